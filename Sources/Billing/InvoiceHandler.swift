public import Access
import AccessTokens
import Domain
import FoundationEssentials
public import MarketplaceAPI
import Postgres
import Protobuf
public import RPC

/// Serves `billing.v1.InvoiceService`: reads the order's money, leaves the decision to the rules, and has it written in one statement.
public struct InvoiceHandler: BillingV1.InvoiceService {
  let gate: Gate
  private let settlement: PaymentSettlement

  public init(_ gate: Gate, _ settlement: PaymentSettlement) {
    self.gate = gate
    self.settlement = settlement
  }

  public func getInvoice(_ request: BillingV1.GetInvoiceRequest, context: CallContext) async throws
    -> BillingV1.GetInvoiceResponse
  {
    let id = InvoiceID(field: request.invoiceId)
    return try await gate.read(context, ShownInvoice.queries(id, in: context.caller.organization)) { grant, results in
      guard let shown = try ShownInvoice(results), try shown.isFound(for: grant) else { throw Refusal.invoiceNotFound }
      return .init(invoice: shown.message(for: grant))
    }
  }

  public func listInvoices(
    _ request: BillingV1.ListInvoicesRequest, context: CallContext
  ) async throws -> BillingV1.ListInvoicesResponse {
    let id = OrderID(field: request.orderId)
    return try await gate.read(context, OrderMoney.queries(.order(id), in: context.caller.organization)) { grant, results in
      guard let money = try OrderMoney.one(results), try money.isFound(for: grant) else { throw Refusal.orderNotFound }
      let shown = try money.invoices.map(money.shown).filter { try $0.isFound(for: grant) }
      let page = try request.page(ofAll: shown) { $0.invoice.id.uuid }
      return .init(invoices: page.rows.map { $0.message(for: grant) }, nextPageToken: page.nextPageToken)
    }
  }

  public func createInvoice(
    _ request: BillingV1.CreateInvoiceRequest, context: CallContext
  ) async throws -> BillingV1.CreateInvoiceResponse {
    let id = OrderID(field: request.orderId)
    return try await gate.change(context, request, reading: OrderMoney.queries(.order(id), in: context.caller.organization)) {
      grant, results in
      guard let money = try OrderMoney.one(results), try money.isFound(for: grant) else { throw Refusal.orderNotFound }
      try money.newInvoiceFacts.check()
      var edit = InvoiceEdit(money, grant)
      edit.create(number: money.lastInvoiceNumber + 1)
      return (edit.mutation, .init(invoice: edit.message))
    }
  }

  public func addInvoiceLine(
    _ request: BillingV1.AddInvoiceLineRequest, context: CallContext
  ) async throws -> BillingV1.AddInvoiceLineResponse {
    let item = PricedItem.query(PriceItemID(field: request.priceItemId), in: context.caller.organization)
    let invoice = try await change(request.invoiceId, request.etag, request, context, reading: [item]) { edit, results in
      try edit.facts.checkLinesMayChange()
      guard let item = try PricedItem(results[results.startIndex]) else { throw Refusal.priceItemNotFound }
      try checkSeller(ofItem: item.seller, sells: edit.money.order.legalEntity)
      try checkRoom(forLineAfter: edit.invoice.lines.count)
      let terms = LineTerms(
        tariff: request.tariff.map(Tariff.init) ?? item.tariff, quantity: Quantity(request.quantity!),
        discount: try request.discount.flatMap { try .of($0, currencyCode: edit.money.order.currencyCode) })
      try terms.check(replacing: nil, by: edit.grant.permissions)
      try edit.add(item, terms)
    } response: {
      BillingV1.AddInvoiceLineResponse(invoice: $0)
    }
    return invoice
  }

  public func updateInvoiceLine(
    _ request: BillingV1.UpdateInvoiceLineRequest, context: CallContext
  ) async throws -> BillingV1.UpdateInvoiceLineResponse {
    try await change(request.invoiceId, request.etag, request, context) { edit, _ in
      try edit.facts.checkLinesMayChange()
      let index = try edit.line(request.lineId)
      let previous = edit.invoice.lines[index].terms
      var terms = previous
      if let tariff = request.tariff { terms.tariff = Tariff(tariff) }
      if let quantity = request.quantity { terms.quantity = Quantity(quantity) }
      if let discount = request.discount { terms.discount = try .of(discount, currencyCode: edit.money.order.currencyCode) }
      try terms.check(replacing: previous, by: edit.grant.permissions)
      try edit.change(lineAt: index, to: terms)
    } response: {
      BillingV1.UpdateInvoiceLineResponse(invoice: $0)
    }
  }

