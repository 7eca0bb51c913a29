// swift-format-ignore-file
// Made by protoc-gen-marketplace from guarded/v1/guarded.proto; change the schema and run scripts/generate.
import Protobuf

extension GuardedV1 {
  enum State: OpenEnum, CaseIterable {
    case unspecified
    case on
    /// A number that this schema does not name.
    case unrecognized(Int32)

    init() { self = .unspecified }

    init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .on
      default: self = .unrecognized(rawValue)
      }
    }

    var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .on: 1
      case .unrecognized(let number): number
      }
    }

    /// The numbers that the schema names, in its order.
    static var allCases: [GuardedV1.State] { [.unspecified, .on] }
  }

  struct Line: Protobuf.Message {
    static var fullName: String { "guarded.v1.Line" }

    var quantity: Int64 = 0
    /// Only staff read it.
    var note: String = ""
    var unknownFields = UnknownFields()

    init() {}

    init(quantity: Int64 = 0, note: String = "") {
      self.quantity = quantity
      self.note = note
    }

    mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 8: self.quantity = try reader.int64()
        case 18: self.note = try reader.string()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if !self.note.isEmpty { writer.field(18, StringCodec.self, self.note) }
      if self.quantity != 0 { writer.field(8, Int64Codec.self, self.quantity) }
    }
  }

  struct Request: Protobuf.Message {
    static var fullName: String { "guarded.v1.Request" }

    var title: String = ""
    var email: String? = nil
    var lines: [GuardedV1.Line] = []
    var state: GuardedV1.State = .unspecified
    var target: GuardedV1.Request.Target? = nil
    var at: GoogleProtobuf.Timestamp? = nil
    var span: GoogleProtobuf.Duration? = nil
    var tags: [String] = []
    var named: [String: GuardedV1.Line] = [:]
    var ratio: Double = 0
    var child: GuardedV1.Request? { get { _child.value } _modify { yield &_child.value } }
    private var _child = Indirect<GuardedV1.Request>()
    var secret: [UInt8] = []
    var number: Int32? = nil
    var password: String = ""
    var proof: GuardedV1.Request.Proof? = nil
    var unknownFields = UnknownFields()

    init() {}

    init(title: String = "", email: String? = nil, lines: [GuardedV1.Line] = [], state: GuardedV1.State = .unspecified, target: GuardedV1.Request.Target? = nil, at: GoogleProtobuf.Timestamp? = nil, span: GoogleProtobuf.Duration? = nil, tags: [String] = [], named: [String: GuardedV1.Line] = [:], ratio: Double = 0, child: GuardedV1.Request? = nil, secret: [UInt8] = [], number: Int32? = nil, password: String = "", proof: GuardedV1.Request.Proof? = nil) {
      self.title = title
      self.email = email
      self.lines = lines
      self.state = state
      self.target = target
      self.at = at
      self.span = span
      self.tags = tags
      self.named = named
      self.ratio = ratio
      self.child = child
      self.secret = secret
      self.number = number
      self.password = password
      self.proof = proof
    }

    mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.title = try reader.string()
        case 18: self.email = try reader.string()
        case 26: try reader.append(MessageCodec<GuardedV1.Line>.self, to: &self.lines)
        case 32: self.state = try reader.enumeration()
        case 42: self.target = .id(try reader.string())
        case 50:
          var value = GuardedV1.Line()
          if case .line(let earlier) = self.target { value = earlier }
          self.target = nil
          try reader.message(into: &value)
          self.target = .line(value)
        case 66: try reader.message(into: &self.at)
        case 74: try reader.message(into: &self.span)
        case 82: try reader.append(StringCodec.self, to: &self.tags)
        case 90: try reader.entry(StringCodec.self, MessageCodec<GuardedV1.Line>.self, into: &self.named)
        case 97: self.ratio = try reader.double()
        case 106: try reader.message(into: &self.child)
        case 114: self.secret = try reader.bytes()
        case 120: self.number = try reader.int32()
        case 130: self.password = try reader.string()
        case 138: self.proof = .code(try reader.string())
        case 146: self.proof = .place(try reader.string())
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      switch self.proof {
      case .place(let value): writer.field(146, StringCodec.self, value)
      case .code(let value): writer.field(138, StringCodec.self, value)
      case nil: break
      }
      if !self.password.isEmpty { writer.field(130, StringCodec.self, self.password) }
      if let value = self.number { writer.field(120, Int32Codec.self, value) }
      if !self.secret.isEmpty { writer.field(114, BytesCodec.self, self.secret) }
      if let value = self.child { writer.field(106, MessageCodec<GuardedV1.Request>.self, value) }
      if self.ratio.bitPattern != 0 { writer.field(97, DoubleCodec.self, self.ratio) }
      writer.map(90, StringCodec.self, MessageCodec<GuardedV1.Line>.self, self.named)
      writer.repeated(82, StringCodec.self, self.tags)
      if let value = self.span { writer.field(74, MessageCodec<GoogleProtobuf.Duration>.self, value) }
      if let value = self.at { writer.field(66, MessageCodec<GoogleProtobuf.Timestamp>.self, value) }
      switch self.target {
      case .line(let value): writer.field(50, MessageCodec<GuardedV1.Line>.self, value)
      case .id(let value): writer.field(42, StringCodec.self, value)
      case nil: break
      }
      if self.state.rawValue != 0 { writer.field(32, EnumCodec<GuardedV1.State>.self, self.state) }
      writer.repeated(26, MessageCodec<GuardedV1.Line>.self, self.lines)
      if let value = self.email { writer.field(18, StringCodec.self, value) }
      if !self.title.isEmpty { writer.field(10, StringCodec.self, self.title) }
    }

    enum Target: Sendable, Equatable {
      case id(String)
      case line(GuardedV1.Line)
    }

    enum Proof: Sendable, Equatable {
      case code(String)
      case place(String)
    }
  }

  struct Response: Protobuf.Message {
    static var fullName: String { "guarded.v1.Response" }

    var lines: [GuardedV1.Line] = []
    var named: [String: GuardedV1.Line] = [:]
    var detail: GuardedV1.Response.Detail? = nil
    var next: GuardedV1.Response? { get { _next.value } _modify { yield &_next.value } }
    private var _next = Indirect<GuardedV1.Response>()
    var open: String = ""
    var hidden: GuardedV1.Line? = nil
    var unknownFields = UnknownFields()

    init() {}

    init(lines: [GuardedV1.Line] = [], named: [String: GuardedV1.Line] = [:], detail: GuardedV1.Response.Detail? = nil, next: GuardedV1.Response? = nil, open: String = "", hidden: GuardedV1.Line? = nil) {
      self.lines = lines
      self.named = named
      self.detail = detail
      self.next = next
      self.open = open
      self.hidden = hidden
    }

    mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: try reader.append(MessageCodec<GuardedV1.Line>.self, to: &self.lines)
        case 18: try reader.entry(StringCodec.self, MessageCodec<GuardedV1.Line>.self, into: &self.named)
        case 26:
          var value = GuardedV1.Line()
          if case .line(let earlier) = self.detail { value = earlier }
          self.detail = nil
          try reader.message(into: &value)
          self.detail = .line(value)
        case 34: self.detail = .secret(try reader.string())
        case 42: try reader.message(into: &self.next)
        case 50: self.open = try reader.string()
        case 58: try reader.message(into: &self.hidden)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if let value = self.hidden { writer.field(58, MessageCodec<GuardedV1.Line>.self, value) }
      if !self.open.isEmpty { writer.field(50, StringCodec.self, self.open) }
      if let value = self.next { writer.field(42, MessageCodec<GuardedV1.Response>.self, value) }
      switch self.detail {
      case .secret(let value): writer.field(34, StringCodec.self, value)
      case .line(let value): writer.field(26, MessageCodec<GuardedV1.Line>.self, value)
      case nil: break
      }
      writer.map(18, StringCodec.self, MessageCodec<GuardedV1.Line>.self, self.named)
      writer.repeated(10, MessageCodec<GuardedV1.Line>.self, self.lines)
    }

    enum Detail: Sendable, Equatable {
      case line(GuardedV1.Line)
      case secret(String)
    }
  }
}
