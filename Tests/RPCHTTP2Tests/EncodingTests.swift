import Protobuf
import RPC
import Testing

@testable import RPCHTTP2

private let echo = MethodDescriptor(service: "test.v1.Echo", method: "Say")
private let count = MethodDescriptor(service: "test.v1.Echo", method: "Count", serverStreaming: true)
private let bytes = MethodDescriptor(service: "test.v1.Echo", method: "Bytes")

@Suite struct EncodingTests {
  private static let json = CallOptions(encoding: .json)

  @Test(arguments: [MessageEncoding.proto, .json])
  func `a client and a server agree on the encoding, call by call`(encoding: MessageEncoding) async throws {
    let server = try await TestServer {
      $0.unary(echo) { (text: Text, context) in Text(value: "\(context.encoding) \(text.value)") }
      $0.serverStreaming(count) { (text: Text, writer: ResponseWriter<Text>, _) in
        for number in 0..<Int(text.value)! { try await writer.write(Text(value: "\(number)")) }
      }
    }
    #expect(try await server.unary(echo, "«да»", CallOptions(encoding: encoding)) == "\(encoding) «да»")
    var received: [String] = []
    for try await text in server.stream(count, "100", CallOptions(encoding: encoding)) { received.append(text.value) }
    #expect(received == (0..<100).map { "\($0)" })
  }

  @Test func `a method whose messages have no JSON refuses the content-type, and the connection lives`() async throws {
    let server = try await TestServer { $0.unary(bytes) { (message: Binary, _) in message } }
    let request = Text(value: "x")
    let error = await #expect(throws: RPCError.self) {
      try await server.channel.unary(bytes, request, returning: Text.self, options: Self.json)
    }
    #expect(error?.message == "the server answered with HTTP status 415")
    #expect(try await server.unary(bytes, "x") == "x")
  }

  @Test func `a stub whose messages have no JSON says so before it calls`() async throws {
    let server = try await TestServer { $0.unary(echo) { (text: Text, _) in text } }
    let error = await #expect(throws: RPCError.self) {
      try await server.channel.unary(echo, Binary(), returning: Binary.self, options: Self.json)
    }
    #expect(error?.message == "test.v1.Binary was generated without its JSON mapping")
  }

  @Test func `a failed call says why, whatever its encoding, with details in binary`() async throws {
    let server = try await TestServer {
      $0.unary(echo) { (_: Text, _) -> Text in throw RPCError(.notFound, "нет такого", reason: "ORDER_NOT_FOUND") }
    }
    let error = await #expect(throws: RPCError.self) { try await server.unary(echo, "", Self.json) }
    #expect(error?.code == .notFound && error?.message == "нет такого" && error?.reason == "ORDER_NOT_FOUND")
  }

  @Test func `a response whose JSON does not fit is INTERNAL, as the caller is not at fault`() async throws {
    let server = try await TestServer { $0.unary(echo) { (text: Text, _) in text } }
    let error = await #expect(throws: RPCError.self) {
      try await server.channel.unary(echo, Text(value: "x"), returning: GoogleProtobuf.BoolValue.self, options: Self.json)
    }
    #expect(error?.code == .internalError && error?.message.contains("true or false belongs here") == true)
  }
}

/// A message that was generated without its JSON mapping.
private struct Binary: Message {
  static let fullName = "test.v1.Binary"
  var unknownFields = UnknownFields()

  mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
    while true {
      let tag = try reader.nextTag()
      if tag == 0 { return }
      try reader.unknown(tag, into: &unknownFields)
    }
  }

  func encode(into writer: inout WireWriter) { writer.unknown(unknownFields) }
}
