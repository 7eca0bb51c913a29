import EventLoop
import Load
import MarketplaceAPI
import Protobuf
import RPC
import RPCHTTP2

/// A stream of notifications beside the load: how long after an event its notification is there, by the clocks of both machines.
struct Subscriber: Sendable {
  let caller: Caller
  let channel: HTTP2Channel
  let recorder: Recorder

  static let name = "notification"

  /// Until the task is cancelled; a stream that ends goes on from where it stood.
  func follow() async {
    let client = NotificationsV1.NotificationServiceClient(channel)
    var cursor = ""
    while !Task.isCancelled {
      do throws(RPCError) {
        var messages = client.subscribe(.init(cursor: cursor), options: caller.options(timeout: .seconds(120)))
          .makeAsyncIterator()
        while let message = try await messages.next() {
          cursor = message.cursor
          guard let occurred = message.event?.occurTime else { continue }
          let delay = secondsSince1970() - Double(occurred.seconds) - Double(occurred.nanos) / 1e9
          recorder.record { $0.call(Self.name, of: 0, nanoseconds: Int64(delay * 1e9), error: nil) }
        }
      } catch {
        // Its own time-out ends it for a token that is still good.
        if error.code != .deadlineExceeded && !Task.isCancelled {
          recorder.record { $0.call(Self.name, of: 0, nanoseconds: 0, error: error.reason ?? error.code.name) }
          try? await Task.sleep(for: .seconds(1))
        }
      }
    }
  }
}
