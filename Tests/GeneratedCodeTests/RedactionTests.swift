import RPC
import Testing

@Suite struct RedactionTests {
  private static let line = GuardedV1.Line(quantity: 1, note: "для своих")
  private static let full = GuardedV1.Response(
    lines: [line, line], named: ["a": line], detail: .line(line), next: GuardedV1.Response(lines: [line]), open: "всем",
    hidden: line)

  @Test(arguments: [1, 2] as [Int32])
  func `who may see a field sees it`(application: Int32) {
    var response = Self.full
    response.redact(for: application)
    #expect(response.lines == [Self.line, Self.line])
    #expect(response.named["a"] == Self.line)
    #expect(response.hidden == (application == 1 ? Self.line : nil))
  }

  @Test(arguments: [0, 3, 5] as [Int32])
  func `a field is cleared for everyone else, in every message below`(application: Int32) {
    var response = Self.full
    response.redact(for: application)
    let bare = GuardedV1.Line(quantity: 1)
    #expect(
      response
        == GuardedV1.Response(
          lines: [bare, bare], named: ["a": bare], detail: .line(bare), next: GuardedV1.Response(lines: [bare]), open: "всем"))
  }

  @Test func `a oneof that holds a hidden field is left unset`() {
    var response = GuardedV1.Response(detail: .secret("s"))
    response.redact(for: 1)
    #expect(response.detail == nil)
    response.detail = .secret("s")
    response.redact(for: 6)
    #expect(response.detail == .secret("s"))
  }

  @Test(arguments: [(1, []), (2, ["hidden"]), (3, hiddenFromCustomers)] as [(Int32, [String])])
  func `hidden fields that are set are named by their paths`(application: Int32, expected: [String]) {
    var violations: [FieldViolation] = []
    Self.full.hiddenFields(from: application, into: &violations)
    #expect(violations.map(\.field) == expected)
    #expect(violations.allSatisfy { $0.rule == "visible_to" })
    violations = []
    var redacted = Self.full
    redacted.redact(for: application)
    redacted.hiddenFields(from: application, into: &violations)
    #expect(violations.isEmpty)
  }

  private static let hiddenFromCustomers = [
    "lines[0].note", "lines[1].note", "named[\"a\"].note", "line.note", "next.lines[0].note", "hidden", "hidden.note",
  ]

  @Test func `a hidden case of a oneof is named`() {
    var violations: [FieldViolation] = []
    GuardedV1.Response(detail: .secret("s")).hiddenFields(from: 1, into: &violations)
    #expect(violations.map(\.field) == ["secret"])
  }
}
