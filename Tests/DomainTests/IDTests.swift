import Domain
import FoundationEssentials
import Testing

struct IDTests {
  @Test func `an identifier is a version 7 UUID of its moment`() {
    var random = SeededGenerator(seed: 7)
    let id = OrderID(at: 1_645_557_742_000_000, using: &random)  // RFC 9562 appendix A.6
    #expect(id.description.hasPrefix("017f22e2-79b0-7000-"))
    #expect("89ab".contains(id.description[id.description.index(id.description.startIndex, offsetBy: 19)]))
  }

  @Test func `identifiers sort by the microsecond they were made at`() {
    let made = (0..<5000).map { OrderID(at: 1_764_000_000_000_000 + Int64($0)).description }
    #expect(made == made.sorted())
    #expect(Set(made).count == made.count)
  }

  @Test func `the text of an identifier is read back in either case, and anything else is refused`() {
    let id = InvoiceID(at: SystemDomainClock().now)
    #expect(InvoiceID(id.description) == id)
    #expect(InvoiceID(id.description.uppercased()) == id)
    #expect(InvoiceID("017f22e2-79b0-7000") == nil)
    #expect(InvoiceID("") == nil)
  }

  @Test(arguments: [
    "00112233-4455-6677-8899-aabbccddeef", "00112233-4455-6677-8899-aabbccddeefff", "00112233-4455-6677-8899-aabbccddeefg",
    "001122334-455-6677-8899-aabbccddeeff", "00112233-4455-6677-8899-aabb-cddeeff", "{0112233-4455-6677-8899-aabbccddeeff",
    "00112233 4455 6677 8899 aabbccddeeff", "00112233-4455-6677-8899-aabbccddeeё",
  ])
  func `a text that is almost a UUID's is refused`(text: String) {
    #expect(OrderID(text) == nil)
  }

  @Test func `the text of an identifier is Foundation's in lower case`() {
    for _ in 0..<1000 {
      let uuid = UUID()
      #expect(OrderID(uuid).description == uuid.uuidString.lowercased())
      #expect(OrderID(uuid.uuidString)?.uuid == uuid)
    }
  }
}
