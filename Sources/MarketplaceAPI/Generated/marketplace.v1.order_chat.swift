// swift-format-ignore-file
// Made by protoc-gen-marketplace from marketplace/v1/order_chat.proto; change the schema and run scripts/generate.
import Protobuf

extension MarketplaceV1 {
  /// Who said something.
  public enum AuthorKind: OpenEnum, CaseIterable {
    case unspecified
    case employee
    case customer
    case partner
    /// A number that this schema does not name.
    case unrecognized(Int32)

    public init() { self = .unspecified }

    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .employee
      case 2: self = .customer
      case 3: self = .partner
      default: self = .unrecognized(rawValue)
      }
    }

    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .employee: 1
      case .customer: 2
      case .partner: 3
      case .unrecognized(let number): number
      }
    }

    /// The numbers that the schema names, in its order.
    public static var allCases: [MarketplaceV1.AuthorKind] { [.unspecified, .employee, .customer, .partner] }
  }

  /// What was said in an order.
  public struct Message: Protobuf.Message {
    public static var fullName: String { "marketplace.v1.Message" }

    public var id: String = ""
    public var orderId: String = ""
    public var authorKind: MarketplaceV1.AuthorKind = .unspecified
    /// The employee's, customer's or partner's name.
    public var authorName: String = ""
    public var text: String = ""
    public var attachments: [String] = []
    public var createTime: GoogleProtobuf.Timestamp? = nil
    public var unknownFields = UnknownFields()

    public init() {}

    public init(id: String = "", orderId: String = "", authorKind: MarketplaceV1.AuthorKind = .unspecified, authorName: String = "", text: String = "", attachments: [String] = [], createTime: GoogleProtobuf.Timestamp? = nil) {
      self.id = id
      self.orderId = orderId
      self.authorKind = authorKind
      self.authorName = authorName
      self.text = text
      self.attachments = attachments
      self.createTime = createTime
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.id = try reader.string()
        case 18: self.orderId = try reader.string()
        case 24: self.authorKind = try reader.enumeration()
        case 34: self.authorName = try reader.string()
        case 42: self.text = try reader.string()
        case 50: try reader.append(StringCodec.self, to: &self.attachments)
        case 58: try reader.message(into: &self.createTime)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if let value = self.createTime { writer.field(58, MessageCodec<GoogleProtobuf.Timestamp>.self, value) }
      writer.repeated(50, StringCodec.self, self.attachments)
      if !self.text.isEmpty { writer.field(42, StringCodec.self, self.text) }
      if !self.authorName.isEmpty { writer.field(34, StringCodec.self, self.authorName) }
      if self.authorKind.rawValue != 0 { writer.field(24, EnumCodec<MarketplaceV1.AuthorKind>.self, self.authorKind) }
      if !self.orderId.isEmpty { writer.field(18, StringCodec.self, self.orderId) }
      if !self.id.isEmpty { writer.field(10, StringCodec.self, self.id) }
    }
  }

  /// Says something to the other side.
  public struct SendMessageRequest: Protobuf.Message {
    public static var fullName: String { "marketplace.v1.SendMessageRequest" }

    public var orderId: String = ""
    /// May be empty beside an attachment.
    public var text: String = ""
    /// References to what is kept elsewhere, as URLs.
    public var attachments: [String] = []
    public var unknownFields = UnknownFields()

    public init() {}

    public init(orderId: String = "", text: String = "", attachments: [String] = []) {
      self.orderId = orderId
      self.text = text
      self.attachments = attachments
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.orderId = try reader.string()
        case 18: self.text = try reader.string()
        case 26: try reader.append(StringCodec.self, to: &self.attachments)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      writer.repeated(26, StringCodec.self, self.attachments)
      if !self.text.isEmpty { writer.field(18, StringCodec.self, self.text) }
      if !self.orderId.isEmpty { writer.field(10, StringCodec.self, self.orderId) }
    }
  }

  /// What was said.
  public struct SendMessageResponse: Protobuf.Message {
    public static var fullName: String { "marketplace.v1.SendMessageResponse" }

    public var message: MarketplaceV1.Message? = nil
    public var unknownFields = UnknownFields()

    public init() {}

    public init(message: MarketplaceV1.Message? = nil) {
      self.message = message
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: try reader.message(into: &self.message)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if let value = self.message { writer.field(10, MessageCodec<MarketplaceV1.Message>.self, value) }
    }
  }

  /// Says something among staff.
  public struct AddCommentRequest: Protobuf.Message {
    public static var fullName: String { "marketplace.v1.AddCommentRequest" }

    public var orderId: String = ""
    /// May be empty beside an attachment.
    public var text: String = ""
    /// References to what is kept elsewhere, as URLs.
    public var attachments: [String] = []
    public var unknownFields = UnknownFields()

    public init() {}

    public init(orderId: String = "", text: String = "", attachments: [String] = []) {
      self.orderId = orderId
      self.text = text
      self.attachments = attachments
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.orderId = try reader.string()
        case 18: self.text = try reader.string()
        case 26: try reader.append(StringCodec.self, to: &self.attachments)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      writer.repeated(26, StringCodec.self, self.attachments)
      if !self.text.isEmpty { writer.field(18, StringCodec.self, self.text) }
      if !self.orderId.isEmpty { writer.field(10, StringCodec.self, self.orderId) }
    }
  }

  /// What was said.
  public struct AddCommentResponse: Protobuf.Message {
    public static var fullName: String { "marketplace.v1.AddCommentResponse" }

    public var message: MarketplaceV1.Message? = nil
    public var unknownFields = UnknownFields()

    public init() {}

    public init(message: MarketplaceV1.Message? = nil) {
      self.message = message
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: try reader.message(into: &self.message)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if let value = self.message { writer.field(10, MessageCodec<MarketplaceV1.Message>.self, value) }
    }
  }

  /// Lists messages.
  public struct ListMessagesRequest: Protobuf.Message {
    public static var fullName: String { "marketplace.v1.ListMessagesRequest" }

    public var orderId: String = ""
    /// At most 200; 0 means 50.
    public var pageSize: Int32 = 0
    /// From the previous page; empty for the first.
    public var pageToken: String = ""
    public var unknownFields = UnknownFields()

    public init() {}

    public init(orderId: String = "", pageSize: Int32 = 0, pageToken: String = "") {
      self.orderId = orderId
      self.pageSize = pageSize
      self.pageToken = pageToken
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.orderId = try reader.string()
        case 16: self.pageSize = try reader.int32()
        case 26: self.pageToken = try reader.string()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if !self.pageToken.isEmpty { writer.field(26, StringCodec.self, self.pageToken) }
      if self.pageSize != 0 { writer.field(16, Int32Codec.self, self.pageSize) }
      if !self.orderId.isEmpty { writer.field(10, StringCodec.self, self.orderId) }
    }
  }

  /// A page of messages.
  public struct ListMessagesResponse: Protobuf.Message {
    public static var fullName: String { "marketplace.v1.ListMessagesResponse" }

    public var messages: [MarketplaceV1.Message] = []
    /// Empty on the last page.
    public var nextPageToken: String = ""
    public var unknownFields = UnknownFields()

    public init() {}

    public init(messages: [MarketplaceV1.Message] = [], nextPageToken: String = "") {
      self.messages = messages
      self.nextPageToken = nextPageToken
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: try reader.append(MessageCodec<MarketplaceV1.Message>.self, to: &self.messages)
        case 18: self.nextPageToken = try reader.string()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if !self.nextPageToken.isEmpty { writer.field(18, StringCodec.self, self.nextPageToken) }
      writer.repeated(10, MessageCodec<MarketplaceV1.Message>.self, self.messages)
    }
  }

  /// Lists comments.
  public struct ListCommentsRequest: Protobuf.Message {
    public static var fullName: String { "marketplace.v1.ListCommentsRequest" }

    public var orderId: String = ""
    /// At most 200; 0 means 50.
    public var pageSize: Int32 = 0
    /// From the previous page; empty for the first.
    public var pageToken: String = ""
    public var unknownFields = UnknownFields()

    public init() {}

    public init(orderId: String = "", pageSize: Int32 = 0, pageToken: String = "") {
      self.orderId = orderId
      self.pageSize = pageSize
      self.pageToken = pageToken
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.orderId = try reader.string()
        case 16: self.pageSize = try reader.int32()
        case 26: self.pageToken = try reader.string()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if !self.pageToken.isEmpty { writer.field(26, StringCodec.self, self.pageToken) }
      if self.pageSize != 0 { writer.field(16, Int32Codec.self, self.pageSize) }
      if !self.orderId.isEmpty { writer.field(10, StringCodec.self, self.orderId) }
    }
  }

  /// A page of comments.
  public struct ListCommentsResponse: Protobuf.Message {
    public static var fullName: String { "marketplace.v1.ListCommentsResponse" }

    public var comments: [MarketplaceV1.Message] = []
    /// Empty on the last page.
    public var nextPageToken: String = ""
    public var unknownFields = UnknownFields()

    public init() {}

    public init(comments: [MarketplaceV1.Message] = [], nextPageToken: String = "") {
      self.comments = comments
      self.nextPageToken = nextPageToken
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: try reader.append(MessageCodec<MarketplaceV1.Message>.self, to: &self.comments)
        case 18: self.nextPageToken = try reader.string()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if !self.nextPageToken.isEmpty { writer.field(18, StringCodec.self, self.nextPageToken) }
      writer.repeated(10, MessageCodec<MarketplaceV1.Message>.self, self.comments)
    }
  }
}
