public import Access
import AccessTokens
import Billing
import Domain
import FoundationEssentials
public import MarketplaceAPI
import Postgres
import Protobuf
public import RPC
import Timers

/// Serves `marketplace.v1.OrderTaskService`.
public struct TaskHandler: MarketplaceV1.OrderTaskService {
  private let gate: Gate

  public init(_ gate: Gate) { self.gate = gate }

  public func createTask(
    _ request: MarketplaceV1.CreateTaskRequest, context: CallContext
  ) async throws -> MarketplaceV1.CreateTaskResponse {
    try await create(request.task!, of: request.orderId, request, context) { .init(task: $0) }
  }

  public func updateTask(
    _ request: MarketplaceV1.UpdateTaskRequest, context: CallContext
  ) async throws -> MarketplaceV1.UpdateTaskResponse {
    try await update(request.task!, request, context) { .init(task: $0) }
  }

  package func create<Request: Message, Response: Message>(
    _ task: MarketplaceV1.Task, of order: String, _ request: Request, _ context: CallContext,
    response: (MarketplaceV1.Task) -> Response
  ) async throws -> Response {
    try await write(task, nil, of: .order(OrderID(field: order)), request, context, response: response)
  }

  package func update<Request: Message, Response: Message>(
    _ task: MarketplaceV1.Task, _ request: Request, _ context: CallContext, response: (MarketplaceV1.Task) -> Response
  ) async throws -> Response {
    // What is no id names nothing, whoever asks.
    let id = TaskID(task.id) ?? TaskID(PageToken.beginning.id)
    return try await write(task, id, of: .task(id), request, context, response: response)
  }

  /// Writes a task as it is to be: the one that is there, or a new one when `id` is nil.
  private func write<Request: Message, Response: Message>(
    _ message: MarketplaceV1.Task, _ id: TaskID?, of key: OrderKey, _ request: Request, _ context: CallContext,
    response: (MarketplaceV1.Task) -> Response
  ) async throws -> Response {
    let organization = context.caller.organization
    let assignee = try await context.answeringRefusals { () throws -> EmployeeID? in
      guard !message.assigneeId.isEmpty else { return nil }
      guard let id = EmployeeID(message.assigneeId) else {
        throw Refusal(
          .invalidArgument, "EMPLOYEE_NOT_FOUND", "assignee_id is the id of an employee, or empty for nobody",
          ru: "Сотрудник не найден")
      }
      return id
    }
    let before = id.map { OrderTask.queries($0, in: organization) } ?? []
    let queries = ReadOrder.queries(key, for: context.caller)
    let lead = TaskLead.query(in: organization)
    let employees = ActiveEmployees.query([assignee].compactMap(\.self), in: organization)
    return try await gate.change(context, request, reading: queries + [lead, employees] + before) { grant, results in
      guard let order = try ReadOrder.all(results, grant).first else { throw id == nil ? Refusal.orderNotFound : .taskNotFound }
      var rest = results.dropFirst(queries.count)
      let leadMicroseconds = try TaskLead.microseconds(rest.removeFirst())
      let active = try ActiveEmployees.ids(rest.removeFirst())
      if let assignee, !active.contains(assignee) { throw Refusal.employeeNotFound(assignee) }
      try order.move.checkChange()
      var edit = OrderEdit(order, at: grant.now)
      let old = id == nil ? nil : try OrderTask.all(rest).first
      guard id == nil || old != nil else { throw Refusal.taskNotFound }
      var task =
        old
        ?? OrderTask(
          id: TaskID(at: grant.now), order: order.money.order.id, createdBy: grant.caller.principal, createdAt: edit.now)
      // A partner does not know the organization's staff: whose it is stays as it is.
      task.take(message, grant.caller.kind == .partner ? task.assignee : assignee, at: edit.now)
      edit.write(task, replacing: old, leadMicroseconds)
      return (edit.mutation, response(task.message))
    }
  }

  public func listTasks(
    _ request: MarketplaceV1.ListTasksRequest, context: CallContext
  ) async throws -> MarketplaceV1.ListTasksResponse {
    let (tasks, next) = try await list(request, of: request.orderId, context)
    return .init(tasks: tasks, nextPageToken: next)
  }

  /// A page of an order's tasks, the oldest first.
  package func list(
    _ request: some PagedRequest, of order: String, _ context: CallContext
  ) async throws -> ([MarketplaceV1.Task], String) {
    let (id, organization) = (OrderID(field: order), context.caller.organization)
    let money = OrderMoney.queries(.order(id), in: organization)
    return try await gate.read(context, money + OrderTask.queries(of: id, in: organization)) { grant, results in
      guard let order = try OrderMoney.one(results), try order.isFound(for: grant) else { throw Refusal.orderNotFound }
      let page = try request.page(ofAll: try OrderTask.all(results.dropFirst(money.count))) { $0.id.uuid }
      return (page.rows.map(\.message), page.nextPageToken)
    }
  }
}

extension OrderEdit {
  /// Writes the task with its timer, and says so: to a new assignee that it is theirs (N6).
  fileprivate mutating func write(_ task: OrderTask, replacing old: OrderTask?, _ lead: Int64) {
    for change in task.put() { write(change) }
    let (before, after) = (old?.timer(lead), task.timer(lead))
    if let after, after != before { write(TimerKind.taskDeadlineNear.set(task.id, at: after)) }
    if before != nil, after == nil { write(TimerKind.taskDeadlineNear.disarm(task.id)) }
    let isNews = task.assignee != nil && task.assignee != old?.assignee
    say(OrderEvent(isNews ? .taskAssigned : .taskChanged, task: task.id, employee: task.assignee, text: task.title))
  }
}
