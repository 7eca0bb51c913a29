import Domain

/// What a caller may do with an invoice now; the numbers are `billing.v1.InvoiceAction`'s.
public enum InvoiceAction: Int32, Sendable, CaseIterable {
  case editLines = 1
  case discount = 2
  case activate = 3
  case cancel = 4
  case markPaid = 5
  case makeUnpaid = 6
  /// «Оплатить».
  case pay = 7
  case delete = 8

  /// Whether the product's table «who acts, through what» lets `party` do it, whatever the invoice.
  public func isOpen(to party: Party) -> Bool {
    switch self {
    case .editLines, .activate, .markPaid: party.mayAct(.editInvoices, through: [.crm, .employeeApp])
    case .discount: party.mayAct([.editInvoices, .discountInvoices], through: [.crm, .employeeApp])
    case .cancel, .makeUnpaid, .delete: party.mayAct(.editInvoices, through: [.crm])
    case .pay: party.application == .residentApp || party.application == .paymentLink
    }
  }
}

extension InvoiceFacts {
  /// What `party` may do now: the very rules that the methods ask, so that the two cannot differ.
  public func allowedActions(for party: Party) -> [InvoiceAction] {
    InvoiceAction.allCases.filter { $0.isOpen(to: party) && isAccepted($0) }
  }

  private func isAccepted(_ action: InvoiceAction) -> Bool {
    do throws(InvoiceRefused) {
      switch action {
      case .editLines, .discount: try checkLinesMayChange()
      case .activate: _ = try activated()
      case .cancel: _ = try cancelled()
      case .markPaid: _ = try markedPaid()
      case .makeUnpaid: _ = try madeUnpaid()
      case .pay: try checkPaymentMayStart()
      case .delete: try checkDeletion()
      }
      return true
    } catch {
      return false
    }
  }
}
