// swift-format-ignore-file
// Made by protoc-gen-marketplace from marketplace/v1/order_task.proto; change the schema and run scripts/generate.
import Protobuf

extension MarketplaceV1.Task: JSONObjectMessage {
  public static let jsonFields = JSONFields([("id", "id"), ("orderId", "order_id"), ("title", "title"), ("description", "description"), ("assigneeId", "assignee_id"), ("dueTime", "due_time"), ("done", "done"), ("checklist", "checklist"), ("createTime", "create_time"), ("updateTime", "update_time")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.id)
    case 1: try reader.field(StringCodec.self, into: &self.orderId)
    case 2: try reader.field(StringCodec.self, into: &self.title)
    case 3: try reader.field(StringCodec.self, into: &self.description)
    case 4: try reader.field(StringCodec.self, into: &self.assigneeId)
    case 5: try reader.field(MessageCodec<GoogleProtobuf.Timestamp>.self, into: &self.dueTime)
    case 6: try reader.field(BoolCodec.self, into: &self.done)
    case 7: try reader.repeated(MessageCodec<MarketplaceV1.ChecklistItem>.self, into: &self.checklist)
    case 8: try reader.field(MessageCodec<GoogleProtobuf.Timestamp>.self, into: &self.createTime)
    case 9: try reader.field(MessageCodec<GoogleProtobuf.Timestamp>.self, into: &self.updateTime)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || !self.id.isEmpty { try writer.field(fields[0], StringCodec.self, self.id) }
    if writer.writesDefaults || !self.orderId.isEmpty { try writer.field(fields[1], StringCodec.self, self.orderId) }
    if writer.writesDefaults || !self.title.isEmpty { try writer.field(fields[2], StringCodec.self, self.title) }
    if writer.writesDefaults || !self.description.isEmpty { try writer.field(fields[3], StringCodec.self, self.description) }
    if writer.writesDefaults || !self.assigneeId.isEmpty { try writer.field(fields[4], StringCodec.self, self.assigneeId) }
    if let value = self.dueTime { try writer.field(fields[5], MessageCodec<GoogleProtobuf.Timestamp>.self, value) }
    if writer.writesDefaults || self.done { try writer.field(fields[6], BoolCodec.self, self.done) }
    try writer.repeated(fields[7], MessageCodec<MarketplaceV1.ChecklistItem>.self, self.checklist)
    if let value = self.createTime { try writer.field(fields[8], MessageCodec<GoogleProtobuf.Timestamp>.self, value) }
    if let value = self.updateTime { try writer.field(fields[9], MessageCodec<GoogleProtobuf.Timestamp>.self, value) }
  }
}

extension MarketplaceV1.ChecklistItem: JSONObjectMessage {
  public static let jsonFields = JSONFields([("text", "text"), ("done", "done")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.text)
    case 1: try reader.field(BoolCodec.self, into: &self.done)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || !self.text.isEmpty { try writer.field(fields[0], StringCodec.self, self.text) }
    if writer.writesDefaults || self.done { try writer.field(fields[1], BoolCodec.self, self.done) }
  }
}

extension MarketplaceV1.CreateTaskRequest: JSONObjectMessage {
  public static let jsonFields = JSONFields([("orderId", "order_id"), ("task", "task")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.orderId)
    case 1: try reader.field(MessageCodec<MarketplaceV1.Task>.self, into: &self.task)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || !self.orderId.isEmpty { try writer.field(fields[0], StringCodec.self, self.orderId) }
    if let value = self.task { try writer.field(fields[1], MessageCodec<MarketplaceV1.Task>.self, value) }
  }
}

extension MarketplaceV1.CreateTaskResponse: JSONObjectMessage {
  public static let jsonFields = JSONFields([("task", "task")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(MessageCodec<MarketplaceV1.Task>.self, into: &self.task)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if let value = self.task { try writer.field(fields[0], MessageCodec<MarketplaceV1.Task>.self, value) }
  }
}

extension MarketplaceV1.UpdateTaskRequest: JSONObjectMessage {
  public static let jsonFields = JSONFields([("task", "task")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(MessageCodec<MarketplaceV1.Task>.self, into: &self.task)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if let value = self.task { try writer.field(fields[0], MessageCodec<MarketplaceV1.Task>.self, value) }
  }
}

extension MarketplaceV1.UpdateTaskResponse: JSONObjectMessage {
  public static let jsonFields = JSONFields([("task", "task")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(MessageCodec<MarketplaceV1.Task>.self, into: &self.task)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if let value = self.task { try writer.field(fields[0], MessageCodec<MarketplaceV1.Task>.self, value) }
  }
}

extension MarketplaceV1.ListTasksRequest: JSONObjectMessage {
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

extension MarketplaceV1.ListTasksResponse: JSONObjectMessage {
  public static let jsonFields = JSONFields([("tasks", "tasks"), ("nextPageToken", "next_page_token")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.repeated(MessageCodec<MarketplaceV1.Task>.self, into: &self.tasks)
    case 1: try reader.field(StringCodec.self, into: &self.nextPageToken)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    try writer.repeated(fields[0], MessageCodec<MarketplaceV1.Task>.self, self.tasks)
    if writer.writesDefaults || !self.nextPageToken.isEmpty { try writer.field(fields[1], StringCodec.self, self.nextPageToken) }
  }
}
