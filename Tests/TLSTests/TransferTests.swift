import COpenSSL
import TestCertificates
import TestRandom
import Testing

@testable import TLS

@Suite struct TransferTests {
  let pair: EnginePair

  init() throws {
    let authority = try Authority()
    pair = try EnginePair(authority.server("DNS:localhost"), TLSContext(client: authority.roots))
    try pair.settle()
  }

  @Test(arguments: [1, 7, 1500, Int.max], [1, 2, 3])
  func `pieces of all sizes arrive whole both ways, however the records are cut`(chunkBytes: Int, seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    pair.chunkBytes = chunkBytes
    let sizes = (0..<12).map { _ in Int.random(in: 1...(1 << Int.random(in: 0...12)), using: &random) } + [70_000]
    let pieces = sizes.map { size in (0..<size).map { UInt8(truncatingIfNeeded: $0 &* 31 &+ size) } }
    for (sender, receiver) in [(pair.client, pair.server), (pair.server, pair.client)] {
      #expect(try pair.send(pieces, from: sender, to: receiver) == Array(pieces.joined()), "seed \(seed)")
    }
  }

  @Test func `small pieces share a record`() throws {
    let pieces = Array(repeating: [UInt8](repeating: 1, count: 100), count: 160)
    var rest = pieces[...]
    var current: [UInt8] = []
    let records = try #require(
      pair.client.seal {
        guard let next = rest.popFirst() else { return nil }
        current = next
        return current.withUnsafeBytes { $0 }
      })
    #expect(rest.isEmpty)
    // RFC 8446 §5.2: a head of 5 bytes, the inner type and a tag of 16.
    #expect(records.count == 16_000 + 5 + 1 + 16)
  }

  @Test func `a record that was changed on its way ends the connection`() throws {
    var records = [UInt8]()
    let secret = [UInt8](repeating: 7, count: 1000)
    var isGiven = false
    secret.withUnsafeBytes { bytes in
      while let sealed = pair.client.seal(pulling: {
        defer { isGiven = true }
        return isGiven ? nil : bytes
      }) { records += sealed }
    }
    records[500] ^= 1
    #expect(throws: TLSFailure.self) { try pair.deliver(records, to: pair.server) }
    #expect(try pair.deliver([1, 2, 3], to: pair.server) == [])
    #expect(pair.server.hasOutput)
  }

  @Test func `a side that closes is heard after what it sent before`() throws {
    #expect(try pair.send([[1, 2, 3]], from: pair.client, to: pair.server) == [1, 2, 3])
    pair.client.close()
    #expect(!pair.server.isClosedByPeer)
    #expect(try pair.deliver(pair.output(of: pair.client), to: pair.server) == [])
    #expect(pair.server.isClosedByPeer)
    #expect(pair.server.failure == nil)
  }

  @Test(arguments: [SSL_KEY_UPDATE_REQUESTED, SSL_KEY_UPDATE_NOT_REQUESTED])
  func `rpc 24: a peer that does nothing but update its keys is cut off`(kind: Int32) throws {
    #expect(pair.client.version == "TLSv1.3")
    for number: UInt8 in 0..<32 { #expect(try updatedKeys(kind, [number]) == [number]) }
    let error = #expect(throws: TLSFailure.self) { try updatedKeys(kind, [32]) }
    #expect(error?.description == "the peer asks for too many new keys")
    #expect(pair.server.failure == error)
  }

  @Test func `a flood of new keys is not read to its end`() throws {
    var flood: [UInt8] = []
    for _ in 0..<2000 { flood += try newKeys(SSL_KEY_UPDATE_REQUESTED) }
    #expect(throws: TLSFailure.self) { try pair.deliver(flood, to: pair.server) }
    #expect(pair.output(of: pair.server).count < 33 * 32)
  }

  @Test func `a peer may update its keys now and then for as long as it sends`() throws {
    let bytes = [UInt8](repeating: 7, count: 70_000)
    for _ in 0..<100 {
      #expect(try updatedKeys(SSL_KEY_UPDATE_REQUESTED, bytes) == bytes)
      // The answer, in the server's new keys.
      _ = try pair.deliver(pair.output(of: pair.server), to: pair.client)
    }
    #expect(try pair.send([[1]], from: pair.server, to: pair.client) == [1])
  }

  /// What arrives of `bytes` behind an update of the client's keys.
  private func updatedKeys(_ kind: Int32, _ bytes: [UInt8]) throws -> [UInt8] {
    try pair.deliver(newKeys(kind), to: pair.server) + pair.send([bytes], from: pair.client, to: pair.server)
  }

  /// The record by which the client updates its keys.
  private func newKeys(_ kind: Int32) throws -> [UInt8] {
    pair.client.workspace.sealed.count = 0
    try #require(SSL_key_update(pair.client.handle, kind) == 1 && SSL_do_handshake(pair.client.handle) == 1)
    return [UInt8](pair.client.workspace.sealed.bytes)
  }

  @Test func `what one engine sealed when its socket was full goes to no other, and not twice to its own peer`() throws {
    let (authority, workspace) = (try Authority(), TLSWorkspace())
    let (contexts, bytes) = ((try authority.server("DNS:localhost"), try TLSContext(client: authority.roots)), [UInt8](1...100))
    let pairs = try (0..<2).map { _ in try EnginePair(contexts.0, contexts.1, serverWorkspace: workspace) }
    for pair in pairs { try pair.settle() }
    let sealed = try bytes.withUnsafeBytes { bytes in [UInt8](try #require(pairs[0].server.seal { bytes })) }
    for pair in pairs {
      #expect(try pair.send([[1]], from: pair.client, to: pair.server) == [1])
      #expect(!pair.server.hasOutput && pair.output(of: pair.server).isEmpty)
    }
    #expect(try pairs[0].deliver(sealed, to: pairs[0].client).prefix(100) == bytes[...])
  }

  @Test func `nor does it to a server that a client on its loop is about to call`() throws {
    let (authority, workspace) = (try Authority(), TLSWorkspace())
    let contexts = (try authority.server("DNS:localhost"), try TLSContext(client: authority.roots))
    workspace.sealed.append([UInt8](1...100).withUnsafeBytes { $0 })
    let client = try TLSEngine(contexts.1, serverName: "localhost", in: workspace)
    // RFC 8446 §5.1: a record of the handshake.
    #expect(client.seal { nil }?.first == 22)
  }
}
