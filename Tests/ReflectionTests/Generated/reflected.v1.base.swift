// swift-format-ignore-file
// Made by protoc-gen-marketplace from reflected/v1/base.proto; change the schema and run scripts/generate.
import Protobuf

extension ReflectedV1 {
  enum Kind: ClosedEnum, CaseIterable {
    case none
    case some

    init() { self = .none }

    init?(rawValue: Int32) {
      switch rawValue {
      case 0: self = .none
      case 1: self = .some
      default: return nil
      }
    }

    var rawValue: Int32 {
      switch self {
      case .none: 0
      case .some: 1
      }
    }

    /// The numbers that the schema names, in its order.
    static var allCases: [ReflectedV1.Kind] { [.none, .some] }
  }

  struct Base: Protobuf.Message {
    static var fullName: String { "reflected.v1.Base" }

    var name: String? = nil
    var choice: ReflectedV1.Base.Choice? = nil
    var unknownFields = UnknownFields()

    init() {}

    init(name: String? = nil, choice: ReflectedV1.Base.Choice? = nil) {
      self.name = name
      self.choice = choice
    }

    mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.name = try reader.string()
        case 16: self.choice = .number(try reader.int32())
        case 26:
          var value = ReflectedV1.Base.Nested()
          if case .nested(let earlier) = self.choice { value = earlier }
          self.choice = nil
          try reader.message(into: &value)
          self.choice = .nested(value)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      switch self.choice {
      case .nested(let value): writer.field(26, MessageCodec<ReflectedV1.Base.Nested>.self, value)
      case .number(let value): writer.field(16, Int32Codec.self, value)
      case nil: break
      }
      if let value = self.name { writer.field(10, StringCodec.self, value) }
    }

    enum Choice: Sendable, Equatable {
      case number(Int32)
      case nested(ReflectedV1.Base.Nested)
    }

    struct Nested: Protobuf.Message {
      static var fullName: String { "reflected.v1.Base.Nested" }

      var inner: ReflectedV1.Base.Nested.Inner? = nil
      var unknownFields = UnknownFields()

      init() {}

      init(inner: ReflectedV1.Base.Nested.Inner? = nil) {
        self.inner = inner
      }

      mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
        while true {
          let tag = try reader.nextTag()
          switch tag {
          case 0: return
          case 8: try reader.closed(into: &self.inner, unknown: &self.unknownFields)
          default: try reader.unknown(tag, into: &self.unknownFields)
          }
        }
      }

      func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if let value = self.inner { writer.field(8, ClosedEnumCodec<ReflectedV1.Base.Nested.Inner>.self, value) }
      }

      enum Inner: ClosedEnum, CaseIterable {
        case none

        init() { self = .none }

        init?(rawValue: Int32) {
          switch rawValue {
          case 0: self = .none
          default: return nil
          }
        }

        var rawValue: Int32 {
          switch self {
          case .none: 0
          }
        }

        /// The numbers that the schema names, in its order.
        static var allCases: [ReflectedV1.Base.Nested.Inner] { [.none] }
      }
    }
  }
}
