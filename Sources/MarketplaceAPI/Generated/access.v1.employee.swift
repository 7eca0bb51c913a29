// swift-format-ignore-file
// Made by protoc-gen-marketplace from access/v1/employee.proto; change the schema and run scripts/generate.
import Protobuf

extension AccessV1 {
  /// Somebody of the staff.
  public struct Employee: Protobuf.Message {
    public static var fullName: String { "access.v1.Employee" }

    public var id: String = ""
    public var name: String = ""
    /// What they may do and hear of comes from it alone (F4, F5).
    public var roleId: String = ""
    /// What they sign in with.
    public var login: String = ""
    /// Where e-mails to them go; empty for none.
    public var email: String = ""
    /// One who is not signs in nowhere and is told of nothing.
    public var active: Bool = false
    public var createTime: GoogleProtobuf.Timestamp? = nil
    /// Of this version; changes with it are refused once somebody has made another.
    public var etag: String = ""
    public var unknownFields = UnknownFields()

    public init() {}

    public init(id: String = "", name: String = "", roleId: String = "", login: String = "", email: String = "", active: Bool = false, createTime: GoogleProtobuf.Timestamp? = nil, etag: String = "") {
      self.id = id
      self.name = name
      self.roleId = roleId
      self.login = login
      self.email = email
      self.active = active
      self.createTime = createTime
      self.etag = etag
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.id = try reader.string()
        case 18: self.name = try reader.string()
        case 26: self.roleId = try reader.string()
        case 34: self.login = try reader.string()
        case 42: self.email = try reader.string()
        case 48: self.active = try reader.bool()
        case 58: try reader.message(into: &self.createTime)
        case 66: self.etag = try reader.string()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if !self.etag.isEmpty { writer.field(66, StringCodec.self, self.etag) }
      if let value = self.createTime { writer.field(58, MessageCodec<GoogleProtobuf.Timestamp>.self, value) }
      if self.active { writer.field(48, BoolCodec.self, self.active) }
      if !self.email.isEmpty { writer.field(42, StringCodec.self, self.email) }
      if !self.login.isEmpty { writer.field(34, StringCodec.self, self.login) }
      if !self.roleId.isEmpty { writer.field(26, StringCodec.self, self.roleId) }
      if !self.name.isEmpty { writer.field(18, StringCodec.self, self.name) }
      if !self.id.isEmpty { writer.field(10, StringCodec.self, self.id) }
    }
  }

  /// Adds an employee.
  public struct CreateEmployeeRequest: Protobuf.Message {
    public static var fullName: String { "access.v1.CreateEmployeeRequest" }

    public var name: String = ""
    public var roleId: String = ""
    /// Unique in the organization; it stays.
    public var login: String = ""
    /// At least 8 characters, at most 1 KiB.
    public var password: String = ""
    /// Empty for none.
    public var email: String = ""
    public var unknownFields = UnknownFields()

    public init() {}

    public init(name: String = "", roleId: String = "", login: String = "", password: String = "", email: String = "") {
      self.name = name
      self.roleId = roleId
      self.login = login
      self.password = password
      self.email = email
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.name = try reader.string()
        case 18: self.roleId = try reader.string()
        case 26: self.login = try reader.string()
        case 34: self.password = try reader.string()
        case 42: self.email = try reader.string()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if !self.email.isEmpty { writer.field(42, StringCodec.self, self.email) }
      if !self.password.isEmpty { writer.field(34, StringCodec.self, self.password) }
      if !self.login.isEmpty { writer.field(26, StringCodec.self, self.login) }
      if !self.roleId.isEmpty { writer.field(18, StringCodec.self, self.roleId) }
      if !self.name.isEmpty { writer.field(10, StringCodec.self, self.name) }
    }
  }

  /// The employee, active.
  public struct CreateEmployeeResponse: Protobuf.Message {
    public static var fullName: String { "access.v1.CreateEmployeeResponse" }

    public var employee: AccessV1.Employee? = nil
    public var unknownFields = UnknownFields()

    public init() {}

    public init(employee: AccessV1.Employee? = nil) {
      self.employee = employee
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: try reader.message(into: &self.employee)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if let value = self.employee { writer.field(10, MessageCodec<AccessV1.Employee>.self, value) }
    }
  }

  /// Names an employee.
  public struct GetEmployeeRequest: Protobuf.Message {
    public static var fullName: String { "access.v1.GetEmployeeRequest" }

    public var employeeId: String = ""
    public var unknownFields = UnknownFields()

    public init() {}

    public init(employeeId: String = "") {
      self.employeeId = employeeId
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.employeeId = try reader.string()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if !self.employeeId.isEmpty { writer.field(10, StringCodec.self, self.employeeId) }
    }
  }

  /// The employee asked for.
  public struct GetEmployeeResponse: Protobuf.Message {
    public static var fullName: String { "access.v1.GetEmployeeResponse" }

    public var employee: AccessV1.Employee? = nil
    public var unknownFields = UnknownFields()

    public init() {}

    public init(employee: AccessV1.Employee? = nil) {
      self.employee = employee
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: try reader.message(into: &self.employee)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if let value = self.employee { writer.field(10, MessageCodec<AccessV1.Employee>.self, value) }
    }
  }

  /// Lists employees.
  public struct ListEmployeesRequest: Protobuf.Message {
    public static var fullName: String { "access.v1.ListEmployeesRequest" }

    /// Those who are not active, too.
    public var includeInactive: Bool = false
    /// At most 200; 0 means 50.
    public var pageSize: Int32 = 0
    /// From the previous page; empty for the first.
    public var pageToken: String = ""
    public var unknownFields = UnknownFields()

    public init() {}

