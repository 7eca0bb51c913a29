import EventLoop
import MarketplaceAPI
import RPC

/// F11 and F21: a resident orders what is invoiced by itself, pays, and waits until the payment is confirmed.
struct OrderAndPay: Scenario {
  static let name = "order-pay"
  static let abstract = "a resident orders, pays the automatic invoice and waits for the confirmation"

  private let scene: Scene

  init(_ scene: Scene) throws {
    guard !scene.residents.isEmpty, !scene.offers.isEmpty else {
      throw LoadRefused(
        "\(Self.name) needs --residents with --codes-from-sandbox, and an active service that is invoiced automatically")
    }
    self.scene = scene
  }

  func flow(_ lane: inout Lane) async throws { _ = try await paidOrder(&lane) }

  /// The order's id.
  func paidOrder(_ lane: inout Lane) async throws -> String {
    let (resident, offer) = (lane.pick(scene.residents), lane.pick(scene.offers))
    let options = resident.options(timeout: scene.timeout)
    let orders = MarketplaceV1.OrderServiceClient(lane.channel)
    let payments = BillingV1.PaymentServiceClient(lane.channel)
    let order = MarketplaceV1.CreateOrderRequest(
      serviceId: offer.service, items: [.init(optionId: offer.option, quantity: .init(thousandths: 1000))])
    let ordered = try await lane.call("OrderService/CreateOrder") { () throws(RPCError) in
      try await orders.createOrder(order, options: options)
    }
    guard let id = ordered.order?.id, !ordered.invoiceId.isEmpty else { throw Unexpected("NO_INVOICE") }
    let started = try await lane.call("PaymentService/StartPayment") { () throws(RPCError) in
      try await payments.startPayment(.init(invoiceId: ordered.invoiceId, method: .sbp), options: options)
    }
    guard var payment = started.payment else { throw Unexpected("NO_PAYMENT") }
    let end = MonotonicTime.now + TimeSpan(nanoseconds: Int64(scene.timeout / .nanoseconds(1)))
    var pause = TimeSpan.milliseconds(10)
    while [.created, .pending, .unknown].contains(payment.state) {
      guard MonotonicTime.now < end else { throw Unexpected("PAYMENT_NOT_CONFIRMED") }
      try await lane.loop.sleep(for: pause)
      pause = min(pause + pause, .milliseconds(500))
      let asked = payment.id
      let answer = try await lane.call("PaymentService/GetPayment") { () throws(RPCError) in
        try await payments.getPayment(.init(paymentId: asked), options: options)
      }
      guard let seen = answer.payment else { throw Unexpected("NO_PAYMENT") }
      payment = seen
    }
    guard payment.state == .succeeded else { throw Unexpected("PAYMENT_\(payment.state)".uppercased()) }
    return id
  }
}
