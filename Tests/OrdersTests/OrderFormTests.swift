import Domain
import Testing

@testable import Orders

/// What an order form takes.
@Suite struct OrderFormTests {
  static let floor = FormField(id: OrderFieldID(at: 1), title: "Этаж", kind: .number, isRequired: true)
  static let day = FormField(id: OrderFieldID(at: 2), title: "День", kind: .date, isRequired: false)
  static let colour = FormField(
    id: OrderFieldID(at: 3), title: "Цвет", kind: .choice, isRequired: false, choices: ["белый", "серый"])
  static let wish = FormField(id: OrderFieldID(at: 4), title: "Пожелания", kind: .text, isRequired: false)
  static let form = [floor, day, colour, wish]

  @Test func `values come back in the form's order, whatever theirs was`() throws {
    let answers: [(field: OrderFieldID, answer: FieldAnswer)] = [
      (Self.colour.id, .choice("серый")), (Self.floor.id, .number(2500)), (Self.day.id, .date("2028-02-29")),
    ]
    let filled = try filled(answers, in: Self.form)
    #expect(filled.map(\.field) == [Self.floor, Self.day, Self.colour])
    #expect(filled.map(\.answer) == [.number(2500), .date("2028-02-29"), .choice("серый")])
  }

  @Test func `a required field must be filled in, and each once`() {
    #expect(throws: FormRefused.missing(Self.floor)) { try filled([(Self.wish.id, .text("тихо"))], in: Self.form) }
    #expect(throws: FormRefused.twice(Self.floor)) {
      try filled([(Self.floor.id, .number(1)), (Self.floor.id, .number(1))], in: Self.form)
    }
    let stranger = OrderFieldID(at: 5)
    #expect(throws: FormRefused.noField(stranger)) { try filled([(stranger, .number(1))], in: Self.form) }
  }

  @Test(arguments: [
    (floor, FieldAnswer.text("третий")), (day, .text("2026-05-09")), (day, .date("2026-02-29")), (day, .date("2026-13-01")),
    (day, .date("2026-5-009")), (day, .date("26-05-0009")), (day, .date("2100-02-29")), (colour, .choice("красный")),
    (colour, .text("серый")), (wish, .text(" \n")), (wish, .choice("тихо")),
  ])
  func `a value of another kind, no choice and no day are refused`(field: FormField, answer: FieldAnswer) {
    #expect(throws: FormRefused.wrongValue(field)) {
      try filled([(Self.floor.id, .number(1)), (field.id, answer)].suffix(field == Self.floor ? 1 : 2), in: Self.form)
    }
  }
}
