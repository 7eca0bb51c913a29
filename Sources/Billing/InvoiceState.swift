/// Where an invoice stands; the numbers are `billing.v1.InvoiceState`'s.
public enum InvoiceState: Int16, Sendable, CaseIterable {
  /// «Черновик»; customers are not shown it.
  case draft = 1
  /// «Выставлен», to the customer «Ожидает оплаты».
  case issued = 2
  /// «Оплачен онлайн».
  case paidOnline = 3
  /// «Оплачен вне системы».
  case paidOffline = 4
  case partiallyRefunded = 5
  case refunded = 6
  /// «Аннулирован».
  case voided = 7

  /// Paid, and nothing given back: what an additional invoice asks of every other one (F24, R3).
  public var isPaid: Bool { self == .paidOnline || self == .paidOffline }
}

/// What can happen to an invoice.
public enum InvoiceStep: Sendable, CaseIterable {
  /// «Активировать в ЛК».
  case activate
  /// «Отметить как оплаченный».
  case markPaid
  case delete
  /// «Отменить».
  case cancel
  /// The provider confirms the payment.
  case settle
  /// «Сделать неоплаченным».
  case makeUnpaid
  /// A refund of a part of it succeeded.
  case refundPart
  /// A refund of the whole of it succeeded.
  case refundWhole
  /// The order is cancelled.
  case void
}

/// What a step leads to.
public enum InvoiceStepResult: Equatable, Sendable {
  case state(InvoiceState)
  case gone
}

extension InvoiceState {
  /// The product's table of moves; nil for a pair that is not in it.
  public func after(_ step: InvoiceStep) -> InvoiceStepResult? {
    switch (self, step) {
    case (.draft, .activate): .state(.issued)
    case (.draft, .markPaid): .state(.paidOffline)
    case (.draft, .delete): .gone
    case (.issued, .cancel): .state(.draft)
    case (.issued, .settle): .state(.paidOnline)
    case (.paidOffline, .makeUnpaid): .state(.draft)
    case (.paidOnline, .refundPart): .state(.partiallyRefunded)
    case (.paidOnline, .refundWhole): .state(.refunded)
    // Parts of one refund succeed one by one, and an invoice may have several payments' worth of them.
    case (.partiallyRefunded, .refundPart): .state(.partiallyRefunded)
    case (.partiallyRefunded, .refundWhole): .state(.refunded)
    case (.draft, .void), (.issued, .void), (.paidOnline, .void), (.paidOffline, .void): .state(.voided)
    // What was captured of a voided invoice stays refundable; it is «Аннулирован» all the same.
    case (.voided, .refundPart), (.voided, .refundWhole): .state(.voided)
    default: nil
    }
  }
}
