import MarketplaceAPI

// How staff take an order and begin it; steps 3, 4, 7 and 8.

extension Story {
  /// Staff order a service for a customer, its options to be assessed: no invoice comes of it (F10, F12). Then the work begins.
  func takeOrder(of title: String, choosing option: String, _ quantity: MoneyV1.Quantity, for customer: Session) async throws
    -> MarketplaceV1.Order
  {
    let dispatcher = cast.dispatcher
    let service = try await dispatcher.service(title)
    let chosen = try expect("вариант «\(option)»", service.options.first { $0.title == option })
    var request = MarketplaceV1.CreateOrderRequest()
    request.serviceId = service.id
    request.customerId = customer.principalID
    request.items = [.init(optionId: chosen.id, quantity: quantity)]
    let answer = try await dispatcher.orders.createOrder(request)
    let order = try expect("заявка", answer.order)
    try expect(answer.invoiceId.isEmpty, "у заявки без автоматического счёта появился счёт")
    console.line("\(dispatcher.name): заявка № \(order.number) «\(order.serviceTitle)», клиент \(order.customerName)")
    return try await start(order, by: dispatcher)
  }

  /// WAITING → IN_PROGRESS.
  @discardableResult
  func start(_ order: MarketplaceV1.Order, by employee: Session) async throws -> MarketplaceV1.Order {
    let started = try expect(
      "заявка", try await employee.orders.startOrder(.init(orderId: order.id)).order)
    try expect("состояние заявки", started.state, is: .inProgress)
    console.line("\(employee.name): заявка № \(started.number) — \(started.state.text)")
    return started
  }
}
