// swift-format-ignore-file
// Made by protoc-gen-marketplace from input.proto; change the schema and run scripts/generate.
import Protobuf

extension GoldenMapsV1 {
  public struct Maps: Protobuf.Message {
    public static var fullName: String { "golden.maps.v1.Maps" }

    public var children: [String: GoldenMapsV1.Maps] = [:]
    public var numbers: [Bool: Double] = [:]
    public var unknownFields = UnknownFields()

    public init() {}

    public init(children: [String: GoldenMapsV1.Maps] = [:], numbers: [Bool: Double] = [:]) {
      self.children = children
      self.numbers = numbers
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: try reader.entry(StringCodec.self, MessageCodec<GoldenMapsV1.Maps>.self, into: &self.children)
        case 18: try reader.entry(BoolCodec.self, DoubleCodec.self, into: &self.numbers)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      writer.map(18, BoolCodec.self, DoubleCodec.self, self.numbers)
      writer.map(10, StringCodec.self, MessageCodec<GoldenMapsV1.Maps>.self, self.children)
    }
  }
}
