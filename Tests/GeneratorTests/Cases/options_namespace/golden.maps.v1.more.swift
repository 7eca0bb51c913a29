// swift-format-ignore-file
// Made by protoc-gen-marketplace from more.proto; change the schema and run scripts/generate.
import Protobuf

extension GoldenMapsV1 {
  public struct MoreMaps: Protobuf.Message {
    public static var fullName: String { "golden.maps.v1.MoreMaps" }

    public var kinds: [Int32: GoldenMapsV1.MoreMaps.Kind] = [:]
    public var unknownFields = UnknownFields()

    public init() {}

    public init(kinds: [Int32: GoldenMapsV1.MoreMaps.Kind] = [:]) {
      self.kinds = kinds
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: try reader.entry(Int32Codec.self, EnumCodec<GoldenMapsV1.MoreMaps.Kind>.self, into: &self.kinds)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      writer.map(10, Int32Codec.self, EnumCodec<GoldenMapsV1.MoreMaps.Kind>.self, self.kinds)
    }

    public enum Kind: OpenEnum, CaseIterable {
      case unspecified
      /// A number that this schema does not name.
      case unrecognized(Int32)

      public init() { self = .unspecified }

      public init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        default: self = .unrecognized(rawValue)
        }
      }

      public var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .unrecognized(let number): number
        }
      }

      /// The numbers that the schema names, in its order.
      public static var allCases: [GoldenMapsV1.MoreMaps.Kind] { [.unspecified] }
    }
  }
}
