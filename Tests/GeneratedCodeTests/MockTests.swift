import RPC
import Testing

@Suite struct MockTests {
  @Test func `a mock answers with its closures, which see the call's metadata and key`() async throws {
    var words = WordsV1.WordServiceMock()
    words.say = { word, context in
      #expect(context.idempotencyKey.map(IdempotencyKey.isValid) == true && context.metadata["x-lang"] == "ru")
      return WordsV1.Word(text: word.text + "!", secret: "seen by the caller: no guard stands between")
    }
    words.spell = { word, responses, _ in
      for letter in word.text { try await responses.write(WordsV1.Word(text: "\(letter)")) }
    }
    words.join = { requests, _ in
      var text = ""
      for try await word in requests { text += word.text }
      return WordsV1.Word(text: text)
    }
    words.chat = { requests, responses, _ in
      for try await word in requests { try await responses.write(word) }
    }
    let client = words.client

    var options = CallOptions()
    options.metadata.append("x-lang", "ru")
    let answer = try await client.say(WordsV1.Word(text: "hey"), options: options)
    #expect(answer.text == "hey!" && !answer.secret.isEmpty)
    var letters: [String] = []
    for try await letter in client.spell(WordsV1.Word(text: "ab")) { letters.append(letter.text) }
    #expect(letters == ["a", "b"])
    #expect(try await client.join { for text in ["c", "d"] { try await $0.write(WordsV1.Word(text: text)) } }.text == "cd")
    let (requests, responses) = client.chat()
    try await requests.write(WordsV1.Word(text: "e"))
    requests.finish()
    for try await word in responses { #expect(word.text == "e") }
  }

  @Test func `a method without a closure is unimplemented, and an error of a closure is the call's`() async {
    var words = WordsV1.WordServiceMock()
    words.say = { _, _ in throw RPCError(.unavailable, "gone") }
    let client = words.client
    let gone = await #expect(throws: RPCError.self) { try await client.say(WordsV1.Word()) }
    #expect(gone?.code == .unavailable && gone?.message == "gone")
    let error = await #expect(throws: RPCError.self) { try await client.join { _ in } }
    #expect(error?.code == .unimplemented && error?.message.contains("/words.v1.WordService/Join") == true)
    let none = await #expect(throws: RPCError.self) { for try await _ in client.chat().responses {} }
    #expect(none?.code == .unimplemented)
  }
}
