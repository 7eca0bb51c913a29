// swift-format-ignore-file
// Made by protoc-gen-marketplace from input.proto; change the schema and run scripts/generate.
import Protobuf
import RPC

extension GoldenKindsV1 {
  /// Answers calls of `golden.kinds.v1.WordService` with closures, in tests of its callers; a method without one is UNIMPLEMENTED.
  public struct WordServiceMock: Sendable {
    public var say: (@Sendable (GoldenKindsV1.Word, CallContext) async throws -> GoldenKindsV1.Text)?
    public var spell: (@Sendable (GoldenKindsV1.Word, ResponseWriter<GoldenKindsV1.Text>, CallContext) async throws -> Swift.Void)?
    public var join: (@Sendable (RPC.RequestStream<GoldenKindsV1.Word>, CallContext) async throws -> GoldenKindsV1.Text)?
    public var `repeat`: (@Sendable (RPC.RequestStream<GoldenKindsV1.Word>, ResponseWriter<GoldenKindsV1.Text>, CallContext) async throws -> Swift.Void)?

    public init() {}

    /// Calls what the closures are now: no network, no guard, no rules.
    public var client: WordServiceClient {
      WordServiceClient(RPC.InProcessChannel(mocking: { router in
        if let say { router.unary(WordServiceMethods.say, say) }
        if let spell { router.serverStreaming(WordServiceMethods.spell, spell) }
        if let join { router.clientStreaming(WordServiceMethods.join, join) }
        if let `repeat` { router.bidirectional(WordServiceMethods.`repeat`, `repeat`) }
      }))
    }
  }
}
