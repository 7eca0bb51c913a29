import Access
public import Billing
public import Domain
public import FoundationEssentials
public import Postgres

extension OrderRefunds {
  private static let refunds = OrderStatement("order refunds") { isOrder in
    """
    SELECT order_id, refund_id, kind, state, amount_minor, reason, automatic, created_at, updated_at FROM refund
      WHERE organization_id = $1 AND order_id \(isOrder) ORDER BY order_id, refund_id
    """
  }
  private static let parts = OrderStatement("order refund parts") { isOrder in
    """
    SELECT f.order_id, f.refund_id, p.part_id, p.payment_id, p.state, p.amount_minor, p.provider_key, p.provider_refund_id,
        p.attempts
      FROM refund f JOIN refund_part p ON p.organization_id = f.organization_id AND p.refund_id = f.refund_id
      WHERE f.organization_id = $1 AND f.order_id \(isOrder) ORDER BY f.order_id, f.refund_id, p.payment_id
    """
  }
  private static let lines = OrderStatement("order refund lines") { isOrder in
    """
    SELECT f.order_id, f.refund_id, l.part_id, l.line_id, l.tariff, l.quantity, l.amount_minor
      FROM refund f JOIN refund_part p ON p.organization_id = f.organization_id AND p.refund_id = f.refund_id
        JOIN refund_line l ON l.organization_id = p.organization_id AND l.part_id = p.part_id
      WHERE f.organization_id = $1 AND f.order_id \(isOrder) ORDER BY l.line_id
    """
  }
  private static let requests = OrderStatement("order refund requests") { isOrder in
    """
    SELECT order_id, refund_request_id, state, amount_minor, comment, decline_reason, created_at FROM refund_request
      WHERE organization_id = $1 AND order_id \(isOrder) ORDER BY order_id, refund_request_id
    """
  }

  /// How many results ``queries(_:in:)`` has.
  public static let queryCount = 4

  public static func queries(_ key: OrderKey, in organization: UUID) -> [Query] {
    [refunds, parts, lines, requests].map { key.query($0, in: organization) }
  }

  /// By order, from the first ``queryCount`` of `results`; orders without any are not in it.
  public static func all(_ results: ArraySlice<QueryResult>) throws -> [OrderID: OrderRefunds] {
    let first = results.startIndex
    var found: [OrderID: OrderRefunds] = [:]
    for (order, refund) in try results[first].map({ row in (try row.next(OrderID.self), try Refund(&row)) }) {
      found[order, default: OrderRefunds()].refunds.append(refund)
    }
    for (order, refund, part) in try results[first + 1].map({ row in
      (try row.next(OrderID.self), try row.next(RefundID.self), try Part(&row))
    }) {
      guard let index = found[order]?.refunds.firstIndex(where: { $0.id == refund }) else { continue }
      found[order]?.refunds[index].parts.append(part)
    }
    for (order, refund, part, line) in try results[first + 2].map({ row in
      (try row.next(OrderID.self), try row.next(RefundID.self), try row.next(RefundPartID.self), try RefundPlan.Line(&row))
    }) {
      guard let index = found[order]?.refunds.firstIndex(where: { $0.id == refund }),
        let place = found[order]?.refunds[index].parts.firstIndex(where: { $0.id == part })
      else { continue }
      found[order]?.refunds[index].parts[place].lines.append(line)
    }
    for (order, request) in try results[first + 3].map({ row in (try row.next(OrderID.self), try Request(&row)) }) {
      found[order, default: OrderRefunds()].requests.append(request)
    }
    return found
  }
}

extension OrderRefunds.Refund {
  fileprivate init(_ row: inout QueryResult.Row) throws {
    id = try row.next()
    kind = try row.nextState()
    state = try row.nextState()
    amountMinor = try row.next()
    reason = try row.next()
    isAutomatic = try row.next()
    createdAt = try row.next()
    updatedAt = try row.next()
    parts = []
  }

