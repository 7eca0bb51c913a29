import Access
import AccessTokens
import Domain
import FoundationEssentials
import MarketplaceAPI
import RPC
import TestPostgres
import Testing

@testable import Notifications

/// What people are shown of the past, and what they have taken notice of.
@Suite(.serialized, .timeLimit(.minutes(10))) struct AcknowledgementTests {
  @Test func `a list tells the newest first, page by page, and each once`() async throws {
    try await TestService.run { service in
      let organization = try TestOrganization(service.connection)
      let caller = try organization.employee(.viewMarketplace)
      try organization.append(23)
      try await service.waitUntilSequenced()
      var (listed, token, sizes) = ([NotificationsV1.Notification](), "", [Int]())
      repeat {
        let page = try await service.list(caller, pageSize: 10, pageToken: token)
        listed += page.notifications
        sizes.append(page.notifications.count)
        token = page.nextPageToken
      } while !token.isEmpty
      #expect(sizes == [10, 10, 3])
      #expect(try listed.map(\.event!.id) == organization.eventsByPosition().reversed())
      #expect(listed.map { service.position(of: $0.cursor) } == (1...23).reversed().map { Int64($0) })
    }
  }

  @Test func `what happens while somebody turns pages is on none of the later ones`() async throws {
    try await TestService.run { service in
      let organization = try TestOrganization(service.connection)
      let caller = try organization.employee(.viewMarketplace)
      try organization.append(4, text: "old")
      try await service.waitUntilSequenced()
      let first = try await service.list(caller, pageSize: 2)
      try organization.append(3, text: "new")
      try await service.waitUntilSequenced()
      let second = try await service.list(caller, pageSize: 200, pageToken: first.nextPageToken)
      #expect((first.notifications + second.notifications).map(\.event!.text) == Array(repeating: "old", count: 4))
      #expect(second.unreadCount == 7)
    }
  }

  @Test func `a list has what its caller's stream has: customers their own, staff without P10 nothing of partner orders (F7)`()
    async throws
  {
    try await TestService.run { service in
      let organization = try TestOrganization(service.connection)
      let (customer, neighbour) = (try organization.customer(), try organization.customer())
      let partnerOrder = Domain.EventKind.requiredPermissions(ofPartnerOrder: true)
      for _ in 0..<5 {
        try organization.append(1, customer: customer, text: "mine")
        try organization.append(1, customer: neighbour, permissions: partnerOrder, text: "neighbour's")
        try organization.append(1, text: "staff's")
      }
      try await service.waitUntilSequenced()
      func texts(_ caller: Caller) async throws -> [String: Int] {
        let page = try await service.list(caller, pageSize: 200)
        #expect(page.notifications.count == Int(page.unreadCount) && !page.moreUnread && page.nextPageToken.isEmpty)
        return Dictionary(page.notifications.map { ($0.event!.text, 1) }, uniquingKeysWith: +)
      }
      #expect(try await texts(customer) == ["mine": 5])
      #expect(try await texts(organization.employee(.viewMarketplace)) == ["mine": 5, "staff's": 5])
      let wide = try organization.employee([.viewMarketplace, .viewPartnerOrders])
      #expect(try await texts(wide) == ["mine": 5, "neighbour's": 5, "staff's": 5])
      let nobody = await #expect(throws: RPCError.self) { try await texts(organization.employee([])) }
      #expect(nobody?.code == .permissionDenied)
    }
  }

  @Test func `a list looks at so many events and no more: pages are short, and together they have everything`() async throws {
    try await TestService.run(maxListedEvents: 30) { service in
      let organization = try TestOrganization(service.connection)
      let caller = try organization.employee(.viewMarketplace)
      let partnerOrder = Domain.EventKind.requiredPermissions(ofPartnerOrder: true)
      for number in 0..<5 {
        try organization.append(1, text: "\(number)")
        try organization.append(19, permissions: partnerOrder)
      }
      try await service.waitUntilSequenced()
      var (texts, token, pages) = ([String](), "", 0)
      repeat {
        let page = try await service.list(caller, pageSize: 10, pageToken: token)
        texts += page.notifications.map(\.event!.text)
        token = page.nextPageToken
        pages += 1
        // Of the newest 30, and of one more that says that there are others.
        #expect(page.unreadCount == 1 && page.moreUnread)
      } while !token.isEmpty
      #expect(texts == ["4", "3", "2", "1", "0"])
      #expect(pages == 4)
    }
  }

  @Test func `what was acknowledged is marked, is not unread, and is left out on request; it never becomes less`() async throws {
    try await TestService.run { service in
      let organization = try TestOrganization(service.connection)
      let (caller, other) = (try organization.employee(.viewMarketplace), try organization.employee(.viewMarketplace))
      try organization.append(6)
      try await service.waitUntilSequenced()
      let listed = try await service.list(caller).notifications
      #expect(listed.allSatisfy { !$0.acknowledged })
      let answer = try await service.acknowledge(caller, listed[2].cursor)
      #expect(service.position(of: answer.cursor) == 4)
      let all = try await service.list(caller)
      #expect(all.notifications.map(\.acknowledged) == [false, false, true, true, true, true])
      #expect(all.unreadCount == 2)
      let unread = try await service.list(caller, unacknowledgedOnly: true)
      #expect(unread.notifications.map(\.event!.id) == listed[..<2].map(\.event!.id) && unread.nextPageToken.isEmpty)
      // Of a lower one: it stays.
      #expect(try await service.acknowledge(caller, listed[5].cursor).cursor == answer.cursor)
      #expect(try await service.list(caller).unreadCount == 2)
      #expect(try await service.list(other).unreadCount == 6)
    }
  }

  @Test func `a cursor of a stream acknowledges too, in whichever application of the principal`() async throws {
    try await TestService.run { service in
      let organization = try TestOrganization(service.connection)
      let customer = try organization.customer()
      try organization.append(3, customer: customer)
      var stream = try await service.subscribe(customer, fromBeginning: true)
      _ = try await stream.events(2)
      try await service.acknowledge(customer, stream.cursor)
      #expect(try await service.list(organization.again(customer)).unreadCount == 1)
    }
  }

  @Test func `the same key acknowledges once; with another cursor it is refused`() async throws {
    try await TestService.run { service in
      let organization = try TestOrganization(service.connection)
      let caller = try organization.employee(.viewMarketplace)
      try organization.append(3)
      try await service.waitUntilSequenced()
      let (listed, key) = (try await service.list(caller).notifications, UUID())
      let first = try await service.acknowledge(caller, listed[1].cursor, idempotencyKey: key)
      try await service.acknowledge(caller, listed[0].cursor)
      // The answer that was given then.
      #expect(try await service.acknowledge(caller, listed[1].cursor, idempotencyKey: key).cursor == first.cursor)
      let reused = await #expect(throws: RPCError.self) {
        try await service.acknowledge(caller, listed[2].cursor, idempotencyKey: key)
      }
      #expect(reused?.reason == "IDEMPOTENCY_KEY_REUSED")
      #expect(try await service.list(caller).unreadCount == 0)
    }
  }

  @Test func `of many acknowledgements at once the furthest stands`() async throws {
    try await TestService.run { service in
      let organization = try TestOrganization(service.connection)
      let caller = try organization.employee(.viewMarketplace)
      try organization.append(40)
      try await service.waitUntilSequenced()
      try await withThrowingTaskGroup(of: (Int64, String).self) { group in
        for position in Int64(1)...40 {
          let call = try service.acknowledgement(of: service.cursor(organization, position), by: caller)
          group.addTask { (position, try await call().cursor) }
        }
        for try await (position, cursor) in group { #expect(service.position(of: cursor)! >= position) }
      }
      let listed = try await service.list(caller)
      #expect(listed.unreadCount == 0 && listed.notifications.count == 40 && listed.notifications.allSatisfy(\.acknowledged))
    }
  }

  @Test func `nothing is acknowledged by a cursor that is forged, of another organization or ahead of every event`() async throws
  {
    try await TestService.run { service in
      let organization = try TestOrganization(service.connection)
      let caller = try organization.employee(.viewMarketplace)
      try organization.append(2)
      try await service.waitUntilSequenced()
      let foreign = service.cursor(try TestOrganization(service.connection), 1)
      for cursor in ["x", foreign, service.cursor(organization, 3)] {
        let error = await #expect(throws: RPCError.self) { try await service.acknowledge(caller, cursor) }
        #expect(error?.code == .invalidArgument && error?.reason == "CURSOR_INVALID")
      }
      #expect(try await service.list(caller).unreadCount == 2)
    }
  }

  @Test func `a stream from what was acknowledged tells what comes behind it, and everything where nothing was`() async throws {
    try await TestService.run { service in
      let organization = try TestOrganization(service.connection)
      let caller = try organization.employee(.viewMarketplace)
      try organization.append(5)
      var first = try await service.subscribe(caller, fromAcknowledged: true)
      let all = try await first.events(5).map(\.id)
      try await service.acknowledge(caller, service.cursor(organization, 3))
      var second = try await service.subscribe(caller, fromAcknowledged: true)
      #expect(second.position == 3)
      #expect(try await second.events(2).map(\.id) == Array(all[3...]))
      for (cursor, fromBeginning) in [(service.cursor(organization, 1), false), ("", true)] {
        let error = await #expect(throws: RPCError.self) {
          _ = try await service.subscribe(caller, cursor: cursor, fromBeginning: fromBeginning, fromAcknowledged: true)
        }
        #expect(error?.code == .invalidArgument && error?.fieldViolations.last?.field == "from_acknowledged")
      }
    }
  }

  @Test func `a page token of another filter, and one that holds no position, are refused`() async throws {
    try await TestService.run { service in
      let organization = try TestOrganization(service.connection)
      let caller = try organization.employee(.viewMarketplace)
      try organization.append(3)
      try await service.waitUntilSequenced()
      let token = try await service.list(caller, pageSize: 1).nextPageToken
      let forged = NotificationsV1.ListNotificationsRequest().nextPageToken(behind: PageToken(key: "x", id: UUID()))
      for (unacknowledgedOnly, token) in [(true, token), (false, forged), (false, "x")] {
        let error = await #expect(throws: RPCError.self) {
          _ = try await service.list(caller, unacknowledgedOnly: unacknowledgedOnly, pageToken: token)
        }
        #expect(error?.code == .invalidArgument && error?.fieldViolations.first?.field == "page_token")
      }
    }
  }
}
