// swift-format-ignore-file
// Made by protoc-gen-marketplace from notifications/v1/notification.proto; change the schema and run scripts/generate.
import Protobuf

extension NotificationsV1 {
  /// What happened.
  public enum EventKind: OpenEnum, CaseIterable {
    case unspecified
    case orderCreated
    case orderStateChanged
    /// The customer is asked to pay.
    case invoiceIssued
    case invoiceCancelled
    /// N17.
    case paymentReceived
    case paymentFailed
    case invoiceMarkedPaid
    case invoiceMadeUnpaid
    /// F44.
    case refundRequested
    case refundDeclined
    case refundCreated
    /// N18.
    case refundSucceeded
    case refundFailed
    /// A payment that came too late is being returned (R12). Staff only.
    case paymentUnapplied
    /// A draft was made or its lines changed. Staff only.
    case invoiceChanged
    /// The order was cancelled: the invoice is not to be paid any more.
    case invoiceVoided
    /// N1; `employee_id` is the executor, empty for nobody any more. Staff only.
    case executorAssigned
    /// N2; as EXECUTOR_ASSIGNED. Staff only.
    case controllerAssigned
    /// N3. Staff only.
    case qualityControlNeeded
    /// N4. Staff, and the partner whose order it is.
    case suspensionEnding
    /// N6; `employee_id` is the assignee. Staff, and the partner whose order it is.
    case taskAssigned
    /// A task was made, changed or done. Staff, and the partner whose order it is.
    case taskChanged
    /// N7.
    case orderUpdated
    /// N9: the last approval was given.
    case orderApproved
    /// N10. Staff only.
    case commentAdded
    /// N11.
    case customerWrote
    /// Staff or the partner wrote to the customer.
    case providerWrote
    /// N12.
    case orderRated
    /// N13.
    case ratingChanged
    /// N14. Staff, and the partner whose order it is.
    case executionOverdue
    /// N15. Staff, and the partner whose order it is.
    case executionDeadlineNear
    /// N16; `employee_id` is the assignee. Staff, and the partner whose order it is.
    case taskDeadlineNear
    /// R4: a refund that a cancellation made by itself does not go through. Staff only.
    case automaticRefundFailed
    /// What failed of a refund is on its way again.
    case refundRetried
    /// A number that this schema does not name.
    case unrecognized(Int32)

