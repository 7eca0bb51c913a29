import Glibc

/// A file that its owner alone may read: tokens are in it.
enum PrivateFile {
  /// What is longer is none of ours.
  static let maxBytes = 64 * 1024

  /// Makes a directory for its owner alone, with those above it, or looks whether the one that is there is.
  static func makeDirectory(_ path: String) throws(PrivateFileFailure) {
    var parent = ""
    for part in path.split(separator: "/") {
      parent += "/\(part)"
      guard mkdir(parent, 0o700) == 0 || errno == EEXIST else { throw PrivateFileFailure(path: parent, number: errno) }
    }
    var status = stat()
    guard stat(path, &status) == 0 else { throw PrivateFileFailure(path: path, number: errno) }
    guard status.st_uid == geteuid() else { throw PrivateFileFailure(path: path, reason: .anothers) }
    guard status.st_mode & 0o077 == 0 else { throw PrivateFileFailure(path: path, reason: .open(mode: "700")) }
  }

  /// Nil where there is none. Refuses a file that is another's, or that others may read or write.
  static func read(_ path: String) throws(PrivateFileFailure) -> [UInt8]? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else {
      if errno == ENOENT { return nil }
      throw PrivateFileFailure(path: path, number: errno)
    }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw PrivateFileFailure(path: path, number: errno) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw PrivateFileFailure(path: path, reason: .notAFile) }
    guard status.st_uid == geteuid() else { throw PrivateFileFailure(path: path, reason: .anothers) }
    guard status.st_mode & 0o077 == 0 else { throw PrivateFileFailure(path: path, reason: .open(mode: "600")) }
    guard status.st_size <= maxBytes else { throw PrivateFileFailure(path: path, reason: .tooLong) }
    var bytes = [UInt8](repeating: 0, count: Int(status.st_size))
    var count = 0
    while count < bytes.count {
      let more = bytes.withUnsafeMutableBytes { Glibc.read(descriptor, $0.baseAddress! + count, $0.count - count) }
      if more < 0 && errno == EINTR { continue }
      guard more >= 0 else { throw PrivateFileFailure(path: path, number: errno) }
      if more == 0 { break }
      count += more
    }
    return Array(bytes[..<count])
  }

  /// Puts `bytes` in the place of what is there: whoever reads at the same time, or after a crash, has all of one or all of the other.
  /// For one writer at a time.
  static func write(_ bytes: [UInt8], to path: String) throws(PrivateFileFailure) {
    let new = path + ".new"
    // What a crash left, whatever its mode.
    unlink(new)
    let descriptor = open(new, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw PrivateFileFailure(path: new, number: errno) }
    var failure: Int32?
    var rest = bytes[...]
    while !rest.isEmpty && failure == nil {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count >= 0 { rest = rest.dropFirst(count) } else if errno != EINTR { failure = errno }
    }
    if failure == nil && fsync(descriptor) != 0 { failure = errno }
    close(descriptor)
    if failure == nil && rename(new, path) != 0 { failure = errno }
    if let failure {
      unlink(new)
      throw PrivateFileFailure(path: path, number: failure)
    }
  }

  /// Nothing where there is none.
  static func remove(_ path: String) throws(PrivateFileFailure) {
    guard unlink(path) == 0 || errno == ENOENT else { throw PrivateFileFailure(path: path, number: errno) }
  }
}

/// A file of ours that cannot be used.
struct PrivateFileFailure: Error, Equatable, CustomStringConvertible {
  enum Reason: Equatable {
    case system(String)
    /// Others may read or write it.
    case open(mode: String)
    case anothers
    case notAFile
    case tooLong
    /// Something else than a profile stands in it.
    case notAProfile(String)
  }

  let path: String
  let reason: Reason

  init(path: String, reason: Reason) { (self.path, self.reason) = (path, reason) }
  init(path: String, number: Int32) { self.init(path: path, reason: .system(String(cString: strerror(number)))) }

  var description: String {
    switch reason {
    case .system(let text): "\(path): \(text)"
    case .open(let mode): "\(path): others than its owner may use it, and tokens are kept there; run: chmod \(mode) \(path)"
    case .anothers: "\(path) belongs to another user; name a directory of your own in XDG_CONFIG_HOME"
    case .notAFile: "\(path) is no file"
    case .tooLong: "\(path) is longer than \(PrivateFile.maxBytes) bytes and no profile"
    case .notAProfile(let text): "\(path) holds no profile: \(text); remove it and sign in again"
    }
  }
}
