import EventLoop
import Glibc

/// The folder of one sandbox's durable state.
public struct StateFolder: Sendable, Hashable {
  public let path: String

  public init(_ path: String) { self.path = path }

  public var journalPath: String { "\(path)/journal" }

  /// Makes the folder, and those above it, where they are missing.
  func create() throws(JournalFailure) {
    var above = path.hasPrefix("/") ? "/" : ""
    for name in path.split(separator: "/") {
      above += name
      guard mkdir(above, 0o700) == 0 || errno == EEXIST else { throw .system(above, SystemError("mkdir")) }
      above += "/"
    }
  }

  /// Returns once the names in the folder are on the disk.
  func sync() throws(JournalFailure) {
    let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .system(path, SystemError("open")) }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw .system(path, SystemError("fsync")) }
  }
}
