/// What somebody may have meant by a name that is none: the near ones, or else what there is.
package struct Suggestion: Equatable, Sendable, CustomStringConvertible {
  /// The names that it may have been, the likeliest first; at most three.
  package let near: [String]
  private let all: [String]

  package init(_ name: String, _ names: [String]) {
    let wanted = Self.comparable(name)
    let measured = names.map { (name: $0, distance: editDistance(wanted, Self.comparable($0))) }
    near = measured.filter { $0.distance <= max(2, wanted.count / 3) }
      .sorted { ($0.distance, $0.name) < ($1.distance, $1.name) }.prefix(Self.maxNear).map(\.name)
    all = names
  }

  package var description: String {
    if !near.isEmpty { return "did you mean \(near.joined(separator: ", "))?" }
    if all.isEmpty { return "there are none" }
    let more = all.count - Self.maxListed
    return "there are \(all.prefix(Self.maxListed).joined(separator: ", "))\(more > 0 ? " and \(more) more" : "")"
  }

  private static let maxNear = 3
  private static let maxListed = 12
  /// Longer names are compared by their ends: the distance takes time with the product of both lengths.
  private static let maxCompared = 64

  /// What of a name is compared: its last part, in one case, without underscores.
  private static func comparable(_ name: String) -> [UInt8] {
    let last = name.utf8.lastIndex(of: UInt8(ascii: ".")).map { name.utf8[name.utf8.index(after: $0)...] } ?? name.utf8[...]
    return last.suffix(maxCompared).filter { $0 != UInt8(ascii: "_") }.map { 0x41...0x5A ~= $0 ? $0 + 0x20 : $0 }
  }
}

/// How many letters to insert, delete, or put in another's place.
private func editDistance(_ a: [UInt8], _ b: [UInt8]) -> Int {
  var row = Array(0...b.count)
  for (i, letter) in a.enumerated() {
    var diagonal = row[0]
    row[0] = i + 1
    for (j, other) in b.enumerated() {
      let substituted = diagonal + (letter == other ? 0 : 1)
      diagonal = row[j + 1]
      row[j + 1] = min(substituted, row[j] + 1, diagonal + 1)
    }
  }
  return row[b.count]
}
