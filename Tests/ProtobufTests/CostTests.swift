import Protobuf
import Testing

/// What a sender chooses never costs more than in proportion to its length.
@Suite struct CostTests {
  @Test(.timeLimit(.minutes(1)))
  func `a packed field in a million chunks of one number is read without being copied for each`() throws {
    let count = 1_000_000
    let chunk = CodecV1.Repeated(int32s: [7]).encoded()
    let bytes = Array(repeatElement(chunk, count: count).joined())
    let message = try CodecV1.Repeated(decoding: bytes)
    #expect(message.int32s.count == count)
    #expect(message.int32s.capacity <= 4 * count)
  }

  @Test(.timeLimit(.minutes(1)))
  func `a map of a hundred thousand entries is read and written`() throws {
    let map = CodecV1.Maps(names: Dictionary(uniqueKeysWithValues: (0..<100_000).map { ($0, "") }))
    #expect(try CodecV1.Maps(decoding: map.encoded()) == map)
  }
}
