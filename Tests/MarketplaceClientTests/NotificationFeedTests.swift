import MarketplaceAPI
import RPC
import Testing

@testable import marketplace

struct NotificationFeedTests {
  @Test func `after a lost connection it goes on from the last message's cursor, heartbeats included`() async throws {
    let server = try await SubscriptionServer([
      .init(messages: [event(1), .init(cursor: "c2")]), .init(end: RPCError(.unavailable, "the server goes away")),
      .init(messages: [event(3)]), .init(messages: [event(4)]),
    ])
    let heard = await follow(server, until: 4)
    #expect(heard == ["c1", "c2", "c3", "c4"])
    #expect(server.calls.map(\.cursor) == ["", "c2", "c2", "c3"])
  }

  @Test func `an access token that has expired is refreshed, and the next call carries the new one`() async throws {
    let server = try await SubscriptionServer([
      .init(messages: [event(1)]), .init(end: RPCError(.unauthenticated, "expired")), .init(messages: [event(2)]),
    ])
    let heard = await follow(server, until: 2)
    #expect(heard == ["c1", "c2"])
    #expect(
      server.calls == [
        .init(cursor: "", authorization: "Bearer token-0"), .init(cursor: "c1", authorization: "Bearer token-0"),
        .init(cursor: "c1", authorization: "Bearer token-1"),
      ])
  }

  @Test func `a cursor that has expired is given up, and the stream goes on from now`() async throws {
    let expired = RPCError(.outOfRange, "these events are not kept any more", reason: "CURSOR_EXPIRED")
    let server = try await SubscriptionServer([.init(end: expired), .init(messages: [event(9)]), .init(messages: [event(10)])])
    var interruptions: [NotificationFeed.Interruption] = []
    let heard = await follow(server, from: "kept", until: 10) { interruptions.append($0) }
    #expect(heard == ["c9", "c10"])
    #expect(server.calls.map(\.cursor) == ["kept", "", "c9"])
    guard case .expired? = interruptions.first else { return #expect(Bool(false), "nobody was told") }
  }

  @Test func `a refusal ends it with the refusal`() async throws {
    let refusal = RPCError(.invalidArgument, "the cursor is not of this stream", reason: "CURSOR_INVALID")
    let server = try await SubscriptionServer([.init(end: refusal)])
    let error = await #expect(throws: RPCError.self) {
      try await NotificationFeed(session: server.session).follow { _ in
      } interrupted: { _ in
      }
    }
    #expect(error?.reason == "CURSOR_INVALID")
  }

  @Test func `the story's subscriber names the events that did not come`() async throws {
    var order = MarketplaceV1.Order()
    order.id = "order"
    order.number = 12
    let server = try await SubscriptionServer([.init(messages: [event(1)])])
    let witness = Witness(server.session, Console())
    await #expect(throws: RPCError.self) { try await witness.listen() }
    try await witness.waitUntilOpen()
    try await witness.waitUntilHeard([.init(kind: .paymentReceived, order: order, subject: "payment")])
    await #expect(throws: Expectation("подписчик не дождался событий: № 12 «деньги возвращены», № 12 «оплата получена»")) {
      try await witness.waitUntilHeard(
        [
          .init(kind: .refundSucceeded, order: order), .init(kind: .paymentReceived, order: order),
          .init(kind: .paymentReceived, order: order, subject: "another"),
        ], within: .milliseconds(1))
    }
  }

  @Test func `the story's subscriber passes over what it heard before and refuses what is out of sequence`() async throws {
    let server = try await SubscriptionServer([.init(messages: [event(2), event(2), event(3), event(1)])])
    let witness = Witness(server.session, Console())
    await #expect(throws: Expectation("событие заявки № 12 версии 1 пришло после версии 3")) { try await witness.listen() }
    #expect(witness.heardCount == 3)
  }

  /// Every cursor received, up to that of event `last`.
  private func follow(
    _ server: SubscriptionServer, from cursor: String = "", until last: Int,
    _ interrupted: (NotificationFeed.Interruption) -> Void = { _ in }
  ) async -> [String] {
    struct Enough: Error {}
    var heard: [String] = []
    await #expect(throws: Enough.self) {
      try await NotificationFeed(session: server.session).follow(from: cursor) { message in
        heard.append(message.cursor)
        if message.cursor == "c\(last)" { throw Enough() }
      } interrupted: {
        interrupted($0)
      }
    }
    return heard
  }

  private func event(_ version: Int64) -> NotificationsV1.SubscribeResponse {
    var event = NotificationsV1.Event()
    event.id = "event \(version)"
    event.kind = .paymentReceived
    event.orderId = "order"
    event.orderNumber = 12
    event.orderVersion = version
    event.paymentId = "payment"
    return .init(cursor: "c\(version)", event: event)
  }
}
