import EventLoop
import Testing

@Suite struct ReportAllowanceTests {
  private func time(_ milliseconds: Int64) -> MonotonicTime { MonotonicTime(nanoseconds: 0) + .milliseconds(milliseconds) }

  @Test func `ten reports pass at once, then one a second, which says how many were held back`() {
    var allowance = ReportAllowance()
    for _ in 0..<10 { #expect(allowance.take(at: time(5000)) == 0) }
    for moment: Int64 in [5000, 5500, 5999] { #expect(allowance.take(at: time(moment)) == nil) }
    #expect(allowance.take(at: time(6000)) == 3)
    #expect(allowance.take(at: time(6001)) == nil)
    #expect(allowance.take(at: time(8000)) == 1)
    #expect(allowance.take(at: time(8000)) == 0)
  }

  @Test func `a pause earns ten again, and no more`() {
    var allowance = ReportAllowance()
    for _ in 0..<12 { _ = allowance.take(at: time(0)) }
    let counts = (0..<12).map { _ in allowance.take(at: time(3_600_000)) }
    #expect(counts == [2] + Array(repeating: 0, count: 9) + [nil, nil])
  }
}
