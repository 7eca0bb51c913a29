// swift-format-ignore-file
// Made by protoc-gen-marketplace from input.proto; change the schema and run scripts/generate.
import Protobuf

extension GoldenNestedV1 {
  public struct Outer: Protobuf.Message {
    public static var fullName: String { "golden.nested.v1.Outer" }

    public var inner: GoldenNestedV1.Outer.Inner? { get { _inner.value } _modify { yield &_inner.value } }
    private var _inner = Indirect<GoldenNestedV1.Outer.Inner>()
    public var inners: [GoldenNestedV1.Outer.Inner] = []
    public var parent: GoldenNestedV1.Outer? { get { _parent.value } _modify { yield &_parent.value } }
    private var _parent = Indirect<GoldenNestedV1.Outer>()
    public var unknownFields = UnknownFields()

    public init() {}

    public init(inner: GoldenNestedV1.Outer.Inner? = nil, inners: [GoldenNestedV1.Outer.Inner] = [], parent: GoldenNestedV1.Outer? = nil) {
      self.inner = inner
      self.inners = inners
      self.parent = parent
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: try reader.message(into: &self.inner)
        case 18: try reader.append(MessageCodec<GoldenNestedV1.Outer.Inner>.self, to: &self.inners)
        case 26: try reader.message(into: &self.parent)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if let value = self.parent { writer.field(26, MessageCodec<GoldenNestedV1.Outer>.self, value) }
      writer.repeated(18, MessageCodec<GoldenNestedV1.Outer.Inner>.self, self.inners)
      if let value = self.inner { writer.field(10, MessageCodec<GoldenNestedV1.Outer.Inner>.self, value) }
    }

    public struct Inner: Protobuf.Message {
      public static var fullName: String { "golden.nested.v1.Outer.Inner" }

      public var kind: GoldenNestedV1.Outer.Inner.Kind = .unspecified
      public var outer: GoldenNestedV1.Outer? { get { _outer.value } _modify { yield &_outer.value } }
      private var _outer = Indirect<GoldenNestedV1.Outer>()
      public var unknownFields = UnknownFields()

      public init() {}

      public init(kind: GoldenNestedV1.Outer.Inner.Kind = .unspecified, outer: GoldenNestedV1.Outer? = nil) {
        self.kind = kind
        self.outer = outer
      }

      public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
        while true {
          let tag = try reader.nextTag()
          switch tag {
          case 0: return
          case 8: self.kind = try reader.enumeration()
          case 18: try reader.message(into: &self.outer)
          default: try reader.unknown(tag, into: &self.unknownFields)
          }
        }
      }

      public func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if let value = self.outer { writer.field(18, MessageCodec<GoldenNestedV1.Outer>.self, value) }
        if self.kind.rawValue != 0 { writer.field(8, EnumCodec<GoldenNestedV1.Outer.Inner.Kind>.self, self.kind) }
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
        public static var allCases: [GoldenNestedV1.Outer.Inner.Kind] { [.unspecified] }
      }
    }
  }
}