    public init(includeInactive: Bool = false, pageSize: Int32 = 0, pageToken: String = "") {
      self.includeInactive = includeInactive
      self.pageSize = pageSize
      self.pageToken = pageToken
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 8: self.includeInactive = try reader.bool()
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
      if self.includeInactive { writer.field(8, BoolCodec.self, self.includeInactive) }
    }
  }

  /// A page of employees, by name.
  public struct ListEmployeesResponse: Protobuf.Message {
    public static var fullName: String { "access.v1.ListEmployeesResponse" }

    public var employees: [AccessV1.Employee] = []
    /// Empty on the last page.
    public var nextPageToken: String = ""
    public var unknownFields = UnknownFields()

    public init() {}

    public init(employees: [AccessV1.Employee] = [], nextPageToken: String = "") {
      self.employees = employees
      self.nextPageToken = nextPageToken
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: try reader.append(MessageCodec<AccessV1.Employee>.self, to: &self.employees)
        case 18: self.nextPageToken = try reader.string()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if !self.nextPageToken.isEmpty { writer.field(18, StringCodec.self, self.nextPageToken) }
      writer.repeated(10, MessageCodec<AccessV1.Employee>.self, self.employees)
    }
  }

  /// Changes an employee; what is not there stays.
  public struct UpdateEmployeeRequest: Protobuf.Message {
    public static var fullName: String { "access.v1.UpdateEmployeeRequest" }

    public var employeeId: String = ""
    public var name: String? = nil
    public var roleId: String? = nil
    /// Neither: it stays.
    public var emailChange: AccessV1.UpdateEmployeeRequest.EmailChange? = nil
    public var active: Bool? = nil
    /// As the employee was read; empty for whatever they are now.
    public var etag: String = ""
    public var unknownFields = UnknownFields()

    public init() {}

    public init(employeeId: String = "", name: String? = nil, roleId: String? = nil, emailChange: AccessV1.UpdateEmployeeRequest.EmailChange? = nil, active: Bool? = nil, etag: String = "") {
      self.employeeId = employeeId
      self.name = name
      self.roleId = roleId
      self.emailChange = emailChange
      self.active = active
      self.etag = etag
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.employeeId = try reader.string()
        case 18: self.name = try reader.string()
        case 26: self.roleId = try reader.string()
        case 34: self.emailChange = .email(try reader.string())
        case 40: self.emailChange = .withoutEmail(try reader.bool())
        case 48: self.active = try reader.bool()
        case 58: self.etag = try reader.string()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if !self.etag.isEmpty { writer.field(58, StringCodec.self, self.etag) }
      if let value = self.active { writer.field(48, BoolCodec.self, value) }
      switch self.emailChange {
      case .withoutEmail(let value): writer.field(40, BoolCodec.self, value)
      case .email(let value): writer.field(34, StringCodec.self, value)
      case nil: break
      }
      if let value = self.roleId { writer.field(26, StringCodec.self, value) }
      if let value = self.name { writer.field(18, StringCodec.self, value) }
      if !self.employeeId.isEmpty { writer.field(10, StringCodec.self, self.employeeId) }
    }

    /// Neither: it stays.
    public enum EmailChange: Sendable, Equatable {
      case email(String)
      /// No e-mails are sent to them any more.
      case withoutEmail(Bool)
    }
  }

  /// The employee as they are now.
  public struct UpdateEmployeeResponse: Protobuf.Message {
    public static var fullName: String { "access.v1.UpdateEmployeeResponse" }

    public var employee: AccessV1.Employee? = nil
    public var unknownFields = UnknownFields()

    public init() {}

    public init(employee: AccessV1.Employee? = nil) {
      self.employee = employee
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: try reader.message(into: &self.employee)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if let value = self.employee { writer.field(10, MessageCodec<AccessV1.Employee>.self, value) }
    }
  }

  /// Gives somebody another password.
  public struct ResetPasswordRequest: Protobuf.Message {
    public static var fullName: String { "access.v1.ResetPasswordRequest" }

    public var employeeId: String = ""
    /// At least 8 characters, at most 1 KiB.
    public var password: String = ""
    public var unknownFields = UnknownFields()

    public init() {}

    public init(employeeId: String = "", password: String = "") {
      self.employeeId = employeeId
      self.password = password
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.employeeId = try reader.string()
        case 18: self.password = try reader.string()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if !self.password.isEmpty { writer.field(18, StringCodec.self, self.password) }
      if !self.employeeId.isEmpty { writer.field(10, StringCodec.self, self.employeeId) }
    }
  }

  /// They sign in with it from now on.
  public struct ResetPasswordResponse: Protobuf.Message {
    public static var fullName: String { "access.v1.ResetPasswordResponse" }

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

  /// Gives oneself another password.
  public struct ChangePasswordRequest: Protobuf.Message {
    public static var fullName: String { "access.v1.ChangePasswordRequest" }

    /// The one that is valid so far.
    public var currentPassword: String = ""
    /// At least 8 characters, at most 1 KiB.
    public var newPassword: String = ""
    public var unknownFields = UnknownFields()

    public init() {}

    public init(currentPassword: String = "", newPassword: String = "") {
      self.currentPassword = currentPassword
      self.newPassword = newPassword
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.currentPassword = try reader.string()
        case 18: self.newPassword = try reader.string()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if !self.newPassword.isEmpty { writer.field(18, StringCodec.self, self.newPassword) }
      if !self.currentPassword.isEmpty { writer.field(10, StringCodec.self, self.currentPassword) }
    }
  }

  /// The caller signs in with it from now on.
  public struct ChangePasswordResponse: Protobuf.Message {
    public static var fullName: String { "access.v1.ChangePasswordResponse" }

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
