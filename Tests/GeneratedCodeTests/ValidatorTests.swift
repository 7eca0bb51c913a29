import Protobuf
import RPC
import Testing

@Suite struct ValidatorTests {
  private static let valid = GuardedV1.Request(
    title: "Уборка", lines: [GuardedV1.Line(quantity: 1)], state: .on, target: .id("5c1f1a06-7b1e-4d0e-9d6c-0d7c0c9b7a11"),
    at: GoogleProtobuf.Timestamp(seconds: 6, nanos: 0))

  private static func violations(_ change: (inout GuardedV1.Request) -> Void) -> [String] {
    var request = valid
    change(&request)
    var violations: [FieldViolation] = []
    request.validate(path: "", into: &violations)
    return violations.map { "\($0.field) \($0.rule)" }
  }

  @Test func `a request within all rules has no violation`() {
    #expect(Self.violations { _ in } == [])
  }

  struct Case: Sendable, CustomTestStringConvertible {
    var expected: [String]
    var change: @Sendable (inout GuardedV1.Request) -> Void
    init(_ expected: String..., change: @escaping @Sendable (inout GuardedV1.Request) -> Void) {
      (self.expected, self.change) = (expected, change)
    }
    var testDescription: String { expected.joined(separator: ", ") }
  }

  static let cases: [Case] = [
    Case("title string.min_len") { $0.title = "три" },
    Case("title string.max_len") { $0.title = "одиннадцать" },
    Case("email string.email") { $0.email = "a@-b" },
    Case("email string.email_empty") { $0.email = "" },
    Case { $0.email = "kassa+1@dom.example" },
    Case("lines repeated.min_items") { $0.lines = [] },
    Case("lines repeated.max_items") { $0.lines = Array(repeating: GuardedV1.Line(quantity: 1), count: 4) },
    Case("lines[1].quantity int64.gt_lte") { $0.lines.append(GuardedV1.Line()) },
    Case("lines[0].quantity int64.gt_lte") { $0.lines[0].quantity = 1_000_001 },
    Case("state enum.defined_only") { $0.state = .unrecognized(9) },
    Case("state enum.not_in") { $0.state = .unspecified },
    Case("target required") { $0.target = nil },
    Case("id string.uuid") { $0.target = .id("5c1f1a06-7b1e-4d0e-9d6c-0d7c0c9b7a1g") },
    Case("line.quantity int64.gt_lte") { $0.target = .line(GuardedV1.Line()) },
    Case("at required") { $0.at = nil },
    Case("at timestamp.gt") { $0.at = GoogleProtobuf.Timestamp(seconds: 5, nanos: 0) },
    Case { $0.at = GoogleProtobuf.Timestamp(seconds: 5, nanos: 1) },
    Case("span duration.gte_lt") { $0.span = GoogleProtobuf.Duration(.milliseconds(999)) },
    Case("span duration.gte_lt") { $0.span = GoogleProtobuf.Duration(.seconds(3600)) },
    Case("tags repeated.unique") { $0.tags = ["t-a", "t-a"] },
    Case("tags[1] string.prefix") { $0.tags = ["t-a", "b"] },
    Case("tags[0] string.not_in") { $0.tags = ["t-no"] },
    Case("named map.max_pairs") {
      $0.named = ["a": GuardedV1.Line(quantity: 1), "b": GuardedV1.Line(quantity: 1), "c": GuardedV1.Line(quantity: 1)]
    },
    Case("named[\"\"] string.min_len") { $0.named = ["": GuardedV1.Line(quantity: 1)] },
    Case("named[\"k\"].quantity int64.gt_lte") { $0.named = ["k": GuardedV1.Line()] },
    Case("ratio double.gte_lte") { $0.ratio = .nan },
    Case("secret bytes.len") { $0.secret = [1] },
    Case("child.child.title string.min_len") { request in
      var inner = request
      inner.title = ""
      var outer = request
      outer.child = inner
      request.child = outer
    },
  ]

  @Test(arguments: cases)
  func `a value outside its rule is reported by its path and the rule's name`(of: Case) {
    #expect(Self.violations(of.change) == of.expected)
  }

  @Test(arguments: ["a@b", "a.b@c-d.example", "!#$%&'*+/=?^_`{|}~-@x"])
  func `an e-mail address as HTML accepts it`(text: String) { #expect(FieldFormat.isEmail(text)) }

  @Test(arguments: [
    "", "a", "@b", "a@", "a@b.", "a@b..c", "a b@c", "a@b@c", "a@b-.c", "я@b", "a@" + String(repeating: "x", count: 64),
  ])
  func `a text that is no e-mail address`(text: String) { #expect(!FieldFormat.isEmail(text)) }
}
