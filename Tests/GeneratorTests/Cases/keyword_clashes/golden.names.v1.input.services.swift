// swift-format-ignore-file
// Made by protoc-gen-marketplace from input.proto; change the schema and run scripts/generate.
import Protobuf
import RPC

extension GoldenNamesV1 {
  public protocol Service: Sendable {
    func `default`(_ request: GoldenNamesV1.`Any`, context: CallContext) async throws -> GoldenNamesV1.String
  }

  /// The methods of `golden.names.v1.Service`, with what each asks of its callers.
  public enum ServiceMethods {
    public static let service = "golden.names.v1.Service"
    public static let `default` = MethodDescriptor(service: service, method: "Default")
  }

  /// Makes `router` answer the calls of `golden.names.v1.Service` with `service`.
  public static func register(service: some Service, in router: inout Router) {
    router.unary(ServiceMethods.`default`) { try await service.`default`($0, context: $1) }
  }

  public struct ServiceClient: Sendable {
    private let channel: any ClientChannel

    public init(_ channel: any ClientChannel) { self.channel = channel }

    public func `default`(_ request: GoldenNamesV1.`Any`, options: CallOptions = CallOptions()) async throws(RPCError) -> GoldenNamesV1.String {
      try await defaultWithMetadata(request, options: options).message
    }
    /// As ``default(_:options:)``, with the metadata of the answer.
    public func defaultWithMetadata(_ request: GoldenNamesV1.`Any`, options: CallOptions = CallOptions()) async throws(RPCError) -> CallResult<GoldenNamesV1.String> {
      try await channel.unary(ServiceMethods.`default`, request, returning: GoldenNamesV1.String.self, options: options)
    }
  }
}
