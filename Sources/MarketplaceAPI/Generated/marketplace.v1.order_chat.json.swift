// swift-format-ignore-file
// Made by protoc-gen-marketplace from marketplace/v1/order_chat.proto; change the schema and run scripts/generate.
import Protobuf

extension MarketplaceV1.AuthorKind: JSONEnum {
  public static let jsonNames = JSONEnumNames("marketplace.v1.AuthorKind", [("AUTHOR_KIND_UNSPECIFIED", 0), ("AUTHOR_KIND_EMPLOYEE", 1), ("AUTHOR_KIND_CUSTOMER", 2), ("AUTHOR_KIND_PARTNER", 3)])
}

extension MarketplaceV1.Message: JSONObjectMessage {
  public static let jsonFields = JSONFields([("id", "id"), ("orderId", "order_id"), ("authorKind", "author_kind"), ("authorName", "author_name"), ("text", "text"), ("attachments", "attachments"), ("createTime", "create_time")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.id)
    case 1: try reader.field(StringCodec.self, into: &self.orderId)
    case 2: try reader.field(EnumCodec<MarketplaceV1.AuthorKind>.self, into: &self.authorKind)
    case 3: try reader.field(StringCodec.self, into: &self.authorName)
    case 4: try reader.field(StringCodec.self, into: &self.text)
    case 5: try reader.repeated(StringCodec.self, into: &self.attachments)
    case 6: try reader.field(MessageCodec<GoogleProtobuf.Timestamp>.self, into: &self.createTime)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || !self.id.isEmpty { try writer.field(fields[0], StringCodec.self, self.id) }
    if writer.writesDefaults || !self.orderId.isEmpty { try writer.field(fields[1], StringCodec.self, self.orderId) }
    if writer.writesDefaults || self.authorKind.rawValue != 0 { try writer.field(fields[2], EnumCodec<MarketplaceV1.AuthorKind>.self, self.authorKind) }
    if writer.writesDefaults || !self.authorName.isEmpty { try writer.field(fields[3], StringCodec.self, self.authorName) }
    if writer.writesDefaults || !self.text.isEmpty { try writer.field(fields[4], StringCodec.self, self.text) }
    try writer.repeated(fields[5], StringCodec.self, self.attachments)
    if let value = self.createTime { try writer.field(fields[6], MessageCodec<GoogleProtobuf.Timestamp>.self, value) }
  }
}

extension MarketplaceV1.SendMessageRequest: JSONObjectMessage {
  public static let jsonFields = JSONFields([("orderId", "order_id"), ("text", "text"), ("attachments", "attachments")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.orderId)
    case 1: try reader.field(StringCodec.self, into: &self.text)
    case 2: try reader.repeated(StringCodec.self, into: &self.attachments)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || !self.orderId.isEmpty { try writer.field(fields[0], StringCodec.self, self.orderId) }
    if writer.writesDefaults || !self.text.isEmpty { try writer.field(fields[1], StringCodec.self, self.text) }
    try writer.repeated(fields[2], StringCodec.self, self.attachments)
  }
}

extension MarketplaceV1.SendMessageResponse: JSONObjectMessage {
  public static let jsonFields = JSONFields([("message", "message")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(MessageCodec<MarketplaceV1.Message>.self, into: &self.message)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if let value = self.message { try writer.field(fields[0], MessageCodec<MarketplaceV1.Message>.self, value) }
  }
}

extension MarketplaceV1.AddCommentRequest: JSONObjectMessage {
  public static let jsonFields = JSONFields([("orderId", "order_id"), ("text", "text"), ("attachments", "attachments")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.orderId)
    case 1: try reader.field(StringCodec.self, into: &self.text)
    case 2: try reader.repeated(StringCodec.self, into: &self.attachments)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || !self.orderId.isEmpty { try writer.field(fields[0], StringCodec.self, self.orderId) }
    if writer.writesDefaults || !self.text.isEmpty { try writer.field(fields[1], StringCodec.self, self.text) }
    try writer.repeated(fields[2], StringCodec.self, self.attachments)
  }
}

extension MarketplaceV1.AddCommentResponse: JSONObjectMessage {
  public static let jsonFields = JSONFields([("message", "message")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(MessageCodec<MarketplaceV1.Message>.self, into: &self.message)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if let value = self.message { try writer.field(fields[0], MessageCodec<MarketplaceV1.Message>.self, value) }
  }
}

extension MarketplaceV1.ListMessagesRequest: JSONObjectMessage {
  public static let jsonFields = JSONFields([("orderId", "order_id"), ("pageSize", "page_size"), ("pageToken", "page_token")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.orderId)
    case 1: try reader.field(Int32Codec.self, into: &self.pageSize)
    case 2: try reader.field(StringCodec.self, into: &self.pageToken)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || !self.orderId.isEmpty { try writer.field(fields[0], StringCodec.self, self.orderId) }
    if writer.writesDefaults || self.pageSize != 0 { try writer.field(fields[1], Int32Codec.self, self.pageSize) }
    if writer.writesDefaults || !self.pageToken.isEmpty { try writer.field(fields[2], StringCodec.self, self.pageToken) }
  }
}

extension MarketplaceV1.ListMessagesResponse: JSONObjectMessage {
  public static let jsonFields = JSONFields([("messages", "messages"), ("nextPageToken", "next_page_token")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.repeated(MessageCodec<MarketplaceV1.Message>.self, into: &self.messages)
    case 1: try reader.field(StringCodec.self, into: &self.nextPageToken)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    try writer.repeated(fields[0], MessageCodec<MarketplaceV1.Message>.self, self.messages)
    if writer.writesDefaults || !self.nextPageToken.isEmpty { try writer.field(fields[1], StringCodec.self, self.nextPageToken) }
  }
}

extension MarketplaceV1.ListCommentsRequest: JSONObjectMessage {
  public static let jsonFields = JSONFields([("orderId", "order_id"), ("pageSize", "page_size"), ("pageToken", "page_token")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.orderId)
    case 1: try reader.field(Int32Codec.self, into: &self.pageSize)
    case 2: try reader.field(StringCodec.self, into: &self.pageToken)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || !self.orderId.isEmpty { try writer.field(fields[0], StringCodec.self, self.orderId) }
    if writer.writesDefaults || self.pageSize != 0 { try writer.field(fields[1], Int32Codec.self, self.pageSize) }
    if writer.writesDefaults || !self.pageToken.isEmpty { try writer.field(fields[2], StringCodec.self, self.pageToken) }
  }
}

extension MarketplaceV1.ListCommentsResponse: JSONObjectMessage {
  public static let jsonFields = JSONFields([("comments", "comments"), ("nextPageToken", "next_page_token")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.repeated(MessageCodec<MarketplaceV1.Message>.self, into: &self.comments)
    case 1: try reader.field(StringCodec.self, into: &self.nextPageToken)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    try writer.repeated(fields[0], MessageCodec<MarketplaceV1.Message>.self, self.comments)
    if writer.writesDefaults || !self.nextPageToken.isEmpty { try writer.field(fields[1], StringCodec.self, self.nextPageToken) }
  }
}
