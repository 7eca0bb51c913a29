// swift-format-ignore-file
// Made by protoc-gen-marketplace from access/v1/role.proto; change the schema and run scripts/generate.
import Protobuf

extension AccessV1.StaffNotification: JSONEnum {
  public static let jsonNames = JSONEnumNames("access.v1.StaffNotification", [("STAFF_NOTIFICATION_UNSPECIFIED", 0), ("STAFF_NOTIFICATION_EXECUTOR_ASSIGNED", 1), ("STAFF_NOTIFICATION_CONTROLLER_ASSIGNED", 2), ("STAFF_NOTIFICATION_QUALITY_CONTROL_NEEDED", 3), ("STAFF_NOTIFICATION_SUSPENSION_ENDING", 4), ("STAFF_NOTIFICATION_ORDER_CREATED", 5), ("STAFF_NOTIFICATION_TASK_CREATED", 6), ("STAFF_NOTIFICATION_ORDER_DATA_CHANGED", 7), ("STAFF_NOTIFICATION_ORDER_STATE_CHANGED", 8), ("STAFF_NOTIFICATION_ORDER_APPROVED", 9), ("STAFF_NOTIFICATION_COMMENT_ADDED", 10), ("STAFF_NOTIFICATION_CHAT_MESSAGE_RECEIVED", 11), ("STAFF_NOTIFICATION_ORDER_RATED", 12), ("STAFF_NOTIFICATION_RATING_CHANGED", 13), ("STAFF_NOTIFICATION_EXECUTION_OVERDUE", 14), ("STAFF_NOTIFICATION_EXECUTION_DEADLINE_NEAR", 15), ("STAFF_NOTIFICATION_TASK_DEADLINE_NEAR", 16), ("STAFF_NOTIFICATION_PAYMENT_RECEIVED", 17), ("STAFF_NOTIFICATION_MONEY_REFUNDED", 18)])
}

extension AccessV1.Role: JSONObjectMessage {
  public static let jsonFields = JSONFields([("id", "id"), ("title", "title"), ("permissions", "permissions"), ("pushNotifications", "push_notifications"), ("emailNotifications", "email_notifications"), ("etag", "etag")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.id)
    case 1: try reader.field(StringCodec.self, into: &self.title)
    case 2: try reader.repeated(EnumCodec<ContractV1.Permission>.self, into: &self.permissions)
    case 3: try reader.repeated(EnumCodec<AccessV1.StaffNotification>.self, into: &self.pushNotifications)
    case 4: try reader.repeated(EnumCodec<AccessV1.StaffNotification>.self, into: &self.emailNotifications)
    case 5: try reader.field(StringCodec.self, into: &self.etag)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || !self.id.isEmpty { try writer.field(fields[0], StringCodec.self, self.id) }
    if writer.writesDefaults || !self.title.isEmpty { try writer.field(fields[1], StringCodec.self, self.title) }
    try writer.repeated(fields[2], EnumCodec<ContractV1.Permission>.self, self.permissions)
    try writer.repeated(fields[3], EnumCodec<AccessV1.StaffNotification>.self, self.pushNotifications)
    try writer.repeated(fields[4], EnumCodec<AccessV1.StaffNotification>.self, self.emailNotifications)
    if writer.writesDefaults || !self.etag.isEmpty { try writer.field(fields[5], StringCodec.self, self.etag) }
  }
}

extension AccessV1.CreateRoleRequest: JSONObjectMessage {
  public static let jsonFields = JSONFields([("title", "title"), ("permissions", "permissions"), ("pushNotifications", "push_notifications"), ("emailNotifications", "email_notifications")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.title)
    case 1: try reader.repeated(EnumCodec<ContractV1.Permission>.self, into: &self.permissions)
    case 2: try reader.repeated(EnumCodec<AccessV1.StaffNotification>.self, into: &self.pushNotifications)
    case 3: try reader.repeated(EnumCodec<AccessV1.StaffNotification>.self, into: &self.emailNotifications)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || !self.title.isEmpty { try writer.field(fields[0], StringCodec.self, self.title) }
    try writer.repeated(fields[1], EnumCodec<ContractV1.Permission>.self, self.permissions)
    try writer.repeated(fields[2], EnumCodec<AccessV1.StaffNotification>.self, self.pushNotifications)
    try writer.repeated(fields[3], EnumCodec<AccessV1.StaffNotification>.self, self.emailNotifications)
  }
}

