import MarketplaceAPI
import RPC

// Steps 3, 6 and 9: Борис's order of cleaning.

extension Story {
  /// F14–F20: 47.3 m² at 95.2550 ₽ come to 4 505.56 ₽, less 10 %; Борис pays by card.
  func invoiceCleaning(_ expected: inout [Witness.Expected]) async throws -> MarketplaceV1.Order {
    let (boris, dispatcher) = (cast.boris, cast.dispatcher)
    let area = MoneyV1.Quantity(thousandths: 47_300)
    let order = try await takeOrder(of: "Уборка квартиры", choosing: "Уборка по площади", area, for: boris)
    let draft = try await dispatcher.draft(for: order)
    let (priced, line) = try await dispatcher.addLine(
      "Уборка помещения", area, discountBasisPoints: 1000, to: draft, of: order)
    console.detail(line.text)
    try expect("стоимость позиции", line.gross, is: .kopecks(4505_56))
    try expect("скидка", line.discount, is: .kopecks(450_56))
    try expect("к оплате за позицию", line.net, is: .kopecks(4055_00))
    try expect("итог счёта", priced.total, is: .kopecks(4055_00))

    let issued = try await dispatcher.activate(priced)
    console.held("Счёт № \(issued.number) на \(try expect("итог", issued.total).text) — \(issued.state.text)")
    let paid = try await pay(issued, by: .newCard, boris)
    expected += [
      .init(kind: .orderCreated, order: order),
      .init(kind: .orderStateChanged, order: order),
      .init(kind: .invoiceChanged, order: order, subject: draft.id),
      .init(kind: .invoiceIssued, order: order, subject: draft.id),
      .init(kind: .paymentReceived, order: order, subject: paid.payment.id),
    ]
    return order
  }

  /// F24, F38, R10: an additional invoice is paid too, and one refund gives both payments back.
  func refundInFull(_ order: MarketplaceV1.Order, _ expected: inout [Witness.Expected]) async throws {
    let (boris, dispatcher, manager) = (cast.boris, cast.dispatcher, cast.manager)
    let draft = try await dispatcher.draft(for: order)
    try expect(draft.number == 2, "дополнительный счёт получил номер \(draft.number)")
    let (priced, line) = try await dispatcher.addLine("Мытьё окна", .units(3), to: draft, of: order)
    console.line("\(dispatcher.name): дополнительный счёт № \(draft.number)")
    console.detail(line.text)
    try expect("итог счёта", priced.total, is: .kopecks(1260_00))
    let paid = try await pay(try await dispatcher.activate(priced), by: .newCard, boris)

    let created = try expect(
      "возврат",
      try await manager.refunds.createRefund(
        .init(orderId: order.id, kind: .full, reason: "Убирали не ту квартиру")
      ).refund)
    console.line("\(manager.name): полный возврат \(try expect("сумма", created.amount).text) — \(created.state.text)")
    try expect("сумма возврата", created.amount, is: .kopecks(5315_00))
    let amounts = created.parts.compactMap(\.amount?.minorUnits).sorted()
    try expect(amounts == [1260_00, 4055_00], "возврат должен вернуть оба платежа, по части на каждый (R10)")

    let refund = try await succeeded(created)
    for part in refund.parts { console.detail("платёж \(try expect("сумма", part.amount).text): \(part.state.text)") }
    try expect(refund.parts.allSatisfy { $0.state == .succeeded }, "часть возврата не прошла")
    let invoices = try await boris.invoices.listInvoices(.init(orderId: order.id)).invoices
    try expect(invoices.count == 2, "Борис видит счетов: \(invoices.count), а не 2")
    for invoice in invoices { try expect("состояние счёта № \(invoice.number)", invoice.state, is: .refunded) }
    let refunded = try await manager.order(order.id)
    try expect("возвращено по заявке", refunded.refunded, is: .kopecks(5315_00))
    console.held("Оба счёта — \(invoices[0].state.text); по заявке возвращено \(try expect("сумма", refunded.refunded).text)")
    expected += [
      .init(kind: .invoiceIssued, order: order, subject: draft.id),
      .init(kind: .paymentReceived, order: order, subject: paid.payment.id),
      .init(kind: .refundCreated, order: order, subject: refund.id),
      .init(kind: .refundSucceeded, order: order, subject: refund.id),
    ]
  }

  /// F42.
  func refuseSecondRefund(_ order: MarketplaceV1.Order) async throws {
    let manager = cast.manager
    let refusal = try await expectRefusal("второй возврат", reason: "ORDER_ALREADY_REFUNDED") {
      _ = try await manager.refunds.createRefund(
        .init(orderId: order.id, kind: .full, reason: "Ещё раз"))
    }
    console.refusal("\(refusal.reason ?? "") — \(refusal.userText)")
    let unchanged = try await manager.order(order.id)
    try expect("возвращено по заявке", unchanged.refunded, is: .kopecks(5315_00))
  }

  /// `refund` once every part of it succeeded.
  func succeeded(_ refund: RefundsV1.Refund) async throws -> RefundsV1.Refund {
    let ended = try await wait(for: "возврат денег провайдером") {
      let now = try await cast.manager.refund(refund.id)
      return now.state == .pending ? nil : now
    }
    try expect("состояние возврата", ended.state, is: .succeeded)
    try expect("сумма возврата", ended.amount, is: try expect("сумма возврата", refund.amount))
    return ended
  }
}
