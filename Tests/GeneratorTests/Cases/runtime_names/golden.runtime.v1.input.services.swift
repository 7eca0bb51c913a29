// swift-format-ignore-file
// Made by protoc-gen-marketplace from input.proto; change the schema and run scripts/generate.
import Protobuf
import RPC

extension GoldenRuntimeV1 {
  public protocol Router: Sendable {
    func message(_ request: GoldenRuntimeV1.StringMessage, context: CallContext) async throws -> GoldenRuntimeV1.ProtobufMessage
  }

  /// The methods of `golden.runtime.v1.Router`, with what each asks of its callers.
  public enum RouterMethods {
    public static let service = "golden.runtime.v1.Router"
    public static let message = RPC.MethodDescriptor(service: service, method: "Message")
  }

  /// Makes `router` answer the calls of `golden.runtime.v1.Router` with `service`.
  public static func register(router service: some Router, in router: inout RPC.Router) {
    router.unary(RouterMethods.message) { try await service.message($0, context: $1) }
  }

  public struct RouterClient: Sendable {
    private let channel: any ClientChannel

    public init(_ channel: any ClientChannel) { self.channel = channel }

    public func message(_ request: GoldenRuntimeV1.StringMessage, options: CallOptions = CallOptions()) async throws(RPCError) -> GoldenRuntimeV1.ProtobufMessage {
      try await messageWithMetadata(request, options: options).message
    }
    /// As ``message(_:options:)``, with the metadata of the answer.
    public func messageWithMetadata(_ request: GoldenRuntimeV1.StringMessage, options: CallOptions = CallOptions()) async throws(RPCError) -> CallResult<GoldenRuntimeV1.ProtobufMessage> {
      try await channel.unary(RouterMethods.message, request, returning: GoldenRuntimeV1.ProtobufMessage.self, options: options)
    }
  }
}
