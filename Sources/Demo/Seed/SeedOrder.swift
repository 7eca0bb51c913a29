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
  private(set) var state = OrderState.waiting
  private(set) var executor: UUID?
  private(set) var version: Int64 = 0
  /// When it was changed last.
  private(set) var now: Int64
  private(set) var items: [(option: UUID, title: String, quantity: Quantity)] = []
  private(set) var invoices: [(invoice: OrderMoney.Invoice, version: Int64)] = []
  private(set) var payments: [Payment] = []
  private(set) var reversals: [Reversal] = []
  private(set) var requests: [Request] = []
  private(set) var refunds: [Refund] = []
  private(set) var postings:
    [(posting: Posting, id: UUID, transaction: UUID, invoice: InvoiceID, payment: PaymentID?, at: Int64)] = []
  private(set) var events: [(id: UUID, event: OrderEvent, version: Int64, ordinal: Int16, actor: UUID?, at: Int64)] = []
  /// While it is SUSPENDED.
  private(set) var suspended: (at: Int64, until: Int64)?
  /// A month.
  private static let suspension: Int64 = 30 * 86_400_000_000
  private(set) var timers: [(kind: TimerKind, subject: UUID, due: Int64)] = []
  var random: SeedRandom
  private let end: Int64

  struct Payment {
    let id: PaymentID
    let invoice: InvoiceID
    let method: Int16
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
    if executor == nil, next != .cancelled { executor = employee }
    timers.removeAll { $0.kind == .suspensionEnd }
    suspended = nil
    if next == .suspended {
      suspended = (at: now, until: now + Self.suspension)
      timers.append((.suspensionEnd, id.uuid, now + Self.suspension))
    }
    state = next
    step(by: employee, OrderEvent(.orderStateChanged, text: next.name))
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

  enum PaymentEnd {
    case created, pending, unknown, declined, cancelled, expired, succeeded
    /// R12, with how its reversal stands.
    case unapplied(ReversalState)
  }

  /// Pays the last invoice, which is issued.
  mutating func pay(_ paymentEnd: PaymentEnd) {
    let index = invoices.count - 1
    let invoice = invoices[index].invoice.id
    if case .created = paymentEnd { now = end }
    if case .pending = paymentEnd { now = end }
    if case .unknown = paymentEnd { now = end }
    step(by: customer)
    var payment = Payment(
      id: random.id(at: now), invoice: invoice, method: Int16(random.number(1...2)),
      amountMinor: invoices[index].invoice.totalMinor,
      createdAt: now, updatedAt: now)
    func failed(_ state: PaymentState) {
      (payment.state, payment.isKnown) = (state, true)
      step(by: nil, OrderEvent(.paymentFailed, invoice: invoice, payment: payment.id, amountMinor: payment.amountMinor))
    }
    func underWay(_ state: PaymentState) {
      (payment.state, payment.isKnown) = (state, state == .pending)
      if state != .created { step(by: nil) }
      timers.append((.payment, payment.id.uuid, payment.expiresAt))
    }
    switch paymentEnd {
    case .created: underWay(.created)
    case .pending: underWay(.pending)
    case .unknown: underWay(.unknown)
    case .declined: failed(.declined)
    case .cancelled: failed(.cancelled)
    case .expired: failed(.expired)
    case .succeeded:
      (payment.state, payment.isKnown, payment.capturedMinor) = (.succeeded, true, payment.amountMinor)
      step(by: nil, OrderEvent(.paymentReceived, invoice: invoice, payment: payment.id, amountMinor: payment.amountMinor))
      invoices[index].invoice.state = .paidOnline
      invoices[index].invoice.paidMinor = payment.amountMinor
      invoices[index].invoice.paidAt = moment
      touch(index)
      post(Ledger.captured(payment.amountMinor, for: seller), invoice, payment.id)
    case .unapplied(let back):
      failed(.expired)
      (payment.state, payment.capturedMinor, payment.isUnapplied) = (.succeeded, payment.amountMinor, true)
      step(by: nil, OrderEvent(.paymentUnapplied, invoice: invoice, payment: payment.id, amountMinor: payment.amountMinor))
      post(Ledger.unapplied(payment.capturedMinor), invoice, payment.id)
      reverse(&payment, back)
    }
    payment.updatedAt = now
    payments.append(payment)
  }

  private mutating func reverse(_ payment: inout Payment, _ state: ReversalState) {
    let made = now
    let reversal = Reversal(
      id: random.id(at: made), payment: payment.id, state: state, amountMinor: payment.capturedMinor, at: made)
    reversals.append(reversal)
    guard state.isTerminal else { return timers.append((.reversal, reversal.id.uuid, end)) }
    let text = state == .succeeded ? "returned" : "the provider refused to return it"
    step(
      by: nil,
      OrderEvent(.paymentUnapplied, invoice: payment.invoice, payment: payment.id, amountMinor: reversal.amountMinor, text: text))
    if state == .succeeded { post(Ledger.reversed(reversal.amountMinor), payment.invoice, payment.id) }
  }

  /// F43: the customer asks, in full or for half.
  mutating func request() {
    let paid = payments.reduce(0) { $0 + ($1.isUnapplied ? 0 : $1.capturedMinor) }
    let amount = random.next() % 2 == 0 ? nil : max(1, paid / 2)
    step(by: customer, OrderEvent(.refundRequested, amountMinor: amount ?? paid))
    requests.append(Request(id: random.id(at: now), amountMinor: amount, createdAt: now, updatedAt: now))
  }

  mutating func decline(by employee: UUID) {
    let reason = "Услуга оказана в полном объёме"
    step(by: employee, OrderEvent(.refundDeclined, text: reason))
    requests[0].state = .declined
    requests[0].declineReason = reason
    requests[0].updatedAt = now
  }

  /// How each part ended, by the order of the payments; R11.
  mutating func refund(_ kind: RefundKind, _ ends: [RefundState], by employee: UUID) {
    let refundable = payments.filter { $0.state == .succeeded && !$0.isUnapplied }.map { payment in
      let invoice = invoices.first { $0.invoice.id == payment.invoice }!.invoice
      return RefundablePayment(
        payment: payment.id, invoice: payment.invoice, capturedMinor: payment.capturedMinor,
        lines: invoice.lines.map {
          RefundableLine(line: $0.id, tariff: $0.terms.tariff, quantity: $0.terms.quantity, netMinor: $0.amounts.netMinor)
        })
    }
    let choice: RefundChoice =
      kind == .full
      ? .full
      : .partial(
        refundable[0].lines.prefix(1).map { line in
          let half = Tariff(tenThousandths: line.proposedTariff.tenThousandths / 2)!
          return RefundChoice.LineChoice(line: line.line, tariff: half, quantity: line.quantity)
        })
    let plan = try! RefundPlan(choice, of: refundable)
    step(by: employee)
    var refund = Refund(
      id: random.id(at: now), request: requests.first?.id, kind: kind, amountMinor: plan.amountMinor, createdBy: employee,
      createdAt: now,
      updatedAt: now,
      parts: plan.parts.map { Part(id: random.id(at: now), planned: $0, key: random.id(at: now, ID<SeedOrder>.self).uuid) })
    tell([OrderEvent(.refundCreated, refund: refund.id, amountMinor: refund.amountMinor)], by: employee)
    if !requests.isEmpty { (requests[0].state, requests[0].updatedAt) = (.approved, now) }
    for index in invoices.indices where invoices[index].invoice.state == .issued {
      (invoices[index].invoice.state, invoices[index].invoice.issuedAt) = (.draft, nil)
      touch(index)
    }
    for (index, end) in zip(refund.parts.indices, ends) { settle(&refund, index, end) }
    refunds.append(refund)
  }

  private mutating func settle(_ refund: inout Refund, _ index: Int, _ outcome: RefundState) {
    refund.parts[index].state = outcome
    let part = refund.parts[index]
    guard outcome == .succeeded || outcome == .failed else {
      if outcome == .unknown { step(by: nil) }
      return timers.append((.refundPart, part.id.uuid, end))
    }
    refund.parts[index].isKnown = true
    step(by: nil)
    let before = refund.state
    refund.state = RefundState.whole(refund.parts.map(\.state))
    refund.updatedAt = now
    if outcome == .succeeded { wentBack(part.planned) }
    guard refund.state != before else { return }
    let kind = refund.state == .succeeded ? EventKind.refundSucceeded : .refundFailed
    tell([OrderEvent(kind, refund: refund.id, amountMinor: refund.amountMinor)], by: nil)
  }

  private mutating func wentBack(_ part: RefundPlan.Part) {
    let payment = payments.firstIndex { $0.id == part.payment }!
    let index = invoices.firstIndex { $0.invoice.id == part.invoice }!
    let postings = Ledger.refunded(
      part.amountMinor, ofPaid: payments[payment].capturedMinor, after: payments[payment].returnedMinor, for: seller)
    payments[payment].returnedMinor += part.amountMinor
    let returned = payments[payment].returnedMinor
    invoices[index].invoice.state = invoiceState(
      invoices[index].invoice.state, refundedMinor: returned, ofPaidMinor: invoices[index].invoice.paidMinor)!
    touch(index)
    post(postings, part.invoice, part.payment)
  }

  /// R8: drafts and issued invoices are voided, what was paid is left for staff to refund, an open request is superseded.
  mutating func cancel(by employee: UUID) {
    move(to: .cancelled, by: employee)
    for index in invoices.indices where [.draft, .issued].contains(invoices[index].invoice.state) {
      invoices[index].invoice.state = .voided
      touch(index)
    }
    for index in requests.indices where requests[index].state == .requested {
      (requests[index].state, requests[index].updatedAt) = (.superseded, now)
    }
  }

  // MARK: What a move is made of

  private var moment: PostgresTimestamp { PostgresTimestamp(microseconds: now) }
  private var seller: Billing.Seller { service.partner == nil ? .own : .partner(commissionBasisPoints: service.commission) }

  /// The next version, some time later.
  private mutating func step(by actor: UUID?, _ event: OrderEvent? = nil) {
    version += 1
    now = min(end, now + random.number(1_000_000...(6 * 3600 * 1_000_000)))
    if let event { tell([event], by: actor) }
  }

  private mutating func tell(_ told: [OrderEvent], by actor: UUID?) {
    for (ordinal, event) in told.enumerated() {
      events.append((random.id(at: now, ID<OrderEvent>.self).uuid, event, version, Int16(ordinal), actor, now))
    }
  }

  private mutating func touch(_ index: Int) {
    invoices[index].invoice.updatedAt = moment
    invoices[index].version = version
  }

  private mutating func post(_ moved: [Posting], _ invoice: InvoiceID, _ payment: PaymentID?) {
    let ids = moved.map { _ in random.id(at: now, ID<Posting>.self).uuid }
    for (posting, id) in zip(moved, ids) { postings.append((posting, id, ids[0], invoice, payment, now)) }
  }
}
