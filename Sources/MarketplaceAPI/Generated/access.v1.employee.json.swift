// swift-format-ignore-file
// Made by protoc-gen-marketplace from access/v1/employee.proto; change the schema and run scripts/generate.
import Protobuf

extension AccessV1.Employee: JSONObjectMessage {
  public static let jsonFields = JSONFields([("id", "id"), ("name", "name"), ("roleId", "role_id"), ("login", "login"), ("email", "email"), ("active", "active"), ("createTime", "create_time"), ("etag", "etag")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.id)
    case 1: try reader.field(StringCodec.self, into: &self.name)
    case 2: try reader.field(StringCodec.self, into: &self.roleId)
    case 3: try reader.field(StringCodec.self, into: &self.login)
    case 4: try reader.field(StringCodec.self, into: &self.email)
    case 5: try reader.field(BoolCodec.self, into: &self.active)
    case 6: try reader.field(MessageCodec<GoogleProtobuf.Timestamp>.self, into: &self.createTime)
    case 7: try reader.field(StringCodec.self, into: &self.etag)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || !self.id.isEmpty { try writer.field(fields[0], StringCodec.self, self.id) }
    if writer.writesDefaults || !self.name.isEmpty { try writer.field(fields[1], StringCodec.self, self.name) }
    if writer.writesDefaults || !self.roleId.isEmpty { try writer.field(fields[2], StringCodec.self, self.roleId) }
    if writer.writesDefaults || !self.login.isEmpty { try writer.field(fields[3], StringCodec.self, self.login) }
    if writer.writesDefaults || !self.email.isEmpty { try writer.field(fields[4], StringCodec.self, self.email) }
    if writer.writesDefaults || self.active { try writer.field(fields[5], BoolCodec.self, self.active) }
    if let value = self.createTime { try writer.field(fields[6], MessageCodec<GoogleProtobuf.Timestamp>.self, value) }
    if writer.writesDefaults || !self.etag.isEmpty { try writer.field(fields[7], StringCodec.self, self.etag) }
  }
}

extension AccessV1.CreateEmployeeRequest: JSONObjectMessage {
  public static let jsonFields = JSONFields([("name", "name"), ("roleId", "role_id"), ("login", "login"), ("password", "password"), ("email", "email")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.name)
    case 1: try reader.field(StringCodec.self, into: &self.roleId)
    case 2: try reader.field(StringCodec.self, into: &self.login)
    case 3: try reader.field(StringCodec.self, into: &self.password)
    case 4: try reader.field(StringCodec.self, into: &self.email)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || !self.name.isEmpty { try writer.field(fields[0], StringCodec.self, self.name) }
    if writer.writesDefaults || !self.roleId.isEmpty { try writer.field(fields[1], StringCodec.self, self.roleId) }
    if writer.writesDefaults || !self.login.isEmpty { try writer.field(fields[2], StringCodec.self, self.login) }
    if writer.writesDefaults || !self.password.isEmpty { try writer.field(fields[3], StringCodec.self, self.password) }
    if writer.writesDefaults || !self.email.isEmpty { try writer.field(fields[4], StringCodec.self, self.email) }
  }
}

