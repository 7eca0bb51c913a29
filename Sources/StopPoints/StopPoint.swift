#if DEBUG
  import Glibc
#endif

/// A named point between an intent, the call to the provider and its outcome, where a test kills the process or has its caller go away.
/// In a release it is nothing.
public enum StopPoint: String, Sendable, CaseIterable {
  /// The payment and its timer are written.
  case paymentIntended = "payment.intended"
  /// The provider is about to be told of a payment, or asked for it.
  case paymentAsking = "payment.asking"
  case paymentAnswered = "payment.answered"
  case paymentRecorded = "payment.recorded"
  /// R1: the provider is about to be told to cancel a payment.
  case cancelAsking = "cancel.asking"
  case cancelAnswered = "cancel.answered"
  case cancelRecorded = "cancel.recorded"
  /// The refund, its parts and their timers are written.
  case refundIntended = "refund.intended"
  case refundAsking = "refund.asking"
  case refundAnswered = "refund.answered"
  case refundRecorded = "refund.recorded"
  case reversalAsking = "reversal.asking"
  case reversalAnswered = "reversal.answered"
  case reversalRecorded = "reversal.recorded"
  /// The provider is about to be told to forget a card whose deletion is written.
  case cardForgetting = "card.forgetting"
  case cardForgotten = "card.forgotten"

  /// `MARKETPLACE_KILL_AT` names the point where the process ends as by SIGKILL, `MARKETPLACE_PAUSE_AT` the one where the first task that
  /// comes there waits, until it is cancelled or half a minute is over; it makes the file of `MARKETPLACE_PAUSE_FILE` first.
  @inlinable
  public func pass() async {
    #if DEBUG
      await stop()
    #endif
  }

  #if DEBUG
    @usableFromInline
    func stop() async {
      if Self.wanted("MARKETPLACE_KILL_AT") == rawValue { kill(getpid(), SIGKILL) }
      guard Self.wanted("MARKETPLACE_PAUSE_AT") == rawValue, let path = Self.wanted("MARKETPLACE_PAUSE_FILE") else { return }
      let file = open(path, O_WRONLY | O_CREAT | O_EXCL, 0o600)
      guard file >= 0 else { return }
      close(file)
      try? await Task.sleep(for: .seconds(30))
    }

    private static func wanted(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }
  #endif
}
