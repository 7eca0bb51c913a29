import MarketplaceAPI

extension Story {
  /// `payer` pays an issued invoice and the provider confirms; answers with the payment and the invoice, PAID_ONLINE (F21, F50, F51).
  func pay(
    _ invoice: BillingV1.Invoice, by method: BillingV1.PaymentMethod, _ payer: Session
  ) async throws -> (payment: BillingV1.Payment, invoice: BillingV1.Invoice) {
    let total = try expect("итог счёта", invoice.total)
    var payment = try expect(
      "платёж",
      try await payer.payments.startPayment(.init(invoiceId: invoice.id, method: method)).payment)
    try expect("сумма платежа", payment.amount, is: total)
    console.line("\(payer.name): платёж \(total.text), \(method.text) — \(payment.state.text)")
    let id = payment.id
    payment = try await wait(for: "подтверждение платежа провайдером") {
      let payment = try await payer.payments.getPayment(.init(paymentId: id)).payment
      return payment?.state.isTerminal == true ? payment : nil
    }
    try expect("состояние платежа", payment.state, is: .succeeded)
    let paid = try await payer.invoice(invoice.id)
    try expect("состояние счёта после оплаты", paid.state, is: .paidOnline)
    console.held("Провайдер подтвердил: платёж — \(payment.state.text), счёт № \(paid.number) — \(paid.state.text)")
    return (payment, paid)
  }
}
