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
}
