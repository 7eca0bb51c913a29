import Access
import Domain
import MarketplaceAPI
import Postgres

/// A change of one invoice on its way: the order's money as it will be, and the statements that make it so.
struct InvoiceEdit {
  private(set) var money: OrderMoney
  let grant: Grant
  private let readVersion: OrderMoney
  private var index: Int
  private var changes: [SQL] = []
  private var events: [OrderEvent] = []
  private let now: PostgresTimestamp

  init(_ money: OrderMoney, _ grant: Grant, _ invoice: InvoiceID? = nil) {
    readVersion = money
    self.money = money
    self.money.order.version += 1
    self.grant = grant
    now = PostgresTimestamp(microseconds: grant.now)
    index = money.invoices.firstIndex { $0.id == invoice } ?? money.invoices.endIndex
  }

  var invoice: OrderMoney.Invoice { money.invoices[index] }
  var facts: InvoiceFacts { money.facts(of: invoice) }
  var message: BillingV1.Invoice { money.shown(invoice).message(for: grant) }
  var mutation: Mutation {
    var mutation = Mutation(head: readVersion.head(at: now), changes: changes, order: readVersion.changed, events: events)
    let before = readVersion.invoice(invoice.id)?.state
    if before != invoice.state { mutation.transition = (before?.name ?? "", invoice.state.name) }
    return mutation
  }

  /// A new draft.
  mutating func create(number: Int32) {
    money.invoices.append(
      OrderMoney.Invoice(
        id: InvoiceID(at: grant.now), number: number, state: .draft, paidMinor: 0, refundedMinor: 0, createdAt: now,
        updatedAt: now,
        lines: []))
    index = money.invoices.count - 1
    changes.append(invoice.insert(currencyCode: money.order.currencyCode))
    events.append(OrderEvent(.invoiceChanged, invoice: invoice.id, amountMinor: 0))
  }

  /// Moves the invoice, and says so. What PAID_OFFLINE is paid, a draft and an issued one are not.
  mutating func move(to state: InvoiceState, _ event: EventKind) {
    money.invoices[index].state = state
    money.invoices[index].issuedAt = state == .issued ? now : nil
    money.invoices[index].paidAt = state == .paidOffline ? now : nil
    money.invoices[index].paidMinor = state == .paidOffline ? invoice.totalMinor : 0
    write(event)
  }

  /// The draft is gone for everybody who looks; what the ledger and payments say of it stays.
  mutating func delete() {
    changes.append(invoice.markDeleted(at: now))
    events.append(OrderEvent(.invoiceChanged, invoice: invoice.id, text: "deleted"))
  }

  mutating func add(_ item: PricedItem, _ terms: LineTerms) throws {
    let line = OrderMoney.Line(
      id: InvoiceLineID(at: grant.now), place: (invoice.lines.last?.place ?? 0) + 1, priceItem: item.id, name: item.name,
      unit: item.unit, terms: terms, amounts: try terms.amounts(), vatBasisPoints: item.vatBasisPoints,
      paymentSubject: item.paymentSubject)
    money.invoices[index].lines.append(line)
    changes.append(invoice.insert([line]))
    write(.invoiceChanged)
  }

  /// The index of a line by the id that a client sent.
  func line(_ id: String) throws(Refusal) -> Int {
    let id = InvoiceLineID(field: id)
    guard let line = invoice.lines.firstIndex(where: { $0.id == id }) else { throw .lineNotFound }
    return line
  }

  mutating func change(lineAt line: Int, to terms: LineTerms) throws {
    money.invoices[index].lines[line].terms = terms
    money.invoices[index].lines[line].amounts = try terms.amounts()
    changes.append(invoice.lines[line].update())
    write(.invoiceChanged)
  }

  mutating func remove(lineAt line: Int) {
    changes.append(money.invoices[index].lines.remove(at: line).delete())
    write(.invoiceChanged)
  }

  mutating func post(_ postings: [Posting]) {
    if let posting = money.post(postings, of: invoice.id, nil, at: now) { changes.append(posting) }
  }

  private mutating func write(_ event: EventKind) {
    money.invoices[index].updatedAt = now
    changes.append(invoice.update())
    events.append(OrderEvent(event, invoice: invoice.id, amountMinor: invoice.totalMinor))
  }
}
