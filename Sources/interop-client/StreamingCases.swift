import InteropAPI
import Protobuf
import RPC

extension InteropCase {
  private static let requestSizes = [27_182, 8, 1_828, 45_904]
  private static let responseSizes: [Int32] = [31_415, 9, 2_653, 58_979]

  static let streamingCases = [
    InteropCase("client_streaming") { channel in
      let answer = try await GrpcTesting.TestServiceClient(channel).streamingInputCall { requests in
        for size in requestSizes { try await requests.write(GrpcTesting.StreamingInputCallRequest(payload: .zeros(size))) }
      }
      try expect(answer.aggregatedPayloadSize, 74_922, "the aggregated size")
    },
    InteropCase("server_streaming") { channel in
      var sizes: [Int32] = []
      for try await answer in GrpcTesting.TestServiceClient(channel).streamingOutputCall(.asking(for: responseSizes, with: 0)) {
        sizes.append(Int32(answer.payload?.body.count ?? -1))
      }
      try expect(sizes, responseSizes, "the answers' sizes")
    },
    InteropCase("ping_pong") { channel in
      let (requests, responses) = GrpcTesting.TestServiceClient(channel).fullDuplexCall()
      var iterator = responses.makeAsyncIterator()
      for (request, response) in zip(requestSizes, responseSizes) {
        try await requests.write(.asking(for: [response], with: request))
        try expect(try await iterator.next()?.payload?.body.count, Int(response), "the answer's size")
      }
      requests.finish()
      try expect(try await iterator.next(), nil, "what follows the last answer")
    },
    InteropCase("empty_stream") { channel in
      let (requests, responses) = GrpcTesting.TestServiceClient(channel).fullDuplexCall()
      requests.finish()
      for try await _ in responses { throw Mismatch(description: "an answer came and none was asked for") }
    },
  ]
}
