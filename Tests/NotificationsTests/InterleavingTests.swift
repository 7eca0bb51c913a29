import Access
import Domain
import FoundationEssentials
import MarketplaceAPI
import TestPostgres
import Testing

@testable import Notifications

/// The order of an aggregate's events against the numbers of the transactions that made them. A reader that goes by those, below the oldest
/// open one, would show version 2 before version 1 here, or stand still.
@Suite(.serialized, .timeLimit(.minutes(10))) struct InterleavingTests {
  @Test func `a transaction with a lower number that commits its change after one with a higher comes after it`() async throws {
    try await TestService.run { service in
      let organization = try TestOrganization(service.connection)
      var stream = try await service.subscribe(try organization.employee(.viewMarketplace))
      let (low, high, order) = (try service.database.connect(), try service.database.connect(), UUID())
      let numbers = [try low.begin(), try high.begin()]
      #expect(numbers[0] < numbers[1])
      try high.run(organization.insert(order: order, version: 1, text: "first"))
      try high.run("COMMIT")
      #expect(try await stream.nextEvent().text == "first")
      try low.run(organization.insert(order: order, version: 2, text: "second", age: 3600))
      try low.run("COMMIT")
      #expect(try await stream.nextEvent().text == "second")
    }
  }

  @Test func `of two that are sequenced at once, the lower version comes first, whatever the numbers say`() async throws {
    try await TestService.run { service in
      let organization = try TestOrganization(service.connection)
      var stream = try await service.subscribe(try organization.employee(.viewMarketplace))
      let (low, high, order) = (try service.database.connect(), try service.database.connect(), UUID())
      _ = (try low.begin(), try high.begin())
      try await service.withoutSequencer {
        try high.run(organization.insert(order: order, version: 1, text: "first"))
        try high.run("COMMIT")
        try low.run(organization.insert(order: order, version: 2, text: "second", age: 3600))
        try low.run("COMMIT")
      }
      #expect(try await stream.events(2).map(\.text) == ["first", "second"])
    }
  }

  @Test func `so it is with a third transaction that holds the watermark between the two, and it holds back nobody`() async throws
  {
    try await TestService.run { service in
      let organization = try TestOrganization(service.connection)
      var stream = try await service.subscribe(try organization.employee(.viewMarketplace))
      let connections = try (0..<3).map { _ in try service.database.connect() }
      let (low, holder, high) = (connections[0], connections[1], connections[2])
      let (order, held) = (UUID(), UUID())
      let numbers = try connections.map { try $0.begin() }
      #expect(numbers == numbers.sorted())
      try holder.run(organization.insert(order: held, version: 1, text: "held"))
      try await service.withoutSequencer {
        try high.run(organization.insert(order: order, version: 1, text: "first"))
        try high.run("COMMIT")
        try low.run(organization.insert(order: order, version: 2, text: "second"))
        try low.run("COMMIT")
        // Below the watermark there is the second version alone.
        let watermark = try #require(Int(service.connection.run("SELECT pg_snapshot_xmin(pg_current_snapshot())")[0][0]))
        #expect(watermark <= numbers[1])
        let below = "SELECT order_version FROM outbox WHERE xmin::text::bigint < \(numbers[1])"
        #expect(try service.connection.run(below) == [["2"]])
      }
      #expect(try await stream.events(2).map(\.text) == ["first", "second"])
      try organization.append(1, order: UUID(), text: "third")
      #expect(try await stream.nextEvent().text == "third")
      try holder.run(organization.insert(order: held, version: 2, text: "held on"))
      try holder.run("COMMIT")
      #expect(try await stream.events(2).map(\.text) == ["held", "held on"])
    }
  }
}

extension TestConnection {
  /// Begins a transaction; its number.
  fileprivate func begin() throws -> Int {
    try run("BEGIN")
    return Int(try run("SELECT pg_current_xact_id()")[0][0])!
  }
}

extension TestService {
  /// Nothing gets a position within `body`.
  fileprivate func withoutSequencer(_ body: () throws -> Void) async throws {
    let other = try database.connect()
    try other.run("SELECT pg_advisory_lock(hashtext(current_schema()), hashtext('outbox'))")
    try body()
    try other.run("SELECT pg_advisory_unlock(hashtext(current_schema()), hashtext('outbox'))")
  }
}
