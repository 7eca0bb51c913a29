public import Access
import AccessTokens
import Billing
import Domain
import FoundationEssentials
public import MarketplaceAPI
import Postgres
import Protobuf
public import RPC

/// Serves `marketplace.v1.OrderChatService`.
public struct ChatHandler: MarketplaceV1.OrderChatService {
  private let gate: Gate

  public init(_ gate: Gate) { self.gate = gate }

  public func sendMessage(
    _ request: MarketplaceV1.SendMessageRequest, context: CallContext
  ) async throws -> MarketplaceV1.SendMessageResponse {
    try await say(request.orderId, request.text, request.attachments, isInternal: false, request, context) { .init(message: $0) }
  }

  public func addComment(
    _ request: MarketplaceV1.AddCommentRequest, context: CallContext
  ) async throws -> MarketplaceV1.AddCommentResponse {
    try await say(request.orderId, request.text, request.attachments, isInternal: true, request, context) { .init(message: $0) }
  }

  /// Says something in an order that the caller may see.
  package func say<Request: Message, Response: Message>(
    _ order: String, _ text: String, _ attachments: [String], isInternal: Bool, _ request: Request, _ context: CallContext,
    _ response: (MarketplaceV1.Message) -> Response
  ) async throws -> Response {
    let (id, caller) = (OrderID(field: order), context.caller)
    let queries = OrderMoney.queries(.order(id), in: caller.organization)
    return try await gate.change(context, request, reading: queries + [Author.query(caller)]) { grant, results in
      guard let money = try OrderMoney.one(results), try money.isFound(for: grant) else { throw Refusal.orderNotFound }
      guard !text.isEmpty || !attachments.isEmpty else {
        throw Refusal(
          .invalidArgument, "MESSAGE_EMPTY", "a message has a text or an attachment", ru: "Напишите сообщение или приложите файл")
      }
      let now = PostgresTimestamp(microseconds: grant.now)
      let author = AuthorKind(caller.kind)
      let said = OrderMessage(
        id: MessageID(at: grant.now), author: author, authorName: try Author.name(results.last!), text: text,
        attachments: attachments, createdAt: now)
      let kind: EventKind = isInternal ? .commentAdded : author == .customer ? .customerWrote : .providerWrote
      let mutation = Mutation(
        head: money.head(at: now), changes: [said.insert(isInternal: isInternal, by: caller.principal)], order: money.changed,
        events: [OrderEvent(kind, text: text)])
      return (mutation, response(said.message(of: id)))
    }
  }

  public func listMessages(
    _ request: MarketplaceV1.ListMessagesRequest, context: CallContext
  ) async throws -> MarketplaceV1.ListMessagesResponse {
    let (messages, next) = try await list(request, request.orderId, areInternal: false, context)
    return .init(messages: messages, nextPageToken: next)
  }

  public func listComments(
    _ request: MarketplaceV1.ListCommentsRequest, context: CallContext
  ) async throws -> MarketplaceV1.ListCommentsResponse {
    let (messages, next) = try await list(request, request.orderId, areInternal: true, context)
    return .init(comments: messages, nextPageToken: next)
  }

  /// A page of what was said, the newest first.
  package func list(
    _ request: some PagedRequest, _ order: String, areInternal: Bool, _ context: CallContext
  ) async throws -> ([MarketplaceV1.Message], String) {
    let start = try request.pageStart() ?? .newest
    let (id, organization) = (OrderID(field: order), context.caller.organization)
    let money = OrderMoney.queries(.order(id), in: organization)
    let page = OrderMessage.page(of: id, areInternal: areInternal, before: start.id, request.rowsToRead, in: organization)
    return try await gate.read(context, money + [page]) { grant, results in
      guard let order = try OrderMoney.one(results), try order.isFound(for: grant) else { throw Refusal.orderNotFound }
      let (rows, next) = request.page(of: try results.last!.map { row in try OrderMessage(&row) }) { PageToken(id: $0.id.uuid) }
      return (rows.map { $0.message(of: id) }, next)
    }
  }
}

