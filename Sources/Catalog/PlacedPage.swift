import Access
import FoundationEssentials
import RPC

/// Where a page of a list begins that is sorted by place, then title, then id.
struct PlacedStart {
  var place: Int32
  var title: String
  var id: UUID

  private static let digits = 10

  /// nil begins at the first page. Throws INVALID_ARGUMENT for a token of a list that is sorted otherwise.
  init(_ token: PageToken?) throws(RPCError) {
    guard let token else {
      (place, title, id) = (-1, "", PageToken.beginning.id)
      return
    }
    guard token.key.utf8.count >= Self.digits, let place = Int32(token.key.prefix(Self.digits)) else { throw .pageTokenRejected }
    self.place = place
    title = String(token.key.dropFirst(Self.digits))
    id = token.id
  }

  init(place: Int32, title: String, id: UUID) { (self.place, self.title, self.id) = (place, title, id) }

  var token: PageToken {
    let text = String(place)
    return PageToken(key: String(repeating: "0", count: max(0, Self.digits - text.count)) + text + title, id: id)
  }
}
