/// A regular expression as a tree.
indirect enum PatternNode {
  /// Ranges of scalars, the first and last of each, in order and apart.
  case set([UInt32])
  case begin
  case end
  case sequence([PatternNode])
  case choice(PatternNode, PatternNode)
  case repetition(PatternNode, least: Int, most: Int?)
}

/// What is wrong in a regular expression, or not supported.
struct PatternFailure: Error {
  let problem: String
}
