import CLinux
import Glibc

/// A listening socket on a loop, of TCP or a unix socket.
public final class TCPListener: EventSource {
  public var fileDescriptor: Int32 { socket.descriptor }
  private let socket: ListeningSocket
  private let loop: EventLoop
  private let accepted: (_ descriptor: Int32, _ peer: String) -> Void
  private var isOpen = true

  /// Watches a socket on `loop`, on whose thread this is called, and reports each connection.
  public init(
    _ socket: ListeningSocket, on loop: EventLoop, accepted: @escaping (_ descriptor: Int32, _ peer: String) -> Void
  ) throws(SystemError) {
    self.socket = socket
    self.loop = loop
    self.accepted = accepted
    try loop.watch(self, for: .read)
  }

  /// Takes no more connections. On the loop.
  public func close() {
    guard isOpen else { return }
    isOpen = false
    loop.unwatch(self)
    socket.close()
  }

  public func ready(_ readiness: Readiness) {
    while isOpen {
      var storage = sockaddr_storage()
      var length = socklen_t(MemoryLayout<sockaddr_storage>.size)
      let (descriptor, peer) = withUnsafeMutablePointer(to: &storage) {
        $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
          let descriptor = accept4(fileDescriptor, $0, &length, Int32(SOCK_NONBLOCK.rawValue) | Int32(SOCK_CLOEXEC.rawValue))
          return (descriptor, descriptor >= 0 ? name(of: $0, length) : "")
        }
      }
      if descriptor >= 0 {
        if !socket.address.isUnix { setFlag(descriptor, Int32(IPPROTO_TCP), TCP_NODELAY) }
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

  /// A unix socket's clients have no name of their own: they go by the server's.
  private func name(of address: UnsafePointer<sockaddr>, _ length: socklen_t) -> String {
    (socket.address.isUnix ? socket.address : SocketAddress(address, length)).description
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
