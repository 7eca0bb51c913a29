import RPC

/// One of gRPC's interoperability cases, by the name that gRPC's document gives it.
struct InteropCase: Sendable {
  let name: String
  /// Throws what came out otherwise than the document says.
  let play: @Sendable (any ClientChannel) async throws -> Void

  init(_ name: String, _ play: @escaping @Sendable (any ClientChannel) async throws -> Void) {
    (self.name, self.play) = (name, play)
  }

  static let all = unaryCases + streamingCases + endingCases + compressionCases

  /// Plays one after another; whether all came out as they must.
  static func play(_ cases: [InteropCase], through channel: any ClientChannel) async -> Bool {
    var isGood = true
    for one in cases {
      do {
        try await one.play(channel)
        print("\(one.name): ok")
      } catch {
        isGood = false
        print("\(one.name): \(error)")
      }
    }
    return isGood
  }
}

struct Mismatch: Error, CustomStringConvertible {
  let description: String
}

func expect<Value: Equatable>(_ actual: Value, _ expected: Value, _ what: String) throws(Mismatch) {
  guard actual == expected else { throw Mismatch(description: "\(what) is \(actual) and should be \(expected)") }
}

/// The status of a call that must fail.
func status<Value>(of call: () async throws -> Value) async throws -> RPCError {
  do { _ = try await call() } catch let error as RPCError { return error }
  throw Mismatch(description: "the call succeeded and should have failed")
}
