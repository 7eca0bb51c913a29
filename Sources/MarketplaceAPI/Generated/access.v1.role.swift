// swift-format-ignore-file
// Made by protoc-gen-marketplace from access/v1/role.proto; change the schema and run scripts/generate.
import Protobuf

extension AccessV1 {
  /// What staff are told of by push and by e-mail; the number is the N of the product's rules.
  public enum StaffNotification: OpenEnum, CaseIterable {
    case unspecified
    /// N1 assigned as executor.
    case executorAssigned
    /// N2 assigned as controller.
    case controllerAssigned
    /// N3 quality control needed.
    case qualityControlNeeded
    /// N4 suspension about to end.
    case suspensionEnding
    /// N5 new order.
    case orderCreated
    /// N6 new task.
    case taskCreated
    /// N7 order's initial data changed.
    case orderDataChanged
    /// N8 order status changed.
    case orderStateChanged
    /// N9 order approved.
    case orderApproved
    /// N10 new internal comment.
    case commentAdded
    /// N11 new chat message from the customer.
    case chatMessageReceived
    /// N12 quality rating.
    case orderRated
    /// N13 rating changed.
    case ratingChanged
    /// N14 execution SLA broken.
    case executionOverdue
    /// N15 execution deadline near.
    case executionDeadlineNear
    /// N16 task deadline near.
    case taskDeadlineNear
    /// N17 payment received.
    case paymentReceived
    /// N18 money refunded, and a refund asked for (F44).
    case moneyRefunded
    /// A number that this schema does not name.
    case unrecognized(Int32)

