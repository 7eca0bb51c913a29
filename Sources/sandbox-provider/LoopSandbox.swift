import EventLoop
import RPC
import Sandbox

/// The sandbox as handlers reach it: on its loop, with refusals as the statuses they stand for.
struct LoopSandbox: Sendable {
  private let sandboxes: PerLoop<DurableSandbox>

  init(_ sandboxes: PerLoop<DurableSandbox>) { self.sandboxes = sandboxes }

  /// Decides a call; UNAVAILABLE once it is recorded where its answer is withheld.
  func decide<Request, Answer>(
    by rule: (SandboxState) -> (Request, Int64) throws(SandboxRefused) -> Decision<Answer>, _ request: Request
  ) throws -> Answer {
    do {
      let decision = try sandboxes.current.decide(by: rule, request)
      guard !decision.isAnswerWithheld else {
        throw RPCError(.unavailable, "recorded; the answer is withheld, as ControlService.SetBehaviour asks")
      }
      return decision.answer
    } catch let refused as SandboxRefused {
      throw RPCError(refused)
    }
  }

  /// Answers what changes nothing.
  func answer<Request, Answer>(
    by rule: (SandboxState) -> (Request, Int64) throws(SandboxRefused) -> Answer, _ request: Request
  ) throws(RPCError) -> Answer {
    do throws(SandboxRefused) { return try sandboxes.current.answer(by: rule, request) } catch { throw RPCError(error) }
  }
}

extension RPCError {
  /// The status that a refusal stands for.
  init(_ refused: SandboxRefused) {
    switch refused {
    case .invalid(let field, let rule):
      let violation = FieldViolation(field: field, description: "must be \(rule)", rule: "")
      self.init(.invalidArgument, "\(field) must be \(rule)", fieldViolations: [violation])
    case .paymentNotFound(let key):
      self.init(.notFound, "no payment has the key \(key)", reason: "PAYMENT_NOT_FOUND", domain: Self.sandboxDomain)
    case .refundNotFound(let key):
      self.init(.notFound, "no refund has the key \(key)", reason: "REFUND_NOT_FOUND", domain: Self.sandboxDomain)
    case .keyReused(let key):
      self.init(.alreadyExists, "the key \(key) created something else", reason: "KEY_REUSED", domain: Self.sandboxDomain)
    case .cardUnknown:
      self.init(
        .failedPrecondition, "the account has no card of the token", reason: "CARD_UNKNOWN", domain: Self.sandboxDomain)
    case .refundExceedsCaptured(let refundable):
      self.init(
        .failedPrecondition, "\(refundable) minor units of the payment can be refunded", reason: "REFUND_EXCEEDS_CAPTURED",
        domain: Self.sandboxDomain, info: [("refundable_minor_units", String(refundable))])
    }
  }

  private static let sandboxDomain = "sandbox.v1"
}
