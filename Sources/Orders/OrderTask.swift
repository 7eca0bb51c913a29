import Billing
import Domain
import FoundationEssentials
import MarketplaceAPI
import Postgres
import Protobuf

/// A task of an order («задача»).
struct OrderTask {
  let id: TaskID
  let order: OrderID
  var title = ""
  var description = ""
  var assignee: EmployeeID?
  /// nil for no deadline.
  var dueAt: PostgresTimestamp?
  /// Of which of its values the assignee was warned (N16).
  var warnedDueAt: PostgresTimestamp?
  var doneAt: PostgresTimestamp?
  let createdBy: UUID
  let createdAt: PostgresTimestamp
  var updatedAt: PostgresTimestamp
  /// By place.
  var checklist: [Item] = []

  struct Item {
    var text: String
    var isDone: Bool
  }

  init(id: TaskID, order: OrderID, createdBy: UUID, createdAt: PostgresTimestamp) {
    self.id = id
    self.order = order
    self.createdBy = createdBy
    self.createdAt = createdAt
    updatedAt = createdAt
  }

  /// What a client wants of it; its id, order and times are not the client's.
  mutating func take(_ message: MarketplaceV1.Task, _ assignee: EmployeeID?, at now: PostgresTimestamp) {
    title = message.title
    description = message.description
    self.assignee = assignee
    dueAt = message.dueTime.map(PostgresTimestamp.init)
    if message.done != (doneAt != nil) { doneAt = message.done ? now : nil }
    checklist = message.checklist.map { Item(text: $0.text, isDone: $0.done) }
    updatedAt = now
  }

  /// When its assignee is warned, `lead` microseconds before its deadline; nil when that was done, or there is nothing to warn of.
  func timer(_ lead: Int64) -> PostgresTimestamp? {
    guard let dueAt, doneAt == nil, warnedDueAt != dueAt else { return nil }
    return dueAt.earlier(by: lead)
  }

  var message: MarketplaceV1.Task {
    MarketplaceV1.Task(
      id: id.description, orderId: order.description, title: title, description: description,
      assigneeId: assignee?.description ?? "", dueTime: dueAt?.message, done: doneAt != nil,
      checklist: checklist.map { MarketplaceV1.ChecklistItem(text: $0.text, done: $0.isDone) }, createTime: createdAt.message,
      updateTime: updatedAt.message)
  }
}

extension OrderTask {
  private static let columns =
    """
    t.task_id, t.order_id, t.title, t.description, t.assignee_id, t.due_at, t.warned_due_at, t.done_at, t.created_by, t.created_at, \
    t.updated_at
    """
  private static let one = StatementText(
    "task", "SELECT \(columns) FROM order_task t WHERE t.organization_id = $1 AND t.task_id = $2")
  private static let items = StatementText(
    "task items", "SELECT task_id, text, done FROM order_task_item WHERE organization_id = $1 AND task_id = $2 ORDER BY place")
  private static let ofOrder = StatementText(
    "tasks of an order", "SELECT \(columns) FROM order_task t WHERE t.organization_id = $1 AND t.order_id = $2 ORDER BY t.task_id"
  )
  private static let itemsOfOrder = StatementText(
    "task items of an order",
    """
    SELECT i.task_id, i.text, i.done FROM order_task t JOIN order_task_item i USING (organization_id, task_id)
      WHERE t.organization_id = $1 AND t.order_id = $2 ORDER BY i.task_id, i.place
    """)

  static func queries(_ id: TaskID, in organization: UUID) -> [Query] {
    [Query(one, organization, id), Query(items, organization, id)]
  }

  static func queries(of order: OrderID, in organization: UUID) -> [Query] {
    [Query(ofOrder, organization, order), Query(itemsOfOrder, organization, order)]
  }

  /// The oldest first, from the first two of `results`.
  static func all(_ results: ArraySlice<QueryResult>) throws -> [OrderTask] {
    var tasks = try results.first!.map { row in try OrderTask(&row) }
    let items = try results.dropFirst().first!.map { row in
      (task: try row.next(TaskID.self), item: Item(text: try row.next(), isDone: try row.next()))
    }
    let byTask = Dictionary(grouping: items, by: \.task)
    for index in tasks.indices { tasks[index].checklist = byTask[tasks[index].id]?.map(\.item) ?? [] }
    return tasks
  }

  private init(_ row: inout QueryResult.Row) throws {
    id = try row.next()
    order = try row.next()
    title = try row.next()
    description = try row.next()
    assignee = try row.nextIfPresent()
    dueAt = try row.nextIfPresent()
    warnedDueAt = try row.nextIfPresent()
    doneAt = try row.nextIfPresent()
    createdBy = try row.next()
    createdAt = try row.next()
    updatedAt = try row.next()
  }

  /// Writes it, new or changed, to the order of `head`.
  func put() -> [SQL] {
    let task: SQL = """
      INSERT INTO order_task (organization_id, task_id, order_id, title, description, assignee_id, due_at, warned_due_at, done_at,
          created_by, created_at, updated_at)
        SELECT organization_id, \(id), order_id, \(title), \(description), \(assignee), \(dueAt), \(warnedDueAt), \(doneAt),
            \(createdBy), \(createdAt), \(updatedAt)
          FROM head
        ON CONFLICT (organization_id, task_id) DO UPDATE SET title = excluded.title, description = excluded.description,
          assignee_id = excluded.assignee_id, due_at = excluded.due_at, warned_due_at = excluded.warned_due_at,
          done_at = excluded.done_at, updated_at = excluded.updated_at
      """
    let rest: SQL = """
      DELETE FROM order_task_item i USING head
        WHERE i.organization_id = head.organization_id AND i.task_id = \(id) AND i.place > \(Int16(checklist.count))
      """
    guard !checklist.isEmpty else { return [task, rest] }
    let items: SQL = """
      INSERT INTO order_task_item (organization_id, task_id, place, text, done)
        SELECT head.organization_id, \(id), i.place, i.text, i.done
          FROM head, unnest(\(PostgresArray(checklist.indices.map { Int16($0 + 1) })), \(PostgresArray(checklist.map(\.text))),
            \(PostgresArray(checklist.map(\.isDone)))) AS i (place, text, done)
        ON CONFLICT (organization_id, task_id, place) DO UPDATE SET text = excluded.text, done = excluded.done
      """
    return [task, rest, items]
  }
}

/// How long before a task's deadline its assignee is warned.
enum TaskLead {
  private static let text = StatementText("task lead", "SELECT task_lead_seconds FROM organization WHERE organization_id = $1")

  static func query(in organization: UUID) -> Query { Query(text, organization) }

  static func microseconds(_ result: QueryResult) throws -> Int64 {
    guard var row = result.first else { throw PostgresError.mismatch("a call is of no organization") }
    return Int64(try row.next(Int32.self)) * 1_000_000
  }
}
