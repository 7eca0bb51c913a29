import EventLoop
import Protobuf
import RPC
import Synchronization
import Testing

@testable import RPCHTTP2

/// rpc 30: what is true of a call over HTTP/2 is true of one within a process.
@Suite(.timeLimit(.minutes(10))) struct ChannelBehaviourTests {
  @Test(arguments: Behaviour.all, Transport.allCases)
  func `a call behaves alike over HTTP/2 and within a process`(_ behaviour: Behaviour, over transport: Transport) async throws {
    let side = try await Side(transport, behaviour)
    #expect(try await behaviour.call(side) == behaviour.outcome)
  }
}

enum Transport: CaseIterable {
  case http2
  case inProcess
}

/// A row of the table: what is served, how it is called, and what comes of it.
struct Behaviour: Sendable, CustomTestStringConvertible {
  let name: String
  let outcome: String
  var maxMessageBytes = Limits().maxMessageBytes
  let register: @Sendable (inout Router, Events) -> Void
  let call: @Sendable (Side) async throws -> String

  init(
    _ name: String, _ outcome: String, maxMessageBytes: Int = Limits().maxMessageBytes,
    serving register: @escaping @Sendable (inout Router, Events) -> Void,
    _ call: @escaping @Sendable (Side) async throws -> String
  ) {
    (self.name, self.outcome, self.maxMessageBytes, self.register, self.call) = (name, outcome, maxMessageBytes, register, call)
  }

  var testDescription: String { name }

  static let all = ofMetadata + ofErrors + ofTime + ofKinds + ofSizes
}

/// What handlers and callers of one row tell each other.
final class Events: Sendable {
  let count = Counter()
  private let signals = Mutex<[String: Signal]>([:])

  subscript(_ name: String) -> Signal {
    signals.withLock { signals in
      let signal = signals[name] ?? Signal()
      signals[name] = signal
      return signal
    }
  }
}

/// A channel to a row's router, over one of the transports.
final class Side: Sendable {
  let channel: any ClientChannel
  let events = Events()
  /// The calls that the server's side reports as failed: code and cause.
  let failures: @Sendable () -> [String]

  init(_ transport: Transport, _ behaviour: Behaviour) async throws {
    var limits = Limits()
    limits.maxMessageBytes = behaviour.maxMessageBytes
    switch transport {
    case .http2:
      let server = try await TestServer(limits: limits) { [events] in behaviour.register(&$0, events) }
      channel = try HTTP2Channel(host: "127.0.0.1", port: server.server.port, limits: limits)
      failures = { server.failures.all.map { "\($0.code) \($0.cause ?? "")" } }
    case .inProcess:
      var router = Router()
      behaviour.register(&router, events)
      let log = TextLog()
      channel = InProcessChannel(router, maxMessageBytes: behaviour.maxMessageBytes) { log.append("\($1.code) \($2 ?? "")") }
      failures = { log.all }
    }
  }
}

final class TextLog: Sendable {
  private let lines = Mutex<[String]>([])

  func append(_ line: String) { lines.withLock { $0.append(line) } }
  var all: [String] { lines.withLock { $0 } }
}

// MARK: The methods, and short ways to call them

enum Kind {
  static let one = MethodDescriptor(service: "test.v1.Kinds", method: "One")
  static let many = MethodDescriptor(service: "test.v1.Kinds", method: "Many", serverStreaming: true)
  static let gather = MethodDescriptor(service: "test.v1.Kinds", method: "Gather", clientStreaming: true)
  static let talk = MethodDescriptor(
    service: "test.v1.Kinds", method: "Talk", clientStreaming: true, serverStreaming: true)
}

extension Side {
  /// What came of a call that ended at a deadline of its own, behind its handler's start: on a machine that is late a deadline passes before
  /// there is a handler.
  func onceStarted(_ call: (CallOptions) async -> String) async -> String {
    var outcome = ""
    for milliseconds in [30, 300, 3000, 30_000] where !events["started"].isGiven {
      outcome = await call(CallOptions(timeout: .milliseconds(milliseconds)))
    }
    return outcome
  }

  func one(
    _ text: String = "", _ options: CallOptions = CallOptions(), _ method: MethodDescriptor = Kind.one
  ) async throws(RPCError) -> CallResult<Text> {
    try await channel.unary(method, Text(value: text), returning: Text.self, options: options)
  }

  func many(
    _ text: String = "", _ options: CallOptions = CallOptions(), _ method: MethodDescriptor = Kind.many
  ) -> ResponseStream<Text> {
    channel.serverStreaming(method, Text(value: text), returning: Text.self, options: options)
  }

  func gather(
    _ texts: [String], _ options: CallOptions = CallOptions(), _ method: MethodDescriptor = Kind.gather
  ) async throws -> String {
    try await channel.clientStreaming(method, returning: Text.self, options: options) { (writer: RequestWriter<Text>) in
      for text in texts { try await writer.write(Text(value: text)) }
    }.message.value
  }

  func talk(
    _ options: CallOptions = CallOptions(), _ method: MethodDescriptor = Kind.talk
  ) -> (requests: RequestWriter<Text>, responses: ResponseStream<Text>) {
    channel.bidirectional(method, sending: Text.self, returning: Text.self, options: options)
  }

  /// All texts, and the code behind them if it is not OK; `each` is called behind each text.
  func heard(_ responses: ResponseStream<Text>, each: () -> Void = {}) async -> String {
    var heard: [String] = []
    do {
      for try await text in responses {
        heard.append(text.value)
        each()
      }
    } catch { heard.append("\(error.code)") }
    return heard.joined(separator: " ")
  }

  /// The code that `call` ends with.
  func code(_ call: () async throws -> some Any) async -> String {
    do { _ = try await call() } catch let error as RPCError { return "\(error.code)" } catch { return "\(error)" }
    return "ok"
  }
}
