import TestCertificates

@testable import TLS

/// Two engines and the bytes between them, with nothing else in the world.
final class EnginePair {
  let server: TLSEngine
  let client: TLSEngine
  /// How many bytes travel at once.
  var chunkBytes = Int.max
  /// Changes what the server sends.
  var tamper: (([UInt8]) -> [UInt8])?

  init(
    _ server: TLSContext, _ client: TLSContext, serverName: String = "localhost", serverWorkspace: TLSWorkspace = TLSWorkspace()
  ) throws {
    self.server = TLSEngine(server, in: serverWorkspace)
    self.client = try TLSEngine(client, serverName: serverName, in: TLSWorkspace())
  }

  /// Lets both speak until neither has anything to say. Throws the first failure, after the other side has heard of it.
  func settle() throws(TLSFailure) {
    var first: TLSFailure?
    while true {
      let fromClient = output(of: client)
      let fromServer = output(of: server)
      if fromClient.isEmpty && fromServer.isEmpty { break }
      for (bytes, engine) in [(fromClient, server), (tamper?(fromServer) ?? fromServer, client)] {
        do throws(TLSFailure) { _ = try deliver(bytes, to: engine) } catch { first = first ?? error }
      }
    }
    if let first { throw first }
  }

  /// What `engine` has to send of its own.
  func output(of engine: TLSEngine) -> [UInt8] { records(of: engine) { nil } }

  /// Sends `pieces` from one side to the other; answers with what arrived.
  func send(_ pieces: [[UInt8]], from sender: TLSEngine, to receiver: TLSEngine) throws(TLSFailure) -> [UInt8] {
    var rest = pieces[...]
    var current: [UInt8] = []
    let records = records(of: sender) {
      guard let next = rest.popFirst() else { return nil }
      current = next
      // Valid until the next is asked for, as the engine is promised.
      return current.withUnsafeBytes { $0 }
    }
    return try deliver(records, to: receiver)
  }

  func deliver(_ bytes: [UInt8], to engine: TLSEngine) throws(TLSFailure) -> [UInt8] {
    var received: [UInt8] = []
    var rest = bytes[...]
    while !rest.isEmpty {
      let chunk = Array(rest.prefix(chunkBytes))
      rest = rest.dropFirst(chunk.count)
      let result = chunk.withUnsafeBytes { bytes in
        Result { () throws(TLSFailure) in [UInt8](try engine.open(bytes)) }
      }
      received += try result.get()
    }
    return received
  }

  private func records(of engine: TLSEngine, _ next: () -> UnsafeRawBufferPointer?) -> [UInt8] {
    var records: [UInt8] = []
    while let bytes = engine.seal(pulling: next) { records += bytes }
    return records
  }
}

/// An authority, and contexts of certificates that it has signed.
struct Authority {
  let authority: TestAuthority
  let folder: TestFolder

  init(_ name: String = "Test authority") throws {
    authority = TestAuthority(name)
    folder = try TestFolder()
  }

  var roots: TLSRoots { get throws { .file(try folder.write("authority.pem", authority.pem)) } }

  func identity(_ name: String, _ names: String..., days: ClosedRange<Int> = -1...90) throws -> TLSIdentityFiles {
    let (certificate, key) = authority.issue(name, names: names, days: days)
    return TLSIdentityFiles(
      certificates: try folder.write("\(name).pem", certificate), key: try folder.write("\(name).key", key))
  }

  func server(
    _ names: String..., days: ClosedRange<Int> = -1...90, clientAuthorities: String? = nil,
    requiresClientCertificates: Bool = true
  ) throws -> TLSContext {
    let (certificate, key) = authority.issue("server", names: names, days: days)
    let files = TLSIdentityFiles(
      certificates: try folder.write("server.pem", certificate), key: try folder.write("server.key", key))
    return try TLSContext(
      server: files, clientAuthorities: clientAuthorities, requiresClientCertificates: requiresClientCertificates)
  }
}
