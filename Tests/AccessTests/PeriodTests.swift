import Access
import Domain
import FoundationEssentials
import Postgres
import Protobuf
import Testing

@Suite struct PeriodTests {
  @Test func `a period that ends before it begins is refused, one without any time in it is not`() throws {
    let (early, late) = (PostgresTimestamp(microseconds: 1), PostgresTimestamp(microseconds: 2))
    #expect(throws: PeriodRefused.endsBeforeItBegins) { try Period(from: late, until: early) }
    #expect(try Period(from: late, until: late).from == late)
  }

  @Test func `bounds that are absent bound nothing, and what is no time is refused`() throws {
    let all = try Period(nil, nil)
    #expect(all.ids.from <= ID<Period>(at: 0).uuid && ID<Period>(at: 4_000_000_000_000_000).uuid < all.ids.until)
    for time in [GoogleProtobuf.Timestamp(seconds: .max), .init(seconds: 0, nanos: -1), .init(seconds: 253_402_300_800)] {
      #expect(throws: PeriodRefused.notAMoment) { try Period(time, nil) }
    }
    #expect(try Period(.init(seconds: -62_135_596_800), nil).ids.from == all.ids.from)
  }

  @Test func `identifiers of a period are those that were made in it, to the microsecond`() throws {
    let start: Int64 = 1_764_486_000_123_456
    let period = try Period(from: PostgresTimestamp(microseconds: start), until: PostgresTimestamp(microseconds: start + 2))
    for (moment, isWithin) in [(start - 1, false), (start, true), (start + 1, true), (start + 2, false)] {
      for _ in 0..<100 {
        let id = ID<Period>(at: moment).uuid
        #expect((period.ids.from <= id && id < period.ids.until) == isWithin, "\(moment - start)")
      }
    }
  }
}
