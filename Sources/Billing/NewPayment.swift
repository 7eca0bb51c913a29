import Access
import Domain
import Postgres
import Timers

/// A payment on its way: the intent, which is written before the provider hears of it, and a timer for the case that this process dies.
struct NewPayment {
  let payment: OrderMoney.Payment
  private let money: OrderMoney
  private let now: PostgresTimestamp

  /// Of an invoice that may be paid (F50).
  init(
    of invoice: OrderMoney.Invoice, in money: OrderMoney, means: PaymentMeans, email: String, at now: Int64
  ) {
    let moment = PostgresTimestamp(microseconds: now)
    payment = OrderMoney.Payment(
      id: PaymentID(at: now), invoice: invoice.id, means: means, state: .created,
      amountMinor: invoice.totalMinor, capturedMinor: 0, isUnapplied: false, returningMinor: 0, refundedMinor: 0, email: email,
      confirmationURL: "", createdAt: moment, updatedAt: moment,
      expiresAt: moment.later(by: Int64(money.order.paymentLifetimeSeconds) * 1_000_000))
    self.money = money
    self.now = moment
  }

  var mutation: Mutation {
    var mutation = Mutation(
      head: money.head(at: now),
      changes: [
        payment.insert(currencyCode: money.order.currencyCode),
        TimerKind.payment.arm([payment.id], at: now.later(by: Self.handlersShare)),
      ], order: money.changed)
    mutation.transition = ("", "CREATED")
    return mutation
  }

  /// For so long the handler that wrote the intent is the one that tells the provider, in microseconds.
  static let handlersShare: Int64 = 1_000_000
}

extension PostgresTimestamp {
  func later(by microseconds: Int64) -> PostgresTimestamp { PostgresTimestamp(microseconds: self.microseconds + microseconds) }
}
