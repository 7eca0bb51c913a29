import Glibc

/// Writes to standard error, which is for people; standard output is for what was found.
func remark(_ text: String, terminator: String = "\n") {
  var rest = Array((text + terminator).utf8)[...]
  while !rest.isEmpty {
    let count = rest.withUnsafeBytes { write(STDERR_FILENO, $0.baseAddress, $0.count) }
    if count < 0 && errno == EINTR { continue }
    guard count > 0 else { return }
    rest = rest.dropFirst(count)
  }
}
