// swift-format-ignore-file
// Made by protoc-gen-marketplace from access/v1/employee.proto; change the schema and run scripts/generate.
import Protobuf
import RPC

extension AccessV1 {
  /// Employees, how they sign in, and which role they have. An organization keeps at least one active employee with P16.
  public protocol EmployeeService: Sendable {
    /// Adds an employee, who signs in with the login and the first password from then on.
    ///
    /// Reasons of its errors: `ROLE_NOT_FOUND`, `LOGIN_TAKEN`.
    func createEmployee(_ request: AccessV1.CreateEmployeeRequest, context: CallContext) async throws -> AccessV1.CreateEmployeeResponse
    /// One employee.
    ///
    /// Reasons of its errors: `EMPLOYEE_NOT_FOUND`.
    func getEmployee(_ request: AccessV1.GetEmployeeRequest, context: CallContext) async throws -> AccessV1.GetEmployeeResponse
    /// Employees by name.
    func listEmployees(_ request: AccessV1.ListEmployeesRequest, context: CallContext) async throws -> AccessV1.ListEmployeesResponse
    /// Changes what is given. Another role counts on the next call (F4); an employee who is made inactive loses their sessions at once.
    ///
    /// Reasons of its errors: `EMPLOYEE_NOT_FOUND`, `ROLE_NOT_FOUND`, `LAST_ADMINISTRATOR`, `ETAG_MISMATCH`.
    func updateEmployee(_ request: AccessV1.UpdateEmployeeRequest, context: CallContext) async throws -> AccessV1.UpdateEmployeeResponse
    /// Gives an employee another password; their sessions end at once.
    ///
    /// Reasons of its errors: `EMPLOYEE_NOT_FOUND`.
    func resetPassword(_ request: AccessV1.ResetPasswordRequest, context: CallContext) async throws -> AccessV1.ResetPasswordResponse
    /// Gives the calling employee another password; their other sessions end at once.
    ///
    /// Reasons of its errors: `PASSWORD_REJECTED`, `SIGN_IN_LIMITED`.
    func changePassword(_ request: AccessV1.ChangePasswordRequest, context: CallContext) async throws -> AccessV1.ChangePasswordResponse
  }

  /// The methods of `access.v1.EmployeeService`, with what each asks of its callers.
  public enum EmployeeServiceMethods {
    public static let service = "access.v1.EmployeeService"
    public static let createEmployee = RPC.MethodDescriptor(service: service, method: "CreateEmployee", contract: RPC.MethodContract(access: [RPC.AccessRule(application: 1, permissions: 0x10000)], requiresIdempotencyKey: true, rateCost: 20, audit: RPC.AuditRule(action: "employee.create", object: ["role_id"], result: ["employee.id"])))
    public static let getEmployee = RPC.MethodDescriptor(service: service, method: "GetEmployee", contract: RPC.MethodContract(access: [RPC.AccessRule(application: 1, permissions: 0x10000)]))
    public static let listEmployees = RPC.MethodDescriptor(service: service, method: "ListEmployees", contract: RPC.MethodContract(access: [RPC.AccessRule(application: 1, permissions: 0x10000)]))
    public static let updateEmployee = RPC.MethodDescriptor(service: service, method: "UpdateEmployee", contract: RPC.MethodContract(access: [RPC.AccessRule(application: 1, permissions: 0x10000)], requiresIdempotencyKey: true, audit: RPC.AuditRule(action: "employee.update", object: ["employee_id"])))
    public static let resetPassword = RPC.MethodDescriptor(service: service, method: "ResetPassword", contract: RPC.MethodContract(access: [RPC.AccessRule(application: 1, permissions: 0x10000)], requiresIdempotencyKey: true, rateCost: 20, audit: RPC.AuditRule(action: "employee.reset_password", object: ["employee_id"])))
    public static let changePassword = RPC.MethodDescriptor(service: service, method: "ChangePassword", contract: RPC.MethodContract(access: [RPC.AccessRule(application: 1), RPC.AccessRule(application: 2)], requiresIdempotencyKey: true, rateCost: 20, audit: RPC.AuditRule(action: "employee.change_password")))
  }

  /// Makes `router` answer the calls of `access.v1.EmployeeService` with `service`.
  public static func register(employeeService service: some EmployeeService, in router: inout RPC.Router) {
    router.unary(EmployeeServiceMethods.createEmployee) { try await service.createEmployee($0, context: $1) }
    router.unary(EmployeeServiceMethods.getEmployee) { try await service.getEmployee($0, context: $1) }
    router.unary(EmployeeServiceMethods.listEmployees) { try await service.listEmployees($0, context: $1) }
    router.unary(EmployeeServiceMethods.updateEmployee) { try await service.updateEmployee($0, context: $1) }
    router.unary(EmployeeServiceMethods.resetPassword) { try await service.resetPassword($0, context: $1) }
    router.unary(EmployeeServiceMethods.changePassword) { try await service.changePassword($0, context: $1) }
  }

