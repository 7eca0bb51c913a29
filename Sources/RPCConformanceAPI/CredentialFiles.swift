import Glibc

/// Certificates and keys that came in a message, as files in PEM for whoever reads files; in a folder of their own that goes away with this.
package struct CredentialFiles: ~Copyable {
  private let folder: String
  private var names: [String] = []

  package init() throws(CompatFailure) {
    var template = Array("/tmp/conformance-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else {
      throw CompatFailure("no folder for certificates: \(String(cString: strerror(errno)))")
    }
    folder = template.withUnsafeBufferPointer { String(cString: $0.baseAddress!) }
  }

  deinit {
    for name in names { unlink("\(folder)/\(name)") }
    rmdir(folder)
  }

  /// Writes a file that the owner alone may read; answers with its path.
  package mutating func add(_ name: String, _ pem: [UInt8]) throws(CompatFailure) -> String {
    let path = "\(folder)/\(name)"
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw CompatFailure("\(path) cannot be made: \(String(cString: strerror(errno)))") }
    defer { close(descriptor) }
    names.append(name)
    guard write(descriptor, pem, pem.count) == pem.count else { throw CompatFailure("\(path) cannot be written") }
    return path
  }
}