  /// Adds the refund with its parts and their lines to the order of `head`. The database holds each part to what its payment captured,
  /// each line to its net, and each sum to its parts.
  func insert(_ request: RefundRequestID?, by principal: UUID) -> [SQL] {
    let lines = parts.flatMap { part in part.lines.map { (part.id, $0) } }
    return [
      """
      INSERT INTO refund (organization_id, refund_id, order_id, refund_request_id, kind, state, amount_minor, reason, automatic,
          created_by, created_at, updated_at)
        SELECT organization_id, \(id), order_id, \(request), \(kind.rawValue), \(state.rawValue), \(amountMinor), \(reason),
            \(isAutomatic), \(principal), \(createdAt), \(updatedAt)
          FROM head
      """,
      """
      INSERT INTO refund_part (organization_id, part_id, refund_id, payment_id, state, amount_minor, provider_key, updated_at)
        SELECT head.organization_id, p.id, \(id), p.payment, p.state, p.amount, p.key, \(updatedAt)
          FROM head, unnest(\(PostgresArray(parts.map(\.id))), \(PostgresArray(parts.map(\.payment))),
            \(PostgresArray(parts.map(\.state.rawValue))), \(PostgresArray(parts.map(\.amountMinor))),
            \(PostgresArray(parts.map(\.providerKey)))) AS p (id, payment, state, amount, key)
      """,
      """
      INSERT INTO refund_line (organization_id, part_id, line_id, tariff, quantity, amount_minor)
        SELECT head.organization_id, l.part, l.line, l.tariff, l.quantity, l.amount
          FROM head, unnest(\(PostgresArray(lines.map(\.0))), \(PostgresArray(lines.map(\.1.line))),
            \(PostgresArray(lines.map(\.1.tariff.tenThousandths))), \(PostgresArray(lines.map(\.1.quantity.thousandths))),
            \(PostgresArray(lines.map(\.1.amountMinor)))) AS l (part, line, tariff, quantity, amount)
      """,
    ]
  }

  func update() -> SQL {
    """
    UPDATE refund f SET state = \(state.rawValue), updated_at = \(updatedAt)
      FROM head WHERE f.organization_id = head.organization_id AND f.refund_id = \(id)
    """
  }
}

extension OrderRefunds.Part {
  fileprivate init(_ row: inout QueryResult.Row) throws {
    id = try row.next()
    payment = try row.next()
    state = try row.nextState()
    amountMinor = try row.next()
    providerKey = try row.next()
    providerID = try row.nextIfPresent()
    attempts = try row.next()
    lines = []
  }

  func update(at now: PostgresTimestamp) -> SQL {
    """
    UPDATE refund_part p SET state = \(state.rawValue), provider_key = \(providerKey), provider_refund_id = \(providerID),
        attempts = \(attempts), updated_at = \(now)
      FROM head WHERE p.organization_id = head.organization_id AND p.part_id = \(id)
    """
  }
}

extension RefundPlan.Line {
  fileprivate init(_ row: inout QueryResult.Row) throws {
    line = try row.next()
    tariff = try row.nextTariff()
    quantity = try row.nextQuantity()
    amountMinor = try row.next()
  }
}

extension OrderRefunds.Request {
  fileprivate init(_ row: inout QueryResult.Row) throws {
    id = try row.next()
    state = try row.nextState()
    amountMinor = try row.nextIfPresent()
    comment = try row.next()
    declineReason = try row.next()
    createdAt = try row.next()
  }

  func insert() -> SQL {
    """
    INSERT INTO refund_request (organization_id, refund_request_id, order_id, state, amount_minor, comment, created_at, updated_at)
      SELECT organization_id, \(id), order_id, \(state.rawValue), \(amountMinor), \(comment), \(createdAt), \(createdAt) FROM head
    """
  }

  func update(at now: PostgresTimestamp) -> SQL {
    """
    UPDATE refund_request r SET state = \(state.rawValue), decline_reason = \(declineReason), updated_at = \(now)
      FROM head WHERE r.organization_id = head.organization_id AND r.refund_request_id = \(id)
    """
  }
}

extension OrderRefunds {
  /// The customer's open request of the order of `head` is overtaken by its cancellation (R8).
  public static func supersedeOpenRequest(at now: PostgresTimestamp) -> SQL {
    """
    UPDATE refund_request r SET state = \(RefundRequestState.superseded.rawValue), updated_at = \(now)
      FROM head WHERE r.organization_id = head.organization_id AND r.order_id = head.order_id
        AND r.state = \(RefundRequestState.requested.rawValue)
    """
  }
}
