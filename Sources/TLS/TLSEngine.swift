import COpenSSL

/// One side of a connection through TLS: ciphertext in, plaintext out, and the other way round; knows no socket and no timer.
///
/// The handshake is part of it: ``open(_:)`` takes it forward, and what it has to send comes out of ``seal(pulling:)`` first. Belongs to the thread of
/// its workspace.
public final class TLSEngine {
  /// Whether the handshake is done, the peer's certificate verified, and h2 agreed on.
  public private(set) var isEstablished = false
  /// The peer said that it sends nothing more.
  public private(set) var isClosedByPeer = false
  /// Why nothing goes through any more.
  public private(set) var failure: TLSFailure?
  /// The peer's certificate, verified; nil before the handshake is done, and of a client that was not asked for one or has
  /// none.
  public var peerCertificate: VerifiedCertificate? { isEstablished ? VerifiedCertificate(of: handle) : nil }
  /// Nil before the handshake is done.
  public var parameters: TLSParameters? { isEstablished ? TLSParameters(of: handle) : nil }
  /// `TLSv1.3` and so on.
  public var version: String { String(cString: SSL_get_version(handle)) }

  let handle: OpaquePointer
  private let context: TLSContext
  let workspace: TLSWorkspace
  /// What is left of the ciphertext that ``open(_:)`` was given.
  private var input = UnsafeRawBufferPointer(start: nil, count: 0)
  /// Made outside of ``seal(pulling:)``: of the handshake, alerts, answers to updates of keys.
  private var unsent: [UInt8] = []
  /// Messages behind the handshake that the peer may still send before more plaintext is carried, either way.
  private var messageAllowance = TLSEngine.messageBurst
  private var carriedByteCount = 0

  /// A server's side.
  public convenience init(_ context: TLSContext, in workspace: TLSWorkspace) {
    precondition(context.role == .server, "a server's side has a server's context")
    self.init(of: context, workspace)
    SSL_set_accept_state(handle)
  }

  /// A client's side, for a server whose certificate is to be of `serverName`, a DNS name or a numeric address; throws when it is neither.
  public convenience init(_ context: TLSContext, serverName: String, in workspace: TLSWorkspace) throws(TLSFailure) {
    precondition(context.role == .client, "a client's side has a client's context")
    self.init(of: context, workspace)
    SSL_set_hostflags(handle, UInt32(X509_CHECK_FLAG_NO_PARTIAL_WILDCARDS))
    let isAddress = X509_VERIFY_PARAM_set1_ip_asc(SSL_get0_param(handle), serverName) == 1
    if !isAddress {
      ERR_clear_error()
      // RFC 6066 §3: an address is not announced.
      guard !serverName.isEmpty, !serverName.utf8.contains(0), SSL_set1_host(handle, serverName) == 1,
        openssl_announce_name(handle, serverName) == 1
      else { throw TLSFailure("«\(serverName)» is no name that a certificate could have") }
    }
    SSL_set_connect_state(handle)
    try collecting { () throws(TLSFailure) in try shakeHands() }
  }

  private init(of context: TLSContext, _ workspace: TLSWorkspace) {
    guard let handle = SSL_new(context.handle) else { preconditionFailure("out of memory") }
    (self.handle, self.context, self.workspace) = (handle, context, workspace)
    let bio = makeEngineBIO(Unmanaged.passUnretained(self).toOpaque())
    SSL_set_bio(handle, bio, bio)
  }

  deinit { SSL_free(handle) }

  // MARK: Bytes

  /// Decrypts what the peer sent; the plaintext is valid until an engine of the workspace opens the next. After a failure ``seal(pulling:)``
  /// still gives the alert that says why.
  public func open(_ ciphertext: UnsafeRawBufferPointer) throws(TLSFailure) -> UnsafeRawBufferPointer {
    workspace.opened.count = 0
    guard failure == nil, !isClosedByPeer else { return workspace.opened.bytes }
    input = ciphertext
    defer { input = UnsafeRawBufferPointer(start: nil, count: 0) }
    try collecting { () throws(TLSFailure) in
      if !isEstablished { try shakeHands() }
      if isEstablished { try read() }
    }
    return workspace.opened.bytes
  }

