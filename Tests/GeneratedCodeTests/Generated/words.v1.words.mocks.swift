// swift-format-ignore-file
// Made by protoc-gen-marketplace from words/v1/words.proto; change the schema and run scripts/generate.
import Protobuf
import RPC

extension WordsV1 {
  /// Answers calls of `words.v1.WordService` with closures, in tests of its callers; a method without one is UNIMPLEMENTED.
  struct WordServiceMock: Sendable {
    var say: (@Sendable (WordsV1.Word, CallContext) async throws -> WordsV1.Word)?
    var spell: (@Sendable (WordsV1.Word, ResponseWriter<WordsV1.Word>, CallContext) async throws -> Swift.Void)?
    var join: (@Sendable (RPC.RequestStream<WordsV1.Word>, CallContext) async throws -> WordsV1.Word)?
    var chat: (@Sendable (RPC.RequestStream<WordsV1.Word>, ResponseWriter<WordsV1.Word>, CallContext) async throws -> Swift.Void)?

    init() {}

    /// Calls what the closures are now: no network, no guard, no rules.
    var client: WordServiceClient {
      WordServiceClient(RPC.InProcessChannel(mocking: { router in
        if let say { router.unary(WordServiceMethods.say, say) }
        if let spell { router.serverStreaming(WordServiceMethods.spell, spell) }
        if let join { router.clientStreaming(WordServiceMethods.join, join) }
        if let chat { router.bidirectional(WordServiceMethods.chat, chat) }
      }))
    }
  }
}
