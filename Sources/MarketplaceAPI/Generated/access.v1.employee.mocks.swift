// swift-format-ignore-file
// Made by protoc-gen-marketplace from access/v1/employee.proto; change the schema and run scripts/generate.
import Protobuf
import RPC

extension AccessV1 {
  /// Answers calls of `access.v1.EmployeeService` with closures, in tests of its callers; a method without one is UNIMPLEMENTED.
  public struct EmployeeServiceMock: Sendable {
    public var createEmployee: (@Sendable (AccessV1.CreateEmployeeRequest, CallContext) async throws -> AccessV1.CreateEmployeeResponse)?
    public var getEmployee: (@Sendable (AccessV1.GetEmployeeRequest, CallContext) async throws -> AccessV1.GetEmployeeResponse)?
    public var listEmployees: (@Sendable (AccessV1.ListEmployeesRequest, CallContext) async throws -> AccessV1.ListEmployeesResponse)?
    public var updateEmployee: (@Sendable (AccessV1.UpdateEmployeeRequest, CallContext) async throws -> AccessV1.UpdateEmployeeResponse)?
    public var resetPassword: (@Sendable (AccessV1.ResetPasswordRequest, CallContext) async throws -> AccessV1.ResetPasswordResponse)?
    public var changePassword: (@Sendable (AccessV1.ChangePasswordRequest, CallContext) async throws -> AccessV1.ChangePasswordResponse)?

    public init() {}

    /// Calls what the closures are now: no network, no guard, no rules.
    public var client: EmployeeServiceClient {
      EmployeeServiceClient(RPC.InProcessChannel(mocking: { router in
        if let createEmployee { router.unary(EmployeeServiceMethods.createEmployee, createEmployee) }
        if let getEmployee { router.unary(EmployeeServiceMethods.getEmployee, getEmployee) }
        if let listEmployees { router.unary(EmployeeServiceMethods.listEmployees, listEmployees) }
        if let updateEmployee { router.unary(EmployeeServiceMethods.updateEmployee, updateEmployee) }
        if let resetPassword { router.unary(EmployeeServiceMethods.resetPassword, resetPassword) }
        if let changePassword { router.unary(EmployeeServiceMethods.changePassword, changePassword) }
      }))
    }
  }
}
