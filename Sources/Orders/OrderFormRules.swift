import Domain

/// A field of a service's order form, as it is when somebody orders.
public struct FormField: Equatable, Sendable {
  public var id: OrderFieldID
  public var title: String
  public var kind: Kind
  /// An order without it is refused.
  public var isRequired: Bool
  /// Of a choice.
  public var choices: [String]

  /// The numbers are `marketplace.v1.OrderFieldKind`'s.
  public enum Kind: Int16, Sendable, CaseIterable {
    case text = 1
    case number
    case date
    case choice
  }

  public init(id: OrderFieldID, title: String, kind: Kind, isRequired: Bool, choices: [String] = []) {
    self.id = id
    self.title = title
    self.kind = kind
    self.isRequired = isRequired
    self.choices = choices
  }
}

/// What somebody filled in of a field.
public enum FieldAnswer: Equatable, Sendable {
  case text(String)
  /// In thousandths.
  case number(Int64)
  /// A day by ISO 8601, `2026-05-09`.
  case date(String)
  case choice(String)

  public var kind: FormField.Kind {
    switch self {
    case .text: .text
    case .number: .number
    case .date: .date
    case .choice: .choice
    }
  }
}

/// Why an order form is not taken as it was filled in.
public enum FormRefused: Error, Equatable {
  /// The form has no such field.
  case noField(OrderFieldID)
  /// It is filled in twice.
  case twice(FormField)
  /// Nothing stands in a field that must be filled in.
  case missing(FormField)
  /// Of another kind than the field's, no choice of it, or no day of the calendar.
  case wrongValue(FormField)
}

/// A form that was filled in: a value for each field that is required, and for others at will, in the form's order.
public func filled(
  _ answers: [(field: OrderFieldID, answer: FieldAnswer)], in form: [FormField]
) throws(FormRefused) -> [(field: FormField, answer: FieldAnswer)] {
  var given: [OrderFieldID: FieldAnswer] = [:]
  for (id, answer) in answers {
    guard let field = form.first(where: { $0.id == id }) else { throw .noField(id) }
    guard given.updateValue(answer, forKey: id) == nil else { throw .twice(field) }
    guard field.takes(answer) else { throw .wrongValue(field) }
  }
  var filled: [(field: FormField, answer: FieldAnswer)] = []
  for field in form {
    if let answer = given[field.id] {
      filled.append((field, answer))
    } else if field.isRequired {
      throw .missing(field)
    }
  }
  return filled
}

extension FormField {
  func takes(_ answer: FieldAnswer) -> Bool {
    guard answer.kind == kind else { return false }
    return switch answer {
    case .text(let text): text.contains { !$0.isWhitespace }
    case .number: true
    case .date(let day): isDay(day)
    case .choice(let choice): choices.contains(choice)
    }
  }
}

/// Whether `text` is a day of the Gregorian calendar by ISO 8601, `YYYY-MM-DD`.
func isDay(_ text: String) -> Bool {
  let parts = text.split(separator: "-", omittingEmptySubsequences: false)
  guard parts.map(\.utf8.count) == [4, 2, 2], parts.allSatisfy({ $0.utf8.allSatisfy { 0x30...0x39 ~= $0 } }),
    let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2]), 1...12 ~= month
  else { return false }
  let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  let days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
  return 1...days[month - 1] ~= day
}
