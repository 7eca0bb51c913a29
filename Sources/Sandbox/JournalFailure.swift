public import EventLoop

/// A journal that cannot be opened or written: its path, why, and what to do.
public enum JournalFailure: Error, Sendable, Hashable, CustomStringConvertible {
  /// Another process has it open.
  case inUse(String)
  /// A record that is not the last does not match its checksum.
  case damaged(String, offset: Int)
  /// A record is none of this sandbox's; records count from 1.
  case unreadable(String, record: Int)
  case system(String, SystemError)
  /// An append failed before.
  case broken(String)

  public var description: String {
    switch self {
    case .inUse(let path): "\(path) is in use by another sandbox: stop it, or choose another state folder"
    case .damaged(let path, let offset):
      "\(path) is damaged at byte \(offset): restore it, or choose another state folder to begin anew"
    case .unreadable(let path, let record):
      "record \(record) of \(path) is not one that this sandbox writes: a newer one may have; choose another state folder to begin anew"
    case .system(let path, let error): "\(path): \(error)"
    case .broken(let path): "\(path) takes no more records since one could not be written: start the sandbox again"
    }
  }
}
