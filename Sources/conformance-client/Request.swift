import Protobuf
import RPC
import RPCConformanceAPI

extension ConnectrpcConformanceV1.ClientCompatRequest {
  /// Makes the call, and says how it went.
  func response(through channels: Channels) async -> ConnectrpcConformanceV1.ClientCompatResponse {
    do {
      try checkSupport()
      let client = ConnectrpcConformanceV1.ConformanceServiceClient(try channels.channel(for: self))
      return .init(testName: testName, result: .response(try await outcome(through: client).result))
    } catch let error as Unsupported {
      return .init(testName: testName, result: .error(.init(message: error.reason)))
    } catch {
      return .init(testName: testName, result: .error(.init(message: "\(error)")))
    }
  }

  private func checkSupport() throws(Unsupported) {
    guard `protocol` == .grpc else { throw Unsupported("PROTOCOL_GRPC is spoken, and no other") }
    guard httpVersion == ._2 else { throw Unsupported("HTTP_VERSION_2 is spoken, and no other") }
    guard codec == .proto else { throw Unsupported("CODEC_PROTO is spoken, and no other") }
    guard compression == .unspecified || compression == .identity || compression == .gzip else {
      throw Unsupported("COMPRESSION_IDENTITY and COMPRESSION_GZIP are spoken, and no other")
    }
    let known = ConnectrpcConformanceV1.ConformanceServiceMethods.service
    guard service == nil || service == known else { throw Unsupported("\(known) is called, and no other") }
  }

  private func outcome(through client: ConnectrpcConformanceV1.ConformanceServiceClient) async throws -> Outcome {
    switch method ?? streamType.method {
    case "Unary":
      let request: ConnectrpcConformanceV1.UnaryRequest = try onlyMessage()
      return await unary { (options) async throws(RPCError) in
        try await client.unaryWithMetadata(request, options: options).map(\.payload)
      }
    case "IdempotentUnary":
      let request: ConnectrpcConformanceV1.IdempotentUnaryRequest = try onlyMessage()
      return await unary { (options) async throws(RPCError) in
        try await client.idempotentUnaryWithMetadata(request, options: options).map(\.payload)
      }
    case "Unimplemented":
      let request: ConnectrpcConformanceV1.UnimplementedRequest = try onlyMessage()
      return await unary { (options) async throws(RPCError) in
        try await client.unimplementedWithMetadata(request, options: options).map { _ in nil }
      }
    case "ServerStream": return await serverStream(try onlyMessage(), through: client)
    case "ClientStream": return await clientStream(try messages(), through: client)
    case "BidiStream": return await bidiStream(try messages(), through: client)
    case let method: throw Unsupported("\(method) is no method of the service")
    }
  }

  /// The request of a method that takes one.
  private func onlyMessage<Request: Message>() throws -> Request {
    let all: [Request] = try messages()
    guard all.count == 1 else { throw Unsupported("the method takes one message, and \(all.count) are given") }
    return all[0]
  }

  private func messages<Request: Message>() throws -> [Request] {
    try requestMessages.map { packed in
      guard let message = try packed.unpack(Request.self) else {
        throw Unsupported("\(packed.typeUrl) is not what the method takes, \(Request.fullName)")
      }
      return message
    }
  }

  var options: CallOptions {
    CallOptions(
      timeout: timeoutMs.map { .milliseconds(Int64($0)) }, metadata: Metadata(requestHeaders),
      compression: compression == .gzip ? .gzip : .identity)
  }
}

extension ConnectrpcConformanceV1.StreamType {
  /// The method that is meant when none is named.
  fileprivate var method: String {
    switch self {
    case .unary, .unspecified, .unrecognized: "Unary"
    case .clientStream: "ClientStream"
    case .serverStream: "ServerStream"
    case .halfDuplexBidiStream, .fullDuplexBidiStream: "BidiStream"
    }
  }
}

extension CallResult where Response: Message {
  /// The metadata with what is made of the message.
  fileprivate func map(
    _ payload: (Response) -> ConnectrpcConformanceV1.ConformancePayload?
  ) -> (payload: ConnectrpcConformanceV1.ConformancePayload, initial: Metadata, trailing: Metadata) {
    (payload(message) ?? .init(), initialMetadata, trailingMetadata)
  }
}
