import Testing

@testable import RPCHTTP2

/// `grpc-message`, as PROTOCOL-HTTP2.md has it.
@Suite struct PercentEncodingTests {
  @Test(
    arguments: [
      ("", ""), ("my favorite character is \u{0}", "my favorite character is %00"), ("100% ~", "100%25 ~"),
      ("\t\r\n\u{7F}", "%09%0D%0A%7F"),
      ("возврат", "%D0%B2%D0%BE%D0%B7%D0%B2%D1%80%D0%B0%D1%82"), ("🧾", "%F0%9F%A7%BE"),
    ])
  func `printable ASCII but % travels as it is, every other byte as % and two digits`(text: String, encoded: String) {
    #expect(PercentEncoding.encode(text) == encoded)
    #expect(decode(encoded) == text)
  }

  @Test(arguments: [("%", "%"), ("100%", "100%"), ("%4", "%4"), ("%zz%41", "%zzA"), ("%d0%b6", "ж"), ("%FF", "\u{FFFD}")])
  func `what is no encoding is read as it is, never refused`(encoded: String, text: String) {
    #expect(decode(encoded) == text)
  }

  private func decode(_ encoded: String) -> String {
    var encoded = encoded
    return encoded.withUTF8 { PercentEncoding.decode(UnsafeRawBufferPointer($0)) }
  }
}