  /// The next records for the peer, of what `next` gives piece after piece; nil when there is nothing to send. They are valid until the
  /// workspace's next use; each piece is, until the next is asked for.
  public func seal(pulling next: () -> UnsafeRawBufferPointer?) -> UnsafeRawBufferPointer? {
    workspace.sealed.count = 0
    if !unsent.isEmpty {
      unsent.withUnsafeBytes { workspace.sealed.append($0) }
      unsent = []
      return workspace.sealed.bytes
    }
    guard isEstablished, failure == nil else { return nil }
    workspace.gathered.count = 0
    // Small pieces share a record, whose price is that of a kilobyte.
    while workspace.gathered.count < Self.gatheredBytes, let piece = next() { workspace.gathered.append(piece) }
    guard workspace.gathered.count > 0 else { return nil }
    ERR_clear_error()
    var count = 0
    guard SSL_write_ex(handle, workspace.gathered.base, workspace.gathered.count, &count) == 1 else {
      failure = TLSFailure(of: handle)
      return nil
    }
    earn(count)
    return workspace.sealed.bytes
  }

  /// Three records' worth; with the piece that goes beyond it, four.
  private static let gatheredBytes = 48 * 1024

  /// Whether ``seal(pulling:)`` has something of its own.
  public var hasOutput: Bool { !unsent.isEmpty }

  /// Says that this side sends nothing more (close_notify).
  public func close() {
    guard isEstablished, failure == nil else { return }
    collecting { SSL_shutdown(handle) }
    ERR_clear_error()
  }

  // MARK: Inside

  private func shakeHands() throws(TLSFailure) {
    let result = SSL_do_handshake(handle)
    guard result == 1 else {
      if SSL_get_error(handle, result) != SSL_ERROR_WANT_READ { throw fail(TLSFailure(of: handle)) }
      return
    }
    guard hasAgreedOnH2 else { throw fail(TLSFailure("the peer does not choose h2 by ALPN")) }
    isEstablished = true
  }

  private var hasAgreedOnH2: Bool {
    var name: UnsafePointer<UInt8>?
    var count: UInt32 = 0
    SSL_get0_alpn_selected(handle, &name, &count)
    return UnsafeBufferPointer(start: name, count: Int(count)).elementsEqual(alpnProtocol)
  }

  private func read() throws(TLSFailure) {
    // Plaintext is shorter than what it came as, but for a record whose beginning came before.
    workspace.opened.reserve(input.count + Int(SSL3_RT_MAX_PLAIN_LENGTH))
    while true {
      var count = 0
      let result = SSL_read_ex(
        handle, workspace.opened.base + workspace.opened.count, workspace.opened.capacity - workspace.opened.count, &count)
      if result == 1 {
        workspace.opened.count += count
        earn(count)
        if input.isEmpty && SSL_has_pending(handle) == 0 { return }
        continue
      }
      switch SSL_get_error(handle, result) {
      case SSL_ERROR_WANT_READ:
        if messageAllowance < 0 { throw fail(TLSFailure("the peer asks for too many new keys")) }
        return
      case SSL_ERROR_ZERO_RETURN:
        isClosedByPeer = true
        return
      default: throw fail(TLSFailure(of: handle))
      }
    }
  }

  /// An update of keys (RFC 8446 §4.6.3) costs its receiver a derivation and an answer, and its sender 27 bytes: who sends nothing else is
  /// cut off. Servers send tickets too, a few.
  func receivedHandshakeMessage() {
    if isEstablished { messageAllowance -= 1 }
  }

  private func earn(_ byteCount: Int) {
    carriedByteCount += byteCount
    guard carriedByteCount >= Self.bytesPerMessage else { return }
    messageAllowance = min(messageAllowance + carriedByteCount / Self.bytesPerMessage, Self.messageBurst)
    carriedByteCount %= Self.bytesPerMessage
  }

  private static let messageBurst = 32
  private static let bytesPerMessage = 64 * 1024

  private func fail(_ failure: TLSFailure) -> TLSFailure {
    self.failure = failure
    return failure
  }

  /// Keeps for ``seal(pulling:)`` what OpenSSL writes meanwhile. What was there before is of whichever engine sealed last and was not asked
  /// on, since its socket is full.
  private func collecting<Failure: Error>(_ body: () throws(Failure) -> Void) throws(Failure) {
    workspace.sealed.count = 0
    ERR_clear_error()
    defer {
      if workspace.sealed.count > 0 { unsent += workspace.sealed.bytes }
      workspace.sealed.count = 0
    }
    try body()
  }

  /// OpenSSL reads; 0 when there is nothing, or the peer is to be cut off.
  func take(into buffer: UnsafeMutableRawBufferPointer) -> Int {
    let count = min(buffer.count, input.count)
    guard count > 0, messageAllowance >= 0 else { return 0 }
    buffer.copyMemory(from: UnsafeRawBufferPointer(rebasing: input[..<count]))
    input = UnsafeRawBufferPointer(rebasing: input[count...])
    return count
  }
}
