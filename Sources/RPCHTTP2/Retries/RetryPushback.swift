/// What a server asks of retries with `grpc-retry-pushback-ms` (gRFC A6).
enum RetryPushback: Equatable {
  case none
  /// The next attempt after exactly this.
  case after(milliseconds: Int32)
  /// No further attempt.
  case never

  /// A negative number, and what is none, mean never.
  init(_ text: String) {
    guard let milliseconds = Int32(text), milliseconds >= 0 else {
      self = .never
      return
    }
    self = .after(milliseconds: milliseconds)
  }
}
