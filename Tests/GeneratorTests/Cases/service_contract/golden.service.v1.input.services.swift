// swift-format-ignore-file
// Made by protoc-gen-marketplace from input.proto; change the schema and run scripts/generate.
import Protobuf
import RPC

extension GoldenServiceV1 {
  /// Answers.
  ///
  /// Always.
  public protocol AnswerService: Sendable {
    /// Answers one.
    ///
    /// Reasons of its errors: `OTHER_STATE`, `NOT_NOW`.
    func answer(_ request: GoldenServiceV1.Ask, context: CallContext) async throws -> GoldenServiceV1.Reply
    /// Answers many.
    func answers(_ request: GoldenServiceV1.Ask, to responses: ResponseWriter<GoldenServiceV1.Reply>, context: CallContext) async throws
    /// Finds.
    func find(_ request: GoldenServiceV1.Ask, context: CallContext) async throws -> GoldenServiceV1.Reply
  }

  /// The methods of `golden.service.v1.AnswerService`, with what each asks of its callers.
  public enum AnswerServiceMethods {
    public static let service = "golden.service.v1.AnswerService"
    public static let answer = RPC.MethodDescriptor(service: service, method: "Answer", contract: RPC.MethodContract(access: [RPC.AccessRule(application: 1, permissions: 0x800)], requiresIdempotencyKey: true))
    public static let answers = RPC.MethodDescriptor(service: service, method: "Answers", serverStreaming: true, contract: RPC.MethodContract(access: []))
    public static let find = RPC.MethodDescriptor(service: service, method: "Find", contract: RPC.MethodContract(access: [RPC.AccessRule(application: 1)], replicaReads: true))
  }

  /// Makes `router` answer the calls of `golden.service.v1.AnswerService` with `service`.
  public static func register(answerService service: some AnswerService, in router: inout RPC.Router) {
    router.unary(AnswerServiceMethods.answer) { try await service.answer($0, context: $1) }
    router.serverStreaming(AnswerServiceMethods.answers) { try await service.answers($0, to: $1, context: $2) }
    router.unary(AnswerServiceMethods.find) { try await service.find($0, context: $1) }
  }

  /// Answers.
  ///
  /// Always.
  public struct AnswerServiceClient: Sendable {
    private let channel: any ClientChannel

    public init(_ channel: any ClientChannel) { self.channel = channel }

    /// Answers one.
    ///
    /// Reasons of its errors: `OTHER_STATE`, `NOT_NOW`.
    public func answer(_ request: GoldenServiceV1.Ask, options: CallOptions = CallOptions()) async throws(RPCError) -> GoldenServiceV1.Reply {
      try await answerWithMetadata(request, options: options).message
    }
    /// As ``answer(_:options:)``, with the metadata of the answer.
    public func answerWithMetadata(_ request: GoldenServiceV1.Ask, options: CallOptions = CallOptions()) async throws(RPCError) -> CallResult<GoldenServiceV1.Reply> {
      try await channel.unary(AnswerServiceMethods.answer, request, returning: GoldenServiceV1.Reply.self, options: options.withIdempotencyKey())
    }

    /// Answers many.
    public func answers(_ request: GoldenServiceV1.Ask, options: CallOptions = CallOptions()) -> ResponseStream<GoldenServiceV1.Reply> {
      channel.serverStreaming(AnswerServiceMethods.answers, request, returning: GoldenServiceV1.Reply.self, options: options)
    }

    /// Finds.
    public func find(_ request: GoldenServiceV1.Ask, options: CallOptions = CallOptions()) async throws(RPCError) -> GoldenServiceV1.Reply {
      try await findWithMetadata(request, options: options).message
    }
    /// As ``find(_:options:)``, with the metadata of the answer.
    public func findWithMetadata(_ request: GoldenServiceV1.Ask, options: CallOptions = CallOptions()) async throws(RPCError) -> CallResult<GoldenServiceV1.Reply> {
      try await channel.unary(AnswerServiceMethods.find, request, returning: GoldenServiceV1.Reply.self, options: options)
    }
  }
}
