import Protobuf
import RPC
import Synchronization

/// A call as its stub holds it: cancelled when nobody does any more.
///
/// grpc-swift's client lives in a closure, stubs take message by message: the closure runs in a task of the call's own, and a ``Handoff``
/// each way keeps the two in step. Usable from any task.
final class Call: Sendable {
  private struct State {
    var result: Result<Void, RPC.RPCError>?
    var task: Task<Void, Never>?
  }

  let requests = Handoff<[UInt8]>()
  private let responses = Responses()
  private let state: StateBox

  /// What the running task may hold of the call.
  private final class StateBox: Sendable {
    let value = Mutex(State())
  }

  init(_ carry: @escaping @Sendable (_ requests: Handoff<[UInt8]>, _ responses: Responses) async throws -> Void) {
    let (requests, responses, state) = (requests, responses, StateBox())
    self.state = state
    let task = Task {
      do {
        try await carry(requests, responses)
        Self.end(.success(()), state, requests, responses)
      } catch {
        Self.end(.failure(RPC.RPCError(carried: error)), state, requests, responses)
      }
    }
    state.value.withLock { if $0.result == nil { $0.task = task } }
  }

  deinit { cancel() }

  var isEnded: Bool { state.value.withLock { $0.result != nil } }
  var metadata: StreamMetadata { responses.metadata }

  func cancel() {
    Self.end(.failure(RPC.RPCError(.cancelled, "the call was cancelled")), state, requests, responses)
  }

  /// The first end counts; what was received before it is still there to be read.
  private static func end(
    _ result: Result<Void, RPC.RPCError>, _ state: StateBox, _ requests: Handoff<[UInt8]>, _ responses: Responses
  ) {
    let task = state.value.withLock { state -> Task<Void, Never>? in
      if state.result == nil { state.result = result }
      return state.task.take()
    }
    task?.cancel()
    requests.close()
    responses.finish()
  }

  // MARK: What stubs do

  func writer<Request: Message>() -> RequestWriter<Request> {
    RequestWriter(
      send: { (message, _) async throws(RPC.RPCError) in
        if await self.requests.send(message.encoded()) { return }
        if Task.isCancelled { self.cancel() }
        throw self.failure ?? RPC.RPCError(.cancelled, "the server has answered and takes no more messages")
      }, end: { self.requests.finish() })
  }

  /// The next message, nil behind the last; a cancelled task cancels the call.
  func nextMessage<Response: Message>() async throws(RPC.RPCError) -> Response? {
    if let bytes = await responses.next() {
      do throws(DecodingFailure) { return try Response(decoding: bytes) } catch {
        throw RPC.RPCError(.internalError, "the response is not an encoding of \(Response.fullName): \(error)")
      }
    }
    if Task.isCancelled { cancel() }
    if let failure { throw failure }
    return nil
  }

  /// The one message of a response.
  func result<Response: Message>() async throws(RPC.RPCError) -> CallResult<Response> {
    guard let message: Response = try await nextMessage(), try await (nextMessage() as Response?) == nil else {
      throw RPC.RPCError(.unimplemented, "the answer is not the one message that belongs here")
    }
    return CallResult(message: message, initialMetadata: metadata.initial, trailingMetadata: metadata.trailing)
  }

  private var failure: RPC.RPCError? {
    if case .failure(let error)? = state.value.withLock({ $0.result }) { return error }
    return nil
  }
}
