import Domain

/// What somebody is told. Up to 44 it is for staff: the N of the product's rules, and the F of a refund that was asked for; from 101 on for
/// customers. The numbers are the table's.
enum Notice: Int16, CaseIterable, Sendable {
  /// N5.
  case newOrder = 5
  /// N8.
  case orderStateChanged = 8
  /// N17.
  case paymentReceived = 17
  /// N18.
  case moneyRefunded = 18
  /// F44.
  case refundRequested = 44

  case customersInvoiceIssued = 101
  case customersRefundDeclined = 102
  case customersRefundDone = 103
  /// To the e-mail address given with the payment.
  case paymentConfirmation = 104
  case customersOrderStateChanged = 105
}

extension Notice {
  /// The bit of a role's flags that it takes to be told of it; nil of a notice to customers.
  var flag: NotificationFlags? {
    switch self {
    case .newOrder: .n5
    case .orderStateChanged: .n8
    case .paymentReceived: .n17
    case .moneyRefunded, .refundRequested: .n18
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
    default: nil
    }
  }

  /// What the order's customer is told of it, by push.
  static func forCustomer(_ kind: EventKind) -> Notice? {
    switch kind {
    case .invoiceIssued: .customersInvoiceIssued
    case .refundDeclined: .customersRefundDeclined
    case .refundSucceeded: .customersRefundDone
    case .orderStateChanged: .customersOrderStateChanged
    default: nil
    }
  }
}

/// What a role wants to hear of on one channel: bit n stands for Nn, as in the database (F5).
struct NotificationFlags: OptionSet, Hashable, Sendable {
  let rawValue: Int64

  static let n5 = NotificationFlags(rawValue: 1 << 5)
  static let n8 = NotificationFlags(rawValue: 1 << 8)
  static let n17 = NotificationFlags(rawValue: 1 << 17)
  static let n18 = NotificationFlags(rawValue: 1 << 18)
}

/// How somebody is told; the numbers are `notifications.v1.DeliveryChannel`'s.
public enum DeliveryChannel: Int16, CaseIterable, Sendable {
  case push = 1
  case email = 2
}
