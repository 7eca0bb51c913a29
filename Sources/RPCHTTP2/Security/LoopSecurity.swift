import EventLoop
import TLS

/// What the secured connections of a server on one loop share. Belongs to the loop's thread.
final class LoopSecurity {
  private let credentials: ServerCredentials
  private let workspace = TLSWorkspace()
  private var allowance = ReportAllowance()

  init(_ credentials: ServerCredentials) { self.credentials = credentials }

  /// For a connection that begins now: it keeps to the certificate of this moment.
  func makeEngine() -> TLSEngine { TLSEngine(credentials.context, in: workspace) }

  func refused(_ peer: String, _ reason: String) {
    guard let unreportedCount = allowance.take(at: .now) else { return }
    credentials.log.record(.refused(peer: peer, reason: reason, unreportedCount: unreportedCount))
  }
}
