import InteropAPI
import Protobuf
import RPC

extension InteropCase {
  static let endingCases = [
    InteropCase("cancel_after_begin") { channel in
      let call = Task {
        try await GrpcTesting.TestServiceClient(channel).streamingInputCall { _ in withUnsafeCurrentTask { $0?.cancel() } }
      }
      try expect(try await status { try await call.value }.code, .cancelled, "the status")
    },
    InteropCase("cancel_after_first_response") { channel in
      let call = Task {
        let (requests, responses) = GrpcTesting.TestServiceClient(channel).fullDuplexCall()
        var iterator = responses.makeAsyncIterator()
        try await requests.write(.asking(for: [31_415], with: 27_182))
        try expect(try await iterator.next()?.payload?.body.count, 31_415, "the answer's size")
        withUnsafeCurrentTask { $0?.cancel() }
        return try await iterator.next()
      }
      try expect(try await status { try await call.value }.code, .cancelled, "the status")
    },
    InteropCase("timeout_on_sleeping_server") { channel in
      let client = GrpcTesting.TestServiceClient(channel)
      let (requests, responses) = client.fullDuplexCall(options: CallOptions(timeout: .milliseconds(1)))
      let error = try await status {
        try await requests.write(GrpcTesting.StreamingOutputCallRequest(payload: .zeros(27_182)))
        for try await _ in responses {}
      }
      try expect(error.code, .deadlineExceeded, "the status")
    },
  ]
}