    public init() { self = .unspecified }

    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .executorAssigned
      case 2: self = .controllerAssigned
      case 3: self = .qualityControlNeeded
      case 4: self = .suspensionEnding
      case 5: self = .orderCreated
      case 6: self = .taskCreated
      case 7: self = .orderDataChanged
      case 8: self = .orderStateChanged
      case 9: self = .orderApproved
      case 10: self = .commentAdded
      case 11: self = .chatMessageReceived
      case 12: self = .orderRated
      case 13: self = .ratingChanged
      case 14: self = .executionOverdue
      case 15: self = .executionDeadlineNear
      case 16: self = .taskDeadlineNear
      case 17: self = .paymentReceived
      case 18: self = .moneyRefunded
      default: self = .unrecognized(rawValue)
      }
    }

    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .executorAssigned: 1
      case .controllerAssigned: 2
      case .qualityControlNeeded: 3
      case .suspensionEnding: 4
      case .orderCreated: 5
      case .taskCreated: 6
      case .orderDataChanged: 7
      case .orderStateChanged: 8
      case .orderApproved: 9
      case .commentAdded: 10
      case .chatMessageReceived: 11
      case .orderRated: 12
      case .ratingChanged: 13
      case .executionOverdue: 14
      case .executionDeadlineNear: 15
      case .taskDeadlineNear: 16
      case .paymentReceived: 17
      case .moneyRefunded: 18
      case .unrecognized(let number): number
      }
    }

    /// The numbers that the schema names, in its order.
    public static var allCases: [AccessV1.StaffNotification] { [.unspecified, .executorAssigned, .controllerAssigned, .qualityControlNeeded, .suspensionEnding, .orderCreated, .taskCreated, .orderDataChanged, .orderStateChanged, .orderApproved, .commentAdded, .chatMessageReceived, .orderRated, .ratingChanged, .executionOverdue, .executionDeadlineNear, .taskDeadlineNear, .paymentReceived, .moneyRefunded] }
  }

  /// A role of staff.
  public struct Role: Protobuf.Message {
    public static var fullName: String { "access.v1.Role" }

    public var id: String = ""
    public var title: String = ""
    public var permissions: [ContractV1.Permission] = []
    /// Nothing else is sent to its employees' devices (F5).
    public var pushNotifications: [AccessV1.StaffNotification] = []
    /// Nothing else is sent to its employees' e-mail addresses (F5).
    public var emailNotifications: [AccessV1.StaffNotification] = []
    /// Of this version; changes with it are refused once somebody has made another.
    public var etag: String = ""
    public var unknownFields = UnknownFields()

    public init() {}

    public init(id: String = "", title: String = "", permissions: [ContractV1.Permission] = [], pushNotifications: [AccessV1.StaffNotification] = [], emailNotifications: [AccessV1.StaffNotification] = [], etag: String = "") {
      self.id = id
      self.title = title
      self.permissions = permissions
      self.pushNotifications = pushNotifications
      self.emailNotifications = emailNotifications
      self.etag = etag
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.id = try reader.string()
        case 18: self.title = try reader.string()
        case 24: self.permissions.append(try reader.enumeration())
        case 26: try reader.packed(EnumCodec<ContractV1.Permission>.self, into: &self.permissions)
        case 32: self.pushNotifications.append(try reader.enumeration())
        case 34: try reader.packed(EnumCodec<AccessV1.StaffNotification>.self, into: &self.pushNotifications)
        case 40: self.emailNotifications.append(try reader.enumeration())
        case 42: try reader.packed(EnumCodec<AccessV1.StaffNotification>.self, into: &self.emailNotifications)
        case 50: self.etag = try reader.string()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if !self.etag.isEmpty { writer.field(50, StringCodec.self, self.etag) }
      writer.packed(42, EnumCodec<AccessV1.StaffNotification>.self, self.emailNotifications)
      writer.packed(34, EnumCodec<AccessV1.StaffNotification>.self, self.pushNotifications)
      writer.packed(26, EnumCodec<ContractV1.Permission>.self, self.permissions)
      if !self.title.isEmpty { writer.field(18, StringCodec.self, self.title) }
      if !self.id.isEmpty { writer.field(10, StringCodec.self, self.id) }
    }
  }

  /// Adds a role.
  public struct CreateRoleRequest: Protobuf.Message {
    public static var fullName: String { "access.v1.CreateRoleRequest" }

    public var title: String = ""
    public var permissions: [ContractV1.Permission] = []
    public var pushNotifications: [AccessV1.StaffNotification] = []
    public var emailNotifications: [AccessV1.StaffNotification] = []
    public var unknownFields = UnknownFields()

    public init() {}

    public init(title: String = "", permissions: [ContractV1.Permission] = [], pushNotifications: [AccessV1.StaffNotification] = [], emailNotifications: [AccessV1.StaffNotification] = []) {
      self.title = title
      self.permissions = permissions
      self.pushNotifications = pushNotifications
      self.emailNotifications = emailNotifications
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.title = try reader.string()
        case 16: self.permissions.append(try reader.enumeration())
        case 18: try reader.packed(EnumCodec<ContractV1.Permission>.self, into: &self.permissions)
        case 24: self.pushNotifications.append(try reader.enumeration())
        case 26: try reader.packed(EnumCodec<AccessV1.StaffNotification>.self, into: &self.pushNotifications)
        case 32: self.emailNotifications.append(try reader.enumeration())
        case 34: try reader.packed(EnumCodec<AccessV1.StaffNotification>.self, into: &self.emailNotifications)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      writer.packed(34, EnumCodec<AccessV1.StaffNotification>.self, self.emailNotifications)
      writer.packed(26, EnumCodec<AccessV1.StaffNotification>.self, self.pushNotifications)
      writer.packed(18, EnumCodec<ContractV1.Permission>.self, self.permissions)
      if !self.title.isEmpty { writer.field(10, StringCodec.self, self.title) }
    }
  }

  /// The role.
  public struct CreateRoleResponse: Protobuf.Message {
    public static var fullName: String { "access.v1.CreateRoleResponse" }

    public var role: AccessV1.Role? = nil
    public var unknownFields = UnknownFields()

    public init() {}

    public init(role: AccessV1.Role? = nil) {
      self.role = role
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: try reader.message(into: &self.role)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if let value = self.role { writer.field(10, MessageCodec<AccessV1.Role>.self, value) }
    }
  }

  /// Names a role.
  public struct GetRoleRequest: Protobuf.Message {
    public static var fullName: String { "access.v1.GetRoleRequest" }

    public var roleId: String = ""
    public var unknownFields = UnknownFields()

    public init() {}

    public init(roleId: String = "") {
      self.roleId = roleId
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.roleId = try reader.string()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if !self.roleId.isEmpty { writer.field(10, StringCodec.self, self.roleId) }
    }
  }

  /// The role asked for.
  public struct GetRoleResponse: Protobuf.Message {
    public static var fullName: String { "access.v1.GetRoleResponse" }

    public var role: AccessV1.Role? = nil
    public var unknownFields = UnknownFields()

    public init() {}

    public init(role: AccessV1.Role? = nil) {
      self.role = role
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: try reader.message(into: &self.role)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if let value = self.role { writer.field(10, MessageCodec<AccessV1.Role>.self, value) }
    }
  }

  /// Lists roles.
  public struct ListRolesRequest: Protobuf.Message {
    public static var fullName: String { "access.v1.ListRolesRequest" }

    /// At most 200; 0 means 50.
    public var pageSize: Int32 = 0
    /// From the previous page; empty for the first.
    public var pageToken: String = ""
    public var unknownFields = UnknownFields()

    public init() {}

    public init(pageSize: Int32 = 0, pageToken: String = "") {
      self.pageSize = pageSize
      self.pageToken = pageToken
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 8: self.pageSize = try reader.int32()
        case 18: self.pageToken = try reader.string()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if !self.pageToken.isEmpty { writer.field(18, StringCodec.self, self.pageToken) }
      if self.pageSize != 0 { writer.field(8, Int32Codec.self, self.pageSize) }
    }
  }

  /// A page of roles, by title.
  public struct ListRolesResponse: Protobuf.Message {
    public static var fullName: String { "access.v1.ListRolesResponse" }

    public var roles: [AccessV1.Role] = []
    /// Empty on the last page.
    public var nextPageToken: String = ""
    public var unknownFields = UnknownFields()

    public init() {}

    public init(roles: [AccessV1.Role] = [], nextPageToken: String = "") {
      self.roles = roles
      self.nextPageToken = nextPageToken
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: try reader.append(MessageCodec<AccessV1.Role>.self, to: &self.roles)
        case 18: self.nextPageToken = try reader.string()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if !self.nextPageToken.isEmpty { writer.field(18, StringCodec.self, self.nextPageToken) }
      writer.repeated(10, MessageCodec<AccessV1.Role>.self, self.roles)
    }
  }

  /// Permissions, all of them.
  public struct PermissionSet: Protobuf.Message {
    public static var fullName: String { "access.v1.PermissionSet" }

    public var permissions: [ContractV1.Permission] = []
    public var unknownFields = UnknownFields()

    public init() {}

    public init(permissions: [ContractV1.Permission] = []) {
      self.permissions = permissions
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 8: self.permissions.append(try reader.enumeration())
        case 10: try reader.packed(EnumCodec<ContractV1.Permission>.self, into: &self.permissions)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      writer.packed(10, EnumCodec<ContractV1.Permission>.self, self.permissions)
    }
  }

  /// Notifications, all of them.
  public struct NotificationSet: Protobuf.Message {
    public static var fullName: String { "access.v1.NotificationSet" }

    public var notifications: [AccessV1.StaffNotification] = []
    public var unknownFields = UnknownFields()

    public init() {}

    public init(notifications: [AccessV1.StaffNotification] = []) {
      self.notifications = notifications
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 8: self.notifications.append(try reader.enumeration())
        case 10: try reader.packed(EnumCodec<AccessV1.StaffNotification>.self, into: &self.notifications)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      writer.packed(10, EnumCodec<AccessV1.StaffNotification>.self, self.notifications)
    }
  }

  /// Changes a role; what is not there stays.
  public struct UpdateRoleRequest: Protobuf.Message {
    public static var fullName: String { "access.v1.UpdateRoleRequest" }

    public var roleId: String = ""
    public var title: String? = nil
    /// In place of those it has; an empty set takes all away.
    public var permissions: AccessV1.PermissionSet? = nil
    /// As `permissions`.
    public var pushNotifications: AccessV1.NotificationSet? = nil
    /// As `permissions`.
    public var emailNotifications: AccessV1.NotificationSet? = nil
    /// As the role was read; empty for whatever it is now.
    public var etag: String = ""
    public var unknownFields = UnknownFields()

    public init() {}

    public init(roleId: String = "", title: String? = nil, permissions: AccessV1.PermissionSet? = nil, pushNotifications: AccessV1.NotificationSet? = nil, emailNotifications: AccessV1.NotificationSet? = nil, etag: String = "") {
      self.roleId = roleId
      self.title = title
      self.permissions = permissions
      self.pushNotifications = pushNotifications
      self.emailNotifications = emailNotifications
      self.etag = etag
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.roleId = try reader.string()
        case 18: self.title = try reader.string()
        case 26: try reader.message(into: &self.permissions)
        case 34: try reader.message(into: &self.pushNotifications)
        case 42: try reader.message(into: &self.emailNotifications)
        case 50: self.etag = try reader.string()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if !self.etag.isEmpty { writer.field(50, StringCodec.self, self.etag) }
      if let value = self.emailNotifications { writer.field(42, MessageCodec<AccessV1.NotificationSet>.self, value) }
      if let value = self.pushNotifications { writer.field(34, MessageCodec<AccessV1.NotificationSet>.self, value) }
      if let value = self.permissions { writer.field(26, MessageCodec<AccessV1.PermissionSet>.self, value) }
      if let value = self.title { writer.field(18, StringCodec.self, value) }
      if !self.roleId.isEmpty { writer.field(10, StringCodec.self, self.roleId) }
    }
  }

  /// The role as it is now.
  public struct UpdateRoleResponse: Protobuf.Message {
    public static var fullName: String { "access.v1.UpdateRoleResponse" }

    public var role: AccessV1.Role? = nil
    public var unknownFields = UnknownFields()

    public init() {}

    public init(role: AccessV1.Role? = nil) {
      self.role = role
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: try reader.message(into: &self.role)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if let value = self.role { writer.field(10, MessageCodec<AccessV1.Role>.self, value) }
    }
  }

  /// Removes a role.
  public struct DeleteRoleRequest: Protobuf.Message {
    public static var fullName: String { "access.v1.DeleteRoleRequest" }

    public var roleId: String = ""
    /// As the role was read; empty for whatever it is now.
    public var etag: String = ""
    public var unknownFields = UnknownFields()

    public init() {}

    public init(roleId: String = "", etag: String = "") {
      self.roleId = roleId
      self.etag = etag
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.roleId = try reader.string()
        case 18: self.etag = try reader.string()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if !self.etag.isEmpty { writer.field(18, StringCodec.self, self.etag) }
      if !self.roleId.isEmpty { writer.field(10, StringCodec.self, self.roleId) }
    }
  }

  /// It is there no more.
  public struct DeleteRoleResponse: Protobuf.Message {
    public static var fullName: String { "access.v1.DeleteRoleResponse" }

    public var unknownFields = UnknownFields()

    public init() {}

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
    }
  }
}
