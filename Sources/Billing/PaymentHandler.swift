public import Access
import AccessTokens
import Domain
import FoundationEssentials
public import MarketplaceAPI
import Postgres
import Protobuf
public import RPC
import Timers

/// Serves `billing.v1.PaymentService`.
public struct PaymentHandler: BillingV1.PaymentService {
  private let gate: Gate
  private let settlement: PaymentSettlement

  public init(_ gate: Gate, _ settlement: PaymentSettlement) {
    self.gate = gate
    self.settlement = settlement
  }

  /// Writes the intent, and a timer for the case that this process dies; then tells the provider, and answers with what it said.
  public func startPayment(
    _ request: BillingV1.StartPaymentRequest, context: CallContext
  ) async throws -> BillingV1.StartPaymentResponse {
    let id = InvoiceID(field: request.invoiceId)
    let begun: BillingV1.StartPaymentResponse = try await gate.change(
      context, request, reading: OrderMoney.queries(.invoice(id), in: context.caller.organization)
    ) { grant, results in
      guard let money = try OrderMoney.one(results), let invoice = money.invoice(id), try money.shown(invoice).isFound(for: grant)
      else { throw Refusal.invoiceNotFound }
      try money.facts(of: invoice).checkPaymentMayStart()
      let now = PostgresTimestamp(microseconds: grant.now)
      let payment = OrderMoney.Payment(
        id: PaymentID(at: grant.now), invoice: id, method: Int16(request.method.rawValue), state: .created,
        amountMinor: invoice.totalMinor, capturedMinor: 0, isUnapplied: false, returningMinor: 0, refundedMinor: 0,
        email: request.email, confirmationURL: "", createdAt: now, updatedAt: now,
        expiresAt: now.later(by: Int64(money.order.paymentLifetimeSeconds) * 1_000_000))
      let mutation = Mutation(
        head: money.head(at: now),
        changes: [
          payment.insert(currencyCode: money.order.currencyCode),
          TimerKind.payment.arm([payment.id], at: now.later(by: Self.handlersShare)),
        ], order: money.changed)
      return (mutation, .init(payment: money.message(of: payment)))
    }
    let payment = PaymentID(field: begun.payment!.id)
    return try await context.answeringRefusals {
      try await settlement.advance(payment, in: context.caller.organization)
      return .init(payment: try await read(payment, context))
    }
  }

  /// For so long the handler that wrote the intent is the one that tells the provider, in microseconds.
  private static let handlersShare: Int64 = 1_000_000

  public func getPayment(_ request: BillingV1.GetPaymentRequest, context: CallContext) async throws
    -> BillingV1.GetPaymentResponse
  {
    .init(payment: try await read(PaymentID(field: request.paymentId), context))
  }

  public func listPayments(
    _ request: BillingV1.ListPaymentsRequest, context: CallContext
  ) async throws -> BillingV1.ListPaymentsResponse {
    let id = OrderID(field: request.orderId)
    return try await gate.read(context, OrderMoney.queries(.order(id), in: context.caller.organization)) { grant, results in
      guard let money = try OrderMoney.one(results), try money.isFound(for: grant) else { throw Refusal.orderNotFound }
      let page = try request.page(ofAll: money.payments) { $0.id.uuid }
      return .init(payments: page.rows.map(money.message), nextPageToken: page.nextPageToken)
    }
  }

  private func read(_ id: PaymentID, _ context: CallContext) async throws -> BillingV1.Payment {
    try await gate.read(context, OrderMoney.queries(.payment(id), in: context.caller.organization)) { grant, results in
      guard let money = try OrderMoney.one(results), try money.isFound(for: grant), let payment = money.payment(id) else {
        throw Refusal.paymentNotFound
      }
      return money.message(of: payment)
    }
  }
}

extension PostgresTimestamp {
  func later(by microseconds: Int64) -> PostgresTimestamp { PostgresTimestamp(microseconds: self.microseconds + microseconds) }
}
