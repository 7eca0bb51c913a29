import ArgumentParser
import EventLoop
import Glibc
import MarketplaceAPI
import RPC
import RPCHTTP2
import Synchronization

/// Opens streams of notifications and notes when each event came to each of them, until it is told to end.
struct Subscribers: AsyncParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Follows an organization's notifications with every lane.")

  @OptionGroup var connections: Connections

  func run() async throws {
    let options = try CallOptions.fromStandardInput(timeout: .seconds(3600))
    let (loop, channels) = try connections.open()
    let record = Record()
    for channel in channels {
      let notifications = NotificationsV1.NotificationServiceClient(channel)
      Task(executorPreference: loop) {
        do {
          var messages = notifications.subscribe(.init(), options: options).makeAsyncIterator()
          // A heartbeat, with where the stream begins.
          if try await messages.next() != nil { record.open() }
          while let message = try await messages.next() { record.add(message) }
          record.end("a stream ended")
        } catch {
          record.end("a stream ended: \(error)")
        }
      }
    }
    while record.openCount < channels.count {
      if let ending = record.ending { throw ValidationError(ending) }
      try await Task.sleep(for: .milliseconds(20))
    }
    waitForWord()
    if let ending = record.ending { throw ValidationError(ending) }
    print(record.json)
  }
}

/// When events came: microseconds since 1970, of each stream that saw the order's event.
private final class Record: Sendable {
  private struct State {
    var openCount = 0
    var times: [String: [Int64]] = [:]
    var ending: String?
  }

  private let state = Mutex(State())

  /// Streams that have had their first message.
  var openCount: Int { state.withLock(\.openCount) }
  /// Why a stream ended that should not have.
  var ending: String? { state.withLock(\.ending) }
  var json: String {
    "{" + state.withLock(\.times).map { "\"\($0)\": \($1)" }.joined(separator: ", ") + "}"
  }

  func open() { state.withLock { $0.openCount += 1 } }

  /// Heartbeats are passed over.
  func add(_ message: NotificationsV1.SubscribeResponse) {
    guard let event = message.event else { return }
    var now = timespec()
    clock_gettime(CLOCK_REALTIME, &now)
    state.withLock {
      $0.times[event.orderId, default: []].append(Int64(now.tv_sec) * 1_000_000 + Int64(now.tv_nsec) / 1000)
    }
  }

  func end(_ reason: String) { state.withLock { $0.ending = $0.ending ?? reason } }
}
