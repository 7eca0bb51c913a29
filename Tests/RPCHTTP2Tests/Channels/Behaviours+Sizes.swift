import Protobuf
import RPC

extension Behaviour {
  static let ofSizes: [Behaviour] = [
    Behaviour("messages up to the limit", "1000", maxMessageBytes: largest.encoded().count, serving: echoing) { side in
      "\(try await side.one(largest.value).message.value.utf8.count)"
    },
    Behaviour(
      "a request above the limit: RESOURCE_EXHAUSTED", "resourceExhausted [\"resourceExhausted \"]",
      maxMessageBytes: largest.encoded().count - 1, serving: echoing
    ) { side in
      let code = await side.code { try await side.one(largest.value) }
      return "\(code) \(side.failures())"
    },
    Behaviour(
      "a message above the limit ends its stream, behind those before it", "a resourceExhausted",
      maxMessageBytes: largest.encoded().count - 1
    ) { router, _ in
      router.bidirectional(Kind.talk) { (requests: RequestStream<Text>, responses: ResponseWriter<Text>, _) in
        for try await text in requests { try await responses.write(text) }
      }
    } _: { side in
      let (requests, responses) = side.talk()
      try await requests.write(Text(value: "a"))
      try? await requests.write(largest)
      return await side.heard(responses)
    },
    Behaviour("an answer above the limit: RESOURCE_EXHAUSTED", "resourceExhausted", maxMessageBytes: 100) { router, _ in
      router.unary(Kind.one) { (_: Text, _) in largest }
    } _: { side in
      await side.code { try await side.one() }
    },
    Behaviour("a stream's too, behind the messages before it", "a resourceExhausted", maxMessageBytes: 100) { router, _ in
      router.serverStreaming(Kind.many) { (_: Text, responses: ResponseWriter<Text>, _) in
        for text in [Text(value: "a"), largest] { try await responses.write(text) }
      }
    } _: { side in
      await side.heard(side.many())
    },
    Behaviour("an empty message is a message", "3") { router, _ in
      router.clientStreaming(Kind.gather) { (requests: RequestStream<Text>, _) in
        var count = 0
        for try await _ in requests { count += 1 }
        return Text(value: "\(count)")
      }
    } _: { side in
      try await side.gather(["", "", ""])
    },
    Behaviour("a writer is never far ahead of its reader", "true") { router, events in
      router.serverStreaming(Kind.many) { (_: Text, responses: ResponseWriter<Text>, _) in
        for _ in 0..<200 {
          try await responses.write(Text(value: String(repeating: "x", count: 100_000)))
          events.count.add()
        }
      }
    } _: { side in
      var (read, isNear) = (0, true)
      for try await _ in side.many() {
        read += 1
        isNear = isNear && side.events.count.value - read <= 20
      }
      return "\(isNear && read == 200)"
    },
  ]

  private static let largest = Text(value: String(repeating: "x", count: 1000))
}
