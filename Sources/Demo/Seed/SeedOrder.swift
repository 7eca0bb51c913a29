import Access
import Billing
import Domain
import FoundationEssentials
import Orders
import Postgres
import Refunds
import Timers

/// An order that comes about move by move, by the product's own rules of lines, refunds and the ledger; every move is a version, as each is
/// when the server makes it.
struct SeedOrder {
  let id: OrderID
  let service: SeedService
  let customer: UUID
  let createdAt: Int64
  var work: OrderWork
  /// Of the service's approval, in their order.
  var approvals: [Approval] = []
  var version: Int64 = 0
  /// When it was changed last.
  var now: Int64
  var items: [(option: UUID, title: String, quantity: Quantity)] = []
  var invoices: [(invoice: OrderMoney.Invoice, version: Int64)] = []
  var payments: [Payment] = []
  var reversals: [Reversal] = []
  var cards: [Card] = []
  var requests: [Request] = []
  var refunds: [Refund] = []
  var postings: [(posting: Posting, id: UUID, transaction: UUID, invoice: InvoiceID, payment: PaymentID?, at: Int64)] = []
  var events: [(id: UUID, event: OrderEvent, version: Int64, ordinal: Int16, actor: UUID?, at: Int64)] = []
  /// A month.
  private static let suspension: Int64 = 30 * 86_400_000_000
  /// As an organization begins with (R14).
  private static let leads = DeadlineLeads(execution: 2 * 3_600_000_000, suspension: 24 * 3_600_000_000)
  var timers: [(kind: TimerKind, subject: UUID, due: Int64)] = []
  var random: SeedRandom
  let end: Int64

  struct Approval {
    let approver: Approver
    var state = ApprovalState.pending
    var decided: (by: UUID, at: Int64)?
  }

  struct Payment {
    let id: PaymentID
    let invoice: InvoiceID
    let means: PaymentMeans
    var state = PaymentState.created
    let amountMinor: Int64
    var capturedMinor: Int64 = 0
    var isUnapplied = false
    var returnedMinor: Int64 = 0
    var isKnown = false
    let createdAt: Int64
    var updatedAt: Int64
    var expiresAt: Int64 { createdAt + 1200 * 1_000_000 }
  }

  /// Which a payment saved (F51).
  struct Card {
    let id: SavedCardID
    let payment: PaymentID
    let face: CardFace
    let createdAt: Int64
    var deletedAt: Int64?
  }

  struct Reversal {
    let id: ReversalID
    let payment: PaymentID
    let state: ReversalState
    let amountMinor: Int64
    let at: Int64
  }

  struct Request {
    let id: RefundRequestID
    var state = RefundRequestState.requested
    let amountMinor: Int64?
    var declineReason = ""
    let createdAt: Int64
    var updatedAt: Int64
  }

  struct Refund {
    let id: RefundID
    let request: RefundRequestID?
    let kind: RefundKind
    var state = RefundState.pending
    let amountMinor: Int64
    let isAutomatic: Bool
    let createdBy: UUID
    let createdAt: Int64
    var updatedAt: Int64
    var parts: [Part]
  }

  struct Part {
    let id: RefundPartID
    let planned: RefundPlan.Part
    let key: UUID
    var state = RefundState.pending
    var isKnown = false
  }

  init(of service: SeedService, for customer: UUID, at moment: Int64, until end: Int64, _ random: SeedRandom) {
    (self.service, self.customer, self.createdAt, now, self.end) = (service, customer, moment, moment, end)
    var random = random
    id = random.id(at: moment)
    work = OrderWork(in: service.service.executionTime, from: PostgresTimestamp(microseconds: moment))
    approvals = service.service.approvers.map { Approval(approver: $0) }
    self.random = random
    let options = service.service.options
    let chosen = options.count > 1 && self.random.next() % 3 > 0 ? [self.random.pick(options)] : options
    items = chosen.map { ($0.id, $0.title, Quantity(thousandths: self.random.number(1...4) * 1000)!) }
    submit(chosen)
  }

  // MARK: Moves

