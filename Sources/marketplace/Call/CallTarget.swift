import ArgumentParser
import DynamicCalls
import MarketplaceAPI
import RPC
import RPCHTTP2

/// Where schemas come from, and which server they are of.
struct SchemaOptions: ParsableArguments {
  @OptionGroup var connection: ConnectionOptions
  @Option(
    name: [.long, .customLong("descriptors")],
    help: ArgumentHelp(
      "The schemas, instead of the server's reflection: what protoc --include_imports --descriptor_set_out=FILE writes.",
      valueName: "file"), completion: .file())
  var protoset: String?

  /// Of a command that is content with schemas from a file.
  func checkSource() throws {
    guard connection.isThere || protoset != nil else {
      throw ValidationError("say which server: --server HOST:PORT, --profile NAME, or --protoset FILE for its schemas alone")
    }
  }

  /// What `list` and `describe` look into; with a file no server is asked.
  func pool() async throws -> TypePool {
    if let protoset { return try TypePool(try DescriptorSet(try readFile(protoset))) }
    let connection = try await connection.connect()
    return try TypePool(
      ServerReflection(connection.server.channel, options: CallOptions(timeout: .seconds(10), metadata: connection.metadata)))
  }
}

/// What `marketplace call` calls: a server with the metadata of every call, and the types of its messages.
struct CallTarget: Sendable {
  let connection: Connection
  let metadata: Metadata
  let pool: TypePool

  /// Signs in where the command says as whom.
  init(_ command: CallCommand) async throws {
    connection = try await command.schemas.connection.connect(command.serviceConfig)
    var metadata = connection.metadata
    if let (client, credential) = try command.identity.credential() {
      let session = try await credential.open(on: connection.server, through: client)
      metadata.append("authorization", "Bearer \(session.accessToken)")
    }
    self.metadata = Self.metadata(command.header, over: metadata)
    if let path = command.schemas.protoset {
      pool = try TypePool(try DescriptorSet(try readFile(path)))
    } else {
      pool = try TypePool(
        ServerReflection(connection.server.channel, options: Self.options(of: command, self.metadata)))
    }
  }

  /// The metadata with tokens of now.
  func renewed(_ command: CallCommand) async throws -> Metadata {
    try await connection.tokens?.renew(through: connection.server.sessions)
    return Self.metadata(command.header, over: connection.metadata)
  }

  /// What the command line says counts.
  private static func metadata(_ headers: [MetadataArgument], over other: Metadata) -> Metadata {
    var metadata = Metadata()
    for header in headers { header.append(to: &metadata) }
    let said = Set(headers.map(\.name))
    for field in other.fields where !said.contains(field.name) {
      metadata.append(field.name, String(decoding: field.value, as: UTF8.self))
    }
    return metadata
  }

  /// For the schemas: the command's own time-out is for the call, unless it waits for a server.
  private static func options(of command: CallCommand, _ metadata: Metadata) -> CallOptions {
    guard command.waitForReady else { return CallOptions(timeout: .seconds(10), metadata: metadata) }
    return CallOptions(timeout: command.timeout?.duration, metadata: metadata, waitForReady: true)
  }
}

extension Connection {
  /// The language, and the profile's token of now.
  var metadata: Metadata {
    var metadata = server.options.metadata
    if let tokens { metadata.append("authorization", "Bearer \(tokens.access)") }
    return metadata
  }

  /// What to do about an error of a profile's session.
  func hint(for error: any Error) -> String? {
    guard let profile, (error as? RPCError)?.code == .unauthenticated else { return nil }
    return "sign in: marketplace login --profile \(profile.name)"
  }
}
