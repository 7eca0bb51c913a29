import CLinux
import Glibc

/// A socket that listens, on its way to the loop that takes its connections.
public struct ListeningSocket: Sendable {
  let descriptor: Int32
  /// Where it listens, the port as bound.
  public let address: SocketAddress
  /// A unix socket's file that goes when it is closed; nil for one that this process did not make.
  let file: String?

  /// Binds a socket, the port chosen by the system when it is 0, and refuses a port or a path that anyone else has. A unix socket's file that
  /// nobody listens on any more, such as one that a killed process left, is taken over.
  public static func bind(_ address: SocketAddress) throws(SystemError) -> ListeningSocket {
    if let path = address.path, isAbandoned(path, address) { unlink(path) }
    let descriptor = try open(address.family)
    do throws(SystemError) {
      if !address.isUnix { setFlag(descriptor, SOL_SOCKET, SO_REUSEADDR) }
      guard address.withAddress({ Glibc.bind(descriptor, $0, $1) }) == 0 else { throw SystemError("bind") }
      guard listen(descriptor, backlog) == 0 else { throw SystemError("listen") }
      return ListeningSocket(descriptor: descriptor, address: .local(of: descriptor) ?? address, file: address.path)
    } catch {
      Glibc.close(descriptor)
      throw error
    }
  }

  /// The stream sockets that whoever started this process passed to it (`LISTEN_PID`, `LISTEN_FDS`; sd_listen_fds(3)): none when there are none, or
  /// they are for another process. They keep listening between processes, so that a restart refuses nobody. Once in a process: the
  /// variables are removed, lest a child believes that they are for it.
  public static func passed() throws(SystemError) -> [ListeningSocket] {
    defer { for name in ["LISTEN_PID", "LISTEN_FDS", "LISTEN_FDNAMES"] { unsetenv(name) } }
    guard number("LISTEN_PID") == getpid(), let count = number("LISTEN_FDS"), count > 0 else { return [] }
    var sockets: [ListeningSocket] = []
    for descriptor in firstPassed..<(firstPassed + count) {
      _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
      _ = fcntl(descriptor, F_SETFL, fcntl(descriptor, F_GETFL) | O_NONBLOCK)
      guard try option(descriptor, SO_TYPE) == Int32(SOCK_STREAM.rawValue), try option(descriptor, SO_ACCEPTCONN) == 1,
        let address = SocketAddress.local(of: descriptor)
      else { throw SystemError("passed descriptor \(descriptor)", code: EINVAL) }
      sockets.append(ListeningSocket(descriptor: descriptor, address: address, file: nil))
    }
    return sockets
  }

  /// Takes no more connections; one that this process bound to a path takes its file along.
  public func close() {
    if let file { unlink(file) }
    Glibc.close(descriptor)
  }

  private static let backlog: Int32 = 4096
  /// SD_LISTEN_FDS_START.
  private static let firstPassed: Int32 = 3

  private static func open(_ family: Int32) throws(SystemError) -> Int32 {
    let descriptor = socket(family, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_NONBLOCK.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
    guard descriptor >= 0 else { throw SystemError("socket") }
    return descriptor
  }

  /// Whether a unix socket's file is there and its owner is not.
  private static func isAbandoned(_ path: String, _ address: SocketAddress) -> Bool {
    var file = stat()
    // Any other file refuses connections too.
    guard lstat(path, &file) == 0, file.st_mode & S_IFMT == S_IFSOCK else { return false }
    guard let descriptor = try? open(address.family) else { return false }
    defer { Glibc.close(descriptor) }
    return address.withAddress({ connect(descriptor, $0, $1) }) != 0 && errno == ECONNREFUSED
  }

  private static func option(_ descriptor: Int32, _ name: Int32) throws(SystemError) -> Int32 {
    var value: Int32 = 0
    var length = socklen_t(MemoryLayout<Int32>.size)
    guard getsockopt(descriptor, SOL_SOCKET, name, &value, &length) == 0 else {
      throw SystemError("passed descriptor \(descriptor)")
    }
    return value
  }

  private static func number(_ name: String) -> Int32? { getenv(name).flatMap { Int32(String(cString: $0)) } }
}
