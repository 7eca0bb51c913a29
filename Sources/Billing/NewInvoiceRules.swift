import Domain

/// An order as far as a new invoice asks.
public struct NewInvoiceFacts: Equatable, Sendable {
  public var orderState: OrderState
  /// The states of the order's invoices.
  public var invoices: [InvoiceState]
  public var customerIsRegistered: Bool
  /// The order has a refund that did not fail whole (R11).
  public var orderIsRefunded: Bool

  public init(orderState: OrderState, invoices: [InvoiceState], customerIsRegistered: Bool, orderIsRefunded: Bool = false) {
    self.orderState = orderState
    self.invoices = invoices
    self.customerIsRegistered = customerIsRegistered
    self.orderIsRefunded = orderIsRefunded
  }
}

/// Why an order gets no further invoice.
public enum NewInvoiceRefused: Error, Equatable {
  /// The order was cancelled.
  case orderCancelled
  /// R11.
  case orderAlreadyRefunded
  /// F24, R3: some other invoice is not paid.
  case invoicesOpen
  /// F33.
  case unregisteredCustomer
}

extension NewInvoiceFacts {
  /// The order's first invoice, or an additional one when every other is paid (F24, R3, F33).
  public func check() throws(NewInvoiceRefused) {
    guard orderState != .cancelled else { throw .orderCancelled }
    guard !orderIsRefunded else { throw .orderAlreadyRefunded }
    guard invoices.isEmpty || customerIsRegistered else { throw .unregisteredCustomer }
    guard invoices.allSatisfy(\.isPaid) else { throw .invoicesOpen }
  }

  /// Whether `party` may make it: an additional one is made at a desk with P11.
  public func isAllowed(to party: Party) -> Bool {
    party.mayAct(.editInvoices, through: [.crm]) && (try? check()) != nil
  }
}
