import Testing

@Suite struct SensitiveTests {
  private static let request = GuardedV1.Request(
    title: "Уборка", child: GuardedV1.Request(proof: .code("1234")), password: "hunter2", proof: .place("Дом 5"))

  @Test func `a message that is printed, debugged or dumped keeps its secrets, however deep they lie`() {
    var dumped = ""
    dump(Self.request, to: &dumped)
    let texts = ["\(Self.request)", String(reflecting: Self.request), dumped, "\([Self.request])"]
    for text in texts {
      #expect(!text.contains("hunter2") && !text.contains("1234"))
      #expect(text.contains("(sensitive)") && text.contains("Уборка") && text.contains("Дом 5"))
    }
  }
}
