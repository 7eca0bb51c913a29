import TestRandom
import Testing

@testable import OpenTelemetry

@Suite struct TraceContextTests {
  private static let trace = "4bf92f3577b34da6a3ce929d0e0e4736", span = "00f067aa0ba902b7"

  @Test func `W3C Trace Context §3.2: a traceparent is read and passed on`() throws {
    let sampled = try #require(TraceContext(traceparent: "00-\(Self.trace)-\(Self.span)-01", state: "a=b"))
    #expect(sampled.isSampled && sampled.state == "a=b" && sampled.traceparent == "00-\(Self.trace)-\(Self.span)-01")
    let other = try #require(TraceContext(traceparent: "00-\(Self.trace)-\(Self.span)-fe"))
    #expect(!other.isSampled && other.traceparent == "00-\(Self.trace)-\(Self.span)-00")
  }

  @Test(arguments: ["cc-\(trace)-\(span)-01", "cc-\(trace)-\(span)-01-what-comes-later"])
  func `of a later version the known fields are read`(text: String) {
    #expect(TraceContext(traceparent: text)?.traceparent == "00-\(Self.trace)-\(Self.span)-01")
  }

  @Test(arguments: [
    "", "00", "00-\(trace)-\(span)", "00-\(trace)-\(span)-1", "00-\(trace)-\(span)-01-", "00-\(trace)-\(span)-01-more",
    "ff-\(trace)-\(span)-01", "0g-\(trace)-\(span)-01", "00-\(trace.uppercased())-\(span)-01", "00-\(trace)-\(span)-0x",
    "00-00000000000000000000000000000000-\(span)-01", "00-\(trace)-0000000000000000-01", "00_\(trace)_\(span)_01",
    "cc-\(trace)-\(span)-01.more", "00-4bf92f3577b34da6a3ce929d0e0e47é-\(span)-01",
  ])
  func `what is no traceparent is ignored`(text: String) { #expect(TraceContext(traceparent: text) == nil) }

  @Test func `§3.3.1.5: a state of 512 bytes is passed on, and a longer one left out`() {
    let parent = "00-\(Self.trace)-\(Self.span)-01"
    let state = "a=" + String(repeating: "b", count: 510)
    #expect(TraceContext(traceparent: parent, state: state)?.state == state)
    #expect(TraceContext(traceparent: parent, state: state + "b")?.state == nil)
  }

  @Test func `the ratio says how many traces are recorded, and a child is what its trace is`() {
    let seed = UInt64.random(in: 0 ... .max)
    print("seed \(seed)")
    var generator = SeededGenerator(seed: seed)
    for (ratio, expected) in [(0.0, 0...0), (1.0, 1000...1000), (0.5, 300...700)] {
      let roots = (0..<1000).map { _ in TraceContext.root(ratio: ratio) { generator.next() } }
      #expect(expected.contains(roots.filter(\.isSampled).count))
      let children = roots.map { root in root.child { generator.next() } }
      #expect(
        zip(roots, children).allSatisfy { $0.traceID == $1.traceID && $0.isSampled == $1.isSampled && $0.spanID != $1.spanID })
    }
  }
}
