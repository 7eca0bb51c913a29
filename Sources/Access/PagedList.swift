public import FoundationEssentials
public import RPC

extension PagedRequest {
  /// The page of a list that is whole in memory, such as what hangs from one order; rows are told apart by `id`.
  public func page<Row>(ofAll rows: [Row], id: (Row) -> UUID) throws(RPCError) -> (rows: [Row], nextPageToken: String) {
    let start = try pageStart()
    let rest = start.flatMap { start in rows.firstIndex { id($0) == start.id } }.map { rows[($0 + 1)...] } ?? rows[...]
    return page(of: Array(rest)) { PageToken(id: id($0)) }
  }
}
