import Access
import Domain
import FoundationEssentials
import MarketplaceAPI
import Postgres
import Protobuf
import RPC

/// How the fields of order forms are read, and what was filled in is kept.
struct FilledForm {
  /// In the form's order, as it was then.
  var values: [Value]

  struct Value {
    var field: OrderFieldID
    var title: String
    var answer: FieldAnswer
  }

  private static let fields = StatementText(
    "order fields",
    """
    SELECT field_id, title, kind, required, choices FROM order_field
      WHERE organization_id = $1 AND service_id = $2 AND active ORDER BY place
    """)

  private static let fieldsOfOrder = StatementText(
    "order fields of an order",
    """
    SELECT field_id, title, kind, required, choices FROM order_field
      WHERE organization_id = $1 AND active
        AND service_id = (SELECT service_id FROM customer_order WHERE organization_id = $1 AND order_id = $2) ORDER BY place
    """)

  /// The fields of a service's form.
  static func fields(of service: ServiceID, in organization: UUID) -> Query { Query(fields, organization, service) }
  /// Of the form of the service that an order is of.
  static func fields(ofOrder order: OrderID, in organization: UUID) -> Query { Query(fieldsOfOrder, organization, order) }

  /// What somebody says of the fields that were read. Throws ``FormRefused``.
  init(_ said: [MarketplaceV1.OrderFieldValue], _ form: QueryResult) throws {
    let fields = try form.map { row in
      FormField(
        id: try row.next(), title: try row.next(), kind: .init(rawValue: try row.next())!, isRequired: try row.next(),
        choices: try row.next(PostgresArray<String>.self).elements.compactMap { $0 })
    }
    let answers = said.map { value in (field: OrderFieldID(value.fieldId)!, answer: FieldAnswer(value)) }
    values = try filled(answers, in: fields).map { Value(field: $0.field.id, title: $0.field.title, answer: $0.answer) }
  }

  /// Null when there are none.
  init(_ row: inout QueryResult.Row) throws {
    let ids = try row.nextIfPresent(PostgresArray<OrderFieldID>.self)?.elements ?? []
    let titles = try row.nextIfPresent(PostgresArray<String>.self)?.elements ?? []
    let kinds = try row.nextIfPresent(PostgresArray<Int16>.self)?.elements ?? []
    let texts = try row.nextIfPresent(PostgresArray<String>.self)?.elements ?? []
    values = ids.indices.map { index in
      Value(field: ids[index]!, title: titles[index]!, answer: FieldAnswer(.init(rawValue: kinds[index]!)!, texts[index]!))
    }
  }

  /// What an order's statement selects for the one above, of `o`.
  static let columns = "v.ids, v.titles, v.kinds, v.texts"
  static let join = """
    CROSS JOIN LATERAL (
          SELECT array_agg(field_id ORDER BY place) AS ids, array_agg(title ORDER BY place) AS titles,
              array_agg(kind ORDER BY place) AS kinds, array_agg(value ORDER BY place) AS texts
            FROM order_field_value WHERE organization_id = o.organization_id AND order_id = o.order_id
        ) v
    """

  /// Of the order of `head`.
  var insert: SQL {
    """
    INSERT INTO order_field_value (organization_id, order_id, place, field_id, title, kind, value)
      SELECT head.organization_id, head.order_id, v.place, v.field, v.title, v.kind, v.value
        FROM head, unnest(\(PostgresArray(values.indices.map { Int32($0 + 1) })), \(PostgresArray(values.map(\.field))),
          \(PostgresArray(values.map(\.title))), \(PostgresArray(values.map(\.answer.kind.rawValue))),
          \(PostgresArray(values.map(\.answer.text)))) AS v (place, field, title, kind, value)
    """
  }

  /// Has the order of `head` these in place of what it had.
  var replace: [SQL] {
    let rest: SQL = """
      DELETE FROM order_field_value v USING head
        WHERE v.organization_id = head.organization_id AND v.order_id = head.order_id
          AND v.field_id <> ALL(\(PostgresArray(values.map(\.field))))
      """
    let put: SQL = """
      \(insert) ON CONFLICT (organization_id, order_id, field_id)
        DO UPDATE SET place = excluded.place, title = excluded.title, kind = excluded.kind, value = excluded.value
      """
    return values.isEmpty ? [rest] : [rest, put]
  }

  var messages: [MarketplaceV1.OrderFieldValue] {
    values.map { .init(fieldId: $0.field.description, title: $0.title, value: $0.answer.message) }
  }
}

extension FieldAnswer {
  fileprivate init(_ message: MarketplaceV1.OrderFieldValue) {
    switch message.value {
    case .text(let text): self = .text(text)
    case .numberThousandths(let number): self = .number(number)
    case .date(let day): self = .date(day)
    case .choice(let choice): self = .choice(choice)
    case nil: preconditionFailure("the schema's rules ask for a value")
    }
  }

  /// As the database keeps it.
  fileprivate var text: String {
    switch self {
    case .text(let text), .date(let text), .choice(let text): text
    case .number(let number): "\(number)"
    }
  }

  fileprivate init(_ kind: FormField.Kind, _ text: String) {
    self =
      switch kind {
      case .text: .text(text)
      case .number: .number(Int64(text) ?? 0)
      case .date: .date(text)
      case .choice: .choice(text)
      }
  }

  fileprivate var message: MarketplaceV1.OrderFieldValue.Value {
    switch self {
    case .text(let text): .text(text)
    case .number(let number): .numberThousandths(number)
    case .date(let day): .date(day)
    case .choice(let choice): .choice(choice)
    }
  }
}

extension FormRefused: Refused {
  public var refusal: Refusal {
    switch self {
    case .noField(let id):
      Refusal(
        .notFound, "FIELD_NOT_FOUND", "the service's order form has no field \(id)", ru: "Поле не найдено в форме заказа",
        info: [("field_id", "\(id)")])
    case .twice(let field):
      Refusal(
        .invalidArgument, "FIELD_VALUE_INVALID", "a field of the order form is filled in once",
        ru: "Поле «\(field.title)» заполнено дважды", info: [("field_id", "\(field.id)")])
    case .missing(let field):
      Refusal(
        .invalidArgument, "FIELD_REQUIRED", "a required field of the order form is not filled in",
        ru: "Заполните поле «\(field.title)»", info: [("field_id", "\(field.id)")])
    case .wrongValue(let field):
      Refusal(
        .invalidArgument, "FIELD_VALUE_INVALID", "the field of the order form takes \(field.kind.expectation)",
        ru: "Недопустимое значение поля «\(field.title)»", info: [("field_id", "\(field.id)")])
    }
  }
}

extension FormField.Kind {
  fileprivate var expectation: String {
    switch self {
    case .text: "`text` that is not blank"
    case .number: "`number_thousandths`"
    case .date: "`date`, a day such as 2026-05-09"
    case .choice: "`choice`, one of its choices"
    }
  }
}
