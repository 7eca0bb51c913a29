import RPC

/// What one caller does, over and over.
protocol Scenario: Sendable {
  static var name: String { get }
  /// What it is, for `--help`.
  static var abstract: String { get }

  /// Throws ``LoadRefused`` when the scene lacks what it calls about.
  init(_ scene: Scene) throws

  /// Does it once, from the beginning to the end. Throws ``RPCError``, or ``Unexpected`` where the server answered what it must not.
  func flow(_ lane: inout Lane) async throws
}

/// An answer that is not as it should be; what of it.
struct Unexpected: Error {
  let name: String

  init(_ name: String) { self.name = name }
}

enum Scenarios {
  static let all: [any Scenario.Type] = [Browse.self, OrderAndPay.self, RefundStorm.self, Echo.self]

  static func named(_ name: String) -> (any Scenario.Type)? { all.first { $0.name == name } }
}

/// Scenarios by their weights, `browse=8,order-pay=2`.
struct Mix: Sendable, Equatable {
  var weights: [(name: String, weight: Int)]

  static func == (a: Mix, b: Mix) -> Bool { a.weights.elementsEqual(b.weights, by: ==) }

  init(_ text: String) throws {
    weights = try text.split(separator: ",").map { part in
      let words = part.split(separator: "=", omittingEmptySubsequences: false)
      let name = String(words[0])
      guard Scenarios.named(name) != nil, words.count <= 2, let weight = words.count == 1 ? 1 : Int(words[1]),
        (1...1_000_000).contains(weight)
      else {
        throw LoadRefused(
          "a mix is SCENARIO=WEIGHT,… of \(Scenarios.all.map { $0.name }.joined(separator: ", ")), as in browse=8,order-pay=2")
      }
      return (name, weight)
    }
    guard !weights.isEmpty, Set(weights.map(\.name)).count == weights.count else {
      throw LoadRefused("a mix names each scenario once, and one at least")
    }
  }

  /// By a number that is any.
  func pick(_ number: UInt64) -> Int {
    var rest = Int(number % UInt64(weights.reduce(0) { $0 + $1.weight }))
    return weights.firstIndex { entry in
      rest -= entry.weight
      return rest < 0
    }!
  }
}
