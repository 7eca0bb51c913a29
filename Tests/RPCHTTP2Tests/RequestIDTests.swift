import Protobuf
import RPC
import Testing

@testable import RPCHTTP2

private let fail = MethodDescriptor(service: "test.v1.Broken", method: "Fail")
private let nowhere = MethodDescriptor(service: "test.v1.Broken", method: "Nowhere")
private let wanted = "6F9619FF-8B86-D011-B42D-00CF4FC964FF"

@Suite struct RequestIDTests {
  private static func server() async throws -> TestServer {
    try await TestServer {
      $0.unary(fail) { (text: Text, _) -> Text in
        if text.value == "fine" { return text }
        throw RPCError(.notFound, "not here")
      }
    }
  }

  @Test(arguments: [fail, nowhere])
  func `rpc 27: a failed call has an id, for the client and in the log`(method: MethodDescriptor) async throws {
    let server = try await Self.server()
    let error = await #expect(throws: RPCError.self) { try await server.unary(method, "") }
    let id = try #require(error?.requestID)
    #expect(IdempotencyKey.isValid(id))
    #expect(server.failures.all.map(\.requestID) == [id])
  }

  @Test(arguments: [fail, nowhere])
  func `rpc 27: the client may choose a failed call's id`(method: MethodDescriptor) async throws {
    let server = try await Self.server()
    var options = CallOptions()
    options.metadata.append("x-request-id", wanted)
    let error = await #expect(throws: RPCError.self) { try await server.unary(method, "", options) }
    #expect(error?.requestID == wanted)
    #expect(server.failures.all.map(\.requestID) == [wanted])
  }

  @Test(arguments: ["", "hunter2", "eyJhbGciOiJFUzI1NiJ9.e30.c2ln", wanted + "0"])
  func `rpc 27: an id that is no UUID is not taken up`(text: String) async throws {
    let server = try await Self.server()
    var options = CallOptions()
    options.metadata.append("x-request-id", text)
    let error = await #expect(throws: RPCError.self) { try await server.unary(fail, "", options) }
    #expect(error?.requestID.map(IdempotencyKey.isValid) == true)
    #expect(server.failures.all.map(\.requestID) == [error?.requestID])
  }

  @Test func `rpc 27: a path that no method has is not repeated in the log`() async throws {
    let server = try await Self.server()
    await #expect(throws: RPCError.self) { try await server.unary(nowhere, "") }
    await #expect(throws: RPCError.self) { try await server.unary(fail, "") }
    #expect(server.failures.all.map(\.path) == ["other", "/test.v1.Broken/Fail"])
  }
}