extension AccessV1.CreateRoleResponse: JSONObjectMessage {
  public static let jsonFields = JSONFields([("role", "role")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(MessageCodec<AccessV1.Role>.self, into: &self.role)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if let value = self.role { try writer.field(fields[0], MessageCodec<AccessV1.Role>.self, value) }
  }
}

extension AccessV1.GetRoleRequest: JSONObjectMessage {
  public static let jsonFields = JSONFields([("roleId", "role_id")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.roleId)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || !self.roleId.isEmpty { try writer.field(fields[0], StringCodec.self, self.roleId) }
  }
}

extension AccessV1.GetRoleResponse: JSONObjectMessage {
  public static let jsonFields = JSONFields([("role", "role")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(MessageCodec<AccessV1.Role>.self, into: &self.role)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if let value = self.role { try writer.field(fields[0], MessageCodec<AccessV1.Role>.self, value) }
  }
}

extension AccessV1.ListRolesRequest: JSONObjectMessage {
  public static let jsonFields = JSONFields([("pageSize", "page_size"), ("pageToken", "page_token")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(Int32Codec.self, into: &self.pageSize)
    case 1: try reader.field(StringCodec.self, into: &self.pageToken)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || self.pageSize != 0 { try writer.field(fields[0], Int32Codec.self, self.pageSize) }
    if writer.writesDefaults || !self.pageToken.isEmpty { try writer.field(fields[1], StringCodec.self, self.pageToken) }
  }
}

extension AccessV1.ListRolesResponse: JSONObjectMessage {
  public static let jsonFields = JSONFields([("roles", "roles"), ("nextPageToken", "next_page_token")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.repeated(MessageCodec<AccessV1.Role>.self, into: &self.roles)
    case 1: try reader.field(StringCodec.self, into: &self.nextPageToken)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    try writer.repeated(fields[0], MessageCodec<AccessV1.Role>.self, self.roles)
    if writer.writesDefaults || !self.nextPageToken.isEmpty { try writer.field(fields[1], StringCodec.self, self.nextPageToken) }
  }
}

extension AccessV1.PermissionSet: JSONObjectMessage {
  public static let jsonFields = JSONFields([("permissions", "permissions")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.repeated(EnumCodec<ContractV1.Permission>.self, into: &self.permissions)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    try writer.repeated(fields[0], EnumCodec<ContractV1.Permission>.self, self.permissions)
  }
}

extension AccessV1.NotificationSet: JSONObjectMessage {
  public static let jsonFields = JSONFields([("notifications", "notifications")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.repeated(EnumCodec<AccessV1.StaffNotification>.self, into: &self.notifications)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    try writer.repeated(fields[0], EnumCodec<AccessV1.StaffNotification>.self, self.notifications)
  }
}

extension AccessV1.UpdateRoleRequest: JSONObjectMessage {
  public static let jsonFields = JSONFields([("roleId", "role_id"), ("title", "title"), ("permissions", "permissions"), ("pushNotifications", "push_notifications"), ("emailNotifications", "email_notifications"), ("etag", "etag")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.roleId)
    case 1: try reader.field(StringCodec.self, into: &self.title)
    case 2: try reader.field(MessageCodec<AccessV1.PermissionSet>.self, into: &self.permissions)
    case 3: try reader.field(MessageCodec<AccessV1.NotificationSet>.self, into: &self.pushNotifications)
    case 4: try reader.field(MessageCodec<AccessV1.NotificationSet>.self, into: &self.emailNotifications)
    case 5: try reader.field(StringCodec.self, into: &self.etag)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || !self.roleId.isEmpty { try writer.field(fields[0], StringCodec.self, self.roleId) }
    if let value = self.title { try writer.field(fields[1], StringCodec.self, value) }
    if let value = self.permissions { try writer.field(fields[2], MessageCodec<AccessV1.PermissionSet>.self, value) }
    if let value = self.pushNotifications { try writer.field(fields[3], MessageCodec<AccessV1.NotificationSet>.self, value) }
    if let value = self.emailNotifications { try writer.field(fields[4], MessageCodec<AccessV1.NotificationSet>.self, value) }
    if writer.writesDefaults || !self.etag.isEmpty { try writer.field(fields[5], StringCodec.self, self.etag) }
  }
}

extension AccessV1.UpdateRoleResponse: JSONObjectMessage {
  public static let jsonFields = JSONFields([("role", "role")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(MessageCodec<AccessV1.Role>.self, into: &self.role)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if let value = self.role { try writer.field(fields[0], MessageCodec<AccessV1.Role>.self, value) }
  }
}

extension AccessV1.DeleteRoleRequest: JSONObjectMessage {
  public static let jsonFields = JSONFields([("roleId", "role_id"), ("etag", "etag")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.roleId)
    case 1: try reader.field(StringCodec.self, into: &self.etag)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || !self.roleId.isEmpty { try writer.field(fields[0], StringCodec.self, self.roleId) }
    if writer.writesDefaults || !self.etag.isEmpty { try writer.field(fields[1], StringCodec.self, self.etag) }
  }
}

extension AccessV1.DeleteRoleResponse: JSONObjectMessage {
  public static let jsonFields = JSONFields([])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
  }
}
