import MarketplaceAPI
import RPC
import Testing

@testable import marketplace

struct ExpectationTests {
  private static let refusal = RPCError(
    .failedPrecondition, "the order was refunded before", reason: "ORDER_ALREADY_REFUNDED",
    localized: ("ru", "Деньги по заявке уже возвращены"))

  @Test func `a wrong total names what, the right one and the server's`() {
    #expect(throws: Expectation("итог счёта: ожидалось «700,00 ₽», сервер ответил «700,01 ₽»")) {
      try expect("итог счёта", .kopecks(70_001), is: MoneyV1.Money.kopecks(70_000))
    }
    #expect(throws: Expectation("итог счёта: ожидалось «700,00 ₽», сервер ответил «ничего»")) {
      try expect("итог счёта", nil, is: MoneyV1.Money.kopecks(70_000))
    }
  }

  @Test func `the same amount in another currency is wrong`() {
    #expect(throws: Expectation.self) {
      try expect("итог", MoneyV1.Money(minorUnits: 1, currencyCode: "USD"), is: MoneyV1.Money.kopecks(1))
    }
  }

  @Test func `a missing refusal is an error`() async {
    await #expect(throws: Expectation("второй возврат: ожидался отказ ORDER_ALREADY_REFUNDED, а сервер согласился")) {
      try await expectRefusal("второй возврат", reason: "ORDER_ALREADY_REFUNDED") {}
    }
  }

  @Test func `a refusal for another reason or with another code is an error`() async throws {
    await #expect(throws: Expectation.self) { try await expectRefusal("возврат", reason: "ORDER_STATE") { throw Self.refusal } }
    await #expect(throws: Expectation.self) { try await expectRefusal("возврат", .permissionDenied) { throw Self.refusal } }
    let refusal = try await expectRefusal("возврат", .failedPrecondition, reason: "ORDER_ALREADY_REFUNDED") { throw Self.refusal }
    #expect(refusal == Self.refusal)
  }

  @Test func `waiting ends with what was waited for, or says what did not come`() async throws {
    var left = 3
    let value = try await wait(for: "ответ", within: .seconds(3600), every: .milliseconds(1)) { () async throws -> Int? in
      left -= 1
      return left == 0 ? 7 : nil
    }
    #expect(value == 7)
    await #expect(throws: Expectation("ответ: за 0 с этого не случилось")) {
      try await wait(for: "ответ", within: .zero) { () async throws -> Int? in nil }
    }
  }

  @Test func `an error is explained by code, reason and the user's words, before the developer's`() {
    #expect(Self.refusal.explanation == "FAILED_PRECONDITION ORDER_ALREADY_REFUNDED: Деньги по заявке уже возвращены")
    let english = RPCError(
      .invalidArgument, "invalid", fieldViolations: [FieldViolation(field: "items", description: "too many", rule: "")])
    #expect(english.explanation == "INVALID_ARGUMENT: invalid; items: too many")
    #expect(english.userText == "invalid")
    #expect(Self.refusal.userText == "Деньги по заявке уже возвращены")
  }

  @Test(
    arguments: [
      (.ok, "OK"), (.internalError, "INTERNAL"), (.deadlineExceeded, "DEADLINE_EXCEEDED"), (.unavailable, "UNAVAILABLE"),
    ] as [(StatusCode, String)])
  func `codes are written as gRPC writes them`(code: StatusCode, name: String) {
    #expect(code.name == name)
  }

  @Test(
    arguments: [
      ("Код для входа: 012345", "012345"), ("12345 и 1234567", nil), ("123456", "123456"), ("", nil), ("УК-1: 654321.", "654321"),
    ] as [(String, String?)])
  func `a sign-in code is six digits in a row, no more and no fewer`(message: String, code: String?) {
    #expect(signInCode(in: message) == code)
  }
}
