import Glibc

/// Lines on standard error for whoever runs the server; failed calls have theirs from the RPC layer.
enum ServerLog {
  static func line(_ text: String) {
    var line = "marketplace-server: \(text)\n"
    line.withUTF8 { _ = write(STDERR_FILENO, $0.baseAddress, $0.count) }
  }
}