extension AccessV1.CreateEmployeeResponse: JSONObjectMessage {
  public static let jsonFields = JSONFields([("employee", "employee")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(MessageCodec<AccessV1.Employee>.self, into: &self.employee)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if let value = self.employee { try writer.field(fields[0], MessageCodec<AccessV1.Employee>.self, value) }
  }
}

extension AccessV1.GetEmployeeRequest: JSONObjectMessage {
  public static let jsonFields = JSONFields([("employeeId", "employee_id")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.employeeId)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || !self.employeeId.isEmpty { try writer.field(fields[0], StringCodec.self, self.employeeId) }
  }
}

extension AccessV1.GetEmployeeResponse: JSONObjectMessage {
  public static let jsonFields = JSONFields([("employee", "employee")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(MessageCodec<AccessV1.Employee>.self, into: &self.employee)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if let value = self.employee { try writer.field(fields[0], MessageCodec<AccessV1.Employee>.self, value) }
  }
}

extension AccessV1.ListEmployeesRequest: JSONObjectMessage {
  public static let jsonFields = JSONFields([("includeInactive", "include_inactive"), ("pageSize", "page_size"), ("pageToken", "page_token")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(BoolCodec.self, into: &self.includeInactive)
    case 1: try reader.field(Int32Codec.self, into: &self.pageSize)
    case 2: try reader.field(StringCodec.self, into: &self.pageToken)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || self.includeInactive { try writer.field(fields[0], BoolCodec.self, self.includeInactive) }
    if writer.writesDefaults || self.pageSize != 0 { try writer.field(fields[1], Int32Codec.self, self.pageSize) }
    if writer.writesDefaults || !self.pageToken.isEmpty { try writer.field(fields[2], StringCodec.self, self.pageToken) }
  }
}

extension AccessV1.ListEmployeesResponse: JSONObjectMessage {
  public static let jsonFields = JSONFields([("employees", "employees"), ("nextPageToken", "next_page_token")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.repeated(MessageCodec<AccessV1.Employee>.self, into: &self.employees)
    case 1: try reader.field(StringCodec.self, into: &self.nextPageToken)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    try writer.repeated(fields[0], MessageCodec<AccessV1.Employee>.self, self.employees)
    if writer.writesDefaults || !self.nextPageToken.isEmpty { try writer.field(fields[1], StringCodec.self, self.nextPageToken) }
  }
}

extension AccessV1.UpdateEmployeeRequest: JSONObjectMessage {
  public static let jsonFields = JSONFields([("employeeId", "employee_id"), ("name", "name"), ("roleId", "role_id"), ("email", "email"), ("withoutEmail", "without_email"), ("active", "active"), ("etag", "etag")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.employeeId)
    case 1: try reader.field(StringCodec.self, into: &self.name)
    case 2: try reader.field(StringCodec.self, into: &self.roleId)
    case 3: if let value = try reader.member(StringCodec.self, isSet: self.emailChange != nil) { self.emailChange = .email(value) }
    case 4: if let value = try reader.member(BoolCodec.self, isSet: self.emailChange != nil) { self.emailChange = .withoutEmail(value) }
    case 5: try reader.field(BoolCodec.self, into: &self.active)
    case 6: try reader.field(StringCodec.self, into: &self.etag)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || !self.employeeId.isEmpty { try writer.field(fields[0], StringCodec.self, self.employeeId) }
    if let value = self.name { try writer.field(fields[1], StringCodec.self, value) }
    if let value = self.roleId { try writer.field(fields[2], StringCodec.self, value) }
    switch self.emailChange {
    case .email(let value): try writer.field(fields[3], StringCodec.self, value)
    case .withoutEmail(let value): try writer.field(fields[4], BoolCodec.self, value)
    case nil: break
    }
    if let value = self.active { try writer.field(fields[5], BoolCodec.self, value) }
    if writer.writesDefaults || !self.etag.isEmpty { try writer.field(fields[6], StringCodec.self, self.etag) }
  }
}

extension AccessV1.UpdateEmployeeResponse: JSONObjectMessage {
  public static let jsonFields = JSONFields([("employee", "employee")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(MessageCodec<AccessV1.Employee>.self, into: &self.employee)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if let value = self.employee { try writer.field(fields[0], MessageCodec<AccessV1.Employee>.self, value) }
  }
}

extension AccessV1.ResetPasswordRequest: JSONObjectMessage {
  public static let jsonFields = JSONFields([("employeeId", "employee_id"), ("password", "password")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.employeeId)
    case 1: try reader.field(StringCodec.self, into: &self.password)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || !self.employeeId.isEmpty { try writer.field(fields[0], StringCodec.self, self.employeeId) }
    if writer.writesDefaults || !self.password.isEmpty { try writer.field(fields[1], StringCodec.self, self.password) }
  }
}

extension AccessV1.ResetPasswordResponse: JSONObjectMessage {
  public static let jsonFields = JSONFields([])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
  }
}

extension AccessV1.ChangePasswordRequest: JSONObjectMessage {
  public static let jsonFields = JSONFields([("currentPassword", "current_password"), ("newPassword", "new_password")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.currentPassword)
    case 1: try reader.field(StringCodec.self, into: &self.newPassword)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || !self.currentPassword.isEmpty { try writer.field(fields[0], StringCodec.self, self.currentPassword) }
    if writer.writesDefaults || !self.newPassword.isEmpty { try writer.field(fields[1], StringCodec.self, self.newPassword) }
  }
}

extension AccessV1.ChangePasswordResponse: JSONObjectMessage {
  public static let jsonFields = JSONFields([])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
  }
}
