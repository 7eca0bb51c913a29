import Domain
import TestPostgres
import TestRandom
import Testing

@Suite struct RoundingTests {
  @Test(arguments: [1, 2] as [UInt64])
  func `tariff × quantity rounds in the program as the database checks it`(seed: UInt64) throws {
    let connection = try SharedDatabase.connect()
    let check = try connection.run(
      "SELECT pg_get_expr(conbin, conrelid) FROM pg_constraint WHERE conname = 'invoice_line_gross'")[0][0]
    let rows = factors(seed).map { tariff, quantity in
      // A product above the limit of a line has no gross at all, least of all the limit's own.
      let gross = try? tariff.gross(quantity)
      return "(\(tariff.tenThousandths), \(quantity.thousandths), \(gross ?? grossLimitMinor), \(gross != nil))"
    }
    let disagreements = try connection.run(
      """
      SELECT tariff, quantity, gross_minor, is_gross
        FROM (VALUES \(rows.joined(separator: ", "))) AS v (tariff, quantity, stated, is_gross),
          LATERAL (VALUES (stated - 1, false), (stated, is_gross), (stated + 1, false)) AS near (gross_minor, is_right)
        WHERE (\(check)) <> is_right AND (is_gross OR gross_minor <= \(grossLimitMinor))
      """)
    #expect(disagreements == [], "seed \(seed)")
  }

  /// All pairs of edges, and random ones of every magnitude.
  private func factors(_ seed: UInt64) -> [(Tariff, Quantity)] {
    var random = SeededGenerator(seed: seed)
    let tariffs: [Int64] = [
      0, 1, 2, 49_999, 50_000, 50_001, 99_999, 100_000, Tariff.range.upperBound - 1, Tariff.range.upperBound,
    ]
    let quantities: [Int64] = [
      1, 2, 499, 500, 501, 999, 1000, 1001, 50_000, Quantity.range.upperBound - 1, Quantity.range.upperBound,
    ]
    let edges = tariffs.flatMap { tariff in quantities.map { (tariff, $0) } }
    let others = (0..<5000).map { _ in
      (
        Int64.random(in: Tariff.range, using: &random) >> Int64.random(in: 0...36, using: &random),
        max(1, Int64.random(in: Quantity.range, using: &random) >> Int64.random(in: 0...29, using: &random))
      )
    }
    return (edges + others).map { (Tariff(tenThousandths: $0)!, Quantity(thousandths: $1)!) }
  }
}
