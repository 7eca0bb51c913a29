import Protobuf
import Testing

/// A map is Swift's `Dictionary`, whose keys compare by canonical equivalence: a deviation from protobuf, which compares bytes.
@Suite struct EquivalentKeyTests {
  @Test func `keys that Unicode holds for equivalent are one: the last wins in binary, the second is refused in JSON`() throws {
    let (composed, decomposed) = ("\u{E9}", "e\u{301}")
    let bytes = CodecV1.Maps(numbers: [composed: 1]).encoded() + CodecV1.Maps(numbers: [decomposed: 2]).encoded()
    let map = try CodecV1.Maps(decoding: bytes)
    #expect(map.numbers == [decomposed: 2])
    #expect(try CodecV1.Maps(decoding: map.encoded()).encoded() == map.encoded())
    #expect(throws: JSONDecodingFailure.self) {
      try CodecV1.Maps(decodingJSON: #"{"numbers":{"\#(composed)":1,"\#(decomposed)":2}}"#)
    }
  }
}
