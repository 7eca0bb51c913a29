import Protobuf
import RPC

extension Behaviour {
  static let ofErrors: [Behaviour] = [
    Behaviour("code, message and details of an error", "notFound «нет\n100% ~» REASON [\"a.b\"]", serving: failingRichly) {
      side in
      do { return try await side.one().message.value } catch let error as RPCError {
        return "\(error.code) «\(error.message)» \(error.reason ?? "") \(error.fieldViolations.map(\.field))"
      }
    },
    Behaviour("messages that were sent before an error come before it", "a b notFound", serving: failingRichly) { side in
      await side.heard(side.many())
    },
    Behaviour("an error that nobody meant: UNKNOWN without its text, which goes to the log", "unknown true [\"unknown true\"]") {
      router, _ in
      router.unary(Kind.one) { (_: Text, _) -> Text in throw Secret() }
    } _: { side in
      do { return try await side.one().message.value } catch let error as RPCError {
        let log = side.failures().map { "\($0.prefix(7)) \($0.contains("hunter2"))" }
        return "\(error.code) \(!error.message.contains("hunter2")) \(log)"
      }
    },
    Behaviour("an error whose code is OK is none: UNKNOWN", "unknown") { router, _ in
      router.unary(Kind.one) { (_: Text, _) -> Text in throw RPCError(.ok, "") }
    } _: { side in
      await side.code { try await side.one() }
    },
    Behaviour("a handler that throws CancellationError: CANCELLED", "cancelled") { router, _ in
      router.unary(Kind.one) { (_: Text, _) -> Text in throw CancellationError() }
    } _: { side in
      await side.code { try await side.one() }
    },
    Behaviour(
      "a method that nobody serves: UNIMPLEMENTED, of each kind", "unimplemented unimplemented unimplemented unimplemented"
    ) {
      _, _ in
    } _: { side in
      let (one, many) = (await side.code { try await side.one() }, await side.heard(side.many()))
      let (gather, talk) = (await side.code { try await side.gather([]) }, await side.heard(side.talk().responses))
      return "\(one) \(many) \(gather) \(talk)"
    },
    Behaviour("a method that must know who calls, where nobody finds out: UNAUTHENTICATED", "unauthenticated") { router, _ in
      router.unary(guarded) { (text: Text, _) in text }
    } _: { side in
      await side.code { try await side.one("", CallOptions(), guarded) }
    },
    Behaviour("an answer past a guard that did not run is withheld: INTERNAL", "internalError") { router, _ in
      router.authenticator = Anyone()
      router.unary(guarded) { (text: Text, _) in text }
    } _: { side in
      await side.code { try await side.one("", CallOptions(), guarded) }
    },
    Behaviour("a key that is no UUID: INVALID_ARGUMENT with the field", "invalidArgument [\"idempotency-key\"]") { router, _ in
      router.unary(keyed) { (text: Text, _) in text }
    } _: { side in
      do { return try await side.one("", CallOptions(idempotencyKey: "k"), keyed).message.value } catch let error as RPCError {
        return "\(error.code) \(error.fieldViolations.map(\.field))"
      }
    },
    Behaviour("a request that does not decode: INTERNAL", "internalError", serving: echoing) { side in
      await side.code {
        try await side.channel.unary(
          Kind.one, GoogleProtobuf.BytesValue(value: [0xFF]), returning: Text.self, options: CallOptions())
      }
    },
    Behaviour("an answer that does not decode: INTERNAL", "internalError") { router, _ in
      router.unary(Kind.one) { (_: Text, _) in GoogleProtobuf.BytesValue(value: [0xFF]) }
    } _: { side in
      await side.code { try await side.one() }
    },
  ]

  private struct Secret: Error { let password = "hunter2" }

  private struct Anyone: Authenticator, Identity {
    let application: Int32 = 1
    let scopes: UInt64 = ~0
    func authenticate(_: CallContext) -> (any Identity)? { self }
  }

  private static let guarded = MethodDescriptor(
    service: "test.v1.Kinds", method: "Guarded", contract: MethodContract(access: [AccessRule(application: 1, permissions: 1)]))
  private static let keyed = MethodDescriptor(
    service: "test.v1.Kinds", method: "Keyed", contract: MethodContract(access: [], requiresIdempotencyKey: true))

  static func echoing(_ router: inout Router, _: Events) {
    router.unary(Kind.one) { (text: Text, _) in text }
  }

  private static func failingRichly(_ router: inout Router, _: Events) {
    router.unary(Kind.one) { (_: Text, _) -> Text in
      var error = RPCError(.notFound, "нет\n100% ~", reason: "REASON")
      error.details.append(.badRequest([FieldViolation(field: "a.b", description: "", rule: "")]))
      throw error
    }
    router.serverStreaming(Kind.many) { (_: Text, responses: ResponseWriter<Text>, _) in
      for text in ["a", "b"] { try await responses.write(Text(value: text)) }
      throw RPCError(.notFound, "")
    }
  }
}
