import Domain

/// What somebody is told. Up to 45 it is for staff: the N of the product's rules, the F of a refund that was asked for, and what became of
/// one that nobody asked for; from 101 on for customers. The numbers are the table's.
enum Notice: Int16, CaseIterable, Sendable {
  /// N1.
  case executorAssigned = 1
  /// N2.
  case controllerAssigned = 2
  /// N3.
  case qualityControlNeeded = 3
  /// N4.
  case suspensionEnding = 4
  /// N5.
  case newOrder = 5
  /// N6.
  case taskAssigned = 6
  /// N7.
  case orderUpdated = 7
  /// N8.
  case orderStateChanged = 8
  /// N9.
  case orderApproved = 9
  /// N10.
  case commentAdded = 10
  /// N11.
  case customerWrote = 11
  /// N12.
  case orderRated = 12
  /// N13.
  case ratingChanged = 13
  /// N14.
  case executionOverdue = 14
  /// N15.
  case executionDeadlineNear = 15
  /// N16.
  case taskDeadlineNear = 16
  /// N17.
  case paymentReceived = 17
  /// N18.
  case moneyRefunded = 18
  /// F44.
  case refundRequested = 44
  /// R4.
  case automaticRefundFailed = 45

  case customersInvoiceIssued = 101
  case customersRefundDeclined = 102
  case customersRefundDone = 103
  /// To the e-mail address given with the payment.
  case paymentConfirmation = 104
  case customersOrderStateChanged = 105
  case customersMessage = 106
}

extension Notice {
  /// The bit of a role's flags that it takes to be told of it; nil of a notice to customers.
  var flag: NotificationFlags? {
    switch rawValue {
    case 1...18: .n(rawValue)
    case 44, 45: .n(18)
    default: nil
    }
  }

  /// What staff are told of an event.
  static func forStaff(_ kind: EventKind) -> Notice? {
    switch kind {
    case .orderCreated: .newOrder
    case .orderStateChanged: .orderStateChanged
    case .paymentReceived: .paymentReceived
    case .refundSucceeded: .moneyRefunded
    case .refundRequested: .refundRequested
    case .executorAssigned: .executorAssigned
    case .controllerAssigned: .controllerAssigned
    case .qualityControlNeeded: .qualityControlNeeded
    case .suspensionEnding: .suspensionEnding
    case .taskAssigned: .taskAssigned
    case .orderUpdated: .orderUpdated
    case .orderApproved: .orderApproved
    case .commentAdded: .commentAdded
    case .customerWrote: .customerWrote
    case .orderRated: .orderRated
    case .ratingChanged: .ratingChanged
    case .executionOverdue: .executionOverdue
    case .executionDeadlineNear: .executionDeadlineNear
    case .taskDeadlineNear: .taskDeadlineNear
    case .automaticRefundFailed: .automaticRefundFailed
    case .invoiceIssued, .invoiceCancelled, .paymentFailed, .invoiceMarkedPaid, .invoiceMadeUnpaid, .refundDeclined,
      .refundCreated,
      .refundFailed, .paymentUnapplied, .invoiceChanged, .invoiceVoided, .taskChanged, .providerWrote, .refundRetried:
      nil
    }
  }

  /// What the order's customer is told of it, by push.
  static func forCustomer(_ kind: EventKind) -> Notice? {
    switch kind {
    case .invoiceIssued: .customersInvoiceIssued
    case .refundDeclined: .customersRefundDeclined
    case .refundSucceeded: .customersRefundDone
    case .orderStateChanged: .customersOrderStateChanged
    case .providerWrote: .customersMessage
    default: nil
    }
  }
}

/// What a role wants to hear of on one channel: bit n stands for Nn, as in the database (F5).
struct NotificationFlags: OptionSet, Hashable, Sendable {
  let rawValue: Int64

  /// Of one event, Nn.
  static func n(_ number: Int16) -> NotificationFlags { NotificationFlags(rawValue: 1 << Int64(number)) }
}

/// How somebody is told; the numbers are `notifications.v1.DeliveryChannel`'s.
public enum DeliveryChannel: Int16, CaseIterable, Sendable {
  case push = 1
  case email = 2
}
