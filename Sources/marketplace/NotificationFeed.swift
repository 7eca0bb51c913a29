import MarketplaceAPI
import RPC

/// The notifications that a session may read, from now on and across lost connections: at least once each, in each order's sequence.
struct NotificationFeed: Sendable {
  let session: Session
  /// A call lives so long and is then made anew from the cursor, so that a connection that died without a word is found out.
  var callLifetime = Duration.seconds(120)

  enum Interruption {
    /// A connection ended, well for nil; the next attempt is after the pause.
    case lost(RPCError?, Duration)
    /// What happened behind the cursor is not kept any more: it goes on from now.
    case expired
  }

  /// Hands over every message, heartbeats too, until the task is cancelled or the server refuses for good; from now on where the cursor
  /// is empty. `interrupted` is told of each time that the stream did not just go on.
  func follow(
    from cursor: String = "", _ receive: (NotificationsV1.SubscribeResponse) throws -> Void, interrupted: (Interruption) -> Void
  ) async throws {
    var resumption = Resumption(from: cursor)
    while true {
      let end = try await call(&resumption, receive)
      try Task.checkCancellation()
      switch resumption.ended(with: end) {
      case .resume(let pause):
        if end?.code != .deadlineExceeded { interrupted(.lost(end, pause)) }
        try await Task.sleep(for: pause)
      case .startAnew: interrupted(.expired)
      case .refresh: try await refresh()
      case .giveUp(let error): throw error
      }
    }
  }

  /// One call to its end: nil when that is OK.
  private func call(
    _ resumption: inout Resumption, _ receive: (NotificationsV1.SubscribeResponse) throws -> Void
  ) async throws -> RPCError? {
    let options = CallOptions(timeout: callLifetime)
    var messages = session.notifications.subscribe(.init(cursor: resumption.cursor), options: options).makeAsyncIterator()
    while true {
      let message: NotificationsV1.SubscribeResponse?
      do throws(RPCError) { message = try await messages.next() } catch { return error }
      guard let message else { return nil }
      session.seen.keep(message.readAfter)
      try receive(message)
      resumption.received(cursor: message.cursor)
    }
  }

  /// The server may be away just now; the same refresh token sent again gives the same session.
  private func refresh() async throws {
    var pauses = Resumption()
    while true {
      do { return try await session.refresh() } catch let error as RPCError {
        guard error.code != .unauthenticated, case .resume(let pause) = pauses.ended(with: error) else { throw error }
        try await Task.sleep(for: pause)
      }
    }
  }
}
