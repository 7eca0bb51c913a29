import MarketplaceAPI
import RPC
import Synchronization

/// The manager's subscription beside the story: prints every notification as it arrives and remembers it. Usable from any task.
final class Witness: Sendable {
  /// An event that the story must have made; `subject` is the invoice, payment or refund it is about, empty for the order alone.
  struct Expected: Equatable, Sendable {
    var kind: NotificationsV1.EventKind
    var order: MarketplaceV1.Order
    var subject = ""

    func isMet(by event: NotificationsV1.Event) -> Bool {
      event.kind == kind && event.orderId == order.id
        && (subject.isEmpty || [event.invoiceId, event.paymentId, event.refundId].contains(subject))
    }
  }

  private struct Memory {
    var isOpen = false
    var events: [NotificationsV1.Event] = []
    var ids: Set<String> = []
    /// The highest version heard of each order.
    var versions: [String: Int64] = [:]
  }

  private let feed: NotificationFeed
  private let console: Console
  private let memory = Mutex(Memory())

  init(_ session: Session, _ console: Console) {
    feed = NotificationFeed(session: session)
    self.console = console
  }

  /// Until the task is cancelled; an ``Expectation`` when an order's events come out of their sequence.
  func listen() async throws {
    try await feed.follow { message in
      memory.withLock { $0.isOpen = true }
      if let event = message.event { try hear(event) }
    } interrupted: { interruption in
      switch interruption {
      case .lost(let error, let pause):
        console.remark("Подписка прервалась (\(error?.message ?? "сервер закончил поток")); продолжится через \(pause.text)")
      case .expired: console.remark("Событий с того места уже нет; подписка продолжается с этого времени")
      }
    }
  }

  /// The server's first message, a heartbeat, says that nothing from now on is missed.
  func waitUntilOpen() async throws {
    try await wait(for: "подписка на события") { memory.withLock { $0.isOpen ? () : nil } }
  }

  /// Throws an ``Expectation`` that names what has not come within `limit`.
  func waitUntilHeard(_ expected: [Expected], within limit: Duration = .seconds(20)) async throws {
    do {
      try await wait(for: "события", within: limit) { missing(of: expected).isEmpty ? () : nil }
    } catch is Expectation {
      let texts = missing(of: expected).map { "№ \($0.order.number) «\($0.kind.text)»" }
      throw Expectation("подписчик не дождался событий: \(texts.joined(separator: ", "))")
    }
  }

  var heardCount: Int { memory.withLock(\.events.count) }

  private func missing(of expected: [Expected]) -> [Expected] {
    let events = memory.withLock(\.events)
    return expected.filter { expected in !events.contains(where: expected.isMet) }
  }

  /// At least once: what was heard before is passed over.
  private func hear(_ event: NotificationsV1.Event) throws(Expectation) {
    let (isNew, previous) = memory.withLock { memory in
      guard memory.ids.insert(event.id).inserted else { return (false, Int64(0)) }
      memory.events.append(event)
      let previous = memory.versions[event.orderId] ?? 0
      memory.versions[event.orderId] = max(previous, event.orderVersion)
      return (true, previous)
    }
    guard isNew else { return }
    console.notification(event.line())
    try expect(
      event.orderVersion >= previous,
      "событие заявки № \(event.orderNumber) версии \(event.orderVersion) пришло после версии \(previous)")
  }
}
