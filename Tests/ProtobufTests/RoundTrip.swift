import Protobuf

/// What holds of any bytes: they are refused, or read to a message that comes back exactly.
///
/// An input's first byte picks the message, the rest is its text. libFuzzer searches for inputs that break this (`scripts/fuzz`), and
/// what it found stays in `Fuzz/Corpus` and is replayed with the tests.
enum RoundTrip {
  private static let types: [any JSONMessage.Type] = [
    CodecV1.Scalars.self, CodecV1.Optionals.self, CodecV1.Repeated.self, CodecV1.Maps.self, CodecV1.Choice.self,
    CodecV1.Tree.self, CodecV1.Invoice.self, CodecV1.WellKnown.self, CodecV1.Named.self, CodecV1.Wide.self, CodecV1.Legacy.self,
  ]
  private static let known = JSONTypes(types)

  /// Binary → message → binary, and on through JSON; nil where it holds or the input is refused.
  static func brokenDecoding(_ input: [UInt8]) -> String? {
    guard let first = input.first else { return nil }
    let type = types[Int(first) % types.count]
    return brokenDecoding(type, Array(input.dropFirst()))
  }

  /// JSON → message → JSON, and through binary.
  static func brokenJSON(_ input: [UInt8]) -> String? {
    guard let first = input.first else { return nil }
    let type = types[Int(first) % types.count]
    return brokenJSON(type, Array(input.dropFirst()))
  }

  private static func brokenDecoding<Content: JSONMessage>(_: Content.Type, _ bytes: [UInt8]) -> String? {
    guard let message = try? Content(decoding: bytes) else { return nil }
    if let broken = broken(message) { return broken }
    // Unknown fields and the payload of a NaN have no JSON, so that it is what JSON says that must come back.
    guard let json = try? message.encodedJSON(options: JSONWritingOptions(types: known)) else { return nil }
    do {
      let read = try Content(decodingJSON: json, options: JSONReadingOptions(types: known))
      if let broken = broken(read) { return broken }
      return try json == read.encodedJSON(options: JSONWritingOptions(types: known)) ? nil : "\(Content.fullName): JSON changed"
    } catch {
      return "\(Content.fullName): JSON that was written is refused: \(error)"
    }
  }

  private static func brokenJSON<Content: JSONMessage>(_: Content.Type, _ text: [UInt8]) -> String? {
    // The text's first byte says how strictly it is read as well, so that what is left out is searched too.
    let reading = JSONReadingOptions(ignoresUnknownFields: text.first == 0x20, types: known)
    guard let message = try? Content(decodingJSON: text, options: reading) else { return nil }
    if let broken = broken(message) { return broken }
    do {
      let json = try message.encodedJSON(options: JSONWritingOptions(types: known))
      let read = try Content(decodingJSON: json, options: JSONReadingOptions(types: known))
      if try read.encodedJSON(options: JSONWritingOptions(types: known)) != json { return "\(Content.fullName): JSON changed" }
      if read.encoded() != message.encoded() { return "\(Content.fullName): the message changed through JSON" }
      for options in [
        JSONWritingOptions(writesDefaults: true, usesProtoNames: true, types: known),
        JSONWritingOptions(writesEnumsAsNumbers: true, isIndented: true, types: known),
      ] {
        let other = try Content(decodingJSON: message.encodedJSON(options: options), options: JSONReadingOptions(types: known))
        if other.encoded() != message.encoded() { return "\(Content.fullName): the message changed through another form of JSON" }
      }
      return nil
    } catch {
      return "\(Content.fullName): what was read from JSON is not written or read again: \(error)"
    }
  }

  private static func broken<Content: Message>(_ message: Content) -> String? {
    let bytes = message.encoded()
    do throws(DecodingFailure) {
      return try Content(decoding: bytes).encoded() == bytes ? nil : "\(Content.fullName): the encoding changed"
    } catch {
      return "\(Content.fullName): an encoding that was written is refused: \(error)"
    }
  }
}
