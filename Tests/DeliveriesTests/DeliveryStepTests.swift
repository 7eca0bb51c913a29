import EventLoop
import Testing

@testable import Deliveries

@Suite struct DeliveryStepTests {
  let limits = DeliveryLimits()

  @Test func `each further attempt waits twice as long, at most the last delay, of which jitter takes up to half`() {
    var limits = limits
    limits.maxAttempts = 100
    func seconds(_ attempts: Int32, _ jitter: Double) -> Double? {
      guard case .again(let delay, "away") = limits.step(after: .failed("away", after: nil), attempts: attempts, jitter: jitter)
      else { return nil }
      return Double(delay.nanoseconds) / 1e9
    }
    #expect((1...11).map { seconds($0, 1) } == [10, 20, 40, 80, 160, 320, 640, 1280, 2560, 3600, 3600])
    #expect((1...11).map { seconds($0, 0) } == [5, 10, 20, 40, 80, 160, 320, 640, 1280, 1800, 1800])
    #expect(seconds(99, 1) == 3600)
  }

  @Test func `after the last attempt it is dead, and at once when it was refused for good`() {
    let failed = DeliveryOutcome.failed("away", after: nil)
    let last = Int32(limits.maxAttempts)
    #expect(limits.step(after: failed, attempts: last, jitter: 1) == .dead("away", forgetsDevice: false))
    if case .again = limits.step(after: failed, attempts: last - 1, jitter: 1) {} else { Issue.record("one attempt is left") }
    #expect(limits.step(after: .refused("SMTP 550"), attempts: 1, jitter: 1) == .dead("SMTP 550", forgetsDevice: false))
    #expect(limits.step(after: .unregistered("push 410"), attempts: 1, jitter: 1) == .dead("push 410", forgetsDevice: true))
    #expect(limits.step(after: .sent, attempts: last, jitter: 1) == .sent)
  }

  @Test func `a provider that asks to be left alone is, for a day at most`() {
    func delay(_ asked: TimeSpan) -> DeliveryStep {
      limits.step(after: .failed("push 429", after: asked), attempts: 1, jitter: 1)
    }
    #expect(delay(.seconds(100)) == .again(after: .seconds(100), "push 429"))
    #expect(delay(.seconds(1)) == .again(after: .seconds(10), "push 429"))
    #expect(delay(.unlimited) == .again(after: .seconds(86_400), "push 429"))
  }

  @Test func `a lease outlasts the longest attempt`() { #expect(limits.lease > limits.timeout + .seconds(4)) }
}
