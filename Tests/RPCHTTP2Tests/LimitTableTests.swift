import Bounds
import EventLoop
import RPCHTTP2
import Testing

@Suite struct LimitTableTests {
  @Test func `every bound is in the table once, in the order of the properties`() {
    #expect(Limits.bounds.map(\.name) == Mirror(reflecting: Limits()).children.compactMap(\.label))
  }

  @Test(arguments: Limits.bounds.map(\.name))
  func `a bound of the table is the property of its name, and takes what it says of itself`(name: String) throws {
    let bound = try Limits.bounds.bound(named: name)
    var limits = Limits()
    let text = bound.value(in: limits).description
    try bound.set(text, in: &limits)
    #expect(bound.value(in: limits) == bound.value(in: Limits()))
    let property = try #require(Mirror(reflecting: limits).children.first { $0.label == name }).value
    switch bound.value(in: limits) {
    case .count(let count): #expect(property as? Int == count)
    case .time(let time): #expect(property as? TimeSpan == time)
    case .choice(let isSet): #expect(property as? Bool == isSet)
    }
  }

  @Test func `a bound is set by its name`() throws {
    var limits = Limits()
    try limits.set("maxConcurrentStreams", to: "7")
    try limits.set("keepaliveTime", to: "0.25")
    try limits.set("maxConnectionAge", to: "unlimited")
    try limits.set("permitsPingsWithoutCalls", to: "true")
    #expect(limits.maxConcurrentStreams == 7)
    #expect(limits.keepaliveTime == .milliseconds(250))
    #expect(limits.maxConnectionAge == .unlimited)
    #expect(limits.permitsPingsWithoutCalls)
  }
}
