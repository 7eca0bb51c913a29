import Access
import AccessTokens
import Billing
import Domain
import FoundationEssentials
public import MarketplaceAPI
import Postgres
import Protobuf
public import RPC

extension OrderHandler {
  public func assignOrder(
    _ request: MarketplaceV1.AssignOrderRequest, context: CallContext
  ) async throws -> MarketplaceV1.AssignOrderResponse {
    let (executor, controller) = try await context.answeringRefusals {
      (try Assignment(request.executorId, "executor_id"), try Assignment(request.controllerId, "controller_id"))
    }
    let wanted = [executor, controller].compactMap { $0?.employee }
    let employees = ActiveEmployees.query(wanted, in: context.caller.organization)
    return try await change(request.orderId, request.etag, request, context, reading: [employees]) { edit, _, results in
      try edit.order.move.checkChange()
      let active = try ActiveEmployees.ids(results.first!)
      for employee in wanted where !active.contains(employee) { throw Refusal.employeeNotFound(employee) }
      if let executor, executor.employee != edit.work.executor { edit.assign(executor: executor.employee) }
      if let controller, controller.employee != edit.work.controller { try edit.assign(controller: controller.employee) }
      return { .init(order: $0) }
    }
  }

  public func updateOrder(
    _ request: MarketplaceV1.UpdateOrderRequest, context: CallContext
  ) async throws -> MarketplaceV1.UpdateOrderResponse {
    let update = try await context.answeringRefusals { try OrderUpdate(request) }
    let further = update.queries(in: context.caller.organization)
    return try await change(request.orderId, request.etag, request, context, reading: further) { edit, _, results in
      try update.apply(to: &edit, results)
      edit.say(OrderEvent(.orderUpdated))
      return { .init(order: $0) }
    }
  }
}

/// Whom a field assigns.
private struct Assignment {
  /// nil for nobody.
  var employee: EmployeeID?

  /// nil when the field is absent.
  init?(_ text: String?, _ field: String) throws {
    guard let text else { return nil }
    guard !text.isEmpty else { return }
    guard let id = EmployeeID(text) else {
      throw Refusal(
        .invalidArgument, "EMPLOYEE_NOT_FOUND", "\(field) is the id of an employee, or empty for nobody",
        ru: "Сотрудник не найден")
    }
    employee = id
  }
}

extension OrderEdit {
  fileprivate mutating func assign(executor: EmployeeID?) {
    change { $0.details.work.executor = executor }
    say(OrderEvent(.executorAssigned, employee: executor))
  }

  /// Who looks at it while it is in QUALITY_CONTROL stays somebody.
  fileprivate mutating func assign(controller: EmployeeID?) throws(OrderRefused) {
    guard controller != nil || work.state != .qualityControl else { throw .controllerMissing }
    change { $0.details.work.controller = controller }
    say(OrderEvent(.controllerAssigned, employee: controller))
  }
}

/// Employees to whom something is assigned.
enum ActiveEmployees {
  private static let text = StatementText(
    "active employees", "SELECT employee_id FROM employee WHERE organization_id = $1 AND employee_id = ANY($2) AND active")

  static func query(_ ids: [EmployeeID], in organization: UUID) -> Query { Query(text, organization, PostgresArray(ids)) }
  static func ids(_ result: QueryResult) throws -> Set<EmployeeID> {
    Set(try result.map { row in try row.next(EmployeeID.self) })
  }
}
