import ClientOptions
import DynamicCalls
import RPC
import RPCHTTP2

/// What `marketplace call` calls: a server with the metadata of every call, and the types of its messages.
struct CallTarget: Sendable {
  /// Nil without a server, where a file has the schemas.
  let channel: HTTP2Channel?
  let metadata: Metadata
  let pool: TypePool

  /// Signs in where the command says as whom.
  init(_ command: CallCommand) async throws {
    var metadata = Metadata()
    for header in command.header { header.append(to: &metadata) }
    let server = try command.server.map { (target) throws in
      try MarketplaceServer(target, command.security.credentials(), command.serviceConfig)
    }
    if let server, let (client, credential) = try command.identity.credential() {
      let session = try await credential.session(on: server, through: client)
      metadata.append("authorization", "Bearer \(session.accessToken)")
    }
    (channel, self.metadata) = (server?.channel, metadata)
    if let path = command.protoset {
      pool = try TypePool(try DescriptorSet(try readFile(path)))
    } else if let channel {
      pool = try TypePool(ServerReflection(channel, options: Self.options(of: command, metadata)))
    } else {
      preconditionFailure("the command's validation asks for a server or a file of schemas")
    }
  }

  /// For the schemas: the command's own time-out is for the call, unless it waits for a server.
  private static func options(of command: CallCommand, _ metadata: Metadata) -> CallOptions {
    guard command.waitForReady else { return CallOptions(timeout: .seconds(10), metadata: metadata) }
    return CallOptions(timeout: command.timeout?.duration, metadata: metadata, waitForReady: true)
  }
}
