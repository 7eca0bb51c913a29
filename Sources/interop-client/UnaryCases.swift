import InteropAPI
import Protobuf
import RPC

extension InteropCase {
  static let unaryCases = [
    InteropCase("empty_unary") { channel in
      _ = try await GrpcTesting.TestServiceClient(channel).emptyCall(GrpcTesting.Empty())
    },
    InteropCase("large_unary") { channel in
      let answer = try await GrpcTesting.TestServiceClient(channel).unaryCall(.large)
      try expect(answer.payload?.body, Array(repeating: 0, count: 314_159), "the answer's body")
    },
    InteropCase("custom_metadata") { channel in
      let client = GrpcTesting.TestServiceClient(channel)
      let answer = try await client.unaryCallWithMetadata(.large, options: .echoing)
      try expect(answer.initialMetadata[EchoMetadata.initial], "test_initial_metadata_value", "the initial metadata")
      try expect(answer.trailingMetadata.bytes(EchoMetadata.trailing), [0xAB, 0xAB, 0xAB], "the trailing metadata")

      let (requests, responses) = client.fullDuplexCall(options: .echoing)
      try await requests.write(.asking(for: [314_159], with: 271_828))
      requests.finish()
      var iterator = responses.makeAsyncIterator()
      try expect(try await iterator.next()?.payload?.body.count, 314_159, "the answer's size")
      try expect(try await iterator.next(), nil, "what follows the answer")
      try expect(iterator.initialMetadata[EchoMetadata.initial], "test_initial_metadata_value", "the stream's initial metadata")
      try expect(iterator.trailingMetadata.bytes(EchoMetadata.trailing), [0xAB, 0xAB, 0xAB], "the stream's trailing metadata")
    },
    InteropCase("status_code_and_message") { channel in
      let wanted = GrpcTesting.EchoStatus(code: 2, message: "test status message")
      try await expectEcho(wanted, through: channel)
    },
    InteropCase("special_status_message") { channel in
      let wanted = GrpcTesting.EchoStatus(code: 2, message: "\t\ntest with whitespace\r\nand Unicode BMP ☺ and non-BMP 😈\t\n")
      try await expectEcho(wanted, through: channel)
    },
    InteropCase("unimplemented_method") { channel in
      let error = try await status { try await GrpcTesting.TestServiceClient(channel).unimplementedCall(GrpcTesting.Empty()) }
      try expect(error.code, .unimplemented, "the status")
    },
    InteropCase("unimplemented_service") { channel in
      let client = GrpcTesting.UnimplementedServiceClient(channel)
      let error = try await status { try await client.unimplementedCall(GrpcTesting.Empty()) }
      try expect(error.code, .unimplemented, "the status")
    },
  ]

  private static func expectEcho(_ wanted: GrpcTesting.EchoStatus, through channel: any ClientChannel) async throws {
    let client = GrpcTesting.TestServiceClient(channel)
    let unary = try await status { try await client.unaryCall(GrpcTesting.SimpleRequest(responseStatus: wanted)) }
    let stream = try await status {
      let (requests, responses) = client.fullDuplexCall()
      try await requests.write(GrpcTesting.StreamingOutputCallRequest(responseStatus: wanted))
      requests.finish()
      for try await _ in responses {}
    }
    for error in [unary, stream] {
      try expect(error.code, .unknown, "the status")
      try expect(error.message, wanted.message, "the status message")
    }
  }
}

extension GrpcTesting.SimpleRequest {
  fileprivate static var large: Self { Self(responseSize: 314_159, payload: .zeros(271_828)) }
}

extension GrpcTesting.Payload {
  static func zeros(_ size: Int) -> Self { Self(body: Array(repeating: 0, count: size)) }
}

extension GrpcTesting.StreamingOutputCallRequest {
  static func asking(for sizes: [Int32], with payload: Int) -> Self {
    Self(responseParameters: sizes.map { GrpcTesting.ResponseParameters(size: $0) }, payload: .zeros(payload))
  }
}

extension CallOptions {
  fileprivate static var echoing: CallOptions {
    var options = CallOptions()
    options.metadata.append(EchoMetadata.initial, "test_initial_metadata_value")
    options.metadata.append(EchoMetadata.trailing, bytes: [0xAB, 0xAB, 0xAB])
    return options
  }
}
