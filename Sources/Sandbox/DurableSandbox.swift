public import Domain
import Protobuf
import SandboxAPI

/// A sandbox that lives in a folder: its state in memory, and every change in the folder's journal before it is answered.
///
/// A call is decided, journalled and applied without anything in between. For one thread.
public final class DurableSandbox {
  public private(set) var state: SandboxState
  private let journal: Journal
  private let clock: any DomainClock
  private var latestTime: Int64

  /// Creates the folder where it is missing and takes up what its journal holds. `initial` is what a new sandbox begins with.
  public init(
    in folder: StateFolder, from initial: SandboxState = SandboxState(), clock: any DomainClock = SystemDomainClock()
  ) throws(JournalFailure) {
    try folder.create()
    let bodies: [[UInt8]]
    (journal, bodies) = try Journal.open(folder.journalPath)
    // The file's name must be on the disk as well.
    try folder.sync()
    var state = initial
    for (index, body) in bodies.enumerated() {
      guard let record = try? SandboxV1.JournalRecord(decoding: body), record.change != nil else {
        throw .unreadable(folder.journalPath, record: index + 1)
      }
      state.apply(record)
    }
    self.state = state
    self.clock = clock
    latestTime = state.latestTime
  }

  /// Decides a call by a rule of ``SandboxState``; what it changes is on the disk when this returns.
  ///
  /// Throws ``SandboxRefused``, or ``JournalFailure`` when it could not be recorded and nothing changed here.
  public func decide<Request, Answer>(
    by rule: (SandboxState) -> (Request, Int64) throws(SandboxRefused) -> Decision<Answer>, _ request: Request
  ) throws -> Decision<Answer> {
    let decision = try rule(state)(request, now())
    if let record = decision.record {
      try journal.append(record.encoded())
      state.apply(record)
    }
    return decision
  }

  /// Answers what changes nothing.
  public func answer<Request, Answer>(
    by rule: (SandboxState) -> (Request, Int64) throws(SandboxRefused) -> Answer, _ request: Request
  ) throws(SandboxRefused) -> Answer {
    try rule(state)(request, now())
  }

  /// The clock's time, or the latest that a decision knew of where the clock was set back: what has settled stays settled.
  private func now() -> Int64 {
    latestTime = max(latestTime, clock.now)
    return latestTime
  }
}
