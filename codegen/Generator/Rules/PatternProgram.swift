/// A regular expression as the steps that `FieldPattern` follows.
struct PatternProgram {
  enum Step {
    case match
    case set(Int)
    case split(Int, Int)
    case jump(Int)
    case begin
    case end

    var numbers: [Int] {
      switch self {
      case .match: [0, 0, 0]
      case .set(let set): [1, set, 0]
      case .split(let one, let other): [2, one, other]
      case .jump(let step): [3, step, 0]
      case .begin: [4, 0, 0]
      case .end: [5, 0, 0]
      }
    }
  }

  private(set) var steps: [Step] = []
  private(set) var sets: [[UInt32]] = []

  /// A pattern of a few characters may stand for more steps than memory has: `((a{1000}){1000}){1000}`.
  static let stepsLimit = 2000

  init(compiling pattern: String) throws(PatternFailure) {
    var parser = PatternParser(pattern)
    try emit(try parser.expression())
    try append(.match)
  }

  private mutating func emit(_ node: PatternNode) throws(PatternFailure) {
    switch node {
    case .set(let ranges):
      if let known = sets.firstIndex(of: ranges) { return try append(.set(known)) }
      sets.append(ranges)
      try append(.set(sets.count - 1))
    case .begin: try append(.begin)
    case .end: try append(.end)
    case .sequence(let nodes): for node in nodes { try emit(node) }
    case .choice(let one, let other):
      let split = steps.count
      try append(.match)
      try emit(one)
      let jump = steps.count
      try append(.match)
      steps[split] = .split(split + 1, steps.count)
      try emit(other)
      steps[jump] = .jump(steps.count)
    case .repetition(let node, let least, let most):
      for _ in 0..<least { try emit(node) }
      guard let most else {
        let split = steps.count
        try append(.match)
        try emit(node)
        try append(.jump(split))
        steps[split] = .split(split + 1, steps.count)
        return
      }
      var splits: [Int] = []
      for _ in least..<most {
        splits.append(steps.count)
        try append(.match)
        try emit(node)
      }
      for split in splits { steps[split] = .split(split + 1, steps.count) }
    }
  }

  private mutating func append(_ step: Step) throws(PatternFailure) {
    guard steps.count < Self.stepsLimit else {
      throw PatternFailure(problem: "it stands for more than \(Self.stepsLimit) steps; repeat less")
    }
    steps.append(step)
  }
}
