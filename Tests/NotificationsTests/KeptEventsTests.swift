import Access
import AccessTokens
import Domain
import EventLoop
import FoundationEssentials
import MarketplaceAPI
import RPC
import TestPostgres
import Testing

@testable import Notifications

/// What streams and lists tell once old events were removed.
@Suite(.serialized, .timeLimit(.minutes(10))) struct KeptEventsTests {
  @Test func `a cursor behind which events were removed is CURSOR_EXPIRED, one at the oldest that is kept is not`() async throws {
    try await TestService.run { service in
      let organization = try TestOrganization(service.connection)
      let caller = try organization.employee(.viewMarketplace)
      try await service.record(organization, old: 5, new: 3)
      for position in Int64(0)...4 {
        let error = await #expect(throws: RPCError.self) {
          _ = try await service.subscribe(caller, cursor: service.cursor(organization, position))
        }
        #expect(error?.code == .outOfRange && error?.reason == "CURSOR_EXPIRED")
        #expect(error?.message.contains("ListNotifications") == true && error?.message.contains("from_beginning") == true)
      }
      var stream = try await service.subscribe(caller, cursor: service.cursor(organization, 5))
      #expect(try await stream.events(3).map(\.text) == Array(repeating: "new", count: 3))
    }
  }

  @Test func `from the beginning a stream starts with the oldest event that is kept`() async throws {
    try await TestService.run { service in
      let organization = try TestOrganization(service.connection)
      let customer = try organization.customer()
      try await service.record(organization, old: 4, new: 2, customer: customer)
      for caller in [try organization.employee(.viewMarketplace), customer] {
        var stream = try await service.subscribe(caller, fromBeginning: true)
        #expect(stream.position == 4)
        #expect(try await stream.events(2).map(\.text) == ["new", "new"])
      }
    }
  }

  @Test func `what was acknowledged before the oldest kept event is as old a cursor as any`() async throws {
    try await TestService.run { service in
      let organization = try TestOrganization(service.connection)
      let (behind, upToDate) = (try organization.employee(.viewMarketplace), try organization.employee(.viewMarketplace))
      try organization.append(4, text: "old", age: 7200)
      try await service.waitUntilSequenced()
      try await service.acknowledge(behind, service.cursor(organization, 3))
      try await service.acknowledge(upToDate, service.cursor(organization, 4))
      try await service.record(organization, old: 0, new: 2)
      let error = await #expect(throws: RPCError.self) { _ = try await service.subscribe(behind, fromAcknowledged: true) }
      #expect(error?.code == .outOfRange && error?.reason == "CURSOR_EXPIRED")
      var stream = try await service.subscribe(upToDate, fromAcknowledged: true)
      #expect(try await stream.events(2).map(\.text) == ["new", "new"])
    }
  }

  @Test func `a list ends with the oldest event that is kept, and removed ones are not unread`() async throws {
    try await TestService.run { service in
      let organization = try TestOrganization(service.connection)
      let caller = try organization.employee(.viewMarketplace)
      try await service.record(organization, old: 7, new: 3)
      let listed = try await service.list(caller, pageSize: 2)
      let rest = try await service.list(caller, pageSize: 2, pageToken: listed.nextPageToken)
      #expect((listed.notifications + rest.notifications).map { service.position(of: $0.cursor) } == [10, 9, 8])
      #expect(rest.nextPageToken.isEmpty && listed.unreadCount == 3 && !listed.moreUnread)
    }
  }

  @Test func `a stream that is as far as the head goes on when everything behind it was removed`() async throws {
    try await TestService.run { service in
      let organization = try TestOrganization(service.connection)
      let caller = try organization.employee(.viewMarketplace)
      try organization.append(3, text: "old", age: 7200)
      var stream = try await service.subscribe(caller, fromBeginning: true)
      _ = try await stream.events(3)
      try await service.record(organization, old: 0, new: 0)
      #expect(try service.connection.run("SELECT count(*) FROM outbox") == [["0"]])
      try organization.append(2, text: "new")
      #expect(try await stream.events(2).map(\.text) == ["new", "new"])
      #expect(stream.position == 5)
      _ = try await service.subscribe(caller, cursor: stream.cursor)
    }
  }

  @Test func `a reader that was slower than retention is told, and misses nothing in silence`() async throws {
    try await TestService.run(heartbeatInterval: .milliseconds(50)) { service in
      let organization = try TestOrganization(service.connection)
      let caller = try organization.employee(.viewMarketplace)
      let count = 2 * Int(PostgresOutbox.pageSizeLimit)
      // Far more than the windows between server and client take.
      try organization.append(count, text: String(repeating: "x", count: 4 * 1024), age: 7200)
      try await service.waitUntilSequenced()
      var slow = try await service.subscribe(caller, fromBeginning: true)
      _ = try await slow.next()
      try await service.record(organization, old: 0, new: 0)
      var received: [Int64] = []
      var end: RPCError?
      do { while true { if try await slow.next().event != nil { received.append(slow.position!) } } } catch let error as RPCError
      {
        end = error
      }
      #expect(end?.code == .outOfRange && end?.reason == "CURSOR_EXPIRED")
      #expect(!received.isEmpty && received.count < count)
      #expect(zip(received, received.dropFirst()).allSatisfy { $1 == $0 + 1 })
    }
  }

  @Test(arguments: [
    (StreamStart.now, Int64?.some(9)), (.beginning, 4), (.after(4), 4), (.after(9), 9), (.after(3), nil), (.after(0), nil),
    (.after(10), nil),
  ])
  func `with events 5 to 9 kept a start is where nothing is missed, or is refused`(start: StreamStart, position: Int64?) {
    #expect((try? start.position(head: 9, floor: 4)) == position)
  }
}

extension TestService {
  /// Commits events that are to be removed and ones that are not, and removes what there is to remove.
  fileprivate func record(_ organization: TestOrganization, old: Int, new: Int, customer: Caller? = nil) async throws {
    try organization.append(old, customer: customer, text: "old", age: 7200)
    try await waitUntilSequenced()
    try organization.append(new, customer: customer, text: "new")
    try await waitUntilSequenced()
    try connection.run("SELECT remove_expired(interval '1 hour', 10000)")
  }
}