  /// F11.
  private mutating func submit(_ options: [Company.Option]) {
    let chosen = zip(options, items).map {
      ChosenOption(option: OrderOptionID($0.id), tariff: $0.tariff.flatMap(Tariff.init(tenThousandths:)), quantity: $1.quantity)
    }
    var told = [OrderEvent(.orderCreated)]
    version = 1
    if let automatic = try! AutomaticInvoice.submitting(chosen, invoicesAutomatically: service.service.isInvoicedAutomatically) {
      let lines = zip(automatic.lines, options).enumerated().map { index, pair in
        OrderMoney.Line(
          id: random.id(at: now), place: Int32(index + 1), name: pair.1.title, unit: pair.1.unit, terms: pair.0.terms,
          amounts: pair.0.amounts, vatBasisPoints: pair.1.taxation.vat, paymentSubject: pair.1.taxation.paymentSubject)
      }
      let invoice = OrderMoney.Invoice(
        id: random.id(at: now), number: 1, state: .issued, paidMinor: 0, refundedMinor: 0, createdAt: moment, updatedAt: moment,
        issuedAt: moment, lines: lines)
      invoices = [(invoice, 1)]
      told.append(OrderEvent(.invoiceIssued, invoice: invoice.id, amountMinor: invoice.totalMinor))
    }
    tell(told, by: customer)
  }

  mutating func move(to next: OrderState, by employee: UUID) {
    if work.executor == nil { work.executor = EmployeeID(employee) }
    step(by: employee)
    if next == .suspended {
      try! work.suspend(until: PostgresTimestamp(microseconds: now + Self.suspension), because: "Ждём материалы", at: moment)
    } else {
      work.move(to: next, at: moment)
    }
    tell([OrderEvent(.orderStateChanged, text: next.name)], by: employee)
  }

  var pendingApprovals: Int {
    let states = approvals.map(\.state)
    return states.pendingStep == nil ? 0 : states.count { $0 == .pending }
  }

  /// Decides the pending step; a rejection cancels the order.
  mutating func decide(_ state: ApprovalState, by employee: UUID) {
    let place = approvals.map(\.state).pendingStep!
    step(by: employee)
    approvals[place].state = state
    approvals[place].decided = (employee, now)
    if state == .rejected { return close(by: employee, because: "Некому") }
    if pendingApprovals == 0 { tell([OrderEvent(.orderApproved)], by: employee) }
  }

  /// The part of a refund by itself is `ended` so, where there is one (F48).
  mutating func cancel(by employee: UUID, _ ended: RefundState = .succeeded) {
    step(by: employee)
    close(by: employee, because: "", ended)
  }

  /// R8, R9.
  private mutating func close(by employee: UUID, because reason: String, _ ended: RefundState = .succeeded) {
    let cancellation = Cancellation(
      work.state, by: .staff, refundsOnCancellation: service.service.returnsOnCancellation, refundsOnCustomerCancellation: false,
      isRefunded: refunds.contains { $0.state.usesUpOrder })
    work.move(to: .cancelled, because: reason, at: moment)
    var told = [OrderEvent(.orderStateChanged, text: work.state.name)]
    for index in invoices.indices where cancellation.voided.contains(invoices[index].invoice.state) {
      let before = invoices[index].invoice
      invoices[index].invoice.state = .voided
      invoices[index].invoice.isCashToReturn = before.state == .paidOffline
      touch(index)
      if before.isShownToCustomers {
        told.append(OrderEvent(.invoiceVoided, invoice: before.id, amountMinor: before.totalMinor))
      }
      if before.state == .paidOffline { post(Ledger.cashOwedBack(before.totalMinor, for: seller), before.id, nil) }
    }
    for index in requests.indices where requests[index].state == .requested {
      (requests[index].state, requests[index].updatedAt) = (.superseded, now)
    }
    tell(told, by: employee)
    if cancellation.refundsPaid, payments.contains(where: \.isRefundable) {
      giveBack(.full, [ended], by: employee, isAutomatic: true)
    }
  }

  /// A draft with lines of the seller's price list, which takes a version for itself and each of them.
  mutating func draft(by employee: UUID) {
    let number = Int32(invoices.count + 1)
    step(by: employee)
    let index = invoices.count
    let drafted = OrderMoney.Invoice(
      id: random.id(at: now), number: number, state: .draft, paidMinor: 0, refundedMinor: 0, createdAt: moment, updatedAt: moment,
      lines: [])
    invoices.append((drafted, version))
    tell([OrderEvent(.invoiceChanged, invoice: drafted.id, amountMinor: 0)], by: employee)
    for place in 1...random.number(1...3) {
      step(by: employee)
      let item = random.pick(service.seller.prices)
      let discounts: [Discount?] = [nil, nil, nil, .basisPoints(1000), .amount(100)]
      let terms = LineTerms(
        tariff: Tariff(tenThousandths: item.tariff)!, quantity: Quantity(thousandths: random.number(500...60_000))!,
        discount: random.pick(discounts))
      invoices[index].invoice.lines.append(
        OrderMoney.Line(
          id: random.id(at: now), place: Int32(place), priceItem: PriceItemID(item.id), name: item.name, unit: item.unit,
          terms: terms,
          amounts: try! terms.amounts(), vatBasisPoints: item.taxation.vat, paymentSubject: item.taxation.paymentSubject))
      touch(index)
      let total = invoices[index].invoice.totalMinor
      tell([OrderEvent(.invoiceChanged, invoice: drafted.id, amountMinor: total)], by: employee)
    }
  }

