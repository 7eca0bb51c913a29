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
    let organization = context.caller.organization
    let (mask, customer) = try await context.answeringRefusals {
      let mask = try OrderMask(request.updateMask!)
      guard mask.contains(.customer) else { return (mask, UUID?.none) }
      guard let customer = UUID(uuidString: request.customerId) else { throw Refusal.customerMissing }
      return (mask, customer)
    }
    let options = request.items.map { OrderOptionID(field: $0.optionId) }
    let further =
      [FormOption.query(options, ofOrder: OrderID(field: request.orderId), in: organization)]
      + (customer.map { [OrderingCustomer.query($0, in: organization)] } ?? [])
    return try await change(request.orderId, request.etag, request, context, reading: further) { edit, _, results in
      try edit.order.move.checkChange()
      let results = Array(results)
      if mask.contains(.comment) { edit.change { $0.details.comment = request.comment } }
      if mask.contains(.address) { edit.change { $0.details.address = request.address } }
      if !mask.isDisjoint(with: [.customer, .items]) { try edit.order.checkNothingInvoiced() }
      if mask.contains(.customer) {
        guard let customer = try OrderingCustomer(results[1]) else { throw Refusal.customerNotFound }
        edit.change { order in
          order.money.order.customer = customer.id
          order.money.order.customerIsRegistered = customer.isRegistered
          order.details.customerName = customer.name
        }
      }
      if mask.contains(.items) {
        let items = try ChosenItem.all(request.items, of: try FormOption.all(results[0]))
        edit.change { $0.details.items = items.map { OrderDetails.Item(option: $0.option.id, quantity: $0.quantity) } }
        edit.replaceItems(items)
      }
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

/// What of an order an update changes.
private struct OrderMask: OptionSet {
  let rawValue: Int

  static let customer = OrderMask(rawValue: 1)
  static let address = OrderMask(rawValue: 2)
  static let comment = OrderMask(rawValue: 4)
  static let items = OrderMask(rawValue: 8)

  private static let paths: [String: OrderMask] = [
    "customer_id": customer, "address": address, "comment": comment, "items": items,
  ]

  init(rawValue: Int) { self.rawValue = rawValue }

  init(_ mask: GoogleProtobuf.FieldMask) throws {
    self = []
    for path in mask.paths {
      guard let field = Self.paths[path] else {
        throw Refusal(
          .invalidArgument, "FIELD_MASK", "update_mask has «\(path)»; it may have customer_id, address, comment and items",
          ru: "Это поле нельзя изменить", info: [("path", path)])
      }
      insert(field)
    }
    guard !isEmpty else {
      throw Refusal(
        .invalidArgument, "FIELD_MASK", "update_mask says what is to be changed: name a field", ru: "Укажите, что изменить")
    }
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

  fileprivate mutating func replaceItems(_ items: [ChosenItem]) {
    for change in ChosenItem.replace(items) { write(change) }
  }
}

extension ReadOrder {
  /// What was issued or paid says for whom and what: it is cancelled first.
  fileprivate func checkNothingInvoiced() throws(OrderRefused) {
    guard money.invoices.allSatisfy({ $0.state == .draft }), money.payments.isEmpty else { throw .invoiced }
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
