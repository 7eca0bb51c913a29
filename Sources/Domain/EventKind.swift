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
  case invoiceVoided = 16
  case executorAssigned = 17
  case controllerAssigned = 18
  case qualityControlNeeded = 19
  case suspensionEnding = 20
  case taskAssigned = 21
  case taskChanged = 22
  case orderUpdated = 23
  case orderApproved = 24
  case commentAdded = 25
  case customerWrote = 26
  case providerWrote = 27
  case orderRated = 28
  case ratingChanged = 29
  case executionOverdue = 30
  case executionDeadlineNear = 31
  case taskDeadlineNear = 32
  case automaticRefundFailed = 33
  case refundRetried = 34

  /// Whether the order's customer may read it. Drafts, money without an invoice (R12) and how the work is organized are the staff's.
  public var isForCustomer: Bool {
    switch self {
    case .paymentUnapplied, .invoiceChanged, .executorAssigned, .controllerAssigned, .qualityControlNeeded, .suspensionEnding,
      .taskAssigned, .taskChanged, .commentAdded, .executionOverdue, .executionDeadlineNear, .taskDeadlineNear,
      .automaticRefundFailed:
      false
    case .orderCreated, .orderStateChanged, .invoiceIssued, .invoiceCancelled, .paymentReceived, .paymentFailed,
      .invoiceMarkedPaid,
      .invoiceMadeUnpaid, .refundRequested, .refundDeclined, .refundCreated, .refundSucceeded, .refundFailed, .invoiceVoided,
      .orderUpdated, .orderApproved, .customerWrote, .providerWrote, .refundRetried, .orderRated, .ratingChanged:
      true
    }
  }

  /// Whether the partner whose order it is may read it: what its customer may, and what concerns the work, but whom of the staff.
  public var isForPartner: Bool {
    switch self {
    case .suspensionEnding, .taskAssigned, .taskChanged, .executionOverdue, .executionDeadlineNear, .taskDeadlineNear: true
    default: isForCustomer
    }
  }

  /// What staff need to read it (F1, F7).
  public static func requiredPermissions(ofPartnerOrder isPartnerOrder: Bool) -> Permissions {
    isPartnerOrder ? [.viewMarketplace, .viewPartnerOrders] : .viewMarketplace
  }
}
