import Access
import Billing
import Domain
import FoundationEssentials
import Orders
import Refunds
import Timers

extension SeedOrder {
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
    step(by: employee)
    giveBack(kind, ends, by: employee, isAutomatic: false)
  }

  mutating func giveBack(_ kind: RefundKind, _ ends: [RefundState], by employee: UUID, isAutomatic: Bool) {
    let refundable = payments.filter(\.isRefundable).map { payment in
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
    var refund = Refund(
      id: random.id(at: now), request: isAutomatic ? nil : requests.first?.id, kind: kind, amountMinor: plan.amountMinor,
      isAutomatic: isAutomatic, createdBy: employee, createdAt: now, updatedAt: now,
      parts: plan.parts.map { Part(id: random.id(at: now), planned: $0, key: random.id(at: now, ID<SeedOrder>.self).uuid) })
    tell([OrderEvent(.refundCreated, refund: refund.id, amountMinor: refund.amountMinor)], by: employee)
    if refund.request != nil { (requests[0].state, requests[0].updatedAt) = (.approved, now) }
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
}
