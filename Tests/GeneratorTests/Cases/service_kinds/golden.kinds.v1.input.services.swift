// swift-format-ignore-file
// Made by protoc-gen-marketplace from input.proto; change the schema and run scripts/generate.
import Protobuf
import RPC

extension GoldenKindsV1 {
  /// Speaks.
  public protocol WordService: Sendable {
    /// One word for one.
    func say(_ request: GoldenKindsV1.Word, context: CallContext) async throws -> GoldenKindsV1.Text
    /// Many texts for a word.
    func spell(_ request: GoldenKindsV1.Word, to responses: ResponseWriter<GoldenKindsV1.Text>, context: CallContext) async throws
    /// One text of many words.
    ///
    /// Reasons of its errors: `TOO_MANY`.
    func join(_ requests: RPC.RequestStream<GoldenKindsV1.Word>, context: CallContext) async throws -> GoldenKindsV1.Text
    /// Words and texts as they come.
    func `repeat`(_ requests: RPC.RequestStream<GoldenKindsV1.Word>, to responses: ResponseWriter<GoldenKindsV1.Text>, context: CallContext) async throws
  }

  /// The methods of `golden.kinds.v1.WordService`, with what each asks of its callers.
  public enum WordServiceMethods {
    public static let service = "golden.kinds.v1.WordService"
    public static let say = RPC.MethodDescriptor(service: service, method: "Say")
    public static let spell = RPC.MethodDescriptor(service: service, method: "Spell", serverStreaming: true)
    public static let join = RPC.MethodDescriptor(service: service, method: "Join", clientStreaming: true, contract: RPC.MethodContract(access: [RPC.AccessRule(application: 1)], requiresIdempotencyKey: true))
    public static let `repeat` = RPC.MethodDescriptor(service: service, method: "Repeat", clientStreaming: true, serverStreaming: true)
  }

  /// Makes `router` answer the calls of `golden.kinds.v1.WordService` with `service`.
  public static func register(wordService service: some WordService, in router: inout RPC.Router) {
    router.unary(WordServiceMethods.say) { try await service.say($0, context: $1) }
    router.serverStreaming(WordServiceMethods.spell) { try await service.spell($0, to: $1, context: $2) }
    router.clientStreaming(WordServiceMethods.join) { try await service.join($0, context: $1) }
    router.bidirectional(WordServiceMethods.`repeat`) { try await service.`repeat`($0, to: $1, context: $2) }
  }

  /// Speaks.
  public struct WordServiceClient: Sendable {
    private let channel: any ClientChannel

    public init(_ channel: any ClientChannel) { self.channel = channel }

    /// One word for one.
    public func say(_ request: GoldenKindsV1.Word, options: CallOptions = CallOptions()) async throws(RPCError) -> GoldenKindsV1.Text {
      try await sayWithMetadata(request, options: options).message
    }
    /// As ``say(_:options:)``, with the metadata of the answer.
    public func sayWithMetadata(_ request: GoldenKindsV1.Word, options: CallOptions = CallOptions()) async throws(RPCError) -> CallResult<GoldenKindsV1.Text> {
      try await channel.unary(WordServiceMethods.say, request, returning: GoldenKindsV1.Text.self, options: options)
    }

    /// Many texts for a word.
    public func spell(_ request: GoldenKindsV1.Word, options: CallOptions = CallOptions()) -> ResponseStream<GoldenKindsV1.Text> {
      channel.serverStreaming(WordServiceMethods.spell, request, returning: GoldenKindsV1.Text.self, options: options)
    }

    /// One text of many words.
    ///
    /// Reasons of its errors: `TOO_MANY`.
    public func join(options: CallOptions = CallOptions(), _ requests: (RPC.RequestWriter<GoldenKindsV1.Word>) async throws -> Swift.Void) async throws -> GoldenKindsV1.Text {
      try await joinWithMetadata(options: options, requests).message
    }
    /// As ``join(options:_:)``, with the metadata of the answer.
    public func joinWithMetadata(options: CallOptions = CallOptions(), _ requests: (RPC.RequestWriter<GoldenKindsV1.Word>) async throws -> Swift.Void) async throws -> CallResult<GoldenKindsV1.Text> {
      try await channel.clientStreaming(WordServiceMethods.join, returning: GoldenKindsV1.Text.self, options: options.withIdempotencyKey(), requests)
    }

    /// Words and texts as they come.
    public func `repeat`(options: CallOptions = CallOptions()) -> (requests: RPC.RequestWriter<GoldenKindsV1.Word>, responses: ResponseStream<GoldenKindsV1.Text>) {
      channel.bidirectional(WordServiceMethods.`repeat`, sending: GoldenKindsV1.Word.self, returning: GoldenKindsV1.Text.self, options: options)
    }
  }
}
