import EventLoop
import Testing

@testable import RPCHTTP2

@Suite struct LimitNamesTests {
  @Test func `every bound has its name`() {
    #expect(Set(Mirror(reflecting: Limits()).children.compactMap(\.label)) == Set(Limits.names))
    #expect(Set(Limits.names).count == Limits.names.count)
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

  @Test(arguments: [
    ("maxStreams", "1", LimitRejected.unknown("maxStreams")), ("maxPingStrikes", "-1", .noCount("maxPingStrikes", "-1")),
    ("maxPingStrikes", "two", .noCount("maxPingStrikes", "two")), ("headersTimeout", "-1", .noTime("headersTimeout", "-1")),
    ("headersTimeout", "nan", .noTime("headersTimeout", "nan")), ("headersTimeout", "1s", .noTime("headersTimeout", "1s")),
    ("permitsPingsWithoutCalls", "1", .noChoice("permitsPingsWithoutCalls", "1")),
  ])
  func `what is no name or no value is refused with what would be one`(name: String, value: String, error: LimitRejected) {
    var limits = Limits()
    #expect(throws: error) { try limits.set(name, to: value) }
    #expect(error.description.contains("«"))
  }
}
