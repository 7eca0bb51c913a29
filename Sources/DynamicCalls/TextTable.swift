/// Rows under their titles, in columns as wide as what stands in them.
package struct TextTable: Sendable {
  package struct Column: Sendable {
    let title: String
    let isNumeric: Bool

    package init(_ title: String, isNumeric: Bool = false) { (self.title, self.isNumeric) = (title, isNumeric) }
  }

  let columns: [Column]
  /// A text for each column, empty for what is not there.
  let rows: [[String]]

  package init(_ columns: [Column], _ rows: [[String]]) { (self.columns, self.rows) = (columns, rows) }

  /// The characters of a cell; more are cut off.
  package static let maxCellCharacters = 60

  /// The titles in capitals, then the rows. Columns in which nothing stands are left out, and numbers stand at the right.
  package var lines: [String] {
    let kept = columns.indices.filter { column in rows.contains { !$0[column].isEmpty } }
    let texts =
      [kept.map { columns[$0].title.uppercased() }] + rows.map { row in kept.map { Self.cell(row[$0]) } }
    let widths = kept.indices.map { place in texts.map { $0[place].count }.max() ?? 0 }
    return texts.map { row in
      let line = kept.indices.map { Self.padded(row[$0], to: widths[$0], isRight: columns[kept[$0]].isNumeric) }
      return Self.trimmed(line.joined(separator: "  "))
    }
  }

  /// What stands in a cell: one line of what a terminal shows as it is.
  static func cell(_ text: String) -> String {
    let shown = text.forTerminal
    return shown.count > maxCellCharacters ? shown.prefix(maxCellCharacters - 1) + "…" : shown
  }

  static func padded(_ text: String, to width: Int, isRight: Bool = false) -> String {
    let blanks = String(repeating: " ", count: max(0, width - text.count))
    return isRight ? blanks + text : text + blanks
  }

  private static func trimmed(_ line: String) -> String { String(line.reversed().drop { $0 == " " }.reversed()) }
}

extension String {
  /// Without what a terminal takes for orders: control characters stand as `\u{1B}`, ends of lines as `\n`. Whoever writes a comment
  /// does not write to the terminal of its reader.
  package var forTerminal: String {
    guard unicodeScalars.contains(where: \.isControl) else { return self }
    var shown = ""
    for scalar in unicodeScalars {
      if scalar == "\n" {
        shown += "\\n"
      } else if scalar.isControl {
        shown += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
      } else {
        shown.unicodeScalars.append(scalar)
      }
    }
    return shown
  }
}

extension Unicode.Scalar {
  /// C0, DEL and C1, and what turns the direction of writing.
  fileprivate var isControl: Bool {
    value < 0x20 || 0x7F...0x9F ~= value || 0x202A...0x202E ~= value || 0x2066...0x2069 ~= value
  }
}
