import Testing

@Suite struct AuditTests {
  @Test func `an audit record finds the texts, numbers and enums that the schema names`() {
    let request = GuardedV1.Request(
      title: "Уборка", state: .on, child: GuardedV1.Request(title: "Окна"), number: 7)
    let texts = ["title", "state", "number", "child.title", "password"].map(request.auditedText)
    #expect(texts == ["Уборка", "1", "7", "Окна", nil])
    #expect(GuardedV1.Response(open: "всем").auditedText(at: "open") == "всем")
  }

  @Test func `what is not set is not in an audit record`() {
    #expect(GuardedV1.Request().auditedText(at: "number") == nil)
    #expect(GuardedV1.Request().auditedText(at: "child.title") == nil)
  }
}
