/// What happened to an order or its money; the numbers are `notifications.v1.EventKind`'s.
public enum EventKind: Int16, Sendable, CaseIterable {
  case orderCreated = 1
  case orderStateChanged = 2
  case invoiceIssued = 3
  case invoiceCancelled = 4
  case paymentReceived = 5
  case paymentFailed = 6
  case invoiceMarkedPaid = 7
  case invoiceMadeUnpaid = 8
  case refundRequested = 9
  case refundDeclined = 10
  case refundCreated = 11
  case refundSucceeded = 12
  case refundFailed = 13
  case paymentUnapplied = 14
  case invoiceChanged = 15

  /// Whether the order's customer may read it. Drafts and money without an invoice (R12) are the staff's.
  public var isForCustomer: Bool {
    switch self {
    case .paymentUnapplied, .invoiceChanged: false
    default: true
    }
  }

  /// What staff need to read it (F1, F7).
  public static func requiredPermissions(ofPartnerOrder isPartnerOrder: Bool) -> Permissions {
    isPartnerOrder ? [.viewMarketplace, .viewPartnerOrders] : .viewMarketplace
  }
}
