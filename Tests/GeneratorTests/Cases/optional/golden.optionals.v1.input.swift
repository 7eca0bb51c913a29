// swift-format-ignore-file
// Made by protoc-gen-marketplace from input.proto; change the schema and run scripts/generate.
import Protobuf

extension GoldenOptionalsV1 {
  public struct Optionals: Protobuf.Message {
    public static var fullName: String { "golden.optionals.v1.Optionals" }

    public var name: String? = nil
    public var child: GoldenOptionalsV1.Optionals? { get { _child.value } _modify { yield &_child.value } }
    private var _child = Indirect<GoldenOptionalsV1.Optionals>()
    public var unknownFields = UnknownFields()

    public init() {}

    public init(name: String? = nil, child: GoldenOptionalsV1.Optionals? = nil) {
      self.name = name
      self.child = child
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.name = try reader.string()
        case 18: try reader.message(into: &self.child)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if let value = self.child { writer.field(18, MessageCodec<GoldenOptionalsV1.Optionals>.self, value) }
      if let value = self.name { writer.field(10, StringCodec.self, value) }
    }
  }
}
