import Protobuf
import RPC

extension Behaviour {
  static let ofKinds: [Behaviour] = [
    Behaviour("requests end with the caller's half, and the answer comes behind them", "a b", serving: gathering) { side in
      try await side.gather(["a", "b"])
    },
    Behaviour("no requests at all", "", serving: gathering) { side in try await side.gather([]) },
    Behaviour("halves are independent: the caller's ends before the other begins", "a b", serving: gathering) { side in
      let (requests, responses) = side.talk()
      for text in ["a", "b"] { try await requests.write(Text(value: text)) }
      requests.finish()
      requests.finish()
      return await side.heard(responses)
    },
    Behaviour("an answer before the end of the requests is the result, and refuses the rest", "early cancelled") { router, _ in
      router.clientStreaming(Kind.gather) { (_: RequestStream<Text>, _) in Text(value: "early") }
    } _: { side in
      let refusal = TextLog()
      let result = try await side.channel.clientStreaming(Kind.gather, returning: Text.self, options: CallOptions()) {
        (writer: RequestWriter<Text>) in
        do { while true { try await writer.write(Text(value: "x")) } } catch let error as RPCError {
          refusal.append("\(error.code)")
          throw error
        }
      }
      return "\(result.message.value) \(refusal.all[0])"
    },
    Behaviour("a refusal before the end of the requests is thrown, not the writer's error", "notFound notFound") { router, _ in
      router.clientStreaming(Kind.gather) { (_: RequestStream<Text>, _) -> Text in throw RPCError(.notFound, "") }
    } _: { side in
      let refusal = TextLog()
      let code = await side.code {
        try await side.channel.clientStreaming(Kind.gather, returning: Text.self, options: CallOptions()) {
          (writer: RequestWriter<Text>) in
          do { while true { try await writer.write(Text(value: "x")) } } catch let error as RPCError {
            refusal.append("\(error.code)")
            throw error
          }
        }
      }
      return "\(code) \(refusal.all[0])"
    },
    Behaviour("requests that fail at their maker cancel the call, and the maker's error is thrown on", "NoMore() cancelled") {
      router, events in
      router.clientStreaming(Kind.gather) { (requests: RequestStream<Text>, _) in
        events["started"].give()
        do { for try await _ in requests {} } catch let error as RPCError { events["\(error.code)"].give() }
        return Text()
      }
    } _: { side in
      let code = await side.code {
        try await side.channel.clientStreaming(Kind.gather, returning: Text.self, options: CallOptions()) {
          (writer: RequestWriter<Text>) in
          try await writer.write(Text())
          await side.events["started"].wait()
          throw NoMore()
        }
      }
      await side.events["cancelled"].wait()
      return "\(code) cancelled"
    },
    Behaviour("one request to a method that takes a stream is a stream of one", "a", serving: gathering) { side in
      try await side.one("a", CallOptions(), Kind.gather).message.value
    },
    Behaviour("no request or several to a method that takes one: UNIMPLEMENTED; one is one", "unimplemented a unimplemented") {
      router, events in
      echoing(&router, events)
    } _: { side in
      let (none, several) = (
        await side.code { try await side.gather([], CallOptions(), Kind.one) },
        await side.code { try await side.gather(["a", "b"], CallOptions(), Kind.one) }
      )
      return "\(none) \(try await side.gather(["a"], CallOptions(), Kind.one)) \(several)"
    },
    Behaviour("no answer or several where one belongs: UNIMPLEMENTED; one is one", "unimplemented 0 unimplemented") { router, _ in
      router.serverStreaming(Kind.many) { (text: Text, responses: ResponseWriter<Text>, _) in
        for number in 0..<Int(text.value)! { try await responses.write(Text(value: "\(number)")) }
      }
    } _: { side in
      let (none, several) = (
        await side.code { try await side.one("0", CallOptions(), Kind.many) },
        await side.code { try await side.one("2", CallOptions(), Kind.many) }
      )
      return "\(none) \(try await side.one("1", CallOptions(), Kind.many).message.value) \(several)"
    },
    Behaviour("a handler that ends without reading ends the call well", "early") { router, _ in
      router.bidirectional(Kind.talk) { (_: RequestStream<Text>, responses: ResponseWriter<Text>, _) in
        try await responses.write(Text(value: "early"))
      }
    } _: { side in
      await side.heard(side.talk().responses)
    },
  ]

  private struct NoMore: Error {}

  private static func gathering(_ router: inout Router, _: Events) {
    router.clientStreaming(Kind.gather) { (requests: RequestStream<Text>, _) in
      var texts: [String] = []
      for try await text in requests { texts.append(text.value) }
      return Text(value: texts.joined(separator: " "))
    }
    router.bidirectional(Kind.talk) { (requests: RequestStream<Text>, responses: ResponseWriter<Text>, _) in
      var texts: [Text] = []
      for try await text in requests { texts.append(text) }
      for text in texts { try await responses.write(text) }
    }
  }
}
