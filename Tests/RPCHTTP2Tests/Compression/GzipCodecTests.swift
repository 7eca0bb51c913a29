import RPC
import TestRandom
import Testing

@testable import RPCHTTP2

@Suite struct GzipCodecTests {
  private let codec = GzipCodec()

  @Test(arguments: [256, 4096, 4097, 100_000, 4_000_000])
  func `what is compressed comes back, one message after another`(size: Int) throws {
    var generator = SeededGenerator(seed: UInt64(size))
    for round in 0..<3 {
      let message = compressible(size, using: &generator)
      let frame = try #require(codec.compressed(Self.frame(message)), "round \(round)")
      #expect(frame[0] == 1 && frame.count < size)
      #expect(frame[1..<5].reduce(0) { $0 << 8 | Int($1) } == frame.count - 5)
      #expect(try decompress(Array(frame[5...]), maxBytes: size) == message)
    }
  }

  @Test func `a message that gzip makes no smaller, and a small one, stay as they are`() {
    var generator = SeededGenerator(seed: 7)
    #expect(codec.compressed(Self.frame((0..<10_000).map { _ in .random(in: 0...255, using: &generator) })) == nil)
    #expect(codec.compressed(Self.frame(Array(repeating: 0, count: 255))) == nil)
    #expect(codec.compressed(Self.frame([])) == nil)
  }

  @Test func `several members are one message, and no bytes are none`() throws {
    let (one, two) = (compressed(Array(repeating: 1, count: 300)), compressed(Array(repeating: 2, count: 5000)))
    #expect(try decompress(one + two, maxBytes: 5300) == Array(repeating: 1, count: 300) + Array(repeating: 2, count: 5000))
    #expect(try decompress([], maxBytes: 0) == [])
  }

  @Test func `gzip that is cut short anywhere, or damaged anywhere that counts, is INTERNAL`() {
    let whole = compressed((0..<1000).map { UInt8($0 % 7) })
    for length in 1..<whole.count { #expect(refusal(of: Array(whole[..<length]), maxBytes: 1000) == .internalError) }
    // Magic, method, and the checks at the end (RFC 1952 §2.3).
    for place in [0, 1, 2] + (whole.count - 8..<whole.count) {
      var bytes = whole
      bytes[place] ^= 0x55
      #expect(refusal(of: bytes, maxBytes: 1000) == .internalError, "byte \(place)")
    }
    #expect(refusal(of: whole + [0], maxBytes: 1000) == .internalError)
    #expect(try! decompress(whole, maxBytes: 1000).count == 1000)
  }

  @Test func `rule 14: a bomb is RESOURCE_EXHAUSTED, whatever size it says it has`() {
    var bomb = compressed(Array(repeating: 0, count: 4_000_000))
    #expect(bomb.count < 20_000)
    #expect(refusal(of: bomb, maxBytes: 100_000) == .resourceExhausted)
    bomb.replaceSubrange((bomb.count - 4)..., with: [1, 0, 0, 0])
    #expect(refusal(of: bomb, maxBytes: 100_000) == .resourceExhausted)
    bomb.replaceSubrange((bomb.count - 4)..., with: [255, 255, 255, 255])
    #expect(refusal(of: bomb, maxBytes: 100_000) == .resourceExhausted)
  }

  private static func frame(_ message: [UInt8]) -> [UInt8] {
    [0] + (0..<4).map { UInt8(truncatingIfNeeded: message.count >> (24 - 8 * $0)) } + message
  }

  private func compressed(_ message: [UInt8]) -> [UInt8] { Array(codec.compressed(Self.frame(message))![5...]) }

  private func decompress(_ bytes: [UInt8], maxBytes: Int) throws(RPCError) -> [UInt8] {
    try ReceivedMessage(bytes: bytes, isCompressed: true).content(maxBytes: maxBytes) { codec }
  }

  /// What the decompression is refused with.
  private func refusal(of bytes: [UInt8], maxBytes: Int) -> StatusCode? {
    do throws(RPCError) { _ = try decompress(bytes, maxBytes: maxBytes) } catch { return error.code }
    return nil
  }

  /// Words of a few letters.
  private func compressible(_ size: Int, using generator: inout SeededGenerator) -> [UInt8] {
    (0..<size).map { _ in UInt8.random(in: 97...100, using: &generator) }
  }
}
