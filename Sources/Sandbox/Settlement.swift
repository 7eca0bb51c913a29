import SandboxAPI

/// A record that settles by itself once its time has come.
protocol SettlingRecord {
  var state: SandboxV1.RecordState { get set }
  /// Microseconds since 1970; 0 for never.
  var settleTimeMicroseconds: Int64 { get }
  var settleState: SandboxV1.RecordState { get }
}

extension SandboxV1.ProviderPayment: SettlingRecord {}
extension SandboxV1.ProviderRefund: SettlingRecord {}

extension SettlingRecord {
  func state(at now: Int64) -> SandboxV1.RecordState {
    let hasSettled = state == .pending && settleTimeMicroseconds != 0 && settleTimeMicroseconds <= now
    return hasSettled ? settleState : state
  }

  /// The record with its state at `now`.
  func standing(at now: Int64) -> Self {
    var record = self
    record.state = state(at: now)
    return record
  }
}

extension SandboxV1.Behaviour {
  /// When what is created at `now` settles, microseconds since 1970.
  func settleTime(at now: Int64) -> Int64 { now + delayMilliseconds * 1000 }
}
