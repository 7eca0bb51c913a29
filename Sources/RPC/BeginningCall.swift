import Protobuf

/// A bidirectional call whose beginning takes time: both halves are there at once and wait for it. It is given up when neither is held.
final class BeginningCall<Request: Message, Response: Message>: Sendable {
  typealias Halves = (requests: RequestWriter<Request>, responses: ResponseStream<Response>)

  private let beginning: Task<Result<Halves, RPCError>, Never>

  init(_ begin: @escaping @Sendable () async throws(RPCError) -> Halves) {
    beginning = Task {
      do throws(RPCError) { return .success(try await begin()) } catch { return .failure(error) }
    }
  }

  deinit { beginning.cancel() }

  var requests: RequestWriter<Request> {
    RequestWriter(
      send: { (message, compressed) async throws(RPCError) in
        try await self.halves().requests.write(message, compressed: compressed)
      },
      end: { Task { try? await self.halves().requests.finish() } })
  }

  var responses: ResponseStream<Response> {
    ResponseStream(startingWith: { () async throws(RPCError) in try await self.halves().responses })
  }

  private func halves() async throws(RPCError) -> Halves {
    let result = await withTaskCancellationHandler {
      await beginning.value
    } onCancel: {
      beginning.cancel()
    }
    return try result.get()
  }
}
