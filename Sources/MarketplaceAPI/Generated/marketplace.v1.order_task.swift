// swift-format-ignore-file
// Made by protoc-gen-marketplace from marketplace/v1/order_task.proto; change the schema and run scripts/generate.
import Protobuf

extension MarketplaceV1 {
  /// A task of an order.
  public struct Task: Protobuf.Message {
    public static var fullName: String { "marketplace.v1.Task" }

    public var id: String = ""
    public var orderId: String = ""
    public var title: String = ""
    public var description: String = ""
    /// The employee who does it; empty for nobody yet.
    public var assigneeId: String = ""
    /// Absent for no deadline (N16).
    public var dueTime: GoogleProtobuf.Timestamp? = nil
    public var done: Bool = false
    public var checklist: [MarketplaceV1.ChecklistItem] = []
    public var createTime: GoogleProtobuf.Timestamp? = nil
    public var updateTime: GoogleProtobuf.Timestamp? = nil
    public var unknownFields = UnknownFields()

    public init() {}

    public init(id: String = "", orderId: String = "", title: String = "", description: String = "", assigneeId: String = "", dueTime: GoogleProtobuf.Timestamp? = nil, done: Bool = false, checklist: [MarketplaceV1.ChecklistItem] = [], createTime: GoogleProtobuf.Timestamp? = nil, updateTime: GoogleProtobuf.Timestamp? = nil) {
      self.id = id
      self.orderId = orderId
      self.title = title
      self.description = description
      self.assigneeId = assigneeId
      self.dueTime = dueTime
      self.done = done
      self.checklist = checklist
      self.createTime = createTime
      self.updateTime = updateTime
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.id = try reader.string()
        case 18: self.orderId = try reader.string()
        case 26: self.title = try reader.string()
        case 34: self.description = try reader.string()
        case 42: self.assigneeId = try reader.string()
        case 50: try reader.message(into: &self.dueTime)
        case 56: self.done = try reader.bool()
        case 66: try reader.append(MessageCodec<MarketplaceV1.ChecklistItem>.self, to: &self.checklist)
        case 74: try reader.message(into: &self.createTime)
        case 82: try reader.message(into: &self.updateTime)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if let value = self.updateTime { writer.field(82, MessageCodec<GoogleProtobuf.Timestamp>.self, value) }
      if let value = self.createTime { writer.field(74, MessageCodec<GoogleProtobuf.Timestamp>.self, value) }
      writer.repeated(66, MessageCodec<MarketplaceV1.ChecklistItem>.self, self.checklist)
      if self.done { writer.field(56, BoolCodec.self, self.done) }
      if let value = self.dueTime { writer.field(50, MessageCodec<GoogleProtobuf.Timestamp>.self, value) }
      if !self.assigneeId.isEmpty { writer.field(42, StringCodec.self, self.assigneeId) }
      if !self.description.isEmpty { writer.field(34, StringCodec.self, self.description) }
      if !self.title.isEmpty { writer.field(26, StringCodec.self, self.title) }
      if !self.orderId.isEmpty { writer.field(18, StringCodec.self, self.orderId) }
      if !self.id.isEmpty { writer.field(10, StringCodec.self, self.id) }
    }
  }

  /// A line of a checklist.
  public struct ChecklistItem: Protobuf.Message {
    public static var fullName: String { "marketplace.v1.ChecklistItem" }

    public var text: String = ""
    public var done: Bool = false
    public var unknownFields = UnknownFields()

    public init() {}

    public init(text: String = "", done: Bool = false) {
      self.text = text
      self.done = done
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.text = try reader.string()
        case 16: self.done = try reader.bool()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if self.done { writer.field(16, BoolCodec.self, self.done) }
      if !self.text.isEmpty { writer.field(10, StringCodec.self, self.text) }
    }
  }

  /// Adds a task.
  public struct CreateTaskRequest: Protobuf.Message {
    public static var fullName: String { "marketplace.v1.CreateTaskRequest" }

    public var orderId: String = ""
    /// Its id, order and times are the server's to set.
    public var task: MarketplaceV1.Task? = nil
    public var unknownFields = UnknownFields()

    public init() {}

    public init(orderId: String = "", task: MarketplaceV1.Task? = nil) {
      self.orderId = orderId
      self.task = task
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.orderId = try reader.string()
        case 18: try reader.message(into: &self.task)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if let value = self.task { writer.field(18, MessageCodec<MarketplaceV1.Task>.self, value) }
      if !self.orderId.isEmpty { writer.field(10, StringCodec.self, self.orderId) }
    }
  }

  /// The task with its id.
  public struct CreateTaskResponse: Protobuf.Message {
    public static var fullName: String { "marketplace.v1.CreateTaskResponse" }

    public var task: MarketplaceV1.Task? = nil
    public var unknownFields = UnknownFields()

    public init() {}

    public init(task: MarketplaceV1.Task? = nil) {
      self.task = task
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: try reader.message(into: &self.task)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if let value = self.task { writer.field(10, MessageCodec<MarketplaceV1.Task>.self, value) }
    }
  }

  /// Writes a task as it is to be, all of it.
  public struct UpdateTaskRequest: Protobuf.Message {
    public static var fullName: String { "marketplace.v1.UpdateTaskRequest" }

    public var task: MarketplaceV1.Task? = nil
    public var unknownFields = UnknownFields()

    public init() {}

    public init(task: MarketplaceV1.Task? = nil) {
      self.task = task
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: try reader.message(into: &self.task)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if let value = self.task { writer.field(10, MessageCodec<MarketplaceV1.Task>.self, value) }
    }
  }

  /// The task as it is now.
  public struct UpdateTaskResponse: Protobuf.Message {
    public static var fullName: String { "marketplace.v1.UpdateTaskResponse" }

    public var task: MarketplaceV1.Task? = nil
    public var unknownFields = UnknownFields()

    public init() {}

    public init(task: MarketplaceV1.Task? = nil) {
      self.task = task
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: try reader.message(into: &self.task)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if let value = self.task { writer.field(10, MessageCodec<MarketplaceV1.Task>.self, value) }
    }
  }

  /// Lists the tasks of an order.
  public struct ListTasksRequest: Protobuf.Message {
    public static var fullName: String { "marketplace.v1.ListTasksRequest" }

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

  /// A page of tasks.
  public struct ListTasksResponse: Protobuf.Message {
    public static var fullName: String { "marketplace.v1.ListTasksResponse" }

    public var tasks: [MarketplaceV1.Task] = []
    /// Empty on the last page.
    public var nextPageToken: String = ""
    public var unknownFields = UnknownFields()

    public init() {}

    public init(tasks: [MarketplaceV1.Task] = [], nextPageToken: String = "") {
      self.tasks = tasks
      self.nextPageToken = nextPageToken
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: try reader.append(MessageCodec<MarketplaceV1.Task>.self, to: &self.tasks)
        case 18: self.nextPageToken = try reader.string()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if !self.nextPageToken.isEmpty { writer.field(18, StringCodec.self, self.nextPageToken) }
      writer.repeated(10, MessageCodec<MarketplaceV1.Task>.self, self.tasks)
    }
  }
}
