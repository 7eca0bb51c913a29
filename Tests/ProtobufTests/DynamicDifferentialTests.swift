import DynamicMessages
import Protobuf
import TestProtoc
import TestRandom
import Testing

/// Messages of types learnt at run time, which libprotobuf-c reads and writes, against the generated ones of the same schema: the same
/// JSON, and the same bytes.
@Suite struct DynamicDifferentialTests {
  private static let schema = Result {
    try DynamicSchema(
      descriptorSet: Protoc.descriptorSet(testing: "codec/v1/codec.proto", "codec/v1/forms.proto", "codec/v1/legacy.proto"))
  }
  private static let writing = JSONWritingOptions(types: JSONWellKnownTests.types)

  @Test(arguments: [1, 2] as [UInt64])
  func `random messages are the same in JSON and in bytes, both ways`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<40 {
      try compare(Arbitrary.scalars(&random), seed)
      try compare(Arbitrary.tree(depth: 2, &random), seed)
      try compare(Arbitrary.maps(&random), seed)
      try compare(Arbitrary.optionals(&random), seed)
      try compare(Arbitrary.choice(depth: 3, &random), seed)
      // The generated code writes a oneof where its first field stands, whichever is set.
      try compare(Arbitrary.named(&random), seed, sameOrder: false)
      try compare(Arbitrary.wellKnown(&random), seed)
      try compare(Arbitrary.legacy(depth: 2, &random), seed, sameOrder: false)
    }
    for _ in 0..<10 { try compare(Arbitrary.repeated(&random), seed) }
  }

  private func compare<Generated: JSONMessage>(_ message: Generated, _ seed: UInt64, sameOrder: Bool = true) throws {
    let schema = try Self.schema.get()
    let type = try #require(schema.messages[Generated.fullName])
    let bytes = message.encoded()
    let decoded = try schema.message(type, decoding: bytes)
    #expect(try Generated(decoding: schema.encoded(decoded)) == message, "seed \(seed): \(Generated.fullName) written back")
    if sameOrder { #expect(schema.encoded(decoded) == bytes, "seed \(seed): \(Generated.fullName) written back") }
    for options in [
      Self.writing, JSONWritingOptions(writesDefaults: true, usesProtoNames: true, isIndented: true, types: Self.writing.types),
    ] {
      let json = try message.encodedJSON(options: options)
      let dynamic = try schema.json(decoded, options: options)
      let reading = JSONReadingOptions(types: Self.writing.types)
      #expect(try Generated(decodingJSON: dynamic, options: reading) == message, "seed \(seed)")
      if sameOrder { #expect(String(decoding: dynamic, as: UTF8.self) == String(decoding: json, as: UTF8.self), "seed \(seed)") }
      let read = schema.encoded(try schema.message(type, decodingJSON: json))
      #expect(try Generated(decoding: read) == message, "seed \(seed): \(Generated.fullName) read")
      if sameOrder { #expect(read == bytes, "seed \(seed): \(Generated.fullName) read") }
    }
  }

  @Test(arguments: 1...3 as ClosedRange<UInt64>)
  func `mutated JSON is read to the same message, or refused at the same place for the same reason`(seed: UInt64) throws {
    let schema = try Self.schema.get()
    var random = SeededGenerator(seed: seed)
    let letters = Array("{}[]\",:\\u0eE+-.1nulltruefalse \n\u{80}ж".utf8)
    for index in 0..<1000 {
      var text =
        switch index % 4 {
        case 0: try Arbitrary.tree(depth: 1, &random).encodedJSON()
        case 1: try Arbitrary.maps(&random).encodedJSON()
        case 2: try Arbitrary.choice(depth: 2, &random).encodedJSON()
        default: try Arbitrary.wellKnown(&random).encodedJSON(options: Self.writing)
        }
      text = Mutation.edited(text, edits: 1...3, letters: letters, &random)
      let options = JSONReadingOptions(ignoresUnknownFields: .random(using: &random), types: JSONWellKnownTests.types)
      switch index % 4 {
      case 0: try compare(CodecV1.Tree.self, text, options, schema, seed)
      case 1: try compare(CodecV1.Maps.self, text, options, schema, seed)
      case 2: try compare(CodecV1.Choice.self, text, options, schema, seed)
      default: try compare(CodecV1.WellKnown.self, text, options, schema, seed)
      }
    }
  }

  private func compare<Generated: JSONMessage>(
    _: Generated.Type, _ text: [UInt8], _ options: JSONReadingOptions, _ schema: DynamicSchema, _ seed: UInt64
  ) throws {
    let type = try #require(schema.messages[Generated.fullName])
    let generated = Result { try Generated(decodingJSON: text, options: options).encoded() }
    let dynamic = Result { schema.encoded(try schema.message(type, decodingJSON: text, options: options)) }
    let comment = "seed \(seed): \(String(decoding: text, as: UTF8.self))"
    switch (generated, dynamic) {
    case (.success(let bytes), .success(let others)): #expect(bytes == others, "\(comment)")
    case (.failure(let failure), .failure(let other)):
      #expect(failure as? JSONDecodingFailure == other as? JSONDecodingFailure, "\(comment)")
    default: Issue.record("\(generated) but \(dynamic): \(comment)")
    }
  }

  @Test(arguments: 1...3 as ClosedRange<UInt64>)
  func `mutated bytes are read to the same message, or refused; what only one side refuses is named`(seed: UInt64) throws {
    let schema = try Self.schema.get()
    let type = try #require(schema.messages[CodecV1.Tree.fullName])
    var random = SeededGenerator(seed: seed)
    var compared = 0
    for _ in 0..<2000 {
      let bytes = Mutation.edited(Arbitrary.tree(depth: 1, &random).encoded(), edits: 1...3, &random)
      let generated = Result { try CodecV1.Tree(decoding: bytes) }
      switch Result(catching: { try schema.message(type, decoding: bytes) }) {
      case .success(let message):
        // As bytes, since NaN is not equal to itself.
        let expected = try? generated.get().encoded()
        #expect(try CodecV1.Tree(decoding: schema.encoded(message)).encoded() == expected, "seed \(seed): \(bytes)")
        compared += 1
      case .failure(let failure):
        // A field of another wire type is unknown to the generated code; groups libprotobuf-c does not know at all.
        switch (failure as? DynamicDecodingFailure)?.reason {
        case .wrongType, .group: break
        default: #expect(throws: DecodingFailure.self, "seed \(seed): \(failure) \(bytes)") { try generated.get() }
        }
      }
    }
    #expect(compared > 100, "seed \(seed)")
  }
}
