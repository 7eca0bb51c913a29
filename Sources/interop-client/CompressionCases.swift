import InteropAPI
import Protobuf
import RPC

/// Whether an answer came compressed is for the transport to know: tests look at the frames.
extension InteropCase {
  static let compressionCases = [
    InteropCase("client_compressed_unary") { channel in
      let client = GrpcTesting.TestServiceClient(channel)
      // A server that does not look would let this pass.
      let probe = try await status { try await client.unaryCall(.large(expectCompressed: true)) }
      try expect(probe.code, .invalidArgument, "the status of a message that only says it is compressed")
      for isCompressed in [true, false] {
        let options = CallOptions(compression: isCompressed ? .gzip : .identity)
        let answer = try await client.unaryCall(.large(expectCompressed: isCompressed), options: options)
        try expect(answer.payload?.body.count, 314_159, "the answer's size")
      }
    },
    InteropCase("server_compressed_unary") { channel in
      for isCompressed in [true, false] {
        let answer = try await GrpcTesting.TestServiceClient(channel).unaryCall(.large(responseCompressed: isCompressed))
        try expect(answer.payload?.body, Array(repeating: 0, count: 314_159), "the answer's body")
      }
    },
    InteropCase("client_compressed_streaming") { channel in
      let client = GrpcTesting.TestServiceClient(channel)
      let probe = try await status {
        try await client.streamingInputCall { try await $0.write(.of(27_182, expectCompressed: true)) }
      }
      try expect(probe.code, .invalidArgument, "the status of a message that only says it is compressed")
      let answer = try await client.streamingInputCall(options: CallOptions(compression: .gzip)) { requests in
        try await requests.write(.of(27_182, expectCompressed: true))
        try await requests.write(.of(45_904, expectCompressed: false), compressed: false)
      }
      try expect(answer.aggregatedPayloadSize, 73_086, "the aggregated size")
    },
    InteropCase("server_compressed_streaming") { channel in
      let wanted = [(31_415, true), (92_653, false)].map {
        GrpcTesting.ResponseParameters(size: $0, compressed: GrpcTesting.BoolValue(value: $1))
      }
      var sizes: [Int] = []
      let request = GrpcTesting.StreamingOutputCallRequest(responseParameters: wanted)
      for try await answer in GrpcTesting.TestServiceClient(channel).streamingOutputCall(request) {
        sizes.append(answer.payload?.body.count ?? -1)
      }
      try expect(sizes, [31_415, 92_653], "the answers' sizes")
    },
  ]
}

extension GrpcTesting.SimpleRequest {
  fileprivate static func large(expectCompressed: Bool? = nil, responseCompressed: Bool? = nil) -> Self {
    Self(
      responseSize: 314_159, payload: .zeros(271_828),
      responseCompressed: responseCompressed.map { GrpcTesting.BoolValue(value: $0) },
      expectCompressed: expectCompressed.map { GrpcTesting.BoolValue(value: $0) })
  }
}

extension GrpcTesting.StreamingInputCallRequest {
  fileprivate static func of(_ size: Int, expectCompressed: Bool) -> Self {
    Self(payload: .zeros(size), expectCompressed: GrpcTesting.BoolValue(value: expectCompressed))
  }
}
