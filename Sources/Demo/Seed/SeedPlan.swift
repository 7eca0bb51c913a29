import Domain
import FoundationEssentials

/// What is generated: the same plan gives the same organizations, to the last bit.
public struct SeedPlan: Sendable {
  public let customerCount: Int
  public let orderCount: Int
  public var seed: UInt64
  /// The organizations' codes begin with it.
  public var name: String
  /// When the last thing happened, in microseconds since 1970; the first one did ``span`` earlier.
  public var end: Int64

  /// Scale 1 has 900 customers and 5,000 orders, 200 a million orders; staff are ``staffCount`` at every scale.
  public init(scale: Int, seed: UInt64 = 1, name: String = "seed", end: Int64) throws(SeedRefused) {
    guard (1...1000).contains(scale) else { throw .scale(scale) }
    try self.init(customers: 900 * scale, orders: 5000 * scale, seed: seed, name: name, end: end)
  }

  init(customers: Int, orders: Int, seed: UInt64, name: String, end: Int64) throws(SeedRefused) {
    guard (1...32).contains(name.utf8.count),
      name.utf8.allSatisfy({ (97...122).contains($0) || (48...57).contains($0) || $0 == 45 })
    else { throw .name(name) }
    customerCount = customers
    orderCount = orders
    self.seed = seed
    self.name = name
    self.end = end
  }

  /// Of the history: less than events are kept for.
  static let span: Int64 = 80 * 24 * 3600 * 1_000_000

  public static let staffCount = 25

  /// The larger company has three of five.
  func share(of count: Int, company: Int) -> Int { company == 0 ? count * 3 / 5 : count - count * 3 / 5 }

  public var codes: [String] { ["\(name)-rechnoy", "\(name)-zarechny"] }

  /// Random numbers of one thing of the plan, whatever else is generated.
  func random(_ company: Int, _ purpose: Int, _ number: Int = 0) -> SeedRandom {
    var mixed = SeedRandom(state: seed)
    for word in name.utf8.map(UInt64.init) + [UInt64(company), UInt64(purpose), UInt64(number)] {
      mixed = SeedRandom(state: mixed.next() ^ word)
    }
    return mixed
  }
}

/// Why nothing is seeded.
public enum SeedRefused: Error, CustomStringConvertible {
  case scale(Int)
  case name(String)
  case alreadyThere([String])

  public var description: String {
    switch self {
    case .scale(let scale): "the scale is \(scale); it is from 1 to 1000"
    case .name(let name): "\(name) is no name of organizations: 1 to 32 of a to z, 0 to 9 and -"
    case .alreadyThere(let codes):
      "there are organizations \(codes.joined(separator: " and ")) already; --name gives others, which are added to the database"
    }
  }
}

/// SplitMix64 (Steele, Lea and Flood, 2014): the same numbers for the same seed on every platform.
struct SeedRandom: RandomNumberGenerator {
  private var state: UInt64

  init(state: UInt64) { self.state = state }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }

  mutating func number(_ range: ClosedRange<Int64>) -> Int64 { .random(in: range, using: &self) }
  mutating func pick<Element>(_ elements: [Element]) -> Element { elements[Int(next() % UInt64(elements.count))] }
  mutating func id<Identity>(at moment: Int64, _ type: ID<Identity>.Type = ID<Identity>.self) -> ID<Identity> {
    ID(at: moment, using: &self)
  }
}
