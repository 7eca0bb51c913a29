import Protobuf
import RPC
import RPCConformanceAPI

extension ConnectrpcConformanceV1.ClientCompatRequest {
  typealias Payload = ConnectrpcConformanceV1.ConformancePayload
  typealias Client = ConnectrpcConformanceV1.ConformanceServiceClient

  private var timing: CancelTiming { CancelTiming(cancel) }

  func unary(
    _ call: @escaping @Sendable (CallOptions) async throws(RPCError) -> (payload: Payload, initial: Metadata, trailing: Metadata)
  ) async -> Outcome {
    let options = options
    return await timing.run { requestEnded in
      var outcome = Outcome()
      requestEnded()
      do throws(RPCError) {
        let (payload, initial, trailing) = try await call(options)
        outcome.payloads = [payload]
        (outcome.initialMetadata, outcome.trailingMetadata) = (initial, trailing)
      } catch { outcome.end(with: error) }
      return outcome
    }
  }

  func clientStream(_ messages: [ConnectrpcConformanceV1.ClientStreamRequest], through client: Client) async -> Outcome {
    let (options, timing) = (options, timing)
    return await timing.run { requestEnded in
      var outcome = Outcome()
      var sentCount = 0
      do {
        let result = try await client.clientStreamWithMetadata(options: options) { requests in
          for message in messages {
            try await pause()
            try await requests.write(message)
            sentCount += 1
          }
          if case .beforeEnd = timing { cancelTask() }
          try Task.checkCancellation()
          requestEnded()
        }
        outcome.payloads = [result.message.payload ?? .init()]
        (outcome.initialMetadata, outcome.trailingMetadata) = (result.initialMetadata, result.trailingMetadata)
      } catch { outcome.end(with: error) }
      outcome.unsentCount = messages.count - sentCount
      return outcome
    }
  }

  func serverStream(_ message: ConnectrpcConformanceV1.ServerStreamRequest, through client: Client) async -> Outcome {
    let (options, timing) = (options, timing)
    return await timing.run { requestEnded in
      var outcome = Outcome()
      var responses = client.serverStream(message, options: options).makeAsyncIterator()
      requestEnded()
      do throws(RPCError) {
        while let response = try await responses.next() { outcome.take(response.payload, timing) }
      } catch { outcome.end(with: error) }
      outcome.finish(responses)
      return outcome
    }
  }

  func bidiStream(_ messages: [ConnectrpcConformanceV1.BidiStreamRequest], through client: Client) async -> Outcome {
    let (options, timing, isFullDuplex) = (options, timing, streamType == .fullDuplexBidiStream)
    return await timing.run { requestEnded in
      var outcome = Outcome()
      var sentCount = 0
      let (requests, stream) = client.bidiStream(options: options)
      var responses = stream.makeAsyncIterator()
      do {
        var isOver = false
        for message in messages where !isOver {
          try await pause()
          try await requests.write(message)
          sentCount += 1
          guard isFullDuplex else { continue }
          if let response = try await responses.next() { outcome.take(response.payload, timing) } else { isOver = true }
        }
        if case .beforeEnd = timing { cancelTask() } else { requests.finish() }
        requestEnded()
        while !isOver, let response = try await responses.next() { outcome.take(response.payload, timing) }
      } catch {
        // A writer that is told that the call is over leaves it to the reader to say how.
        do throws(RPCError) {
          while let response = try await responses.next() { outcome.take(response.payload, timing) }
        } catch { outcome.end(with: error) }
      }
      outcome.unsentCount = messages.count - sentCount
      outcome.finish(responses)
      return outcome
    }
  }

  private func pause() async throws {
    if requestDelayMs > 0 { try await Task.sleep(for: .milliseconds(Int64(requestDelayMs))) }
  }
}

extension Outcome {
  /// Keeps a payload, and cancels the call if it was the last that is wanted.
  fileprivate mutating func take(_ payload: ConnectrpcConformanceV1.ConformancePayload?, _ timing: CancelTiming) {
    payloads.append(payload ?? .init())
    if case .afterResponses(payloads.count) = timing { cancelTask() }
  }

  /// The metadata of a stream that has ended.
  fileprivate mutating func finish<Response: Message>(_ responses: ResponseStream<Response>.Iterator) {
    if initialMetadata.isEmpty { initialMetadata = responses.initialMetadata }
    if error == nil { trailingMetadata = responses.trailingMetadata }
  }
}
