import CLinux
import Glibc

/// What a connection's owner hears, on the loop.
public protocol TCPConnectionDelegate: AnyObject {
  /// A connection that was being made is there.
  func connected()
  /// Bytes arrived; they are valid within the call only.
  func received(_ bytes: UnsafeRawBufferPointer)
  /// What the socket did not take before is gone; there may be more to send.
  func writable()
  /// The peer closed it (nil) or it broke. The last report; ``TCPConnection/close()`` causes none.
  func closed(_ error: SystemError?)
}

/// A TCP or unix connection of one loop: reads when there is something, keeps what the socket does not take.
public final class TCPConnection: EventSource {
  public let fileDescriptor: Int32
  public private(set) var isOpen = true
  /// Whether the socket is full and nothing more should be made for it.
  public var isBlocked: Bool { !unsent.isEmpty || isConnecting }
  /// What the socket has not taken.
  public var unsentByteCount: Int { unsent.count }
  /// Asked of the system; nil once it is closed.
  public var localAddress: SocketAddress? { isOpen ? .local(of: fileDescriptor) : nil }
  public var remoteAddress: SocketAddress? { isOpen ? .remote(of: fileDescriptor) : nil }

  private let loop: EventLoop
  private unowned(unsafe) var delegate: (any TCPConnectionDelegate)
  private var unsent: [UInt8] = []
  private var isConnecting: Bool
  private var isFinished = false

  /// Takes over an accepted descriptor. The delegate must outlive the connection or close it.
  public init(_ descriptor: Int32, on loop: EventLoop, delegate: any TCPConnectionDelegate) throws(SystemError) {
    fileDescriptor = descriptor
    self.loop = loop
    self.delegate = delegate
    isConnecting = false
    do throws(SystemError) { try loop.watch(self, for: .read) } catch {
      Glibc.close(descriptor)
      throw error
    }
  }

  /// Closes an accepted descriptor that nobody takes over.
  public static func refuse(_ descriptor: Int32) { Glibc.close(descriptor) }

  /// Begins to connect; ``TCPConnectionDelegate/connected()`` or ``TCPConnectionDelegate/closed(_:)`` follows.
  public init(to address: SocketAddress, on loop: EventLoop, delegate: any TCPConnectionDelegate) throws(SystemError) {
    let descriptor = socket(
      address.family, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_NONBLOCK.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
    guard descriptor >= 0 else { throw SystemError("socket") }
    fileDescriptor = descriptor
    self.loop = loop
    self.delegate = delegate
    isConnecting = true
    if !address.isUnix { setFlag(descriptor, Int32(IPPROTO_TCP), TCP_NODELAY) }
    do throws(SystemError) {
      let result = address.withAddress { connect(descriptor, $0, $1) }
      guard result == 0 || errno == EINPROGRESS else { throw SystemError("connect") }
      try loop.watch(self, for: .write)
    } catch {
      Glibc.close(descriptor)
      throw error
    }
  }

  /// Sends what `next` gives, piece after piece, in as few system calls as it fits, until there is no more or the socket is full.
  /// Each piece is valid until the next is asked for.
  public func send(pulling next: () -> UnsafeRawBufferPointer?) {
    guard isOpen, !isBlocked else { return }
    let buffer = loop.buffers.write
    var filled = 0
    while let piece = next() {
      if filled + piece.count > buffer.count {
        write(UnsafeRawBufferPointer(rebasing: buffer[..<filled]))
        filled = 0
        if !isOpen { return }
        if isBlocked { return unsent.append(contentsOf: piece) }
      }
      if piece.count > buffer.count {
        write(piece)
        if !isOpen || isBlocked { return }
      } else {
        (buffer.baseAddress.unsafelyUnwrapped + filled).copyMemory(
          from: piece.baseAddress.unsafelyUnwrapped, byteCount: piece.count)
        filled += piece.count
      }
    }
    if filled > 0 { write(UnsafeRawBufferPointer(rebasing: buffer[..<filled])) }
  }

  /// Closes at once; what was not sent is lost.
  public func close() {
    guard isOpen else { return }
    isOpen = false
    loop.unwatch(self)
    Glibc.close(fileDescriptor)
    unsent = []
  }

  /// Sends nothing more and reads nothing more; ``TCPConnectionDelegate/closed(_:)`` follows when the peer has hung up as well. Closed at
  /// once instead, a socket with unread bytes would take back what the peer has not read yet.
  public func finish() {
    guard isOpen, !isFinished else { return }
    isFinished = true
    unsent = []
    shutdown(fileDescriptor, Int32(SHUT_WR))
    do throws(SystemError) { try loop.rewatch(self, for: .readHangUp) } catch { fail(error) }
  }

  public func ready(_ readiness: Readiness) {
    if isConnecting { return finishConnecting() }
    if isFinished { return fail(nil) }
    if readiness.contains(.write), !unsent.isEmpty { sendRest() }
    guard isOpen, !readiness.isDisjoint(with: [.read, .hangUp, .error]) else { return }
    let buffer = loop.buffers.read
    let count = recv(fileDescriptor, buffer.baseAddress, buffer.count, 0)
    if count > 0 { return delegate.received(UnsafeRawBufferPointer(rebasing: buffer[..<count])) }
    if count == 0 { return fail(nil) }
    let error = SystemError("recv")
    if error.code != EAGAIN && error.code != EINTR { fail(error) }
  }

  private func finishConnecting() {
    var code: Int32 = 0
    var length = socklen_t(MemoryLayout<Int32>.size)
    guard getsockopt(fileDescriptor, SOL_SOCKET, SO_ERROR, &code, &length) == 0 else { return fail(SystemError("getsockopt")) }
    guard code == 0 else { return fail(SystemError("connect", code: code)) }
    isConnecting = false
    do throws(SystemError) { try loop.rewatch(self, for: .read) } catch { return fail(error) }
    delegate.connected()
  }

  private func write(_ bytes: UnsafeRawBufferPointer) {
    var rest = bytes
    while !rest.isEmpty {
      let count = Glibc.send(fileDescriptor, rest.baseAddress, rest.count, Int32(MSG_NOSIGNAL))
      if count >= 0 {
        rest = UnsafeRawBufferPointer(rebasing: rest[count...])
        continue
      }
      let error = SystemError("send")
      if error.code == EINTR { continue }
      guard error.code == EAGAIN else { return fail(error) }
      unsent.append(contentsOf: rest)
      do throws(SystemError) { try loop.rewatch(self, for: [.read, .write]) } catch { fail(error) }
      return
    }
  }

  private func sendRest() {
    while !unsent.isEmpty {
      let count = unsent.withUnsafeBytes { Glibc.send(fileDescriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
      if count >= 0 {
        unsent.removeFirst(count)
        continue
      }
      let error = SystemError("send")
      if error.code == EINTR { continue }
      if error.code != EAGAIN { fail(error) }
      return
    }
    unsent = []
    do throws(SystemError) { try loop.rewatch(self, for: .read) } catch { return fail(error) }
    delegate.writable()
  }

  private func fail(_ error: SystemError?) {
    guard isOpen else { return }
    close()
    delegate.closed(error)
  }
}
