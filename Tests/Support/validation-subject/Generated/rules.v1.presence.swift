// swift-format-ignore-file
// Made by protoc-gen-marketplace from rules/v1/presence.proto; change the schema and run scripts/generate.
import Protobuf

extension RulesV1 {
  /// Fields without presence: their default is looked at.
  struct Plain: Protobuf.Message {
    static var fullName: String { "rules.v1.Plain" }

    var number: Int32 = 0
    var ignored: Int32 = 0
    var never: Int32 = 0
    var required: String = ""
    var requiredIgnored: String = ""
    var real: Double = 0
    var unknownFields = UnknownFields()

    init() {}

    init(number: Int32 = 0, ignored: Int32 = 0, never: Int32 = 0, required: String = "", requiredIgnored: String = "", real: Double = 0) {
      self.number = number
      self.ignored = ignored
      self.never = never
      self.required = required
      self.requiredIgnored = requiredIgnored
      self.real = real
    }

    mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 8: self.number = try reader.int32()
        case 16: self.ignored = try reader.int32()
        case 24: self.never = try reader.int32()
        case 34: self.required = try reader.string()
        case 42: self.requiredIgnored = try reader.string()
        case 49: self.real = try reader.double()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if self.real.bitPattern != 0 { writer.field(49, DoubleCodec.self, self.real) }
      if !self.requiredIgnored.isEmpty { writer.field(42, StringCodec.self, self.requiredIgnored) }
      if !self.required.isEmpty { writer.field(34, StringCodec.self, self.required) }
      if self.never != 0 { writer.field(24, Int32Codec.self, self.never) }
      if self.ignored != 0 { writer.field(16, Int32Codec.self, self.ignored) }
      if self.number != 0 { writer.field(8, Int32Codec.self, self.number) }
    }
  }

  struct Present: Protobuf.Message {
    static var fullName: String { "rules.v1.Present" }

    var number: Int32? = nil
    var ignored: Int32? = nil
    var inner: RulesV1.Inner? = nil
    var unseen: RulesV1.Inner? = nil
    var child: RulesV1.Present? { get { _child.value } _modify { yield &_child.value } }
    private var _child = Indirect<RulesV1.Present>()
    var choice: RulesV1.Present.Choice? = nil
    var other: RulesV1.Present.Other? = nil
    var unknownFields = UnknownFields()

    init() {}

    init(number: Int32? = nil, ignored: Int32? = nil, inner: RulesV1.Inner? = nil, unseen: RulesV1.Inner? = nil, child: RulesV1.Present? = nil, choice: RulesV1.Present.Choice? = nil, other: RulesV1.Present.Other? = nil) {
      self.number = number
      self.ignored = ignored
      self.inner = inner
      self.unseen = unseen
      self.child = child
      self.choice = choice
      self.other = other
    }

    mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 8: self.number = try reader.int32()
        case 16: self.ignored = try reader.int32()
        case 26: try reader.message(into: &self.inner)
        case 34: try reader.message(into: &self.unseen)
        case 42: try reader.message(into: &self.child)
        case 50: self.choice = .text(try reader.string())
        case 56: self.choice = .count(try reader.int32())
        case 66:
          var value = RulesV1.Inner()
          if case .chosen(let earlier) = self.choice { value = earlier }
          self.choice = nil
          try reader.message(into: &value)
          self.choice = .chosen(value)
        case 74: self.other = .needed(try reader.string())
        case 82: self.other = .free(try reader.string())
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      switch self.other {
      case .free(let value): writer.field(82, StringCodec.self, value)
      case .needed(let value): writer.field(74, StringCodec.self, value)
      case nil: break
      }
      switch self.choice {
      case .chosen(let value): writer.field(66, MessageCodec<RulesV1.Inner>.self, value)
      case .count(let value): writer.field(56, Int32Codec.self, value)
      case .text(let value): writer.field(50, StringCodec.self, value)
      case nil: break
      }
      if let value = self.child { writer.field(42, MessageCodec<RulesV1.Present>.self, value) }
      if let value = self.unseen { writer.field(34, MessageCodec<RulesV1.Inner>.self, value) }
      if let value = self.inner { writer.field(26, MessageCodec<RulesV1.Inner>.self, value) }
      if let value = self.ignored { writer.field(16, Int32Codec.self, value) }
      if let value = self.number { writer.field(8, Int32Codec.self, value) }
    }

    enum Choice: Sendable, Equatable {
      case text(String)
      case count(Int32)
      case chosen(RulesV1.Inner)
    }

    enum Other: Sendable, Equatable {
      case needed(String)
      case free(String)
    }
  }

  struct Inner: Protobuf.Message {
    static var fullName: String { "rules.v1.Inner" }

    var text: String = ""
    var unknownFields = UnknownFields()

    init() {}

    init(text: String = "") {
      self.text = text
    }

    mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.text = try reader.string()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if !self.text.isEmpty { writer.field(10, StringCodec.self, self.text) }
    }
  }

  struct Exclusive: Protobuf.Message {
    static var fullName: String { "rules.v1.Exclusive" }

    var a: String = ""
    var b: Int32? = nil
    var c: RulesV1.Inner? = nil
    var d: [Int32] = []
    var e: Bool = false
    var child: RulesV1.Exclusive? { get { _child.value } _modify { yield &_child.value } }
    private var _child = Indirect<RulesV1.Exclusive>()
    var unknownFields = UnknownFields()

    init() {}

    init(a: String = "", b: Int32? = nil, c: RulesV1.Inner? = nil, d: [Int32] = [], e: Bool = false, child: RulesV1.Exclusive? = nil) {
      self.a = a
      self.b = b
      self.c = c
      self.d = d
      self.e = e
      self.child = child
    }

    mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.a = try reader.string()
        case 16: self.b = try reader.int32()
        case 26: try reader.message(into: &self.c)
        case 32: self.d.append(try reader.int32())
        case 34: try reader.packed(Int32Codec.self, into: &self.d)
        case 40: self.e = try reader.bool()
        case 50: try reader.message(into: &self.child)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if let value = self.child { writer.field(50, MessageCodec<RulesV1.Exclusive>.self, value) }
      if self.e { writer.field(40, BoolCodec.self, self.e) }
      writer.packed(34, Int32Codec.self, self.d)
      if let value = self.c { writer.field(26, MessageCodec<RulesV1.Inner>.self, value) }
      if let value = self.b { writer.field(16, Int32Codec.self, value) }
      if !self.a.isEmpty { writer.field(10, StringCodec.self, self.a) }
    }
  }
}
