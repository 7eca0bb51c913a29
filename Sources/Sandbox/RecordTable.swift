/// Records in the order of their creation, each found by the merchant's key.
struct RecordTable<Record: Sendable & Equatable>: Sendable, Equatable {
  private(set) var records: [Record] = []
  private var positions: [String: Int] = [:]

  var count: Int { records.count }

  subscript(key: String) -> Record? { positions[key].map { records[$0] } }

  /// Adds a record behind all others, or puts it in the place of the one with its key.
  mutating func put(_ record: Record, key: String) {
    if let position = positions[key] {
      records[position] = record
    } else {
      positions[key] = records.count
      records.append(record)
    }
  }
}
