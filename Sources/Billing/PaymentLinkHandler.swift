public import Access
import AccessTokens
import Domain
import FoundationEssentials
public import MarketplaceAPI
import Postgres
import Protobuf
public import RPC

/// Serves `billing.v1.PaymentLinkService`: staff make links to issued invoices, and their bearers see and pay those.
public struct PaymentLinkHandler: BillingV1.PaymentLinkService {
  let gate: Gate
  private let settlement: PaymentSettlement

  public init(_ gate: Gate, _ settlement: PaymentSettlement) {
    self.gate = gate
    self.settlement = settlement
  }

  /// What is remembered for a repetition has no secret: only the call that made the link knows it.
  public func createPaymentLink(
    _ request: BillingV1.CreatePaymentLinkRequest, context: CallContext
  ) async throws -> BillingV1.CreatePaymentLinkResponse {
    let (organization, id, now) = (context.caller.organization, InvoiceID(field: request.invoiceId), gate.now)
    let link = NewPaymentLink(
      secret: CallerSecret(.paymentLink, organization: organization, id: ID<NewPaymentLink>(at: now.microseconds).uuid),
      invoice: id, createdBy: context.caller.principal, createdAt: now)
    return try await gate.change(
      context, request, reading: ShownInvoice.queries(id, in: organization), revealing: { $0.secret = link.secret.text }
    ) { grant, results in
      guard let invoice = try ShownInvoice(results), try invoice.isFound(for: grant) else { throw Refusal.invoiceNotFound }
      try invoice.facts.checkLinkMayBeMade()
      return (Mutation(head: link.insert(), changes: [link.dropOldest()], of: id.uuid), .init(paymentLink: link.message))
    }
  }

  public func getLinkedInvoice(
    _ request: BillingV1.GetLinkedInvoiceRequest, context: CallContext
  ) async throws -> BillingV1.GetLinkedInvoiceResponse {
    let queries = ShownInvoice.queries(ofLink: context.caller.principal, in: context.caller.organization)
    return try await gate.read(context, queries) { grant, results in
      guard let invoice = try ShownInvoice(results), try invoice.isFound(for: grant) else { throw Refusal.invoiceNotFound }
      return .init(invoice: invoice.message(for: grant))
    }
  }

  /// As a resident's payment. Its success is the link's end, so what came of it is not read by the link.
  public func startLinkedPayment(
    _ request: BillingV1.StartLinkedPaymentRequest, context: CallContext
  ) async throws -> BillingV1.StartLinkedPaymentResponse {
    let caller = context.caller
    let begun: BillingV1.StartLinkedPaymentResponse = try await gate.change(
      context, request, reading: OrderMoney.queries(.paymentLink(caller.principal), in: caller.organization)
    ) { grant, results in
      guard let money = try OrderMoney.one(results),
        let invoice = try money.invoices.first(where: { try money.shown($0).isFound(for: grant) })
      else { throw Refusal.invoiceNotFound }
      let means = try PaymentMeans(byLinkMethod: request.method.rawValue, saving: request.saveCard)
      try money.facts(of: invoice).checkPaymentMayStart()
      let new = NewPayment(of: invoice, in: money, means: means, email: request.email, at: grant.now)
      return (new.mutation, .init(payment: money.message(of: new.payment)))
    }
    let payment = PaymentID(field: begun.payment!.id)
    return try await context.answeringRefusals {
      try await settlement.advance(payment, in: caller.organization)
      guard let (money, payment) = try await settlement.read(payment, in: caller.organization) else {
        throw Refusal.paymentNotFound
      }
      return .init(payment: money.message(of: payment))
    }
  }

  public func getLinkedPayment(
    _ request: BillingV1.GetLinkedPaymentRequest, context: CallContext
  ) async throws -> BillingV1.GetLinkedPaymentResponse {
    let id = PaymentID(field: request.paymentId)
    let queries = OrderMoney.queries(.paymentLink(context.caller.principal), in: context.caller.organization)
    return try await gate.read(context, queries) { grant, results in
      guard let money = try OrderMoney.one(results), let payment = money.payment(id),
        grant.reach == .invoice(payment.invoice.uuid)
      else { throw Refusal.paymentNotFound }
      return .init(payment: money.message(of: payment))
    }
  }
}

extension NewPaymentLink {
  fileprivate var message: BillingV1.PaymentLink {
    BillingV1.PaymentLink(
      id: ID<Self>(secret.id).description, invoiceId: invoice.description, createTime: createdAt.message)
  }
}
