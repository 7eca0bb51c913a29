import AccessTokens
public import FoundationEssentials
public import MarketplaceAPI
public import Protobuf
public import RPC

/// The place in a list after which a page begins: what the last row before it is sorted by. Callers get it as opaque text.
///
/// The text is not signed: a token only moves a caller about in rows that the gate and row-level security let them see anyway.
public struct PageToken: Sendable, Hashable {
  /// What rows are sorted by before their id, a title for instance, at most 266 bytes; empty in a list that is sorted by id alone.
  public var key: String
  public var id: UUID

  public init(key: String = "", id: UUID) {
    self.key = key
    self.id = id
  }

  /// Before every row of a list that ascends by a key that is never empty.
  public static let beginning = PageToken(id: UUID(uuid: (0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)))
  /// Before every row of a list that descends by id.
  public static let newest = PageToken(
    id: UUID(uuid: (255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255)))

  private static let listSize = 8
  private static let headSize = listSize + 16

  /// The list's mark, the id, the key; in base 64 at most 387 characters, of the 512 that the schema allows.
  fileprivate func text(in list: some PagedRequest) -> String {
    Base64URL.encode(list.mark + withUnsafeBytes(of: id.uuid) { Array($0) } + Array(key.utf8))
  }

  /// nil unless ``text(in:)`` made it for the same list.
  fileprivate init?(_ text: String, in list: some PagedRequest) {
    guard let bytes = Base64URL.decode(text).map(Array.init), bytes.count >= Self.headSize, Base64URL.encode(bytes) == text,
      bytes.starts(with: list.mark),
      // PostgreSQL has no zero character in its texts.
      let key = String(validating: bytes[Self.headSize...], as: UTF8.self), !key.utf8.contains(0)
    else { return nil }
    self.key = key
    id = bytes.withUnsafeBytes { UUID(uuid: $0.loadUnaligned(fromByteOffset: Self.listSize, as: uuid_t.self)) }
  }
}

/// A request for one page of a list (AIP-158). What it holds beside the page's size and token says which list.
public protocol PagedRequest: Message {
  var pageSize: Int32 { get set }
  var pageToken: String { get set }
}

extension MarketplaceV1.ListServicesRequest: PagedRequest {}
extension MarketplaceV1.ListPriceItemsRequest: PagedRequest {}
extension MarketplaceV1.ListCategoriesRequest: PagedRequest {}
extension MarketplaceV1.ListLegalEntitiesRequest: PagedRequest {}
extension MarketplaceV1.ListPartnersRequest: PagedRequest {}
extension MarketplaceV1.ListPartnerAgreementsRequest: PagedRequest {}
extension MarketplaceV1.ListCustomersRequest: PagedRequest {}
extension MarketplaceV1.ListBuildingsRequest: PagedRequest {}
extension MarketplaceV1.ListPremisesRequest: PagedRequest {}
extension MarketplaceV1.ListOrdersRequest: PagedRequest {}
extension MarketplaceV1.ListRatingsRequest: PagedRequest {}
extension MarketplaceV1.ListTasksRequest: PagedRequest {}
extension MarketplaceV1.ListMessagesRequest: PagedRequest {}
extension MarketplaceV1.ListCommentsRequest: PagedRequest {}
extension BillingV1.ListInvoicesRequest: PagedRequest {}
extension BillingV1.ListPaymentsRequest: PagedRequest {}
extension BillingV1.ListSavedCardsRequest: PagedRequest {}
extension BillingV1.ListPostingsRequest: PagedRequest {}
extension BillingV1.GetSettlementRequest: PagedRequest {}
extension RefundsV1.ListRefundsRequest: PagedRequest {}
extension NotificationsV1.ListNotificationsRequest: PagedRequest {}
extension NotificationsV1.ListDeadDeliveriesRequest: PagedRequest {}
extension AccessV1.ListApiKeysRequest: PagedRequest {}
extension AccessV1.ListAuditRecordsRequest: PagedRequest {}
extension PartnersV1.ListPartnerOrdersRequest: PagedRequest {}
extension PartnersV1.GetPartnerSettlementRequest: PagedRequest {}
extension PartnersV1.ListPartnerTasksRequest: PagedRequest {}
extension PartnersV1.ListPartnerMessagesRequest: PagedRequest {}
extension PartnersV1.ListPartnerRatingsRequest: PagedRequest {}
extension PartnersV1.ListPartnerCategoriesRequest: PagedRequest {}
extension PartnersV1.ListPartnerLegalEntitiesRequest: PagedRequest {}
extension PartnersV1.ListPartnerServicesRequest: PagedRequest {}
extension PartnersV1.ListPartnerPriceItemsRequest: PagedRequest {}
extension AccessV1.ListEmployeesRequest: PagedRequest {}
extension AccessV1.ListRolesRequest: PagedRequest {}

extension PagedRequest {
  /// The place after which the page begins, nil for the first page. Throws INVALID_ARGUMENT that names `page_token` for a token that no
  /// answer to this method with this filter gave.
  public func pageStart() throws(RPCError) -> PageToken? {
    guard !pageToken.isEmpty else { return nil }
    guard let token = PageToken(pageToken, in: self) else { throw .pageTokenRejected }
    return token
  }

  /// How many rows to read: one more than the page holds, which tells whether there is another page.
  public var rowsToRead: Int64 { Int64(Access.pageSize(pageSize)) + 1 }

  /// The rows of the page out of the ``rowsToRead`` that were read, with the token of the next page, empty when this is the last.
  public func page<Row>(of rows: [Row], token: (Row) -> PageToken) -> (rows: [Row], nextPageToken: String) {
    let size = Access.pageSize(pageSize)
    guard rows.count > size else { return (rows, "") }
    return (Array(rows[..<size]), token(rows[size - 1]).text(in: self))
  }

  /// The token of a page that begins behind `place`.
  public func nextPageToken(behind place: PageToken) -> String { place.text(in: self) }

  /// Tells lists apart: 8 bytes of a hash over the method's request type and its filter.
  fileprivate var mark: [UInt8] {
    var filter = self
    filter.pageSize = 0
    filter.pageToken = ""
    return Array(sha256(Array(Self.fullName.utf8) + filter.encoded()).prefix(8))
  }
}

extension RPCError {
  /// Of a page token that no answer to this method with this filter gave.
  public static let pageTokenRejected = RPCError(
    .invalidArgument, "the page token is not one of this list",
    fieldViolations: [
      FieldViolation(
        field: "page_token", description: "must be the next_page_token of this list, asked for with the same filter",
        rule: "page_token")
    ])
}

/// How many rows a page holds that was asked for with `requested`: 50 for 0, at most 200.
public func pageSize(_ requested: Int32) -> Int { requested <= 0 ? 50 : min(Int(requested), 200) }
