import MarketplaceAPI
import RPC

// Steps 2 and 8: Анна's order of drinking water.

extension Story {
  /// F11: the order's invoice exists at once, is paid by СБП and becomes PAID_ONLINE by itself (F21).
  func orderWater(_ expected: inout [Witness.Expected]) async throws -> MarketplaceV1.Order {
    let anna = cast.anna
    let service = try await anna.service("Доставка воды")
    let bottle = try expect("вариант «Бутыль 19 л»", service.options.first { $0.title == "Бутыль 19 л" })
    let answer = try await anna.orders.createOrder(
      .init(serviceId: service.id, items: [.init(optionId: bottle.id, quantity: .units(2))]))
    let order = try expect("заявка", answer.order)
    try expect("состояние заявки", order.state, is: .waiting)
    console.line("\(anna.name): заявка № \(order.number) «\(order.serviceTitle)», продаёт «\(service.partnerName)»")

    try expect(!answer.invoiceId.isEmpty, "у заявки с автоматическим счётом нет счёта (F11)")
    let invoice = try await anna.invoice(answer.invoiceId)
    try expect("состояние счёта", invoice.state, is: .issued)
    try expect("итог счёта", invoice.total, is: .kopecks(700_00))
    try expect(invoice.allowedActions.contains(.pay), "Анна не может оплатить выставленный счёт")
    for line in invoice.lines { console.detail(line.text) }
    console.held("Счёт № \(invoice.number) на \(try expect("итог", invoice.total).text) сразу — \(invoice.state.text)")

    let paid = try await pay(invoice, by: .sbp, anna)
    expected += [
      .init(kind: .orderCreated, order: order),
      .init(kind: .invoiceIssued, order: order, subject: invoice.id),
      .init(kind: .paymentReceived, order: order, subject: paid.payment.id),
    ]
    return order
  }

  /// F43–F46: the request of a started order is declined with a reason that the customer sees, and she cannot ask again.
  func declineRequest(_ order: MarketplaceV1.Order, _ expected: inout [Witness.Expected]) async throws {
    let (anna, dispatcher, manager) = (cast.anna, cast.dispatcher, cast.manager)
    try await start(order, by: dispatcher)

    let wish = RefundsV1.RequestRefundRequest(orderId: order.id, comment: "Передумала")
    let request = try expect("запрос", try await anna.refunds.requestRefund(wish).request)
    try expect("состояние запроса", request.state, is: .requested)
    console.line("\(anna.name): запрос на возврат — \(request.state.text), «\(request.comment)»")

    let found = try expect(
      "запрос", try await manager.refunds.findRefundRequest(.init(orderId: order.id)).request)
    try expect(found.id == request.id, "управляющий видит не тот запрос, который сделала Анна")
    let reason = "Вода уже в пути"
    _ = try await manager.refunds.declineRefundRequest(
      .init(refundRequestId: found.id, reason: reason))
    console.line("\(manager.name): отказывает в возврате")

    let seen = try expect(
      "запрос", try await anna.refunds.findRefundRequest(.init(orderId: order.id)).request)
    try expect("состояние запроса", seen.state, is: .declined)
    try expect(seen.declineReason == reason, "Анна видит причину «\(seen.declineReason)» вместо «\(reason)»")
    console.held("\(anna.name) видит: \(seen.state.text), причина «\(seen.declineReason)»")

    let refusal = try await expectRefusal("второй запрос", reason: "REFUND_REQUEST_EXISTS") {
      _ = try await anna.refunds.requestRefund(wish)
    }
    console.refusal("\(anna.name) просит ещё раз: \(refusal.userText)")
    expected += [
      .init(kind: .orderStateChanged, order: order),
      .init(kind: .refundRequested, order: order),
      .init(kind: .refundDeclined, order: order),
    ]
  }
}
