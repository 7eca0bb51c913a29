import RPC
import Testing

@testable import RPCHTTP2

@Suite struct MessageInboxTests {
  private var inbox = MessageInbox()
  private let bounds = MessageBounds(maxBytes: 1000)

  private static func frame(_ message: [UInt8], flag: UInt8 = 0) -> [UInt8] {
    [flag, 0, 0, UInt8(message.count >> 8), UInt8(message.count & 255)] + message
  }

  private mutating func receive(_ bytes: [UInt8]) { bytes.withUnsafeBytes { inbox.receive($0) } }

  /// The next message, nil for none.
  private mutating func message(within bounds: MessageBounds) throws -> ReceivedMessage? {
    var message: ReceivedMessage?
    let arrival = try inbox.next(within: bounds) { message = ReceivedMessage(bytes: Array($0), isCompressed: $1) }
    #expect((arrival == .message) == (message != nil))
    return message
  }

  /// What there is instead of a message.
  private mutating func arrival() throws -> RequestArrival { try inbox.next(within: bounds) { _, _ in } }

  @Test(arguments: 1...17) mutating func `rule 11: messages come out whole and in order, however their bytes are cut`(
    size: Int
  ) throws {
    let messages: [[UInt8]] = [[1, 2, 3], [], [4], Array(repeating: 5, count: 40), []]
    var rest = messages.flatMap { Self.frame($0) }[...]
    var taken: [[UInt8]] = []
    while !rest.isEmpty {
      receive(Array(rest.prefix(size)))
      rest = rest.dropFirst(size)
      while let message = try message(within: bounds) { taken.append(message.bytes) }
    }
    #expect(taken == messages)
    #expect(try arrival() == .nothingYet && !inbox.isReady(within: bounds))
    inbox.receiveEnd()
    #expect(try arrival() == .end && inbox.isReady(within: bounds))
  }

  @Test mutating func `room comes back as messages are taken, and nothing for what waits`() throws {
    let frame = Self.frame([1, 2, 3])
    receive(frame + frame + frame.prefix(6))
    #expect(inbox.roomToGiveBack(isReaderWaiting: false) == 0)
    _ = try arrival()
    #expect(inbox.roomToGiveBack(isReaderWaiting: false) == 8)
    _ = try arrival()
    #expect(inbox.roomToGiveBack(isReaderWaiting: false) == 8)
    #expect(try arrival() == .nothingYet)
    #expect(inbox.roomToGiveBack(isReaderWaiting: false) == 0 && inbox.byteCount == 6)
  }

  @Test mutating func `a reader that waits has room given back for half a message, once`() throws {
    let frame = Self.frame(Array(repeating: 9, count: 100))
    receive(Array(frame.prefix(60)))
    #expect(try arrival() == .nothingYet)
    #expect(inbox.roomToGiveBack(isReaderWaiting: true) == 60)
    receive(Array(frame.dropFirst(60)))
    #expect(inbox.roomToGiveBack(isReaderWaiting: false) == 0)
    #expect(try message(within: bounds) == ReceivedMessage(bytes: Array(repeating: 9, count: 100)))
    #expect(inbox.roomToGiveBack(isReaderWaiting: false) == 45)
  }

  @Test mutating func `rule 12: an end within a message, or within a head, is INTERNAL`() {
    for count in [1, 4, 7] {
      var inbox = MessageInbox()
      Self.frame([1, 2, 3]).prefix(count).withUnsafeBytes { inbox.receive($0) }
      inbox.receiveEnd()
      #expect(inbox.isReady(within: bounds))
      let error = #expect(throws: RPCError.self) { try inbox.next(within: bounds) { _, _ in } }
      #expect(error?.code == .internalError)
    }
  }

  @Test mutating func `rule 14: a message above the limit is refused by its head, behind those before it`() throws {
    receive(Self.frame([1]) + [0, 0, 0, 3, 0xE9])
    #expect(try message(within: bounds) == ReceivedMessage(bytes: [1]))
    #expect(inbox.isReady(within: bounds))
    let error = #expect(throws: RPCError.self) { try inbox.next(within: bounds) { _, _ in } }
    #expect(error?.code == .resourceExhausted)
  }

  @Test(arguments: [1, 2, 255] as [UInt8]) mutating func `rule 12: a flag byte above 0 is INTERNAL without an encoding`(
    flag: UInt8
  ) {
    receive(Self.frame([1], flag: flag))
    let error = #expect(throws: RPCError.self) { try inbox.next(within: bounds) { _, _ in } }
    #expect(error?.code == .internalError)
  }

  @Test mutating func `rule 13: with an encoding a flag byte of 1 says that the message is compressed, and 2 is INTERNAL`() throws
  {
    let bounds = MessageBounds(maxBytes: 1000, mayBeCompressed: true)
    receive(Self.frame([1], flag: 1) + Self.frame([2]) + Self.frame([3], flag: 2))
    #expect(try message(within: bounds) == ReceivedMessage(bytes: [1], isCompressed: true))
    #expect(try message(within: bounds) == ReceivedMessage(bytes: [2]))
    let error = #expect(throws: RPCError.self) { try inbox.next(within: bounds) { _, _ in } }
    #expect(error?.code == .internalError)
  }

  @Test mutating func `a hundred thousand messages that wait are taken in linear time`() throws {
    receive(Array(repeating: 0, count: 5 * 100_000))
    var count = 0
    while try arrival() == .message { count += 1 }
    #expect(count == 100_000 && inbox.byteCount == 0)
    #expect(inbox.roomToGiveBack(isReaderWaiting: false) == 500_000)
  }
}
