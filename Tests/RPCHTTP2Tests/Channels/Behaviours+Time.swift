import Protobuf
import RPC

extension Behaviour {
  static let ofTime: [Behaviour] = [
    Behaviour("a deadline that has passed: DEADLINE_EXCEEDED, the handler not started", "deadlineExceeded deadlineExceeded") {
      router, _ in
      router.unary(Kind.one) { (_: Text, _) -> Text in preconditionFailure("it was started") }
      router.bidirectional(Kind.talk) { (_: RequestStream<Text>, _: ResponseWriter<Text>, _) in
        preconditionFailure("it was started")
      }
    } _: { side in
      let options = CallOptions(timeout: .zero)
      let (one, talk) = (await side.code { try await side.one("", options) }, await side.heard(side.talk(options).responses))
      return "\(one) \(talk)"
    },
    Behaviour(
      "at the deadline a call ends whose handler is deaf, and the handler is cancelled", "deadlineExceeded", serving: deaf
    ) {
      side in
      let code = await side.onceStarted { options in await side.code { try await side.one("", options) } }
      await side.events["cancelled"].wait()
      side.events["go on"].give()
      return code
    },
    Behaviour("a stream's too, behind the messages that came before", "a deadlineExceeded", serving: deaf) { side in
      let heard = await side.onceStarted { options in await side.heard(side.many("", options)) }
      await side.events["cancelled"].wait()
      side.events["go on"].give()
      return heard
    },
    Behaviour("a handler knows the time it has left, and that there is no end to it", "true none") { router, _ in
      router.unary(Kind.one) { (_: Text, context) in
        guard let left = context.timeLeft else { return Text(value: "none") }
        return Text(value: "\(left > .seconds(5) && left <= .seconds(60))")
      }
    } _: { side in
      let timed = try await side.one("", CallOptions(timeout: .seconds(60))).message.value
      return "\(timed) \(try await side.one().message.value)"
    },
    Behaviour(
      "a cancelled caller has CANCELLED, its handler is cancelled, and nothing is reported", "cancelled []", serving: deaf
    ) { side in
      let call = Task { await side.code { try await side.one() } }
      await side.events["started"].wait()
      call.cancel()
      let code = await call.value
      await side.events["cancelled"].wait()
      side.events["go on"].give()
      return "\(code) \(side.failures())"
    },
    Behaviour("a caller cancelled before its call has CANCELLED", "cancelled", serving: echoing) { side in
      let call = Task {
        await side.events["cancelled"].wait()
        return await side.code { try await side.one() }
      }
      call.cancel()
      side.events["cancelled"].give()
      return await call.value
    },
    Behaviour("a reader that is cancelled while it waits has CANCELLED", "a cancelled", serving: deaf) { side in
      let call = Task { await side.heard(side.many()) { side.events["heard"].give() } }
      await side.events["heard"].wait()
      call.cancel()
      let heard = await call.value
      await side.events["cancelled"].wait()
      side.events["go on"].give()
      return heard
    },
    Behaviour("responses that nobody reads any more cancel the handler", "a", serving: deaf) { side in
      let first = try await {
        var responses = side.many().makeAsyncIterator()
        return try await responses.next()?.value
      }()
      await side.events["cancelled"].wait()
      side.events["go on"].give()
      return first ?? ""
    },
    Behaviour("a conversation that neither half holds any more cancels the handler", "", serving: deaf) { side in
      var call = Optional(side.talk())
      await side.events["started"].wait()
      if call != nil { call = nil }
      await side.events["cancelled"].wait()
      side.events["go on"].give()
      return ""
    },
    Behaviour("what a handler sends behind the end of its call is refused", "cancelled") { router, events in
      router.serverStreaming(Kind.many) { (_: Text, responses: ResponseWriter<Text>, _) in
        events["started"].give()
        await events["over"].wait()
        do { while true { try await responses.write(Text()) } } catch let error as RPCError { events["\(error.code)"].give() }
      }
    } _: { side in
      _ = await side.onceStarted { options in await side.heard(side.many("", options)) }
      side.events["over"].give()
      await side.events["cancelled"].wait()
      return "cancelled"
    },
  ]

  /// Tells that it was started and cancelled, and goes on regardless until it is let go.
  private static func deaf(_ router: inout Router, _ events: Events) {
    @Sendable func suffer() async {
      await withTaskCancellationHandler {
        events["started"].give()
        await events["go on"].wait()
      } onCancel: {
        events["cancelled"].give()
      }
    }
    router.unary(Kind.one) { (text: Text, _) in
      await suffer()
      return text
    }
    router.serverStreaming(Kind.many) { (_: Text, responses: ResponseWriter<Text>, _) in
      try await responses.write(Text(value: "a"))
      await suffer()
    }
    router.bidirectional(Kind.talk) { (_: RequestStream<Text>, _: ResponseWriter<Text>, _) in await suffer() }
  }
}