  public func removeInvoiceLine(
    _ request: BillingV1.RemoveInvoiceLineRequest, context: CallContext
  ) async throws -> BillingV1.RemoveInvoiceLineResponse {
    try await change(request.invoiceId, request.etag, request, context) { edit, _ in
      try edit.facts.checkLinesMayChange()
      edit.remove(lineAt: try edit.line(request.lineId))
    } response: {
      BillingV1.RemoveInvoiceLineResponse(invoice: $0)
    }
  }

  public func activateInvoice(
    _ request: BillingV1.ActivateInvoiceRequest, context: CallContext
  ) async throws -> BillingV1.ActivateInvoiceResponse {
    try await activate(request, context)
  }

  func activate(
    _ request: BillingV1.ActivateInvoiceRequest, _ context: CallContext, part: Int? = nil
  ) async throws -> BillingV1.ActivateInvoiceResponse {
    try await change(request.invoiceId, request.etag, request, context, part: part) { edit, _ in
      edit.move(to: try edit.facts.activated(), .invoiceIssued)
    } response: {
      BillingV1.ActivateInvoiceResponse(invoice: $0)
    }
  }

  public func cancelInvoice(
    _ request: BillingV1.CancelInvoiceRequest, context: CallContext
  ) async throws -> BillingV1.CancelInvoiceResponse {
    try await cancel(request, context)
  }

  func cancel(
    _ request: BillingV1.CancelInvoiceRequest, _ context: CallContext, part: Int? = nil
  ) async throws -> BillingV1.CancelInvoiceResponse {
    try await settlement.clearingTheWay(context) {
      try await change(request.invoiceId, request.etag, request, context, part: part) { edit, _ in
        switch try edit.facts.cancelled() {
        case .draft: edit.move(to: .draft, .invoiceCancelled)
        case .cancelPaymentFirst: throw PaymentInTheWay(edit.money.paymentUnderWay(of: edit.invoice.id)!.id)
        }
      } response: {
        BillingV1.CancelInvoiceResponse(invoice: $0)
      }
    }
  }

  public func deleteInvoice(
    _ request: BillingV1.DeleteInvoiceRequest, context: CallContext
  ) async throws -> BillingV1.DeleteInvoiceResponse {
    try await change(request.invoiceId, request.etag, request, context) { edit, _ in
      try edit.facts.checkDeletion()
      edit.delete()
    } response: { _ in
      BillingV1.DeleteInvoiceResponse()
    }
  }

  public func markInvoicePaid(
    _ request: BillingV1.MarkInvoicePaidRequest, context: CallContext
  ) async throws -> BillingV1.MarkInvoicePaidResponse {
    try await change(request.invoiceId, request.etag, request, context) { edit, _ in
      edit.move(to: try edit.facts.markedPaid(), .invoiceMarkedPaid)
      edit.post(Ledger.markedPaid(edit.invoice.totalMinor, for: edit.money.seller))
    } response: {
      BillingV1.MarkInvoicePaidResponse(invoice: $0)
    }
  }

  public func makeInvoiceUnpaid(
    _ request: BillingV1.MakeInvoiceUnpaidRequest, context: CallContext
  ) async throws -> BillingV1.MakeInvoiceUnpaidResponse {
    try await change(request.invoiceId, request.etag, request, context) { edit, _ in
      edit.move(to: try edit.facts.madeUnpaid(), .invoiceMadeUnpaid)
      edit.post(Ledger.madeUnpaid(edit.invoice.totalMinor, for: edit.money.seller))
    } response: {
      BillingV1.MakeInvoiceUnpaidResponse(invoice: $0)
    }
  }

  /// Changes one invoice that the caller may see, whose order carries `etag` when one was sent.
  private func change<Request: Message, Response: Message>(
    _ invoice: String, _ etag: String, _ request: Request, _ context: CallContext, part: Int? = nil,
    reading further: [Query] = [], _ decide: (inout InvoiceEdit, ArraySlice<QueryResult>) throws -> Void,
    response: (BillingV1.Invoice) -> Response
  ) async throws -> Response {
    let id = InvoiceID(field: invoice)
    let queries = OrderMoney.queries(.invoice(id), in: context.caller.organization) + further
    return try await gate.change(context, request, part: part, reading: queries) { grant, results in
      let (money, invoice) = try found(id, results, grant)
      try money.check(etag: etag)
      var edit = InvoiceEdit(money, grant, invoice.id)
      try decide(&edit, results.dropFirst(OrderMoney.queryCount))
      return (edit.mutation, response(edit.message))
    }
  }

  private func found(
    _ id: InvoiceID, _ results: ArraySlice<QueryResult>, _ grant: Grant
  ) throws -> (OrderMoney, OrderMoney.Invoice) {
    guard let money = try OrderMoney.one(results), let invoice = money.invoice(id), try money.shown(invoice).isFound(for: grant)
    else { throw Refusal.invoiceNotFound }
    return (money, invoice)
  }
}
