import RPC
import Testing

@testable import marketplace

struct ResumptionTests {
  private static let lost = RPCError(.unavailable, "the connection was lost")

  @Test func `pauses double up to five seconds and begin anew with a message`() {
    var resumption = Resumption()
    let pauses = [250, 500, 1000, 2000, 4000, 5000, 5000]
    for pause in pauses { #expect(resumption.ended(with: Self.lost) == .resume(after: .milliseconds(pause))) }
    resumption.received(cursor: "1")
    #expect(resumption.ended(with: nil) == .resume(after: .milliseconds(250)))
  }

  @Test func `the cursor is the last message's, and a message without one keeps it`() {
    var resumption = Resumption()
    #expect(resumption.cursor == "")
    resumption.received(cursor: "7")
    resumption.received(cursor: "")
    #expect(resumption.cursor == "7")
  }

  @Test func `the call's own time-out is resumed at once`() {
    var resumption = Resumption()
    #expect(resumption.ended(with: RPCError(.deadlineExceeded, "")) == .resume(after: .zero))
  }

  @Test func `tokens are refreshed once between two messages`() {
    var resumption = Resumption()
    let rejected = RPCError(.unauthenticated, "expired")
    #expect(resumption.ended(with: rejected) == .refresh)
    #expect(resumption.ended(with: rejected) == .giveUp(rejected))
    resumption.received(cursor: "1")
    #expect(resumption.ended(with: rejected) == .refresh)
  }

  @Test func `a server with too much to do says how long to wait, or is left alone`() {
    var resumption = Resumption()
    let patient = RPCError(.resourceExhausted, "", details: [.retryInfo(.seconds(3))])
    #expect(resumption.ended(with: patient) == .resume(after: .seconds(3)))
    let impatient = RPCError(.resourceExhausted, "")
    #expect(resumption.ended(with: impatient) == .giveUp(impatient))
  }

  @Test func `a cursor that has expired is given up once`() {
    let expired = RPCError(.outOfRange, "", reason: "CURSOR_EXPIRED")
    var resumption = Resumption(from: "7")
    #expect(resumption.ended(with: expired) == .startAnew)
    #expect(resumption.cursor == "")
    #expect(resumption.ended(with: expired) == .giveUp(expired))
  }

  @Test(arguments: [StatusCode.invalidArgument, .permissionDenied, .failedPrecondition, .internalError, .unimplemented])
  func `any other end is the subscription's`(code: StatusCode) {
    var resumption = Resumption()
    let error = RPCError(code, "no")
    #expect(resumption.ended(with: error) == .giveUp(error))
  }
}
