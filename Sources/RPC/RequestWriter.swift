import Protobuf

/// Sends the messages of a streamed request, in the order of the writes. For one writer, which may run beside the reader of the
/// responses.
public struct RequestWriter<Request: Message>: Sendable {
  /// Sends a message, compressed as the call's options say or not at all.
  public typealias Send = @Sendable (_ message: Request, _ compressed: Bool) async throws(RPCError) -> Void

  private let send: Send
  private let end: @Sendable () -> Void

  /// A channel says what sending and ending are.
  public init(send: @escaping Send, end: @escaping @Sendable () -> Void) {
    self.send = send
    self.end = end
  }

  /// Returns once the message is accepted for sending: awaits while the server takes no more. Throws the call's error when the call has
  /// ended, CANCELLED when it ended well: the server answered without waiting for more. One that is not to be `compressed` leaves as it is
  /// whatever ``CallOptions/compression`` says.
  public func write(_ message: Request, compressed: Bool = true) async throws(RPCError) { try await send(message, compressed) }

  /// Writes all of a sequence, at the pace of the slower of its maker and the server.
  public func write<Messages: AsyncSequence>(contentsOf messages: Messages) async throws where Messages.Element == Request {
    for try await message in messages { try await write(message) }
  }

  /// Says that there is nothing more to send. Writing afterwards, while the call goes on, is an error of the program and ends it.
  public func finish() { end() }
}
