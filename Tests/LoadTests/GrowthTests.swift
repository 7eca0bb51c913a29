import Testing

@testable import Load

@Suite struct GrowthTests {
  /// A minute, at whose every second the server holds what `bytes` says.
  private func result(_ bytes: (Int) -> Double, seconds: Int = 60) -> LoadResult {
    var collection = Collection(.closed(seconds: Double(seconds)))
    for second in 0..<seconds {
      collection.add(
        Recording(), from: Double(second), to: Double(second + 1),
        server: .init(processor: 1, residentBytes: bytes(second), openDescriptors: Double(40 + second / 30)))
    }
    return LoadResult(collection)
  }

  @Test func `what is kept grows, what a warm-up takes and what comes and goes does not`() throws {
    let leak = try #require(result { Double(100_000_000 + $0 * 1_000_000) }.memoryGrowth)
    #expect(abs(leak.perHour / 3.6e9 - 1) < 0.001 && leak.late > leak.early)
    let settled = try #require(result { $0 < 15 ? Double($0) * 1e6 : 15e6 }.memoryGrowth)
    #expect(settled.percent == 0 && settled.perHour == 0)
    let busy = try #require(result { $0 % 10 == 0 ? 90e6 : 20e6 }.memoryGrowth)
    #expect(busy.percent == 0)
    #expect(result({ _ in 1 }, seconds: 7).memoryGrowth == nil)
  }

  @Test func `a threshold of growth is crossed by a run that grew, and by one that does not tell`() throws {
    let leaking = result { Double(100_000_000 + $0 * 1_000_000) }
    #expect(try Threshold("memory>24%").isCrossed(by: leaking) && !Threshold("memory>25%").isCrossed(by: leaking))
    #expect(try Threshold("descriptors>0").isCrossed(by: leaking) && !Threshold("descriptors>1").isCrossed(by: leaking))
    #expect(try Threshold("memory>25%").found(leaking) == "memory is 24.6 %")
    #expect(leaking.growthSentence?.contains("its descriptors from 40 to 41") == true)
    let mute = LoadResult(Collection(.closed(seconds: 60)))
    #expect(try Threshold("memory>99%").isCrossed(by: mute) && mute.growthSentence == nil)
    #expect(try Threshold("memory>99%").found(mute) == "memory: the server's metrics were not read for long enough to tell")
    #expect(throws: Threshold.Malformed.self) { try Threshold("memory>5") }
    #expect(throws: Threshold.Malformed.self) { try Threshold("descriptors>5%") }
  }
}
