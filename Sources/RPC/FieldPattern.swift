/// A regular expression as the generator compiled it: an automaton whose states are all followed at once (Thompson), so that a match
/// takes time linear in the text whatever the expression, and memory for its states alone.
public struct FieldPattern: Sendable {
  /// Steps of three numbers each; see the cases of `Step`.
  private let steps: [UInt32]
  /// Ranges of Unicode scalars: the first and last of each, in order.
  private let sets: [[UInt32]]

  public init(steps: [UInt32], sets: [[UInt32]]) {
    self.steps = steps
    self.sets = sets
  }

  private enum Step {
    /// Found.
    static let match: UInt32 = 0
    /// One scalar of the set x, then the next step.
    static let set: UInt32 = 1
    /// Step x and step y.
    static let split: UInt32 = 2
    /// Step x.
    static let jump: UInt32 = 3
    /// The next step at the text's begin, at its end.
    static let begin: UInt32 = 4
    static let end: UInt32 = 5
  }

  /// Whether some part of `text` matches.
  public func matches(_ text: String) -> Bool {
    var search = Search(count: steps.count / 3)
    let scalars = text.unicodeScalars
    var index = scalars.startIndex
    while true {
      let isEnd = index == scalars.endIndex
      // A match may begin anywhere.
      if follow(0, index == scalars.startIndex, isEnd, &search) { return true }
      if isEnd { return false }
      let scalar = scalars[index].value
      index = scalars.index(after: index)
      swap(&search.current, &search.next)
      search.begin()
      for step in search.next where contains(sets[Int(steps[step * 3 + 1])], scalar) {
        if follow(step + 1, false, index == scalars.endIndex, &search) { return true }
      }
    }
  }

  /// Whether some part of `bytes` matches; never, when they are not UTF-8.
  public func matches(_ bytes: [UInt8]) -> Bool { String(validating: bytes, as: UTF8.self).map(matches) ?? false }

  /// Adds the steps that are reached from `step` without a scalar; whether one of them is the match.
  private func follow(_ step: Int, _ isBegin: Bool, _ isEnd: Bool, _ search: inout Search) -> Bool {
    search.stack.append(step)
    while let step = search.stack.popLast() {
      guard search.visit(step) else { continue }
      let (x, y) = (Int(steps[step * 3 + 1]), Int(steps[step * 3 + 2]))
      switch steps[step * 3] {
      case Step.match:
        return true
      case Step.set: search.current.append(step)
      case Step.split: search.stack += [y, x]
      case Step.jump: search.stack.append(x)
      case Step.begin: if isBegin { search.stack.append(step + 1) }
      case Step.end: if isEnd { search.stack.append(step + 1) }
      default: preconditionFailure("the generator writes no other step")
      }
    }
    return false
  }

  private func contains(_ set: [UInt32], _ scalar: UInt32) -> Bool {
    var (low, high) = (0, set.count / 2)
    while low < high {
      let middle = (low + high) / 2
      if set[middle * 2 + 1] < scalar { low = middle + 1 } else { high = middle }
    }
    return low < set.count / 2 && set[low * 2] <= scalar
  }

  /// The steps that wait for a scalar, and those that were visited since the last one.
  private struct Search {
    var current: [Int] = []
    var next: [Int] = []
    var stack: [Int] = []
    private var round = 1
    private var visited: [Int]

    init(count: Int) { visited = Array(repeating: 0, count: count) }

    mutating func begin() {
      round += 1
      current.removeAll(keepingCapacity: true)
    }

    mutating func visit(_ step: Int) -> Bool {
      if visited[step] == round { return false }
      visited[step] = round
      return true
    }
  }
}
