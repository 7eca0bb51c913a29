import DynamicMessages
import Protobuf
import RPC

/// The types by which the messages of one server are read and written. It grows as symbols are asked for and as `Any`s name types.
package actor TypePool {
  /// All that is known so far, with the well-known types and `google.rpc`'s error details, whatever the source has.
  package private(set) var schema: DynamicSchema
  let source: any SchemaSource
  private var files: [[UInt8]] = []
  /// What the source does not have, so that it is asked once.
  private var missing: Set<String> = []

  package init(_ source: any SchemaSource) throws(SchemaFailure) {
    self.source = source
    schema = try Self.schema([])
  }

  /// Adds what declares `symbol`, a full name, and all that it needs; false when neither the pool nor the source has it.
  package func load(_ symbol: String) async throws -> Bool {
    try await load(all: [symbol])
    return schema.declares(symbol)
  }

  /// Adds what declares these symbols, as far as the source has them.
  package func load(all symbols: [String]) async throws {
    var more: [[UInt8]] = []
    var seen = Set(files)
    for symbol in symbols where !schema.declares(symbol) && !missing.contains(symbol) {
      guard let files = try await source.files(declaring: symbol) else {
        missing.insert(symbol)
        continue
      }
      more += files.filter { seen.insert($0).inserted }
    }
    guard !more.isEmpty else { return }
    // Files that came while these were waited for stay.
    let all = files + more
    schema = try Self.schema(all)
    files = all
    missing.formUnion(symbols.filter { !schema.declares($0) })
  }

  /// The source's files come first: of two declarations of a name theirs counts.
  private static func schema(_ files: [[UInt8]]) throws(SchemaFailure) -> DynamicSchema {
    try DynamicSchema(files: files + KnownDescriptors.files.map(\.encoded))
  }
}

// MARK: Messages

extension TypePool {
  /// The encoding of a message of a loaded type, from JSON. Asks for the types that `Any`s in it name.
  package func encoding(ofJSON text: [UInt8], as type: String) async throws -> [UInt8] {
    while true {
      do throws(JSONDecodingFailure) {
        return schema.encoded(try schema.message(schema.messages[type]!, decodingJSON: text))
      } catch {
        guard case .unknownType = error.reason, let name = typeName(in: text, at: error.offset), !schema.declares(name),
          try await load(name)
        else { throw error }
      }
    }
  }

  /// A message of a loaded type in JSON. Asks for the types of `Any`s in it; the content of one that nobody knows stands as Base64 in
  /// its `value`. Throws as a stub would for a response that it cannot read: INTERNAL.
  package func json(
    _ encoding: [UInt8], of type: String, options: JSONWritingOptions = JSONWritingOptions()
  ) async throws -> [UInt8] {
    let message: DynamicMessage
    do { message = try schema.message(schema.messages[type]!, decoding: encoding) } catch {
      throw unreadable(type, error)
    }
    var hasGrown = true
    while hasGrown {
      hasGrown = false
      for name in schema.unknownTypes(in: message).sorted() where try await load(name) { hasGrown = true }
    }
    var options = options
    options.types.unknown = EncodedMessage.self
    do throws(JSONEncodingFailure) { return try schema.json(message, options: options) } catch {
      throw RPCError(.internalError, "the message of \(type) has no form in JSON: \(error)")
    }
  }

  nonisolated func unreadable(_ type: String, _ error: any Error) -> RPCError {
    RPCError(.internalError, "the message is no encoding of \(type): \(error)")
  }

  /// The type that the URL names which stands at `offset` of a text in JSON.
  private func typeName(in text: [UInt8], at offset: Int) -> String? {
    let rest = Array(text[offset...])
    var splitter = JSONSplitter()
    splitter.append(rest)
    guard let url = try? splitter.next() else { return nil }
    return (try? GoogleProtobuf.StringValue(decodingJSON: url.text)).flatMap { DynamicSchema.typeName(in: $0.value) }
  }
}

extension DynamicSchema {
  /// Whether it has a message, an enum or a service of that full name.
  func declares(_ name: String) -> Bool { messages[name] != nil || enums[name] != nil || services[name] != nil }
}
