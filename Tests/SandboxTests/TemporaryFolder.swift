import Glibc
import Sandbox
import Testing

/// A new folder with room for a state folder, removed with the last reference.
final class TemporaryFolder {
  let path: String

  init() {
    var template = Array("/tmp/sandbox-tests-XXXXXX".utf8CString)
    path = template.withUnsafeMutableBufferPointer { String(cString: mkdtemp($0.baseAddress!)) }
  }

  deinit {
    // What ``state`` made is all that is in it.
    unlink(state.journalPath)
    rmdir(state.path)
    rmdir("\(path)/above")
    rmdir(path)
  }

  /// Two levels of it are missing.
  var state: StateFolder { StateFolder("\(path)/above/state") }

  /// The journal's bytes.
  func journal() throws -> [UInt8] {
    let descriptor = open(state.journalPath, O_RDONLY)
    try #require(descriptor >= 0)
    defer { close(descriptor) }
    var bytes = [UInt8](repeating: 0, count: 1 << 20)
    let count = read(descriptor, &bytes, bytes.count)
    return Array(bytes[..<count])
  }

  /// Puts other bytes in the journal's place.
  func setJournal(_ bytes: some Collection<UInt8>) throws {
    let descriptor = open(state.journalPath, O_WRONLY | O_TRUNC)
    try #require(descriptor >= 0)
    defer { close(descriptor) }
    #expect(write(descriptor, Array(bytes), bytes.count) == bytes.count)
  }
}
