import Access
import Billing
import Domain
import FoundationEssentials
import Orders
import Refunds
import Timers

extension SeedOrder {
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
      id: random.id(at: now), invoice: invoice, means: means(), amountMinor: invoices[index].invoice.totalMinor, createdAt: now,
      updatedAt: now)
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
      if payment.means == .newCard(saving: true) { save(payment) }
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

  /// F51: a card that the order's payments saved pays half of those that come later.
  private mutating func means() -> PaymentMeans {
    if let card = cards.last, random.next() % 2 == 0 { return .savedCard(card.id) }
    return [.sbp, .newCard(saving: false), .sbp, .newCard(saving: true)][Int(random.next() % 4)]
  }

  /// One in eight is deleted, which the provider has still to be told.
  private mutating func save(_ payment: Payment) {
    let face = CardFace(
      network: Int16(random.number(1...3)), lastFour: String(random.number(1000...9999)),
      expiryYear: Int32(random.number(2030...2035)),
      expiryMonth: Int32(random.number(1...12)))!
    cards.append(Card(id: random.id(at: now), payment: payment.id, face: face, createdAt: now))
    guard random.next() % 8 == 0 else { return }
    cards[cards.count - 1].deletedAt = now
    timers.append((.deletedCard, cards.last!.id.uuid, end))
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
}

extension SeedOrder.Payment {
  /// Something of it could go back to its payer.
  var isRefundable: Bool { state == .succeeded && !isUnapplied }
}
