import Access
import AccessTokens
import FoundationEssentials
import MarketplaceAPI
import RPC
import Testing

@Suite struct PageTokenTests {
  static let list = MarketplaceV1.ListServicesRequest(kind: .own, pageSize: 1)
  static let id = UUID(uuidString: "01900000-0000-7a0b-8000-000000000002")!

  /// The token that `list` gives behind a row with this key and id.
  static func token(in list: some PagedRequest, key: String = "", id: UUID = id) -> String {
    list.page(of: Array(repeating: 0, count: Int(list.rowsToRead))) { _ in PageToken(key: key, id: id) }.nextPageToken
  }

  @Test(arguments: ["", "Уборка квартиры", String(repeating: "ю", count: 128)])
  func `a list takes its own token back, which the schema's 512 characters hold`(key: String) throws {
    var next = Self.list
    next.pageToken = Self.token(in: Self.list, key: key)
    next.pageSize = 200
    #expect(next.pageToken.count <= 512)
    #expect(try next.pageStart() == PageToken(key: key, id: Self.id))
  }

  @Test func `without a token the page is the first, and the last page gives none`() throws {
    #expect(try Self.list.pageStart() == nil)
    #expect(Self.list.page(of: [1]) { _ in PageToken(id: Self.id) } == (rows: [1], nextPageToken: ""))
  }

  @Test func `a page holds one row less than was read, and its token is of its own last row`() throws {
    var request = MarketplaceV1.ListServicesRequest(pageSize: 2)
    let (rows, next) = request.page(of: ["a", "b", "c"]) { PageToken(key: $0, id: Self.id) }
    #expect(rows == ["a", "b"])
    request.pageToken = next
    #expect(try request.pageStart()?.key == "b")
  }

  @Test func `another filter, another method and texts of no list are refused with the field named`() throws {
    let token = Self.token(in: Self.list, key: "я")
    let bytes = Array(Base64URL.decode(token)!)
    let refused = [
      Self.token(in: MarketplaceV1.ListServicesRequest(kind: .partner)),
      Self.token(in: BillingV1.ListInvoicesRequest()),
      "nonsense", "%", " ", token + "=", String(token.dropLast(4)),
      Base64URL.encode(bytes.prefix(23)),
      // Half a letter, and the character that PostgreSQL does not take.
      Base64URL.encode(bytes.dropLast()),
      Base64URL.encode(bytes + [0]),
    ]
    for text in refused {
      var next = Self.list
      next.pageToken = text
      let error = #expect(throws: RPCError.self, "\(text)") { try next.pageStart() }
      #expect(error?.code == .invalidArgument)
      #expect(error?.fieldViolations.map(\.field) == ["page_token"])
    }
  }

  @Test(arguments: [(0, 50), (1, 1), (200, 200), (201, 200), (.max, 200), (-1, 50)] as [(Int32, Int)])
  func `a page holds what was asked for, 50 by default and 200 at most`(requested: Int32, size: Int) {
    #expect(pageSize(requested) == size)
  }
}
