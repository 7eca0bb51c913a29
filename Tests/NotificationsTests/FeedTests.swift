import Crypto
import Domain
import EventLoop
import FoundationEssentials
import MarketplaceAPI
import RPC
import TestPostgres
import Testing

@testable import Notifications

/// What streams take from their organization's feed instead of reading it themselves.
@Suite struct FeedTests {
  @Test func `streams that have caught up read nothing of their own`() async throws {
    try await TestService.run { service in
      let organization = try TestOrganization(service.connection)
      let (employee, customer) = (try organization.employee(.viewMarketplace), try organization.customer())
      var streams: [TestStream] = []
      for number in 0..<12 { streams.append(try await service.subscribe(number % 2 == 0 ? employee : customer)) }
      try organization.append(1, customer: customer, text: "before")
      for index in streams.indices { #expect(try await streams[index].nextEvent().text == "before") }
      // A page reads the rights of its stream's caller, and fails from now on.
      try service.connection.run("REVOKE EXECUTE ON FUNCTION enter(uuid, uuid, uuid) FROM public")
      try organization.append(1, text: "of staff")
      try organization.append(300, customer: customer, text: "of both")
      for index in streams.indices {
        let events = try await streams[index].events(index % 2 == 0 ? 301 : 300)
        #expect(events.filter { $0.text == "of both" }.count == 300)
        #expect(events.first?.text == (index % 2 == 0 ? "of staff" : "of both"))
      }
    }
  }

  @Test func `a change of rights has every stream read its own again, before the next event`() async throws {
    try await TestService.run { service in
      let organization = try TestOrganization(service.connection)
      let (first, second) = (try organization.employee(.viewMarketplace), try organization.employee(.viewMarketplace))
      var (kept, lost) = (try await service.subscribe(first), try await service.subscribe(second))
      try organization.append(1, text: "one")
      #expect(try await kept.nextEvent().text == "one")
      #expect(try await lost.nextEvent().text == "one")
      try organization.changeSomebodysRights()
      try organization.append(1, text: "two")
      #expect(try await kept.nextEvent().text == "two")
      #expect(try await lost.nextEvent().text == "two")
      try organization.revoke(second)
      try organization.append(1, text: "three")
      #expect(try await kept.nextEvent().text == "three")
      #expect(try await lost.end().reason == "SESSION_ENDED")
    }
  }

  @Test func `a session that ends by itself gets no event of the feed after its end`() async throws {
    try await TestService.run(heartbeatInterval: .milliseconds(200)) { service in
      let organization = try TestOrganization(service.connection)
      let caller = try organization.employee(.viewMarketplace)
      // On a machine that is late a session may end before there is a stream.
      for milliseconds in [600, 6000, 60_000] {
        try organization.expire(caller, afterMilliseconds: milliseconds)
        guard var stream = try? await service.subscribe(caller) else { continue }
        let end = try await stream.end()
        #expect(end.code == .unauthenticated && end.reason == "SESSION_ENDED")
        return
      }
      Issue.record("no stream began within a minute")
    }
  }

  @Test func `a stream that lags behind all that the feed keeps misses nothing`() async throws {
    try await TestService.run { service in
      let organization = try TestOrganization(service.connection)
      let caller = try organization.employee(.viewMarketplace)
      var (quick, slow) = (try await service.subscribe(caller), try await service.subscribe(caller))
      let count = OutboxFeed.entriesLimit + 600
      for _ in 0..<(count / 100) {
        // Far more than the windows between server and client take.
        try organization.append(100, text: String(repeating: "x", count: 1024))
        _ = try await quick.events(100)
      }
      try organization.append(count % 100)
      let received = try await slow.events(count).map(\.id)
      #expect(try received == organization.eventsByPosition())
    }
  }

  @Test func `a feed keeps its newest events, and nothing from behind a gap`() {
    let feed = OutboxFeed(UUID(), cursorKey: .init(size: .bits256))
    func news(_ positions: Range<Int64>, upTo position: Int64) -> OutboxNews {
      OutboxNews(
        events: positions.map {
          SequencedEvent(position: $0, requiredPermissions: .viewMarketplace, event: NotificationsV1.Event(orderVersion: $0))
        }, position: position, isLast: true, accessVersion: 1, readAfter: "", readTime: .now)
    }
    #expect(feed.entry(at: 1) == nil)
    feed.take(news(0..<0, upTo: 7))
    #expect(feed.entry(at: 7) == nil && feed.entry(at: 8) == nil)
    feed.take(news(8..<11, upTo: 10))
    #expect((7...11).map { feed.entry(at: $0)?.event.orderVersion } == [nil, 8, 9, 10, nil])
    feed.take(news(11..<1040, upTo: 1039))
    let first = 1040 - Int64(OutboxFeed.entriesLimit)
    #expect(feed.entry(at: first - 1) == nil && feed.entry(at: first)?.event.orderVersion == first)
    feed.take(news(1050..<1052, upTo: 1051))
    #expect(feed.entry(at: 1039) == nil && feed.entry(at: 1050)?.event.orderVersion == 1050 && feed.entry(at: 1051) != nil)
  }
}
