import Testing

@testable import Load

@Suite struct ComparisonTests {
  private func result(p99: (Int) -> Double, seconds: Int = 30, rate: Int = 1000) -> LoadResult {
    var collection = Collection(.constant(Double(rate), seconds: Double(seconds)))
    for second in 0..<seconds {
      var recording = Recording()
      for number in 0..<100 {
        let milliseconds = number < 98 ? 1 : p99(second)
        recording.flow(of: 0, endedIn: 0, nanoseconds: Int64(milliseconds * 1e6), error: nil)
      }
      collection.add(recording, from: Double(second), to: Double(second + 1), server: nil)
    }
    return LoadResult(
      title: "t", server: "s", machine: .init(processor: "p", cores: 2, system: "Linux"), profile: "\(rate)", isOpenLoop: true,
      scenarios: ["browse": 1], connections: 1, threads: 1, lanes: 1, seed: 1, startTime: "", warmUpSeconds: 0, collection,
      generatorProcessorSeconds: 1)
  }

  private func verdict(_ a: LoadResult, _ b: LoadResult, _ figure: String = "p99") throws -> Comparison.Verdict {
    try #require(Comparison(a, b).rows.first { $0.figure == figure }).verdict
  }

  @Test func `a difference counts when it is larger than what seconds differ by`() throws {
    var random = SplitMix64(seed: 11)
    let noise = (0..<90).map { _ in Double.random(in: -3...3, using: &random) }
    let first = result { 10 + noise[$0] }
    #expect(try verdict(first, result { 10 + noise[30 + $0] }) == .same)
    #expect(try verdict(first, result { 14 + noise[60 + $0] }) == .worse)
    #expect(try verdict(first, result { 6 + noise[60 + $0] }) == .better)
    #expect(try verdict(first, first, "p50") == .same)
    #expect(Comparison(first, result { 14 + noise[60 + $0] }).isWorse && !Comparison(first, first).isWorse)
  }

  @Test func `a difference that is sure and small is none`() throws {
    #expect(try verdict(result { _ in 10 }, result { _ in 10.2 }) == .same)
    #expect(try verdict(result { _ in 10 }, result { _ in 11 }) == .worse)
  }

  @Test func `few seconds have no verdict, and what is not alike is named`() throws {
    #expect(try verdict(result(p99: { _ in 10 }, seconds: 5), result { _ in 20 }) == .unknown)
    #expect(Comparison(result { _ in 1 }, result(p99: { _ in 1 }, rate: 5)).differences == ["profile"])
  }

  @Test func `ranks are as probable as the tables of Mann and Whitney have them`() {
    #expect(rankSumProbability([1, 2, 3], [1, 2, 3]) == 1)
    // U = 0 of 8 and 8: 0.00016 exactly, 0.0009 by the approximation.
    let sure = rankSumProbability([1, 2, 3, 4, 5, 6, 7, 8], [11, 12, 13, 14, 15, 16, 17, 18])
    #expect(sure > 0.0005 && sure < 0.0012)
    // U = 13 of 8 and 8 is the 0.05 of the tables.
    let five = rankSumProbability([1, 2, 3, 4, 5, 10, 11, 13], [6, 7, 8, 9, 12, 14, 15, 16])
    #expect(five > 0.03 && five < 0.07)
  }
}
