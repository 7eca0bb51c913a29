// swift-format-ignore-file
// Made by protoc-gen-marketplace from words/v1/words.proto; change the schema and run scripts/generate.
import Protobuf
import RPC

extension WordsV1 {
  /// Takes and gives words.
  protocol WordService: Sendable {
    /// One word for one.
    func say(_ request: WordsV1.Word, context: CallContext) async throws -> WordsV1.Word
    /// A word, letter by letter.
    func spell(_ request: WordsV1.Word, to responses: ResponseWriter<WordsV1.Word>, context: CallContext) async throws
    /// Many words in one.
    func join(_ requests: RPC.RequestStream<WordsV1.Word>, context: CallContext) async throws -> WordsV1.Word
    /// Each word as it comes.
    func chat(_ requests: RPC.RequestStream<WordsV1.Word>, to responses: ResponseWriter<WordsV1.Word>, context: CallContext) async throws
  }

  /// The methods of `words.v1.WordService`, with what each asks of its callers.
  enum WordServiceMethods {
    static let service = "words.v1.WordService"
    static let say = RPC.MethodDescriptor(service: service, method: "Say", contract: RPC.MethodContract(access: [RPC.AccessRule(application: 1)], requiresIdempotencyKey: true))
    static let spell = RPC.MethodDescriptor(service: service, method: "Spell", serverStreaming: true, contract: RPC.MethodContract(access: []))
    static let join = RPC.MethodDescriptor(service: service, method: "Join", clientStreaming: true, contract: RPC.MethodContract(access: [RPC.AccessRule(application: 1)], requiresIdempotencyKey: true))
    static let chat = RPC.MethodDescriptor(service: service, method: "Chat", clientStreaming: true, serverStreaming: true, contract: RPC.MethodContract(access: []))
  }

  /// Makes `router` answer the calls of `words.v1.WordService` with `service`.
  static func register(wordService service: some WordService, in router: inout RPC.Router) {
    router.unary(WordServiceMethods.say) { try await service.say($0, context: $1) }
    router.serverStreaming(WordServiceMethods.spell) { try await service.spell($0, to: $1, context: $2) }
    router.clientStreaming(WordServiceMethods.join) { try await service.join($0, context: $1) }
    router.bidirectional(WordServiceMethods.chat) { try await service.chat($0, to: $1, context: $2) }
  }

  /// Takes and gives words.
  struct WordServiceClient: Sendable {
    private let channel: any ClientChannel

    init(_ channel: any ClientChannel) { self.channel = channel }

    /// One word for one.
    func say(_ request: WordsV1.Word, options: CallOptions = CallOptions()) async throws(RPCError) -> WordsV1.Word {
      try await sayWithMetadata(request, options: options).message
    }
    /// As ``say(_:options:)``, with the metadata of the answer.
    func sayWithMetadata(_ request: WordsV1.Word, options: CallOptions = CallOptions()) async throws(RPCError) -> CallResult<WordsV1.Word> {
      try await channel.unary(WordServiceMethods.say, request, returning: WordsV1.Word.self, options: options.withIdempotencyKey())
    }

    /// A word, letter by letter.
    func spell(_ request: WordsV1.Word, options: CallOptions = CallOptions()) -> ResponseStream<WordsV1.Word> {
      channel.serverStreaming(WordServiceMethods.spell, request, returning: WordsV1.Word.self, options: options)
    }

    /// Many words in one.
    func join(options: CallOptions = CallOptions(), _ requests: (RPC.RequestWriter<WordsV1.Word>) async throws -> Swift.Void) async throws -> WordsV1.Word {
      try await joinWithMetadata(options: options, requests).message
    }
    /// As ``join(options:_:)``, with the metadata of the answer.
    func joinWithMetadata(options: CallOptions = CallOptions(), _ requests: (RPC.RequestWriter<WordsV1.Word>) async throws -> Swift.Void) async throws -> CallResult<WordsV1.Word> {
      try await channel.clientStreaming(WordServiceMethods.join, returning: WordsV1.Word.self, options: options.withIdempotencyKey(), requests)
    }

    /// Each word as it comes.
    func chat(options: CallOptions = CallOptions()) -> (requests: RPC.RequestWriter<WordsV1.Word>, responses: ResponseStream<WordsV1.Word>) {
      channel.bidirectional(WordServiceMethods.chat, sending: WordsV1.Word.self, returning: WordsV1.Word.self, options: options)
    }
  }
}
