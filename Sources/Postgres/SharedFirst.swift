/// Reads of one Sync that begin alike: they see one snapshot, so that one run of their first statement serves all of them.
enum SharedFirst {
  private struct Statement: Hashable {
    var number: Int
    var parameters: Parameters
  }

  /// The units in runs of those that begin with the same statement and parameters, in the order of each run's first.
  static func runs(of units: [Unit]) -> [[Unit]] {
    if units.count == 1 { return [units] }
    var (runs, places): ([[Unit]], [Statement: Int]) = ([], [:])
    for unit in units {
      let first = unit.queries[0]
      let place = places[Statement(number: first.text.number, parameters: first.parameters), default: runs.count]
      if place < runs.count {
        runs[place].append(unit)
      } else {
        places[Statement(number: first.text.number, parameters: first.parameters)] = place
        runs.append([unit])
      }
    }
    return runs
  }
}
