import RPC
import Testing

@Suite struct IdempotencyKeyTests {
  @Test func `a made key is a version 4 UUID in lower case, and each is another`() {
    let keys = (0..<1000).map { _ in IdempotencyKey.make() }
    #expect(Set(keys).count == keys.count)
    for key in keys {
      #expect(key.wholeMatch(of: /[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/) != nil, "\(key)")
    }
  }

  @Test(arguments: ["00000000-0000-0000-0000-000000000000", "019ABCDE-F012-7345-8abc-DEF012345678"])
  func `a UUID of any version in either case is a key`(key: String) {
    #expect(IdempotencyKey.isValid(key))
  }

  @Test(
    arguments: [
      "", "019abcdef0127345 8abcdef012345678", "019abcdef01273458abcdef012345678", "019abcde-f012-7345-8abc-def01234567",
      "019abcde-f012-7345-8abc-def0123456789", "019abcdg-f012-7345-8abc-def012345678", "{19abcde-f012-7345-8abc-def01234567}",
      "019abcde-f012-7345-8abc-def0123456ж", "019abcdef-012-7345-8abc-def012345678",
    ])
  func `anything else is none`(key: String) {
    #expect(!IdempotencyKey.isValid(key))
  }
}
