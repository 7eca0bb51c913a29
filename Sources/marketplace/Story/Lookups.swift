import MarketplaceAPI

// What the story's people look up and do alike.

extension Session {
  /// The service of the catalogue that is called `title`.
  func service(_ title: String) async throws -> MarketplaceV1.Service {
    var request = MarketplaceV1.ListServicesRequest()
    repeat {
      let page = try await catalog.listServices(request)
      if let service = page.services.first(where: { $0.title == title }) { return service }
      request.pageToken = page.nextPageToken
    } while !request.pageToken.isEmpty
    throw Expectation("в каталоге нет услуги «\(title)»; загружены ли демонстрационные данные?")
  }

  /// The item called `name` on the price list of the service's seller.
  func priceItem(_ name: String, of order: MarketplaceV1.Order) async throws -> MarketplaceV1.PriceItem {
    var request = MarketplaceV1.ListPriceItemsRequest(seller: .serviceId(order.serviceId))
    repeat {
      let page = try await priceLists.listPriceItems(request)
      if let item = page.items.first(where: { $0.name == name }) { return item }
      request.pageToken = page.nextPageToken
    } while !request.pageToken.isEmpty
    throw Expectation("в прайс-листе продавца услуги «\(order.serviceTitle)» нет позиции «\(name)»")
  }

  func invoice(_ id: String) async throws -> BillingV1.Invoice {
    try expect("счёт", try await invoices.getInvoice(.init(invoiceId: id)).invoice)
  }

  func order(_ id: String) async throws -> MarketplaceV1.Order {
    try expect("заявка", try await orders.getOrder(.init(orderId: id)).order)
  }

  func refund(_ id: String) async throws -> RefundsV1.Refund {
    try expect("возврат", try await refunds.getRefund(.init(refundId: id)).refund)
  }

  /// A draft for `order`, without lines.
  func draft(for order: MarketplaceV1.Order) async throws -> BillingV1.Invoice {
    let answer = try await invoices.createInvoice(.init(orderId: order.id))
    let invoice = try expect("новый счёт", answer.invoice)
    try expect("состояние нового счёта", invoice.state, is: .draft)
    try expect(invoice.lines.isEmpty, "новый счёт не пуст")
    return invoice
  }

  /// Adds `quantity` of the seller's item called `name`; answers with the invoice and its new line.
  func addLine(
    _ name: String, _ quantity: MoneyV1.Quantity, discountBasisPoints: Int32? = nil, to invoice: BillingV1.Invoice,
    of order: MarketplaceV1.Order
  ) async throws -> (invoice: BillingV1.Invoice, line: BillingV1.InvoiceLine) {
    var request = BillingV1.AddInvoiceLineRequest()
    request.invoiceId = invoice.id
    request.etag = invoice.etag
    request.priceItemId = try await priceItem(name, of: order).id
    request.quantity = quantity
    request.discount = discountBasisPoints.map { BillingV1.Discount(kind: .basisPoints($0)) }
    let changed = try expect(
      "счёт с новой позицией", try await invoices.addInvoiceLine(request).invoice)
    let known = Set(invoice.lines.map(\.id))
    return (changed, try expect("новая позиция", changed.lines.first { !known.contains($0.id) }))
  }

  /// DRAFT → ISSUED.
  func activate(_ invoice: BillingV1.Invoice) async throws -> BillingV1.Invoice {
    let request = BillingV1.ActivateInvoiceRequest(invoiceId: invoice.id, etag: invoice.etag)
    let issued = try expect("счёт", try await invoices.activateInvoice(request).invoice)
    try expect("состояние счёта", issued.state, is: .issued)
    return issued
  }
}
