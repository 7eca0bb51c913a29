import Synchronization
import TLS

/// A context of TLS that is made of files, and made anew when those were replaced. Usable from any thread.
final class ReloadableContext: Sendable {
  private struct State {
    var context: TLSContext
    /// Of the files that were read last, taken before that.
    var stamps: [FileStamp?]
  }

  let log: SecurityLog
  private let files: [String]
  private let make: @Sendable () throws(TLSFileRejected) -> TLSContext
  private let state: Mutex<State>

  /// Of `files`, the first of which names them in the log, as `make` reads them; throws what is wrong with the first that cannot be used.
  init(_ files: [String], _ log: SecurityLog, _ make: @escaping @Sendable () throws(TLSFileRejected) -> TLSContext)
    throws(TLSFileRejected)
  {
    (self.files, self.log, self.make) = (files, log, make)
    let stamps = files.map { FileStamp(of: $0) }
    state = Mutex(State(context: try make(), stamps: stamps))
  }

  /// For handshakes that begin now.
  var current: TLSContext { state.withLock(\.context) }

  /// Reads the files; when they cannot be used, the log says why and what was made before stays.
  func reload() {
    let stamps = files.map { FileStamp(of: $0) }
    let result = Result { () throws(TLSFileRejected) in try make() }
    state.withLock { state in
      state.stamps = stamps
      if case .success(let context) = result { state.context = context }
    }
    switch result {
    case .success: log.record(.reloaded(certificates: files.first ?? ""))
    case .failure(let refusal): log.record(.notReloaded(reason: refusal.description))
    }
  }

  /// Looks at the files every `interval`, and reloads those that have changed and stayed the same since the look before, until its task is
  /// cancelled.
  func followFiles(every interval: Duration) async {
    var seen = state.withLock(\.stamps)
    while true {
      do { try await Task.sleep(for: interval) } catch { return }
      let stamps = files.map { FileStamp(of: $0) }
      if stamps == seen && stamps != state.withLock(\.stamps) { reload() }
      seen = stamps
    }
  }
}
