/// A message of any type as its encoding, which is taken and handed on as it is: for those who learn types at run time.
package struct EncodedMessage: Message {
  package static let fullName = "a message of a type learnt at run time"

  package var bytes: [UInt8]
  /// Empty: every field lies in ``bytes``.
  package var unknownFields = UnknownFields()

  package init() { bytes = [] }
  package init(_ bytes: [UInt8]) { self.bytes = bytes }

  package mutating func merge(from reader: inout WireReader) {
    bytes.append(contentsOf: UnsafeRawBufferPointer(start: reader.position, count: reader.left))
    reader.position = reader.end
  }

  package func encode(into writer: inout WireWriter) { bytes.withUnsafeBytes { writer.raw($0) } }
}

/// In JSON its bytes in Base64: what is left to say of an `Any`'s content whose type nobody knows.
extension EncodedMessage: JSONMessage {
  package mutating func readJSON(from reader: inout JSONReader) throws(JSONDecodingFailure) {
    if let read = try BytesCodec.readJSON(from: &reader) { bytes = read }
  }

  package func writeJSON(into writer: inout JSONWriter) { BytesCodec.writeJSON(bytes, into: &writer) }
}
