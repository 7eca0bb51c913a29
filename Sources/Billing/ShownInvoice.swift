public import Access
public import Domain
public import FoundationEssentials

/// An invoice with what its order knows of it: all that is shown of one, and all that its rules ask.
public struct ShownInvoice: Sendable {
  public var order: OrderMoney.Head
  public var invoice: OrderMoney.Invoice
  /// The order has no other.
  public var isOnlyInvoice: Bool
  /// A payment of it has no end yet.
  public var hasPaymentUnderWay: Bool

  /// What the rules of invoices ask of it.
  public var facts: InvoiceFacts {
    InvoiceFacts(
      state: invoice.state, lineCount: invoice.lines.count, totalMinor: invoice.totalMinor, isOnlyInvoice: isOnlyInvoice,
      hasPaymentUnderWay: hasPaymentUnderWay, orderIsRefunded: order.isRefunded,
      orderAwaitsApproval: order.awaitsApproval, orderIsCancelled: order.isCancelled)
  }

  /// Whether `grant` may see it: a link its own, others if they may see its order, but drafts are staff's alone. False is for NOT_FOUND.
  public func isFound(for grant: Grant) throws(Refusal) -> Bool {
    switch grant.reach {
    case .invoice(let invoice): self.invoice.id.uuid == invoice && self.invoice.isShownToCustomers
    case .customer, .partner: try order.isFound(for: grant) && invoice.isShownToCustomers
    case .organization: try order.isFound(for: grant)
    }
  }
}

extension OrderMoney.Invoice {
  /// Not a draft, nor one that was voided as a draft.
  public var isShownToCustomers: Bool {
    switch state {
    case .draft: false
    case .voided: issuedAt != nil || paidAt != nil
    case .issued, .paidOnline, .paidOffline, .partiallyRefunded, .refunded: true
    }
  }
}

extension OrderMoney {
  /// What everything that hangs from an order asks of it.
  public struct Head: Sendable {
    public var id: OrderID
    public var version: Int64
    public var customer: UUID
    /// nil for an own service.
    public var partner: UUID?
    public var currencyCode: String
    /// It has a refund that did not fail whole (R11).
    public var isRefunded: Bool
    /// Work and payment wait for somebody's approval.
    public var awaitsApproval: Bool
    public var isCancelled: Bool

    /// Whether `grant` may see the order: a customer and a partner what is theirs, staff a partner's order with P10 (F7). False is for
    /// NOT_FOUND.
    public func isFound(for grant: Grant) throws(Refusal) -> Bool {
      switch grant.reach {
      case .customer(let customer): return self.customer == customer
      case .partner(let partner): return self.partner == partner
      case .invoice: return false
      case .organization:
        guard partner == nil || grant.seesPartnerOrders else { throw Permissions.viewPartnerOrders.denied }
        return true
      }
    }
  }

  /// An invoice of this order as it is shown.
  public func shown(_ invoice: Invoice) -> ShownInvoice {
    ShownInvoice(
      order: order.head, invoice: invoice, isOnlyInvoice: invoices.count == 1,
      hasPaymentUnderWay: paymentUnderWay(of: invoice.id) != nil)
  }
}

extension OrderMoney.Order {
  public var head: OrderMoney.Head {
    OrderMoney.Head(
      id: id, version: version, customer: customer, partner: partner, currencyCode: currencyCode, isRefunded: isRefunded,
      awaitsApproval: awaitsApproval, isCancelled: state == .cancelled)
  }
}