    public init() { self = .unspecified }

    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .orderCreated
      case 2: self = .orderStateChanged
      case 3: self = .invoiceIssued
      case 4: self = .invoiceCancelled
      case 5: self = .paymentReceived
      case 6: self = .paymentFailed
      case 7: self = .invoiceMarkedPaid
      case 8: self = .invoiceMadeUnpaid
      case 9: self = .refundRequested
      case 10: self = .refundDeclined
      case 11: self = .refundCreated
      case 12: self = .refundSucceeded
      case 13: self = .refundFailed
      case 14: self = .paymentUnapplied
      case 15: self = .invoiceChanged
      case 16: self = .invoiceVoided
      case 17: self = .executorAssigned
      case 18: self = .controllerAssigned
      case 19: self = .qualityControlNeeded
      case 20: self = .suspensionEnding
      case 21: self = .taskAssigned
      case 22: self = .taskChanged
      case 23: self = .orderUpdated
      case 24: self = .orderApproved
      case 25: self = .commentAdded
      case 26: self = .customerWrote
      case 27: self = .providerWrote
      case 28: self = .orderRated
      case 29: self = .ratingChanged
      case 30: self = .executionOverdue
      case 31: self = .executionDeadlineNear
      case 32: self = .taskDeadlineNear
      case 33: self = .automaticRefundFailed
      case 34: self = .refundRetried
      default: self = .unrecognized(rawValue)
      }
    }

    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .orderCreated: 1
      case .orderStateChanged: 2
      case .invoiceIssued: 3
      case .invoiceCancelled: 4
      case .paymentReceived: 5
      case .paymentFailed: 6
      case .invoiceMarkedPaid: 7
      case .invoiceMadeUnpaid: 8
      case .refundRequested: 9
      case .refundDeclined: 10
      case .refundCreated: 11
      case .refundSucceeded: 12
      case .refundFailed: 13
      case .paymentUnapplied: 14
      case .invoiceChanged: 15
      case .invoiceVoided: 16
      case .executorAssigned: 17
      case .controllerAssigned: 18
      case .qualityControlNeeded: 19
      case .suspensionEnding: 20
      case .taskAssigned: 21
      case .taskChanged: 22
      case .orderUpdated: 23
      case .orderApproved: 24
      case .commentAdded: 25
      case .customerWrote: 26
      case .providerWrote: 27
      case .orderRated: 28
      case .ratingChanged: 29
      case .executionOverdue: 30
      case .executionDeadlineNear: 31
      case .taskDeadlineNear: 32
      case .automaticRefundFailed: 33
      case .refundRetried: 34
      case .unrecognized(let number): number
      }
    }

    /// The numbers that the schema names, in its order.
    public static var allCases: [NotificationsV1.EventKind] { [.unspecified, .orderCreated, .orderStateChanged, .invoiceIssued, .invoiceCancelled, .paymentReceived, .paymentFailed, .invoiceMarkedPaid, .invoiceMadeUnpaid, .refundRequested, .refundDeclined, .refundCreated, .refundSucceeded, .refundFailed, .paymentUnapplied, .invoiceChanged, .invoiceVoided, .executorAssigned, .controllerAssigned, .qualityControlNeeded, .suspensionEnding, .taskAssigned, .taskChanged, .orderUpdated, .orderApproved, .commentAdded, .customerWrote, .providerWrote, .orderRated, .ratingChanged, .executionOverdue, .executionDeadlineNear, .taskDeadlineNear, .automaticRefundFailed, .refundRetried] }
  }

  /// An event of an order.
  public struct Event: Protobuf.Message {
    public static var fullName: String { "notifications.v1.Event" }

    public var id: String = ""
    public var kind: NotificationsV1.EventKind = .unspecified
    public var orderId: String = ""
    public var orderNumber: Int64 = 0
    /// Of the order; counts up by one with each change, and an event never comes before one of a lower version.
    public var orderVersion: Int64 = 0
    public var occurTime: GoogleProtobuf.Timestamp? = nil
    /// Empty when no invoice is meant.
    public var invoiceId: String = ""
    /// Empty when no payment is meant.
    public var paymentId: String = ""
    /// Empty when no refund is meant.
    public var refundId: String = ""
    /// What it was about; absent when no money is meant.
    public var amount: MoneyV1.Money? = nil
    /// The order's state after a change of state, or what was said to the customer.
    public var text: String = ""
    /// Whom it concerns, in some events for staff; empty otherwise.
    public var employeeId: String = ""
    /// Empty when no task is meant.
    public var taskId: String = ""
    public var unknownFields = UnknownFields()

    public init() {}

    public init(id: String = "", kind: NotificationsV1.EventKind = .unspecified, orderId: String = "", orderNumber: Int64 = 0, orderVersion: Int64 = 0, occurTime: GoogleProtobuf.Timestamp? = nil, invoiceId: String = "", paymentId: String = "", refundId: String = "", amount: MoneyV1.Money? = nil, text: String = "", employeeId: String = "", taskId: String = "") {
      self.id = id
      self.kind = kind
      self.orderId = orderId
      self.orderNumber = orderNumber
      self.orderVersion = orderVersion
      self.occurTime = occurTime
      self.invoiceId = invoiceId
      self.paymentId = paymentId
      self.refundId = refundId
      self.amount = amount
      self.text = text
      self.employeeId = employeeId
      self.taskId = taskId
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.id = try reader.string()
        case 16: self.kind = try reader.enumeration()
        case 26: self.orderId = try reader.string()
        case 32: self.orderNumber = try reader.int64()
        case 40: self.orderVersion = try reader.int64()
        case 50: try reader.message(into: &self.occurTime)
        case 58: self.invoiceId = try reader.string()
        case 66: self.paymentId = try reader.string()
        case 74: self.refundId = try reader.string()
        case 82: try reader.message(into: &self.amount)
        case 90: self.text = try reader.string()
        case 98: self.employeeId = try reader.string()
        case 106: self.taskId = try reader.string()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if !self.taskId.isEmpty { writer.field(106, StringCodec.self, self.taskId) }
      if !self.employeeId.isEmpty { writer.field(98, StringCodec.self, self.employeeId) }
      if !self.text.isEmpty { writer.field(90, StringCodec.self, self.text) }
      if let value = self.amount { writer.field(82, MessageCodec<MoneyV1.Money>.self, value) }
      if !self.refundId.isEmpty { writer.field(74, StringCodec.self, self.refundId) }
      if !self.paymentId.isEmpty { writer.field(66, StringCodec.self, self.paymentId) }
      if !self.invoiceId.isEmpty { writer.field(58, StringCodec.self, self.invoiceId) }
      if let value = self.occurTime { writer.field(50, MessageCodec<GoogleProtobuf.Timestamp>.self, value) }
      if self.orderVersion != 0 { writer.field(40, Int64Codec.self, self.orderVersion) }
      if self.orderNumber != 0 { writer.field(32, Int64Codec.self, self.orderNumber) }
      if !self.orderId.isEmpty { writer.field(26, StringCodec.self, self.orderId) }
      if self.kind.rawValue != 0 { writer.field(16, EnumCodec<NotificationsV1.EventKind>.self, self.kind) }
      if !self.id.isEmpty { writer.field(10, StringCodec.self, self.id) }
    }
  }

  /// Opens a stream. It starts from one of these, or else from now on.
  public struct SubscribeRequest: Protobuf.Message {
    public static var fullName: String { "notifications.v1.SubscribeRequest" }

    /// Of the last message that was seen. Once events behind it are not kept any more: OUT_OF_RANGE, CURSOR_EXPIRED.
    public var cursor: String = ""
    /// From the oldest event that is kept.
    public var fromBeginning: Bool = false
    /// From what the caller acknowledged, as from a cursor; from the beginning when that is nothing.
    public var fromAcknowledged: Bool = false
    public var unknownFields = UnknownFields()

    public init() {}

    public init(cursor: String = "", fromBeginning: Bool = false, fromAcknowledged: Bool = false) {
      self.cursor = cursor
      self.fromBeginning = fromBeginning
      self.fromAcknowledged = fromAcknowledged
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.cursor = try reader.string()
        case 16: self.fromBeginning = try reader.bool()
        case 24: self.fromAcknowledged = try reader.bool()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if self.fromAcknowledged { writer.field(24, BoolCodec.self, self.fromAcknowledged) }
      if self.fromBeginning { writer.field(16, BoolCodec.self, self.fromBeginning) }
      if !self.cursor.isEmpty { writer.field(10, StringCodec.self, self.cursor) }
    }
  }

  /// An event, or a sign that the stream is alive.
  public struct SubscribeResponse: Protobuf.Message {
    public static var fullName: String { "notifications.v1.SubscribeResponse" }

    /// Where to resume after this message.
    public var cursor: String = ""
    /// Absent in a heartbeat.
    public var event: NotificationsV1.Event? = nil
    /// With this as their `x-read-after`, lists show no less than the event tells of, wherever they are read. Empty where there is but one
    /// place.
    public var readAfter: String = ""
    public var unknownFields = UnknownFields()

    public init() {}

    public init(cursor: String = "", event: NotificationsV1.Event? = nil, readAfter: String = "") {
      self.cursor = cursor
      self.event = event
      self.readAfter = readAfter
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.cursor = try reader.string()
        case 18: try reader.message(into: &self.event)
        case 26: self.readAfter = try reader.string()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if !self.readAfter.isEmpty { writer.field(26, StringCodec.self, self.readAfter) }
      if let value = self.event { writer.field(18, MessageCodec<NotificationsV1.Event>.self, value) }
      if !self.cursor.isEmpty { writer.field(10, StringCodec.self, self.cursor) }
    }
  }

  /// An event that the caller may read.
  public struct Notification: Protobuf.Message {
    public static var fullName: String { "notifications.v1.Notification" }

    public var event: NotificationsV1.Event? = nil
    /// Acknowledges everything up to this event, and is where a stream resumes after it.
    public var cursor: String = ""
    public var acknowledged: Bool = false
    public var unknownFields = UnknownFields()

    public init() {}

    public init(event: NotificationsV1.Event? = nil, cursor: String = "", acknowledged: Bool = false) {
      self.event = event
      self.cursor = cursor
      self.acknowledged = acknowledged
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: try reader.message(into: &self.event)
        case 18: self.cursor = try reader.string()
        case 24: self.acknowledged = try reader.bool()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if self.acknowledged { writer.field(24, BoolCodec.self, self.acknowledged) }
      if !self.cursor.isEmpty { writer.field(18, StringCodec.self, self.cursor) }
      if let value = self.event { writer.field(10, MessageCodec<NotificationsV1.Event>.self, value) }
    }
  }

  /// Lists what happened.
  public struct ListNotificationsRequest: Protobuf.Message {
    public static var fullName: String { "notifications.v1.ListNotificationsRequest" }

    /// Without what the caller has acknowledged.
    public var unacknowledgedOnly: Bool = false
    /// At most 200; 0 means 50.
    public var pageSize: Int32 = 0
    /// From the previous page; empty for the first.
    public var pageToken: String = ""
    public var unknownFields = UnknownFields()

    public init() {}

    public init(unacknowledgedOnly: Bool = false, pageSize: Int32 = 0, pageToken: String = "") {
      self.unacknowledgedOnly = unacknowledgedOnly
      self.pageSize = pageSize
      self.pageToken = pageToken
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 8: self.unacknowledgedOnly = try reader.bool()
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
      if self.unacknowledgedOnly { writer.field(8, BoolCodec.self, self.unacknowledgedOnly) }
    }
  }

  /// A page of notifications.
  public struct ListNotificationsResponse: Protobuf.Message {
    public static var fullName: String { "notifications.v1.ListNotificationsResponse" }

    public var notifications: [NotificationsV1.Notification] = []
    /// Empty on the last page. A page may hold less than was asked for, even nothing, and have another behind it.
    public var nextPageToken: String = ""
    /// What the caller may read and has not acknowledged, on whatever page.
    public var unreadCount: Int32 = 0
    /// Whether there may be more: counted are the newest ones alone.
    public var moreUnread: Bool = false
    public var unknownFields = UnknownFields()

    public init() {}

    public init(notifications: [NotificationsV1.Notification] = [], nextPageToken: String = "", unreadCount: Int32 = 0, moreUnread: Bool = false) {
      self.notifications = notifications
      self.nextPageToken = nextPageToken
      self.unreadCount = unreadCount
      self.moreUnread = moreUnread
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: try reader.append(MessageCodec<NotificationsV1.Notification>.self, to: &self.notifications)
        case 18: self.nextPageToken = try reader.string()
        case 24: self.unreadCount = try reader.int32()
        case 32: self.moreUnread = try reader.bool()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if self.moreUnread { writer.field(32, BoolCodec.self, self.moreUnread) }
      if self.unreadCount != 0 { writer.field(24, Int32Codec.self, self.unreadCount) }
      if !self.nextPageToken.isEmpty { writer.field(18, StringCodec.self, self.nextPageToken) }
      writer.repeated(10, MessageCodec<NotificationsV1.Notification>.self, self.notifications)
    }
  }

  /// Acknowledges everything up to an event.
  public struct AcknowledgeNotificationsRequest: Protobuf.Message {
    public static var fullName: String { "notifications.v1.AcknowledgeNotificationsRequest" }

    /// Of a notification, or of a message of a stream.
    public var cursor: String = ""
    public var unknownFields = UnknownFields()

    public init() {}

    public init(cursor: String = "") {
      self.cursor = cursor
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.cursor = try reader.string()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if !self.cursor.isEmpty { writer.field(10, StringCodec.self, self.cursor) }
    }
  }

  /// What is acknowledged now.
  public struct AcknowledgeNotificationsResponse: Protobuf.Message {
    public static var fullName: String { "notifications.v1.AcknowledgeNotificationsResponse" }

    /// Further on than the request's when more was acknowledged before.
    public var cursor: String = ""
    public var unknownFields = UnknownFields()

    public init() {}

    public init(cursor: String = "") {
      self.cursor = cursor
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.cursor = try reader.string()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if !self.cursor.isEmpty { writer.field(10, StringCodec.self, self.cursor) }
    }
  }
}
