/// A message of one field, which in JSON is that field's value.
protocol JSONWrapper: JSONMessage {
  associatedtype Codec: JSONCodec
  var value: Codec.Value { get set }
}

extension JSONWrapper {
  public mutating func readJSON(from reader: inout JSONReader) throws(JSONDecodingFailure) {
    if let read = try Codec.readJSON(from: &reader) { value = read }
  }

  public func writeJSON(into writer: inout JSONWriter) throws(JSONEncodingFailure) { try Codec.writeJSON(value, into: &writer) }
}

extension GoogleProtobuf.DoubleValue: JSONWrapper { typealias Codec = DoubleCodec }
extension GoogleProtobuf.FloatValue: JSONWrapper { typealias Codec = FloatCodec }
extension GoogleProtobuf.Int64Value: JSONWrapper { typealias Codec = Int64Codec }
extension GoogleProtobuf.UInt64Value: JSONWrapper { typealias Codec = UInt64Codec }
extension GoogleProtobuf.Int32Value: JSONWrapper { typealias Codec = Int32Codec }
extension GoogleProtobuf.UInt32Value: JSONWrapper { typealias Codec = UInt32Codec }
extension GoogleProtobuf.BoolValue: JSONWrapper { typealias Codec = BoolCodec }
extension GoogleProtobuf.StringValue: JSONWrapper { typealias Codec = StringCodec }
extension GoogleProtobuf.BytesValue: JSONWrapper { typealias Codec = BytesCodec }
