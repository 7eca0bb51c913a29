public import SandboxAPI

/// What a call is answered, and what must be in the journal before it is.
public struct Decision<Answer: Sendable>: Sendable {
  /// nil where nothing changes.
  public let record: SandboxV1.JournalRecord?
  public let answer: Answer
  /// The caller is to hear UNAVAILABLE instead, as if the answer had been lost on its way (``SandboxV1/Behaviour/answersWithheld``).
  public let isAnswerWithheld: Bool

  init(_ answer: Answer, isAnswerWithheld: Bool = false) {
    record = nil
    self.answer = answer
    self.isAnswerWithheld = isAnswerWithheld
  }

  init(_ answer: Answer, recording change: SandboxV1.JournalRecord.Change, at now: Int64, isAnswerWithheld: Bool = false) {
    record = SandboxV1.JournalRecord(timeMicroseconds: now, change: change)
    self.answer = answer
    self.isAnswerWithheld = isAnswerWithheld
  }
}

/// What a caller of the sandbox did wrong; a refused call changes nothing.
public enum SandboxRefused: Error, Sendable, Hashable {
  /// `field` by its name in the schema, and what it must be.
  case invalid(field: String, mustBe: String)
  case paymentNotFound(key: String)
  case refundNotFound(key: String)
  /// The key created something else.
  case keyReused(key: String)
  /// The account has no card of the token, which is not said again here: logs have what is refused.
  case cardUnknown
  /// `refundable` minor units are left of the payment; 0 where it has not succeeded.
  case refundExceedsCaptured(refundable: Int64)
}
