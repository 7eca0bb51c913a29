import Glibc

/// A system call that failed: its name and errno.
public struct SystemError: Error, Sendable, Hashable, CustomStringConvertible {
  public let call: String
  public let code: Int32

  /// Takes `errno` as it stands; make it right after the call.
  public init(_ call: String, code: Int32 = errno) {
    self.call = call
    self.code = code
  }

  public var isAddressInUse: Bool { code == EADDRINUSE }

  public var description: String { "\(call): \(String(cString: strerror(code)))" }
}
