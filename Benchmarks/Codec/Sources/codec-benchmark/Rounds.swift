/// Measures both sides in turns of a few milliseconds, so that whatever the machine does meets both alike.
struct Rounds {
  let ours: Side
  let theirs: Side
  let seconds: Double

  /// Invoices per second of processor time, ours and theirs, in rounds of `seconds`.
  func measure(_ count: Int, _ work: (Side) -> () throws -> Void) throws -> [[Double]] {
    try (0..<count).map { _ in
      var spent = [0.0, 0.0]
      var times = [0, 0]
      while spent[0] + spent[1] < seconds {
        for (index, side) in [ours, theirs].enumerated() {
          let start = Clock.seconds
          for _ in 0..<200 { try work(side)() }
          spent[index] += Clock.seconds - start
          times[index] += 200 * Invoices.all.count
        }
      }
      return [Double(times[0]) / spent[0], Double(times[1]) / spent[1]]
    }
  }
}
