import CLinux
import Glibc

/// A listening socket on a loop.
public final class TCPListener: EventSource {
  public let fileDescriptor: Int32
  private let loop: EventLoop
  private let accepted: (_ descriptor: Int32, _ peer: String) -> Void
  private var isOpen = true

  /// Watches a socket made by ``bind(_:)`` on `loop`, on whose thread this is called, and reports each connection.
  public init(
    _ socket: ListeningSocket, on loop: EventLoop, accepted: @escaping (_ descriptor: Int32, _ peer: String) -> Void
  ) throws(SystemError) {
    fileDescriptor = socket.descriptor
    self.loop = loop
    self.accepted = accepted
    try loop.watch(self, for: .read)
  }

  /// A bound socket on its way to its loop.
  public struct ListeningSocket: Sendable {
    let descriptor: Int32
  }

  /// Binds a socket, the port chosen by the system when it is 0, and refuses a port that anyone else has.
  public static func bind(_ address: SocketAddress) throws(SystemError) -> (SocketAddress, ListeningSocket) {
    let descriptor = socket(
      address.family, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_NONBLOCK.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
    guard descriptor >= 0 else { throw SystemError("socket") }
    do throws(SystemError) {
      setFlag(descriptor, SOL_SOCKET, SO_REUSEADDR)
      guard address.withAddress({ Glibc.bind(descriptor, $0, $1) }) == 0 else { throw SystemError("bind") }
      guard listen(descriptor, 4096) == 0 else { throw SystemError("listen") }
      return (SocketAddress.local(of: descriptor) ?? address, ListeningSocket(descriptor: descriptor))
    } catch {
      Glibc.close(descriptor)
      throw error
    }
  }

  /// Takes no more connections. On the loop.
  public func close() {
    guard isOpen else { return }
    isOpen = false
    loop.unwatch(self)
    Glibc.close(fileDescriptor)
  }

  public func ready(_ readiness: Readiness) {
    while isOpen {
      var storage = sockaddr_storage()
      var length = socklen_t(MemoryLayout<sockaddr_storage>.size)
      let (descriptor, peer) = withUnsafeMutablePointer(to: &storage) {
        $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
          let descriptor = accept4(fileDescriptor, $0, &length, Int32(SOCK_NONBLOCK.rawValue) | Int32(SOCK_CLOEXEC.rawValue))
          return (descriptor, descriptor >= 0 ? SocketAddress($0, length).description : "")
        }
      }
      if descriptor >= 0 {
        setFlag(descriptor, Int32(IPPROTO_TCP), TCP_NODELAY)
        accepted(descriptor, peer)
        continue
      }
      switch errno {
      case EINTR, ECONNABORTED: continue
      case EMFILE, ENFILE, ENOBUFS, ENOMEM: return pause()
      default: return
      }
    }
  }

  /// Out of descriptors: looks again in a while instead of spinning on a socket that stays readable.
  private func pause() {
    loop.unwatch(self)
    loop.schedule(at: loop.now + .milliseconds(100)) { [self] in
      guard isOpen else { return }
      try? loop.watch(self, for: .read)
    }
  }
}

func setFlag(_ descriptor: Int32, _ level: Int32, _ name: Int32) {
  var one: Int32 = 1
  _ = setsockopt(descriptor, level, name, &one, socklen_t(MemoryLayout<Int32>.size))
}
