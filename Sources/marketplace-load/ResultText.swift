import Load

extension LoadResult {
  /// For a terminal.
  var text: String {
    var rows = [["", "count", "done/s", "failed", "p50", "p90", "p99", "p99.9", "max"]]
    rows += stretches.count > 1 ? stretches.map { $0.summary.row($0.offered.map { "\($0.short)/s" } ?? "") } : []
    rows += operations.sorted { $0.key < $1.key }.map { $0.value.row($0.key) }
    rows.append(total.row("all flows"))
    var lines = [table(rows)]
    lines += total.errors.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { "  \($0.key): \($0.value)" }
    if let growthSentence { lines.append(growthSentence) }
    if let knee = Knee(stretches) { lines.append(knee.sentence(stretches)) }
    lines.append(
      "times in ms; the load took \(generatorProcessorSeconds.short) s of processor time, "
        + "\((generatorProcessorSeconds / Double(max(1, total.count)) * 1e6).short) µs a flow")
    return lines.joined(separator: "\n")
  }
}

extension LoadResult.Summary {
  fileprivate func row(_ name: String) -> [String] {
    [name, "\(count)", doneRate.short, "\(failed)"] + [p50, p90, p99, p999, max].map(\.short)
  }
}

extension Comparison {
  var text: String {
    let rows =
      [["", "first", "second", "change", ""]]
      + self.rows.map { row in
        let change = row.first == 0 ? "" : "\(row.second >= row.first ? "+" : "")\(((row.second / row.first - 1) * 100).short) %"
        return [row.figure, row.first.short, row.second.short, change, row.verdict.text]
      }
    let warning = differences.isEmpty ? [] : ["not alike: they differ in \(differences.joined(separator: ", "))"]
    return ([table(rows)] + warning).joined(separator: "\n")
  }
}

extension Comparison.Verdict {
  fileprivate var text: String {
    switch self {
    case .better: "better"
    case .worse: "worse"
    case .same: "no difference beyond noise"
    case .unknown: "too few seconds to tell"
    }
  }
}

/// Columns; the first and the last to the left, the others to the right.
func table(_ rows: [[String]]) -> String {
  let widths = rows[0].indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
  return rows.map { row in
    row.enumerated().map { column, cell in
      let space = String(repeating: " ", count: widths[column] - cell.count)
      return column == 0 || Double(cell.prefix(1)) == nil && column == row.count - 1 ? cell + space : space + cell
    }.joined(separator: "  ").trimmed
  }.joined(separator: "\n")
}

extension String {
  fileprivate var trimmed: String {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }
}
