import Protobuf
import RPC

/// A call of a method that was learnt at run time, of any of the four kinds. Its messages are encodings.
package struct DynamicCall: Sendable {
  let channel: any ClientChannel
  let method: MethodDescriptor
  let options: CallOptions

  package init(_ method: MethodDescriptor, through channel: any ClientChannel, options: CallOptions) {
    (self.method, self.channel, self.options) = (method, channel, options)
  }

  /// What the call gives, in this order, while it goes on.
  package enum Event: Sendable {
    case initialMetadata(Metadata)
    case message([UInt8])
    case trailingMetadata(Metadata)
  }

  /// Makes the call: requests are taken and sent one by one at the pace of the server, responses handed to `handle` at its own. Of a
  /// method that takes one request, none stands for the empty message.
  ///
  /// Throws the call's ``RPCError``; ``TooManyRequests`` where one belongs, before anything is sent; and what `requests` or `handle` throw,
  /// which cancels the call, as does the task's cancellation.
  package func run<Requests: AsyncSequence & Sendable>(
    sending requests: Requests, _ handle: @escaping @Sendable (Event) async throws -> Void
  ) async throws where Requests.Element == [UInt8] {
    guard method.clientStreaming else {
      let request = EncodedMessage(try await Self.only(of: requests) ?? [])
      let responses = channel.serverStreaming(method, request, returning: EncodedMessage.self, options: options)
      return try await read(responses, handle)
    }
    let (writer, responses) = channel.bidirectional(
      method, sending: EncodedMessage.self, returning: EncodedMessage.self, options: options)
    try await withThrowingTaskGroup(of: Half.self) { halves in
      halves.addTask {
        do {
          for try await request in requests { try await writer.write(EncodedMessage(request)) }
          writer.finish()
        } catch is RPCError {
          // The call is over: its reader says how.
        }
        return .requests
      }
      halves.addTask {
        try await read(responses, handle)
        return .responses
      }
      // With the responses the call is over, whatever was still to be sent.
      while let half = try await halves.next(), half != .responses {}
      halves.cancelAll()
    }
  }

  private enum Half { case requests, responses }

  private func read(
    _ responses: ResponseStream<EncodedMessage>, _ handle: @Sendable (Event) async throws -> Void
  ) async throws {
    var iterator = responses.makeAsyncIterator()
    var count = 0
    while let message = try await iterator.next() {
      count += 1
      if count == 1 { try await handle(.initialMetadata(iterator.initialMetadata)) }
      guard count == 1 || method.serverStreaming else {
        throw RPCError(.unimplemented, "several messages arrived where one belongs")
      }
      try await handle(.message(message.bytes))
    }
    if count == 0 { try await handle(.initialMetadata(iterator.initialMetadata)) }
    try await handle(.trailingMetadata(iterator.trailingMetadata))
    guard count > 0 || method.serverStreaming else { throw RPCError(.unimplemented, "no message arrived where one belongs") }
  }

  private static func only<Requests: AsyncSequence>(of requests: Requests) async throws -> [UInt8]?
  where Requests.Element == [UInt8] {
    var only: [UInt8]?
    for try await request in requests {
      guard only == nil else { throw TooManyRequests() }
      only = request
    }
    return only
  }
}

/// Several requests were given to a method that takes one.
package struct TooManyRequests: Error, CustomStringConvertible {
  package var description: String { "the method takes one message; send one JSON value" }
}
