import EventLoop
import RPC
import TLS

/// What a secured connection's owner hears beside what a socket's does: ``TCPConnectionDelegate/connected()`` once the handshake is done, plaintext
/// in ``TCPConnectionDelegate/received(_:)``.
protocol SecureConnectionDelegate: TCPConnectionDelegate {
  /// The peer is not who it should be, or breaks TLS; what tells it so has been sent. The connection is still to be closed.
  func failed(_ failure: TLSFailure)
}

/// Stands between a socket and its owner and carries the bytes of both through TLS.
final class SecureConnection: TCPConnectionDelegate {
  private(set) var socket: TCPConnection!
  /// Of mutual TLS; set before the owner hears that it is connected.
  private(set) var peerCertificate: PeerCertificate?

  /// Whether the peer has begun to shake hands and not come to the end of it.
  var isShakingHands: Bool { hasBegun && !engine.isEstablished && engine.failure == nil }

  /// Nil before the handshake is done.
  var parameters: TLSParameters? { engine.parameters }

  private let engine: TLSEngine
  private var hasBegun = false
  private unowned(unsafe) let delegate: any SecureConnectionDelegate

  /// Takes over an accepted descriptor, as ``TCPConnection`` does.
  init(
    _ descriptor: Int32, on loop: EventLoop, _ engine: TLSEngine, delegate: any SecureConnectionDelegate
  ) throws(SystemError) {
    self.engine = engine
    self.delegate = delegate
    socket = try TCPConnection(descriptor, on: loop, delegate: self)
  }

  /// Begins to connect.
  init(
    to address: SocketAddress, on loop: EventLoop, _ engine: TLSEngine, delegate: any SecureConnectionDelegate
  ) throws(SystemError) {
    self.engine = engine
    self.delegate = delegate
    socket = try TCPConnection(to: address, on: loop, delegate: self)
  }

  /// As ``TCPConnection/send(pulling:)``; asks for nothing before the handshake is done.
  func send(pulling next: () -> UnsafeRawBufferPointer?) {
    socket.send { engine.seal(pulling: next) }
  }

  /// Says that nothing more is sent; the socket is still to be closed.
  func sayGoodbye() {
    engine.close()
    sendOwn()
  }

  // MARK: What the socket reports

  func connected() { sendOwn() }

  func received(_ bytes: UnsafeRawBufferPointer) {
    hasBegun = true
    // The owner may let go of this connection whenever it hears of something.
    let (socket, delegate) = (socket!, delegate)
    let wasEstablished = engine.isEstablished
    let plaintext: UnsafeRawBufferPointer
    do throws(TLSFailure) { plaintext = try engine.open(bytes) } catch {
      sendOwn()
      if socket.isOpen { delegate.failed(error) }
      return
    }
    if engine.hasOutput { sendOwn() }
    guard socket.isOpen else { return }
    let isEnd = engine.isClosedByPeer
    if !wasEstablished && engine.isEstablished {
      peerCertificate = engine.peerCertificate.map { PeerCertificate($0) }
      delegate.connected()
    }
    if !plaintext.isEmpty && socket.isOpen { delegate.received(plaintext) }
    if isEnd && socket.isOpen { delegate.closed(nil) }
  }

  func writable() { delegate.writable() }

  func closed(_ error: SystemError?) { delegate.closed(error) }

  /// Sends what TLS itself has to say.
  private func sendOwn() { send { nil } }
}

extension PeerCertificate {
  fileprivate init(_ certificate: VerifiedCertificate) {
    self.init(
      subject: certificate.subject, commonName: certificate.commonName, dnsNames: certificate.dnsNames, uris: certificate.uris,
      sha256: certificate.sha256)
  }
}
