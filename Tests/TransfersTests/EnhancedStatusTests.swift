import Testing

@testable import Transfers

@Suite struct EnhancedStatusTests {
  @Test(
    arguments: [
      ("550 5.1.1 <anna@example.org> is unknown\r\n", "5.1.1"), ("250-2.1.0 ok\r\n", "2.1.0"), ("452 4.223.999", "4.223.999"),
      ("250 OK\r\n", nil), ("550 User unknown", nil), ("550 5.1", nil), ("550 5.1.1.1 x", nil), ("550 55.1.1 x", nil),
      ("550 5.1.1234 x", nil), ("550 5..1 x", nil), ("55 5.1.1 x", nil), ("", nil), ("550", nil), ("550 ", nil),
      ("550_5.1.1 x", nil), ("From: 5.1.1", nil),
    ] as [(String, String?)])
  func `the reason in numbers is taken from an SMTP reply, and nothing else of it`(line: String, status: String?) {
    #expect(Array(line.utf8).withUnsafeBytes { EnhancedStatus.of($0) } == status)
  }
}
