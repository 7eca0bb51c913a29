import EventLoop
import Protobuf
import RPC
import Synchronization

@testable import RPCHTTP2

/// A server on a loop of its own with a channel to it; everything on loopback, the port chosen by the system.
final class TestServer: Sendable {
  let loop: EventLoop
  let server: RPCServer
  let channel: HTTP2Channel
  let failures = FailureLog()

  init(
    credentials: ServerCredentials? = nil, channelCredentials: ChannelCredentials? = nil, limits: Limits = Limits(),
    isMeasured: Bool = false, _ register: (inout Router) -> Void
  ) async throws {
    var router = Router()
    register(&router)
    loop = try EventLoop.spawn(name: "test-server")
    let failures = failures
    server = try await RPCServer(
      router, on: [loop], port: 0, credentials: credentials, limits: limits, log: CallLog { failures.append($0) },
      isMeasured: isMeasured)
    var options = ChannelOptions()
    options.credentials = channelCredentials
    channel = try HTTP2Channel(.host("127.0.0.1", port: server.port), options: options)
  }

  deinit {
    let (server, loop) = (server, loop)
    // Outside of any loop: the end of a test has none.
    Task {
      await server.stop(within: .milliseconds(100))
      loop.stop()
    }
  }

  func unary(_ method: MethodDescriptor, _ text: String, _ options: CallOptions = CallOptions()) async throws(RPCError) -> String
  {
    try await channel.unary(
      method, GoogleProtobuf.StringValue(value: text), returning: GoogleProtobuf.StringValue.self, options: options
    ).message.value
  }

  func stream(_ method: MethodDescriptor, _ text: String, _ options: CallOptions = CallOptions()) -> ResponseStream<
    GoogleProtobuf.StringValue
  > {
    channel.serverStreaming(
      method, GoogleProtobuf.StringValue(value: text), returning: GoogleProtobuf.StringValue.self, options: options)
  }
}

typealias Text = GoogleProtobuf.StringValue

/// The failed calls that a server logged.
final class FailureLog: Sendable {
  private let calls = Mutex<[FailedCall]>([])

  func append(_ call: FailedCall) { calls.withLock { $0.append(call) } }
  var all: [FailedCall] { calls.withLock { $0 } }
}

/// What happened to a server's security.
final class EventLog: Sendable {
  private let events = Mutex<[SecurityEvent]>([])

  func append(_ event: SecurityEvent) { events.withLock { $0.append(event) } }
  var all: [SecurityEvent] { events.withLock { $0 } }
}

/// Something that happens once, in one task, and is awaited in another.
final class Signal: Sendable {
  private struct State {
    var isGiven = false
    var waiters: [CheckedContinuation<Void, Never>] = []
  }

  private let state = Mutex(State())

  var isGiven: Bool { state.withLock { $0.isGiven } }

  func give() {
    let waiters = state.withLock { state in
      state.isGiven = true
      defer { state.waiters = [] }
      return state.waiters
    }
    for waiter in waiters { waiter.resume() }
  }

  func wait() async {
    await withCheckedContinuation { continuation in
      let isGiven = state.withLock { state in
        if !state.isGiven { state.waiters.append(continuation) }
        return state.isGiven
      }
      if isGiven { continuation.resume() }
    }
  }
}

/// Counts; read from any task.
final class Counter: Sendable {
  private let count = Mutex(0)

  func add() { count.withLock { $0 += 1 } }
  var value: Int { count.withLock { $0 } }
}
