import Protobuf
import RPC

extension Behaviour {
  static let ofMetadata: [Behaviour] = [
    Behaviour(
      "metadata keeps its order and duplicates, names are lower-case, bytes are any",
      "idempotency-key=k a=1 b-bin=[0, 255] a=2 b-bin=[] with-dots_and-more.=x, y", serving: tellingMetadata
    ) { side in
      var options = CallOptions(idempotencyKey: "k")
      options.metadata.append("A", "1")
      options.metadata.append("b-bin", bytes: [0, 255])
      options.metadata.append("a", "2")
      options.metadata.append("b-bin", bytes: [])
      options.metadata.append("with-dots_and-more.", "x, y")
      return try await side.one("", options).message.value
    },
    Behaviour("every handler sees who programmed its client", "marketplace-rpc/1", serving: tellingUserAgent) { side in
      try await side.one().message.value
    },
    Behaviour("a method that asks for a key is never called without one", "true", serving: tellingKey) { side in
      try await side.one("", CallOptions(), keyed).message.value
    },
    Behaviour("initial and trailing metadata of one answer", "a=1 b-bin=[1, 2] / a=2", serving: answeringWithMetadata) { side in
      let result = try await side.one()
      return "\(shown(result.initialMetadata)) / \(shown(result.trailingMetadata))"
    },
    Behaviour(
      "of a stream: initial with the first message, trailing behind the last", "/ a=1 b-bin=[1, 2] / a=1 b-bin=[1, 2] a=2",
      serving: answeringWithMetadata
    ) { side in
      var responses = side.many().makeAsyncIterator()
      let before = shown(responses.initialMetadata) + shown(responses.trailingMetadata)
      _ = try await responses.next()
      let first = shown(responses.initialMetadata) + shown(responses.trailingMetadata)
      _ = try await responses.next()
      return "\(before)/ \(first) / \(shown(responses.initialMetadata)) \(shown(responses.trailingMetadata))"
    },
    Behaviour(
      "a failed call's metadata is the context's, then the error's", "a=2 x-request-id b-bin=[3]", serving: failingWithMetadata
    ) {
      side in
      do { return try await side.one().message.value } catch let error as RPCError { return shown(error.metadata) }
    },
    Behaviour(
      "what is set ahead of the answer comes ahead of a failure, which the error knows", "a=1 / b=2 x-request-id",
      serving: failingAheadOfAnswer
    ) { side in
      do { return try await side.one().message.value } catch let error as RPCError {
        return "\(shown(error.initialMetadata)) / \(shown(error.metadata))"
      }
    },
    Behaviour("a failed stream's too", "a=2 x-request-id b-bin=[3]", serving: failingWithMetadata) { side in
      var responses = side.many().makeAsyncIterator()
      _ = try await responses.next()
      do { return "\(try await responses.next() as Any)" } catch let error as RPCError { return shown(error.metadata) }
    },
    Behaviour("a request's metadata above 16 KiB: RESOURCE_EXHAUSTED", "resourceExhausted", serving: tellingMetadata) { side in
      var options = CallOptions()
      options.metadata.append("a", String(repeating: "x", count: 20_000))
      return await side.code { try await side.one("", options) }
    },
    Behaviour("an answer's metadata above 16 KiB: RESOURCE_EXHAUSTED", "resourceExhausted", serving: answeringWithTooMuch) {
      side in
      await side.code { try await side.one() }
    },
    Behaviour("in JSON, the handler knows the encoding", "json", serving: tellingEncoding) { side in
      try await side.one("", CallOptions(encoding: .json)).message.value
    },
  ]

  private static let keyed = MethodDescriptor(
    service: "test.v1.Kinds", method: "Keyed", contract: MethodContract(access: [], requiresIdempotencyKey: true))

  private static func tellingMetadata(_ router: inout Router, _: Events) {
    router.unary(Kind.one) { (_: Text, context) in Text(value: shown(context.metadata, without: "user-agent")) }
  }

  private static func tellingUserAgent(_ router: inout Router, _: Events) {
    router.unary(Kind.one) { (_: Text, context) in Text(value: context.metadata["user-agent"] ?? "") }
  }

  private static func tellingKey(_ router: inout Router, _: Events) {
    router.unary(keyed) { (_: Text, context) in Text(value: "\(IdempotencyKey.isValid(context.idempotencyKey ?? ""))") }
  }

  private static func tellingEncoding(_ router: inout Router, _: Events) {
    router.unary(Kind.one) { (_: Text, context) in Text(value: "\(context.encoding)") }
  }

  private static func answeringWithMetadata(_ router: inout Router, _: Events) {
    router.unary(Kind.one) { (text: Text, context) in
      context.responseMetadata.append("a", "1")
      context.responseMetadata.append("b-bin", bytes: [1, 2])
      context.trailingMetadata.append("a", "2")
      return text
    }
    router.serverStreaming(Kind.many) { (text: Text, responses: ResponseWriter<Text>, context) in
      context.responseMetadata.append("a", "1")
      context.responseMetadata.append("b-bin", bytes: [1, 2])
      try await responses.write(text)
      // Too late.
      context.responseMetadata.append("c", "3")
      context.trailingMetadata.append("a", "2")
    }
  }

  private static func failingWithMetadata(_ router: inout Router, _: Events) {
    var metadata = Metadata()
    metadata.append("b-bin", bytes: [3])
    let error = RPCError(.notFound, "", metadata: metadata)
    router.unary(Kind.one) { (_: Text, context) -> Text in
      context.trailingMetadata.append("a", "2")
      throw error
    }
    router.serverStreaming(Kind.many) { (text: Text, responses: ResponseWriter<Text>, context) in
      try await responses.write(text)
      context.trailingMetadata.append("a", "2")
      throw error
    }
  }

  private static func failingAheadOfAnswer(_ router: inout Router, _: Events) {
    router.unary(Kind.one) { (_: Text, context) -> Text in
      context.responseMetadata.append("a", "1")
      context.trailingMetadata.append("b", "2")
      throw RPCError(.notFound, "")
    }
  }

  private static func answeringWithTooMuch(_ router: inout Router, _: Events) {
    router.unary(Kind.one) { (text: Text, context) in
      context.responseMetadata.append("a", String(repeating: "x", count: 20_000))
      return text
    }
  }
}

private func shown(_ metadata: Metadata, without name: String = "") -> String {
  metadata.fields.filter { $0.name != name }.map(shown).joined(separator: " ")
}

private func shown(_ field: Metadata.Field) -> String {
  // Another one each time.
  if field.name == RequestID.metadataName { return field.name }
  return field.name + "=" + (field.name.hasSuffix("-bin") ? "\(field.value)" : String(decoding: field.value, as: UTF8.self))
}