  /// Moves the last invoice.
  mutating func invoice(_ next: InvoiceStep, by employee: UUID) {
    let index = invoices.count - 1
    guard case .state(let state) = invoices[index].invoice.state.after(next) else {
      preconditionFailure("\(next) of the last invoice")
    }
    step(by: employee)
    let total = invoices[index].invoice.totalMinor
    invoices[index].invoice.state = state
    invoices[index].invoice.issuedAt = state == .issued ? moment : nil
    invoices[index].invoice.paidAt = state == .paidOffline ? moment : nil
    invoices[index].invoice.paidMinor = state == .paidOffline ? total : 0
    touch(index)
    let (kind, moved): (EventKind, [Posting]) =
      switch next {
      case .activate: (.invoiceIssued, [])
      case .markPaid: (.invoiceMarkedPaid, Ledger.markedPaid(total, for: seller))
      case .makeUnpaid: (.invoiceMadeUnpaid, Ledger.madeUnpaid(total, for: seller))
      default: (.invoiceCancelled, [])
      }
    post(moved, invoices[index].invoice.id, nil)
    tell([OrderEvent(kind, invoice: invoices[index].invoice.id, amountMinor: total)], by: employee)
  }

  // MARK: What a move is made of

  var moment: PostgresTimestamp { PostgresTimestamp(microseconds: now) }
  var seller: Billing.Seller { service.partner == nil ? .own : .partner(commissionBasisPoints: service.commission) }

  /// The next version, some time later, behind what has fallen due until then.
  mutating func step(by actor: UUID?, _ event: OrderEvent? = nil) {
    let next = min(end, now + random.number(1_000_000...(6 * 3600 * 1_000_000)))
    pass(until: next)
    (version, now) = (version + 1, max(now, next))
    if let event { tell([event], by: actor) }
  }

  /// R14: each deadline that lies before has been told of, and a suspension that is over has ended.
  private mutating func pass(until next: Int64) {
    while let (kind, due) = deadlines.min(by: { ($0.due, $0.kind.rawValue) < ($1.due, $1.kind.rawValue) }),
      due.microseconds <= next
    {
      (version, now) = (version + 1, max(now, due.microseconds))
      if kind == .suspensionEnd {
        work.move(to: .inProgress, at: moment)
        tell([OrderEvent(.orderStateChanged, text: work.state.name)], by: nil)
      } else {
        tell([OrderEvent(work.warn(kind))], by: nil)
      }
    }
  }

  private var deadlines: [(kind: TimerKind, due: PostgresTimestamp)] { work.timers(Self.leads).map { ($0.key, $0.value) } }

  /// It is as it is now; what lies ahead has its timers.
  mutating func finish() {
    pass(until: end)
    for (kind, due) in deadlines.sorted(by: { $0.kind.rawValue < $1.kind.rawValue }) {
      timers.append((kind, id.uuid, due.microseconds))
    }
  }

  mutating func tell(_ told: [OrderEvent], by actor: UUID?) {
    let first = events.last.flatMap { $0.version == version ? $0.ordinal + 1 : nil } ?? 0
    for (index, event) in told.enumerated() {
      events.append((random.id(at: now, ID<OrderEvent>.self).uuid, event, version, first + Int16(index), actor, now))
    }
  }

  mutating func touch(_ index: Int) {
    invoices[index].invoice.updatedAt = moment
    invoices[index].version = version
  }

  mutating func post(_ moved: [Posting], _ invoice: InvoiceID, _ payment: PaymentID?) {
    let ids = moved.map { _ in random.id(at: now, ID<Posting>.self).uuid }
    for (posting, id) in zip(moved, ids) { postings.append((posting, id, ids[0], invoice, payment, now)) }
  }
}
