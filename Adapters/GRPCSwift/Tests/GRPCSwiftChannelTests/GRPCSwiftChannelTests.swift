import Foundation
import GRPCCore
import GRPCNIOTransportHTTP2Posix
import GRPCSwiftChannel
import InteropStubs
import MarketplaceAPI
import RPC
import Testing

private typealias Stub = GrpcTesting.TestServiceClient
private typealias Wanted = GrpcTesting.StreamingOutputCallRequest

@Suite(.timeLimit(.minutes(1))) struct GRPCSwiftChannelTests {
  @Test func `one request and one answer, with metadata both ways`() async throws {
    try await withStub { stub in
      var options = RPC.CallOptions(timeout: .seconds(30))
      options.metadata.append("x-grpc-test-echo-initial", "a, b")
      options.metadata.append("x-grpc-test-echo-trailing-bin", bytes: [0, 0xAB, 0xFF])
      let request = GrpcTesting.SimpleRequest(responseSize: 314_159, payload: .init(body: [UInt8](repeating: 0, count: 271_828)))
      let result = try await stub.unaryCallWithMetadata(request, options: options)
      #expect(result.message.payload?.body.count == 314_159)
      #expect(result.initialMetadata["x-grpc-test-echo-initial"] == "a, b")
      #expect(result.trailingMetadata.bytes("x-grpc-test-echo-trailing-bin") == [0, 0xAB, 0xFF])
      #expect(result.trailingMetadata["grpc-status"] == nil)
    }
  }

  @Test func `many requests and one answer`() async throws {
    try await withStub { stub in
      let answer = try await stub.streamingInputCall { requests in
        for size in [27_182, 8, 1_828, 45_904] {
          try await requests.write(.init(payload: GrpcTesting.Payload(body: [UInt8](repeating: 0, count: size))))
        }
      }
      #expect(answer.aggregatedPayloadSize == 74_922)
      #expect(try await stub.streamingInputCall { _ in }.aggregatedPayloadSize == 0)
    }
  }

  @Test func `one request and many answers, with their metadata`() async throws {
    try await withStub { stub in
      var options = RPC.CallOptions()
      options.metadata.append("x-grpc-test-echo-initial", "a")
      options.metadata.append("x-grpc-test-echo-trailing-bin", bytes: [1])
      var sizes: [Int] = []
      var responses = stub.streamingOutputCall(wanting(31_415, 9, 2_653, 58_979), options: options).makeAsyncIterator()
      #expect(responses.initialMetadata.isEmpty)
      while let response = try await responses.next() {
        sizes.append(response.payload?.body.count ?? 0)
        #expect(responses.initialMetadata["x-grpc-test-echo-initial"] == "a")
      }
      #expect(sizes == [31_415, 9, 2_653, 58_979])
      #expect(responses.trailingMetadata.bytes("x-grpc-test-echo-trailing-bin") == [1])
    }
  }

  @Test func `a conversation of one message each way at a time`() async throws {
    try await withStub { stub in
      let (requests, responses) = stub.fullDuplexCall()
      var iterator = responses.makeAsyncIterator()
      for size: Int32 in [31_415, 9, 0, 58_979] {
        try await requests.write(wanting(size))
        #expect(try await iterator.next()?.payload?.body.count == Int(size))
      }
      requests.finish()
      #expect(try await iterator.next() == nil)
    }
  }

  @Test func `both directions at once, many messages`() async throws {
    try await withStub { stub in
      let (requests, responses) = stub.fullDuplexCall()
      async let written: Void = {
        for _ in 0..<2000 { try await requests.write(wanting(100)) }
        requests.finish()
      }()
      var count = 0
      for try await _ in responses { count += 1 }
      try await written
      #expect(count == 2000)
    }
  }

  @Test func `a status with its message, of each kind`() async throws {
    try await withStub { stub in
      let status = GrpcTesting.EchoStatus(code: 9, message: "\tединица\r\n😈 100%")
      let one = await #expect(throws: RPC.RPCError.self) { try await stub.unaryCall(.init(responseStatus: status)) }
      #expect(one?.code == .failedPrecondition && one?.message == status.message)
      var responses = stub.streamingOutputCall(.init(responseParameters: [], responseStatus: status)).makeAsyncIterator()
      let many = await #expect(throws: RPC.RPCError.self) { _ = try await responses.next() }
      #expect(many?.code == .failedPrecondition && many?.message == status.message)
    }
  }

  @Test func `answers before a failure come before it, and the writer hears of the failure`() async throws {
    try await withStub { stub in
      let (requests, responses) = stub.fullDuplexCall()
      var iterator = responses.makeAsyncIterator()
      try await requests.write(wanting(7))
      #expect(try await iterator.next()?.payload?.body.count == 7)
      try await requests.write(.init(responseParameters: [], responseStatus: GrpcTesting.EchoStatus(code: 10, message: "")))
      let read = await #expect(throws: RPC.RPCError.self) { _ = try await iterator.next() }
      #expect(read?.code == .aborted)
      let written = await #expect(throws: RPC.RPCError.self) { while true { try await requests.write(wanting(7)) } }
      #expect(written?.code == .aborted)
    }
  }

  @Test func `what the maker of requests throws is thrown on`() async throws {
    struct NoMore: Error {}
    try await withStub { stub in
      await #expect(throws: NoMore.self) {
        try await stub.streamingInputCall { requests in
          try await requests.write(.init())
          throw NoMore()
        }
      }
      _ = try await stub.emptyCall(.init())
    }
  }

  @Test func `a deadline ends a call that takes longer, and one that has passed begins none`() async throws {
    try await withStub { stub in
      let slow = GrpcTesting.ResponseParameters(size: 1, intervalUs: 30_000_000)
      for timeout in [Duration.milliseconds(50), .zero] {
        let answer = stub.streamingOutputCall(.init(responseParameters: [slow]), options: .init(timeout: timeout))
        var responses = answer.makeAsyncIterator()
        let error = await #expect(throws: RPC.RPCError.self) { _ = try await responses.next() }
        #expect(error?.code == .deadlineExceeded)
      }
    }
  }

  @Test func `a cancelled task cancels its call, and the connection serves the next`() async throws {
    try await withStub { stub in
      let (requests, responses) = stub.fullDuplexCall()
      let reader = Task {
        var iterator = responses.makeAsyncIterator()
        _ = try await iterator.next()
        _ = try await iterator.next()
      }
      try await requests.write(wanting(1))
      reader.cancel()
      let error = await #expect(throws: RPC.RPCError.self) { try await reader.value }
      #expect(error?.code == .cancelled)
      _ = try await stub.emptyCall(.init())
    }
  }

  @Test func `a server that is not there is UNAVAILABLE, and a method that it does not have UNIMPLEMENTED`() async throws {
    try await withStub { stub in
      let error = await #expect(throws: RPC.RPCError.self) { try await stub.unimplementedCall(.init()) }
      #expect(error?.code == .unimplemented)
    }
    try await withChannel(port: 1) { channel in
      let error = await #expect(throws: RPC.RPCError.self) { try await Stub(channel).emptyCall(.init()) }
      #expect(error?.code == .unavailable)
    }
  }

  @Test func `a call in JSON is UNIMPLEMENTED, since the transport has one content-type`() async throws {
    try await withStub { stub in
      _ = try await stub.emptyCall(.init())
      let error = await #expect(throws: RPC.RPCError.self) { try await stub.emptyCall(.init(), options: .init(encoding: .json)) }
      #expect(error?.code == .unimplemented)
    }
  }

  @Test func `a product's method and the details of its refusal`() async throws {
    let key = FileManager.default.temporaryDirectory.appending(path: "token-key-\(UUID()).pem").path
    defer { try? FileManager.default.removeItem(atPath: key) }
    try ServerProcess.run("marketplace-server", "create-key", key)
    // It serves without its database as far as the guard.
    let server = try ServerProcess(
      "marketplace-server", "serve", "--port", "0", "--token-key", key, "--provider", "127.0.0.1:1",
      environment: ["DATABASE_URL": "postgresql://127.0.0.1:1/nobody"])
    try await withChannel(port: server.port) { channel in
      let error = await #expect(throws: RPC.RPCError.self) {
        try await AccessV1.SessionServiceClient(channel).createSession(AccessV1.CreateSessionRequest(organizationCode: "a"))
      }
      #expect(error?.code == .invalidArgument)
      #expect(error?.fieldViolations.map(\.field) == ["client_id", "credential"])
    }
  }
}

private func wanting(_ sizes: Int32...) -> Wanted { Wanted(responseParameters: sizes.map { .init(size: $0) }) }

private func withStub(_ body: (Stub) async throws -> Void) async throws {
  let server = try ServerProcess("interop-server", "--port", "0")
  try await withChannel(port: server.port) { try await body(Stub($0)) }
}

private func withChannel(port: Int, _ body: (any ClientChannel) async throws -> Void) async throws {
  let transport = try HTTP2ClientTransport.Posix(
    target: .ipv4(address: "127.0.0.1", port: port), transportSecurity: .plaintext)
  try await withGRPCClient(transport: transport) { client in try await body(GRPCSwiftChannel(client)) }
}
