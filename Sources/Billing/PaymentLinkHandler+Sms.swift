public import Access
import AccessTokens
import Domain
import FoundationEssentials
public import MarketplaceAPI
import Postgres
import Protobuf
public import RPC

extension PaymentLinkHandler {
  public func previewPaymentLinkSms(
    _ request: BillingV1.PreviewPaymentLinkSmsRequest, context: CallContext
  ) async throws -> BillingV1.PreviewPaymentLinkSmsResponse {
    let id = InvoiceID(field: request.invoiceId)
    return try await gate.read(context, Self.smsQueries(id, context)) { grant, results in
      let (money, invoice, sms) = try Self.sms(id, grant, results)
      return .init(preview: sms.preview(of: invoice, in: money))
    }
  }

  public func setPaymentLinkPhone(
    _ request: BillingV1.SetPaymentLinkPhoneRequest, context: CallContext
  ) async throws -> BillingV1.SetPaymentLinkPhoneResponse {
    let id = InvoiceID(field: request.invoiceId)
    return try await gate.change(context, request, reading: Self.smsQueries(id, context)) { grant, results in
      let (money, invoice, found) = try Self.sms(id, grant, results)
      var sms = found
      guard request.customerEtag.isEmpty || request.customerEtag == "\(sms.customerVersion)" else { throw Refusal.etagMismatch }
      let mutation = Mutation(head: sms.setPhone(request.phone), of: sms.customer.uuid)
      sms.phone = request.phone
      sms.customerVersion += 1
      return (mutation, .init(preview: sms.preview(of: invoice, in: money)))
    }
  }

  private static func smsQueries(_ id: InvoiceID, _ context: CallContext) -> [Query] {
    let organization = context.caller.organization
    return OrderMoney.queries(.invoice(id), in: organization) + [PaymentLinkSms.query(id, in: organization)]
  }

  /// What was read, of an invoice whose link may go out by SMS (F29, F30).
  private static func sms(
    _ id: InvoiceID, _ grant: Grant, _ results: ArraySlice<QueryResult>
  ) throws -> (OrderMoney, OrderMoney.Invoice, PaymentLinkSms) {
    guard let money = try OrderMoney.one(results), let invoice = money.invoice(id), try money.shown(invoice).isFound(for: grant)
    else { throw Refusal.invoiceNotFound }
    let sms = try PaymentLinkSms(results[results.startIndex + OrderMoney.queryCount])
    let facts = PaymentLinkSmsFacts(
      invoiceState: invoice.state, orderState: money.order.state, customerIsRegistered: money.order.customerIsRegistered,
      hasSettings: sms.sender != nil)
    try facts.check()
    return (money, invoice, sms)
  }
}

extension PaymentLinkSms {
  fileprivate func preview(of invoice: OrderMoney.Invoice, in money: OrderMoney) -> BillingV1.PaymentLinkSmsPreview {
    let text = PaymentLinkSmsText(
      organization: organization, orderNumber: money.order.number, invoiceNumber: invoice.number, totalMinor: invoice.totalMinor,
      currencyCode: money.order.currencyCode, inEnglish: inEnglish)
    return BillingV1.PaymentLinkSmsPreview(
      customerId: customer.description, phone: phone ?? "", customerEtag: "\(customerVersion)", sender: sender ?? "",
      text: text.text, total: money.money(invoice.totalMinor))
  }
}

extension PaymentLinkSmsRefused: Refused {
  public var refusal: Refusal {
    switch self {
    case .customerIsRegistered:
      Refusal(
        .failedPrecondition, "CUSTOMER_REGISTERED", "whoever is registered is asked to pay in the app, not by SMS",
        ru: "Зарегистрированный клиент оплачивает счёт в приложении")
    case .orderState(let state):
      Refusal(
        .failedPrecondition, "ORDER_STATE", "a link is sent by SMS while the order is IN_PROGRESS",
        ru: "СМС со ссылкой отправляют, пока заявка в работе", info: [("state", state.name), ("action", "send the link by SMS")])
    case .invoiceState(let state):
      Refusal(
        .failedPrecondition, "INVOICE_STATE", "a link is sent by SMS of an ISSUED invoice; this one is \(state.name)",
        ru: "СМС со ссылкой отправляют по выставленному счёту",
        info: [("state", state.name), ("action", "send the link by SMS")])
    case .noSettings:
      Refusal(
        .failedPrecondition, "SMS_NOT_CONFIGURED",
        "no messages can be sent: set the organization's SMS provider, user, password and sender (OrganizationService)",
        ru: "Не настроена отправка СМС: укажите провайдера, пользователя, пароль и отправителя")
    }
  }
}
