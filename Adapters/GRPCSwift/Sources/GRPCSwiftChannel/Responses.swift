import GRPCCore
import RPC
import Synchronization

/// What a call hears: messages one by one, and the metadata as far as it has come.
final class Responses: Sendable {
  private let messages = Handoff<[UInt8]>()
  private let heard = Mutex(StreamMetadata())

  var metadata: StreamMetadata { heard.withLock { $0 } }

  /// Takes in a response to its end, at the pace of its reader.
  func take(_ response: StreamingClientResponse<[UInt8]>) async throws {
    let contents = try response.accepted.get()
    heard.withLock { $0.initial = RPC.Metadata(contents.metadata) }
    for try await part in contents.bodyParts {
      switch part {
      case .message(let message): guard await messages.send(message) else { throw CancellationError() }
      case .trailingMetadata(let metadata): heard.withLock { $0.trailing = RPC.Metadata(metadata) }
      }
    }
    try Task.checkCancellation()
  }

  /// Nil behind the last, and for a reader that is cancelled.
  func next() async -> [UInt8]? { await messages.next() }

  func finish() { messages.finish() }
}
