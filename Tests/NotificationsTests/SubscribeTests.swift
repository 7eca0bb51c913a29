import Access
import AccessTokens
import Domain
import EventLoop
import FoundationEssentials
import MarketplaceAPI
import RPC
import RPCHTTP2
import TestPostgres
import Testing

@testable import Notifications

/// One after another: each has a server with several connections.
@Suite(.serialized, .timeLimit(.minutes(10))) struct SubscribeTests {
  @Test func `every event arrives once and in order, those of the past and those that happen meanwhile`() async throws {
    try await TestService.run { service in
      let organization = try TestOrganization(service.connection)
      let past = 2 * Int(PostgresOutbox.pageSizeLimit) + 10
      try organization.append(past)
      var stream = try await service.subscribe(try organization.employee(.viewMarketplace), fromBeginning: true)
      var received: [String] = []
      for position in 1...Int64(past) {
        received.append(try await stream.nextEvent().id)
        #expect(stream.position == position)
      }
      for _ in 0..<20 {
        try organization.append(5)
        received += try await stream.events(5).map(\.id)
      }
      #expect(try received == organization.eventsByPosition())
    }
  }

  @Test func `without a cursor a stream tells what happens from now on`() async throws {
    try await TestService.run { service in
      let organization = try TestOrganization(service.connection)
      let caller = try organization.employee(.viewMarketplace)
      try organization.append(3)
      var past = try await service.subscribe(caller, fromBeginning: true)
      _ = try await past.events(3)
      var stream = try await service.subscribe(caller)
      #expect(stream.position == 3)
      try organization.append(1, text: "new")
      #expect(try await stream.next().event?.text == "new")
    }
  }

  @Test func `a stream that is opened before anything ever happened tells the first event`() async throws {
    try await TestService.run { service in
      let organization = try TestOrganization(service.connection)
      var stream = try await service.subscribe(try organization.employee(.viewMarketplace))
      #expect(stream.position == 0)
      try organization.append(1, text: "first")
      #expect(try await stream.next().event?.text == "first")
    }
  }

  @Test func `after each loss of the connection a stream goes on from its last cursor without a gap or a repetition`()
    async throws
  {
    try await TestService.run { service in
      let organization = try TestOrganization(service.connection)
      let caller = try organization.employee(.viewMarketplace)
      var (cursor, received) = ("", [String]())
      for round in 0..<4 {
        try organization.append(200)
        var stream = try await service.subscribe(caller, cursor: cursor, fromBeginning: round == 0)
        received += try await stream.events(round < 3 ? 130 : 800 - 3 * 130).map(\.id)
        cursor = stream.cursor
      }
      #expect(try received == organization.eventsByPosition())
    }
  }

  @Test func `a customer learns nothing of another customer, and the cursor passes over it`() async throws {
    try await TestService.run(heartbeatInterval: .milliseconds(50)) { service in
      let organization = try TestOrganization(service.connection)
      let (customer, neighbour) = (try organization.customer(), try organization.customer())
      for number in 0..<10 {
        try organization.append(1, customer: customer, text: "mine \(number)")
        try organization.append(1, customer: neighbour, text: "not mine")
        // Of interest to staff alone.
        try organization.append(1, customer: nil, text: "nobody's")
      }
      var stream = try await service.subscribe(customer, fromBeginning: true)
      #expect(try await stream.events(10).map(\.text) == (0..<10).map { "mine \($0)" })
      while stream.position != 30 { #expect(try await stream.next().event == nil) }
    }
  }

  @Test func `F7: staff without P10 learn nothing of partner orders, and the cursor passes over them`() async throws {
    try await TestService.run(heartbeatInterval: .milliseconds(50)) { service in
      let organization = try TestOrganization(service.connection)
      let partnerOrder = Domain.EventKind.requiredPermissions(ofPartnerOrder: true)
      try organization.append(Int(PostgresOutbox.pageSizeLimit) + 1, permissions: partnerOrder, text: "partner")
      try organization.append(1, text: "own")
      try organization.append(1, permissions: partnerOrder, text: "partner")
      let total = PostgresOutbox.pageSizeLimit + 3

      var narrow = try await service.subscribe(try organization.employee(.viewMarketplace), fromBeginning: true)
      #expect(try await narrow.nextEvent().text == "own")
      while narrow.position != total { #expect(try await narrow.next().event == nil) }

      var wide = try await service.subscribe(
        try organization.employee([.viewMarketplace, .viewPartnerOrders]), fromBeginning: true)
      let texts = try await wide.events(Int(total)).map(\.text)
      #expect(texts.filter { $0 == "partner" }.count == Int(total) - 1)
    }
  }

  @Test func `F4: a permission that is taken away or given counts for the next event`() async throws {
    try await TestService.run { service in
      let organization = try TestOrganization(service.connection)
      let caller = try organization.employee([.viewMarketplace, .viewPartnerOrders])
      var stream = try await service.subscribe(caller)
      try organization.append(1, permissions: .viewPartnerOrders, text: "seen")
      #expect(try await stream.next().event?.text == "seen")
      try organization.setPermissions(.viewMarketplace, of: caller)
      try organization.append(1, permissions: .viewPartnerOrders, text: "hidden")
      try organization.append(1, text: "own")
      #expect(try await stream.next().event?.text == "own")
      try organization.setPermissions(.viewPartnerOrders, of: caller)
      try organization.append(1, permissions: .viewPartnerOrders, text: "hidden")
      let error = try await stream.end()
      #expect(error.code == .permissionDenied && error.info["permission"] == "P1")
    }
  }

  @Test func `a stream ends with UNAUTHENTICATED at the heartbeat after its session was revoked`() async throws {
    try await TestService.run(heartbeatInterval: .milliseconds(50)) { service in
      let organization = try TestOrganization(service.connection)
      for caller in [try organization.employee(.viewMarketplace), try organization.customer()] {
        var stream = try await service.subscribe(caller)
        try organization.revoke(caller)
        let error = try await stream.end()
        #expect(error.code == .unauthenticated && error.reason == "SESSION_ENDED")
      }
    }
  }

  @Test func `a stream ends with UNAUTHENTICATED instead of the first event after its session was revoked`() async throws {
    try await TestService.run { service in
      let organization = try TestOrganization(service.connection)
      let caller = try organization.employee(.viewMarketplace)
      var stream = try await service.subscribe(caller)
      try organization.revoke(caller)
      try organization.append(1)
      let error = await #expect(throws: RPCError.self) { try await stream.next() }
      #expect(error?.code == .unauthenticated)
    }
  }

  @Test func `what a slow reader left waiting is not sent after its session was revoked`() async throws {
    try await TestService.run(heartbeatInterval: .milliseconds(50)) { service in
      let organization = try TestOrganization(service.connection)
      let caller = try organization.employee(.viewMarketplace)
      let count = Int(PostgresOutbox.pageSizeLimit)
      // Far more than the windows between server and client take.
      try organization.append(count, text: String(repeating: "x", count: 4 * 1024))
      var other = try await service.subscribe(caller, fromBeginning: true)
      while other.position != Int64(count) { _ = try await other.next() }
      var slow = try await service.subscribe(caller, fromBeginning: true)
      // Meanwhile the page of the slow one grows older than a heartbeat interval.
      for _ in 0..<3 { _ = try await other.next() }
      try organization.revoke(caller)
      #expect(try await other.end().code == .unauthenticated)
      #expect(try await slow.end().code == .unauthenticated)
      #expect(try #require(slow.position) < Int64(count))
    }
  }

  @Test func `a stream hears of events that were given positions while nobody listened`() async throws {
    try await TestService.run { service in
      let organization = try TestOrganization(service.connection)
      var stream = try await service.subscribe(try organization.employee(.viewMarketplace))
      for number in 0..<3 {
        try service.database.setAllowsConnections(false)
        try service.database.endConnections(of: TestService.listenerName)
        try organization.append(1, text: "missed \(number)")
        try service.connection.run("SELECT sequence_outbox(100)")
        try service.database.setAllowsConnections(true)
        #expect(try await stream.next().event?.text == "missed \(number)")
      }
    }
  }

  @Test func `a cursor that is forged, of another organization or ahead of every event is CURSOR_INVALID`() async throws {
    try await TestService.run { service in
      let organization = try TestOrganization(service.connection)
      let caller = try organization.employee(.viewMarketplace)
      try organization.append(2)
      var stream = try await service.subscribe(caller, fromBeginning: true)
      _ = try await stream.events(2)
      let own = service.cursor(organization, 2)
      _ = try await service.subscribe(caller, cursor: own)
      let forged = Cursor(organization: organization.id, position: 1).sealed(by: TokenKey().secret(for: "cursor"))
      let foreign = service.cursor(try TestOrganization(service.connection), 1)
      for cursor in ["x", String(own.dropLast()), forged, foreign, service.cursor(organization, 3)] {
        let error = await #expect(throws: RPCError.self) { _ = try await service.subscribe(caller, cursor: cursor) }
        #expect(error?.code == .invalidArgument && error?.reason == "CURSOR_INVALID")
      }
    }
  }

  @Test func `a cursor and from_beginning exclude each other`() async throws {
    try await TestService.run { service in
      let organization = try TestOrganization(service.connection)
      let caller = try organization.employee(.viewMarketplace)
      let error = await #expect(throws: RPCError.self) {
        _ = try await service.subscribe(caller, cursor: service.cursor(organization, 0), fromBeginning: true)
      }
      #expect(error?.code == .invalidArgument && error?.fieldViolations.first?.field == "from_beginning")
    }
  }

  @Test func `rpc 22: a stream on a connection that has reached its age ends at once with UNAVAILABLE, to be resumed on another`()
    async throws
  {
    var limits = Limits()
    limits.maxConnectionAge = .milliseconds(300)
    limits.maxConnectionAgeGrace = TestService.never
    try await TestService.run(limits: limits) { service in
      let organization = try TestOrganization(service.connection)
      let caller = try organization.employee(.viewMarketplace)
      for _ in 0..<2 {
        var stream = try await service.subscribe(caller)
        let error = try await stream.end()
        #expect(error.code == .unavailable && error.message.contains("resume from the last cursor"))
      }
    }
  }

  @Test func `closing ends streams with UNAVAILABLE, so that the server's stop does not wait for them`() async throws {
    try await TestService.run { service in
      let organization = try TestOrganization(service.connection)
      let caller = try organization.employee(.viewMarketplace)
      // Different connections land on different loops.
      var streams: [TestStream] = []
      for _ in 0..<8 { streams.append(try await service.subscribe(caller)) }
      service.handler.close()
      for var stream in streams {
        let error = try await stream.end()
        #expect(error.code == .unavailable && error.message.contains("resume from the last cursor"))
      }
      let late = await #expect(throws: RPCError.self) { _ = try await service.subscribe(caller) }
      #expect(late?.code == .unavailable)
      await service.server.stop(within: TestService.never)
    }
  }
}
