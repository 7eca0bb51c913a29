public import Access
import AccessTokens
import Domain
import FoundationEssentials
public import MarketplaceAPI
import Postgres
import Protobuf
public import RPC
import StopPoints

/// Serves `billing.v1.PaymentService`.
public struct PaymentHandler: BillingV1.PaymentService {
  let gate: Gate
  private let settlement: PaymentSettlement
  let forgetting: CardForgetting

  public init(_ gate: Gate, _ settlement: PaymentSettlement, _ forgetting: CardForgetting) {
    self.gate = gate
    self.settlement = settlement
    self.forgetting = forgetting
  }

  /// Writes the intent, and a timer for the case that this process dies; then tells the provider, and answers with what it said.
  public func startPayment(
    _ request: BillingV1.StartPaymentRequest, context: CallContext
  ) async throws -> BillingV1.StartPaymentResponse {
    let id = InvoiceID(field: request.invoiceId)
    let (card, isAboutCards) = (SavedCardID(request.savedCardId), request.saveCard || !request.savedCardId.isEmpty)
    let queries = OrderMoney.queries(.invoice(id), in: context.caller.organization) + (isAboutCards ? [cards(context)] : [])
    let begun: BillingV1.StartPaymentResponse = try await gate.change(context, request, reading: queries) { grant, results in
      guard let money = try OrderMoney.one(results), let invoice = money.invoice(id), try money.shown(invoice).isFound(for: grant)
      else { throw Refusal.invoiceNotFound }
      let means = try PaymentMeans(method: request.method.rawValue, savedCard: card, saving: request.saveCard)
      try money.facts(of: invoice).checkPaymentMayStart()
      try means.check(try results.dropFirst(OrderMoney.queryCount).first.map(SavedCard.all) ?? [])
      let new = NewPayment(of: invoice, in: money, means: means, email: request.email, at: grant.now)
      return (new.mutation, .init(payment: money.message(of: new.payment)))
    }
    await StopPoint.paymentIntended.pass()
    let payment = PaymentID(field: begun.payment!.id)
    return try await context.answeringRefusals {
      try await settlement.advance(payment, in: context.caller.organization)
      return .init(payment: try await read(payment, context))
    }
  }

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
