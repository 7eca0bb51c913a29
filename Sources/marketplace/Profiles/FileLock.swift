import Glibc
import RPC

/// A lock among programs, which the kernel takes back when its holder ends, however that ends.
enum FileLock {
  /// Whoever holds it makes one call meanwhile.
  static let limit = Duration.seconds(60)

  /// Runs `body` while no other program holds the lock of this file, which is made where it is not there and stays.
  static func held<Value>(_ path: String, within limit: Duration = limit, _ body: () async throws -> Value) async throws -> Value
  {
    let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw PrivateFileFailure(path: path, number: errno) }
    // Closing gives it back.
    defer { close(descriptor) }
    let deadline = Deadline.after(limit)
    while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
      guard errno == EWOULDBLOCK || errno == EINTR else { throw PrivateFileFailure(path: path, number: errno) }
      guard !deadline.isPast else {
        throw PrivateFileFailure(path: path, reason: .system("another program holds this lock"))
      }
      try await Task.sleep(for: .milliseconds(20))
    }
    return try await body()
  }
}
