import FoundationEssentials

/// Which writes share the next transaction: those that came while one was under way, since a commit waits for the disk and one wait serves
/// many. Confined to its loop.
struct WriteQueue {
  private var waiting: [Unit] = []
  /// Transactions that were sent and have not ended.
  private var underWay = 0
  /// How many writes the next transaction takes: half as many after one that failed, twice as many after one that did not.
  private var room: Int
  private let maxRoom: Int

  init(maxUnitsPerCommit: Int) {
    maxRoom = maxUnitsPerCommit
    room = maxUnitsPerCommit
  }

  mutating func append(_ unit: Unit) { waiting.append(unit) }

  /// The units of the next transaction, none while one is under way; and how many nobody waits for any more, which are dropped.
  mutating func next() -> (units: [Unit], droppedCount: Int) {
    guard underWay == 0, !waiting.isEmpty else { return ([], 0) }
    let count = waiting.count
    waiting.removeAll(where: \.isAbandoned)
    let droppedCount = count - waiting.count
    var (units, rest, locked): ([Unit], [Unit], Set<UUID>) = ([], [], [])
    for unit in waiting {
      if units.count < room, locked.isDisjoint(with: unit.keys) {
        locked.formUnion(unit.keys)
        units.append(unit)
      } else {
        rest.append(unit)
      }
    }
    waiting = rest
    if !units.isEmpty { underWay = 1 }
    // Transactions of two loops that lock the same rows then lock them in the same order.
    return (units.sorted { Self.isBefore($0.keys, $1.keys) }, droppedCount)
  }

  /// A transaction that ``next()`` gave has ended.
  mutating func ended(failed: Bool) {
    underWay -= 1
    room = failed ? max(1, room / 2) : min(maxRoom, room * 2)
  }

  /// One more is under way: a unit runs again alone.
  mutating func sentAgain() { underWay += 1 }

  /// What was never sent.
  mutating func removeAll() -> [Unit] {
    defer { waiting = [] }
    return waiting
  }

  private static func isBefore(_ a: [UUID], _ b: [UUID]) -> Bool {
    guard let a = a.first, let b = b.first else { return false }
    return a < b
  }
}

extension Unit {
  fileprivate var keys: [UUID] { if case .writes(let keys) = company { keys } else { [] } }
}