/// Who said something; the numbers are `marketplace.v1.AuthorKind`'s.
enum AuthorKind: Int16 {
  case employee = 1
  case customer = 2
  case partner = 3

  init(_ kind: Caller.Kind) {
    self =
      switch kind {
      case .employee: .employee
      case .customer: .customer
      case .partner: .partner
      case .paymentLink: preconditionFailure("no contract lets the bearer of a link say anything")
      }
  }
}

/// What was said in an order.
struct OrderMessage {
  var id: MessageID
  var author: AuthorKind
  var authorName: String
  var text: String
  var attachments: [String]
  var createdAt: PostgresTimestamp

  private static let text = StatementText(
    "order messages",
    """
    SELECT m.message_id, m.author_kind, coalesce(e.name, c.name, p.name, ''), m.text, m.attachments, m.created_at
      FROM order_message m
        LEFT JOIN employee e ON m.author_kind = 1 AND e.organization_id = m.organization_id AND e.employee_id = m.author_id
        LEFT JOIN customer c ON m.author_kind = 2 AND c.organization_id = m.organization_id AND c.customer_id = m.author_id
        LEFT JOIN api_key k ON m.author_kind = 3 AND k.organization_id = m.organization_id AND k.key_id = m.author_id
        LEFT JOIN partner p ON p.organization_id = k.organization_id AND p.partner_id = k.partner_id
      WHERE m.organization_id = $1 AND m.order_id = $2 AND m.internal = $3 AND m.message_id < $4
      ORDER BY m.message_id DESC LIMIT $5
    """)

  static func page(of order: OrderID, areInternal: Bool, before start: UUID, _ limit: Int64, in organization: UUID) -> Query {
    Query(text, organization, order, areInternal, start, limit)
  }

  init(
    id: MessageID, author: AuthorKind, authorName: String, text: String, attachments: [String], createdAt: PostgresTimestamp
  ) {
    self.id = id
    self.author = author
    self.authorName = authorName
    self.text = text
    self.attachments = attachments
    self.createdAt = createdAt
  }

  init(_ row: inout QueryResult.Row) throws {
    id = try row.next()
    author = try row.nextState()
    authorName = try row.next()
    text = try row.next()
    attachments = try row.next(PostgresArray<String>.self).elements.compactMap(\.self)
    createdAt = try row.next()
  }

  func insert(isInternal: Bool, by principal: UUID) -> SQL {
    """
    INSERT INTO order_message (organization_id, message_id, order_id, internal, author_kind, author_id, text, attachments, created_at)
      SELECT organization_id, \(id), order_id, \(isInternal), \(author.rawValue), \(principal), \(text),
          \(PostgresArray(attachments)), \(createdAt)
        FROM head
    """
  }

  func message(of order: OrderID) -> MarketplaceV1.Message {
    MarketplaceV1.Message(
      id: id.description, orderId: order.description, authorKind: .init(rawValue: Int32(author.rawValue)), authorName: authorName,
      text: text, attachments: attachments, createTime: createdAt.message)
  }
}

/// The name of whoever calls.
enum Author {
  private static let text = StatementText(
    "author",
    """
    SELECT name FROM employee WHERE organization_id = $1 AND employee_id = $2
    UNION ALL SELECT name FROM customer WHERE organization_id = $1 AND customer_id = $2
    UNION ALL SELECT p.name FROM api_key k JOIN partner p USING (organization_id, partner_id)
      WHERE k.organization_id = $1 AND k.key_id = $2
    """)

  static func query(_ caller: Caller) -> Query { Query(text, caller.organization, caller.principal) }

  static func name(_ result: QueryResult) throws -> String {
    guard var row = result.first else { return "" }
    return try row.next()
  }
}
