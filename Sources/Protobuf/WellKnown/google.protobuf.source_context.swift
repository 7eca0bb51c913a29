// swift-format-ignore-file
// Made by protoc-gen-marketplace from google/protobuf/source_context.proto; change the schema and run scripts/generate.

extension GoogleProtobuf {
  /// `SourceContext` represents information about the source of a
  /// protobuf element, like the file in which it is defined.
  public struct SourceContext: Protobuf.Message {
    public static var fullName: String { "google.protobuf.SourceContext" }

    /// The path-qualified name of the .proto file that contained the associated
    /// protobuf element.  For example: `"google/protobuf/source_context.proto"`.
    public var fileName: String = ""
    public var unknownFields = UnknownFields()

    public init() {}

    public init(fileName: String = "") {
      self.fileName = fileName
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.fileName = try reader.string()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if !self.fileName.isEmpty { writer.field(10, StringCodec.self, self.fileName) }
    }
  }
}
