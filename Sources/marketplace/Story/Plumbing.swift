import MarketplaceAPI
import RPC

// Steps 4, 5 and 7: Вера's orders of plumbing.

extension Story {
  /// An order in work, and its draft with two lines that come to 4 250.67 ₽.
  struct Plumbing {
    var order: MarketplaceV1.Order
    var draft: BillingV1.Invoice
  }

  /// F18: without P12 a discount is refused, and the draft stays as it is.
  func refuseDiscount(_ expected: inout [Witness.Expected]) async throws -> Plumbing {
    let master = cast.master
    let plumbing = try await invoicePlumbing(linesBy: master)
    let before = try await master.invoice(plumbing.draft.id)
    try expect(!before.allowedActions.contains(.discount), "сервер обещает мастеру скидку, которой он дать не может")
    var request = BillingV1.UpdateInvoiceLineRequest()
    request.invoiceId = before.id
    request.lineId = try expect("позиция", before.lines.first).id
    request.discount = .init(kind: .basisPoints(1000))
    let refusal = try await expectRefusal("скидка мастера", .permissionDenied) { [request] in
      _ = try await master.invoices.updateInvoiceLine(request)
    }
    let permission = refusal.info["permission"]
    try expect(permission == "P12", "отказ должен назвать разрешение P12, а назвал «\(permission ?? "")»")
    console.refusal("\(master.name): \(refusal.userText)")
    try expect(try await master.invoice(before.id) == before, "отказ в скидке изменил черновик")
    console.held("Черновик не изменился: \(try expect("итог", before.total).text), \(before.state.text)")
    expected += [
      .init(kind: .orderCreated, order: plumbing.order),
      .init(kind: .orderStateChanged, order: plumbing.order),
      .init(kind: .invoiceChanged, order: plumbing.order, subject: before.id),
    ]
    return plumbing
  }

  /// F22, F27: paid outside the system, then made unpaid again.
  func takeCash(_ plumbing: Plumbing, _ expected: inout [Witness.Expected]) async throws {
    let (master, dispatcher, id) = (cast.master, cast.dispatcher, plumbing.draft.id)
    let paid = try expect(
      "счёт", try await master.invoices.markInvoicePaid(.init(invoiceId: id)).invoice)
    try expect("состояние счёта", paid.state, is: .paidOffline)
    try expect("итог счёта", paid.total, is: .kopecks(4250_67))
    console.line("\(master.name): получил \(try expect("итог", paid.total).text), счёт — \(paid.state.text)")
    let unpaid = try expect(
      "счёт", try await dispatcher.invoices.makeInvoiceUnpaid(.init(invoiceId: id)).invoice)
    try expect("состояние счёта", unpaid.state, is: .draft)
    console.held("\(dispatcher.name): ошибка, денег не было; счёт снова — \(unpaid.state.text)")
    expected += [
      .init(kind: .invoiceMarkedPaid, order: plumbing.order, subject: id),
      .init(kind: .invoiceMadeUnpaid, order: plumbing.order, subject: id),
    ]
  }

  /// F39–F41: one of two lines goes back, after a preview; the reason stays with staff (F40).
  func refundOneLine(_ expected: inout [Witness.Expected]) async throws {
    let (vera, dispatcher, manager) = (cast.vera, cast.dispatcher, cast.manager)
    let plumbing = try await invoicePlumbing(linesBy: dispatcher)
    let order = plumbing.order
    let paid = try await pay(try await dispatcher.activate(plumbing.draft), by: .newCard, vera)
    let line = try expect("позиция «Прочистка стока»", paid.invoice.lines.first { $0.name == "Прочистка стока" })

    let proposal = try await manager.refunds.previewRefund(
      .init(orderId: order.id, kind: .partial))
    console.line("\(manager.name): что можно вернуть")
    for line in proposal.lines { console.detail(line.text) }
    try expect(proposal.lines.count == 2, "предпросмотр предлагает позиций: \(proposal.lines.count), а не 2")
    let choice = [RefundsV1.RefundLineChoice(invoiceLineId: line.id)]
    let preview = try await manager.refunds.previewRefund(
      .init(orderId: order.id, kind: .partial, lines: choice))
    try expect("предпросмотр возврата", preview.amount, is: .kopecks(2400_67))
    console.line("Выбрано «\(line.name)», вернётся \(try expect("сумма", preview.amount).text)")

    let created = try expect(
      "возврат",
      try await manager.refunds.createRefund(
        .init(orderId: order.id, kind: .partial, lines: choice, reason: "Сток снова забит")
      ).refund)
    try expect("сумма возврата", created.amount, is: try expect("предпросмотр", preview.amount))
    let refund = try await succeeded(created)
    let invoice = try await vera.invoice(paid.invoice.id)
    try expect("состояние счёта", invoice.state, is: .partiallyRefunded)
    try expect("возвращено по счёту", invoice.refunded, is: .kopecks(2400_67))
    for other in invoice.lines where other.id != line.id {
      try expect("возвращено за «\(other.name)»", other.refunded, is: .kopecks(0))
    }
    try expect(try await vera.refund(refund.id).reason.isEmpty, "причина возврата видна жителю (F40)")
    console.held(
      "Счёт — \(invoice.state.text): \(try expect("сумма", invoice.refunded).text) из \(try expect("итог", invoice.total).text)")
    expected += [
      .init(kind: .paymentReceived, order: order, subject: paid.payment.id),
      .init(kind: .refundCreated, order: order, subject: refund.id),
      .init(kind: .refundSucceeded, order: order, subject: refund.id),
    ]
  }

  private func invoicePlumbing(linesBy employee: Session) async throws -> Plumbing {
    let order = try await takeOrder(of: "Сантехнические работы", choosing: "Вызов мастера", .units(1), for: cast.vera)
    let empty = try await cast.dispatcher.draft(for: order)
    let (first, tap) = try await employee.addLine("Замена смесителя", .units(1), to: empty, of: order)
    let (draft, drain) = try await employee.addLine("Прочистка стока", .units(2), to: first, of: order)
    console.line("\(employee.name): черновик счёта")
    for line in [tap, drain] { console.detail(line.text) }
    try expect("итог счёта", draft.total, is: .kopecks(4250_67))
    return Plumbing(order: order, draft: draft)
  }
}