  /// Employees, how they sign in, and which role they have. An organization keeps at least one active employee with P16.
  public struct EmployeeServiceClient: Sendable {
    private let channel: any ClientChannel

    public init(_ channel: any ClientChannel) { self.channel = channel }

    /// Adds an employee, who signs in with the login and the first password from then on.
    ///
    /// Reasons of its errors: `ROLE_NOT_FOUND`, `LOGIN_TAKEN`.
    public func createEmployee(_ request: AccessV1.CreateEmployeeRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> AccessV1.CreateEmployeeResponse {
      try await createEmployeeWithMetadata(request, options: options).message
    }
    /// As ``createEmployee(_:options:)``, with the metadata of the answer.
    public func createEmployeeWithMetadata(_ request: AccessV1.CreateEmployeeRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> CallResult<AccessV1.CreateEmployeeResponse> {
      try await channel.unary(EmployeeServiceMethods.createEmployee, request, returning: AccessV1.CreateEmployeeResponse.self, options: options.withIdempotencyKey())
    }

    /// One employee.
    ///
    /// Reasons of its errors: `EMPLOYEE_NOT_FOUND`.
    public func getEmployee(_ request: AccessV1.GetEmployeeRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> AccessV1.GetEmployeeResponse {
      try await getEmployeeWithMetadata(request, options: options).message
    }
    /// As ``getEmployee(_:options:)``, with the metadata of the answer.
    public func getEmployeeWithMetadata(_ request: AccessV1.GetEmployeeRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> CallResult<AccessV1.GetEmployeeResponse> {
      try await channel.unary(EmployeeServiceMethods.getEmployee, request, returning: AccessV1.GetEmployeeResponse.self, options: options)
    }

    /// Employees by name.
    public func listEmployees(_ request: AccessV1.ListEmployeesRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> AccessV1.ListEmployeesResponse {
      try await listEmployeesWithMetadata(request, options: options).message
    }
    /// As ``listEmployees(_:options:)``, with the metadata of the answer.
    public func listEmployeesWithMetadata(_ request: AccessV1.ListEmployeesRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> CallResult<AccessV1.ListEmployeesResponse> {
      try await channel.unary(EmployeeServiceMethods.listEmployees, request, returning: AccessV1.ListEmployeesResponse.self, options: options)
    }

    /// Changes what is given. Another role counts on the next call (F4); an employee who is made inactive loses their sessions at once.
    ///
    /// Reasons of its errors: `EMPLOYEE_NOT_FOUND`, `ROLE_NOT_FOUND`, `LAST_ADMINISTRATOR`, `ETAG_MISMATCH`.
    public func updateEmployee(_ request: AccessV1.UpdateEmployeeRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> AccessV1.UpdateEmployeeResponse {
      try await updateEmployeeWithMetadata(request, options: options).message
    }
    /// As ``updateEmployee(_:options:)``, with the metadata of the answer.
    public func updateEmployeeWithMetadata(_ request: AccessV1.UpdateEmployeeRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> CallResult<AccessV1.UpdateEmployeeResponse> {
      try await channel.unary(EmployeeServiceMethods.updateEmployee, request, returning: AccessV1.UpdateEmployeeResponse.self, options: options.withIdempotencyKey())
    }

    /// Gives an employee another password; their sessions end at once.
    ///
    /// Reasons of its errors: `EMPLOYEE_NOT_FOUND`.
    public func resetPassword(_ request: AccessV1.ResetPasswordRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> AccessV1.ResetPasswordResponse {
      try await resetPasswordWithMetadata(request, options: options).message
    }
    /// As ``resetPassword(_:options:)``, with the metadata of the answer.
    public func resetPasswordWithMetadata(_ request: AccessV1.ResetPasswordRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> CallResult<AccessV1.ResetPasswordResponse> {
      try await channel.unary(EmployeeServiceMethods.resetPassword, request, returning: AccessV1.ResetPasswordResponse.self, options: options.withIdempotencyKey())
    }

    /// Gives the calling employee another password; their other sessions end at once.
    ///
    /// Reasons of its errors: `PASSWORD_REJECTED`, `SIGN_IN_LIMITED`.
    public func changePassword(_ request: AccessV1.ChangePasswordRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> AccessV1.ChangePasswordResponse {
      try await changePasswordWithMetadata(request, options: options).message
    }
    /// As ``changePassword(_:options:)``, with the metadata of the answer.
    public func changePasswordWithMetadata(_ request: AccessV1.ChangePasswordRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> CallResult<AccessV1.ChangePasswordResponse> {
      try await channel.unary(EmployeeServiceMethods.changePassword, request, returning: AccessV1.ChangePasswordResponse.self, options: options.withIdempotencyKey())
    }
  }
}
