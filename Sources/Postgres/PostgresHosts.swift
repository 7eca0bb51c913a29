import CPostgres

/// The hosts of a connection string, in its order, and the one whose turn it is.
///
/// libpq tries several hosts within one attempt, but one that takes a connection and then says nothing would hold it up for good:
/// `connect_timeout` acts in libpq's blocking calls alone. So each host is an attempt of its own here, with a time of its own. The host
/// that was reached last is tried first, so that one that is gone costs its time once.
struct PostgresHosts {
  /// For each host what leads to it alone, in force behind the connection string.
  let each: [[ConnectionParameters.Pair]]
  private var index = 0
  /// How many in a row could not be used.
  private var failures = 0

  /// A string that cannot be read, or whose hosts cannot be told apart, is one attempt: libpq says what is wrong with it.
  init(_ url: String) {
    each = Self.split(url) ?? [[]]
  }

  var current: [ConnectionParameters.Pair] { each[index] }

  mutating func succeeded() { failures = 0 }

  /// Goes on to the next host; whether all have been tried since one could be used.
  mutating func failed() -> Bool {
    index = (index + 1) % each.count
    failures += 1
    return failures % each.count == 0
  }

  private static func split(_ url: String) -> [[ConnectionParameters.Pair]]? {
    let given = options(PQconninfoParse(url, nil))
    // A service's file may name hosts as well, and only libpq reads it.
    guard given["service"] == nil else { return nil }
    let defaults = options(PQconndefaults())
    func list(_ keyword: String) -> [String] {
      (given[keyword] ?? defaults[keyword] ?? "").split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
    let (hosts, addresses) = (list("host"), list("hostaddr"))
    let ports = list("port").map { $0.isEmpty ? "5432" : $0 }
    let count = max(hosts.count, addresses.count)
    guard count > 1 else { return nil }
    let columns = [("host", hosts), ("hostaddr", addresses), ("port", ports)].filter { $0.1 != [""] }
    for (keyword, values) in columns {
      let isShared = keyword == "port" && values.count == 1
      // An empty value cannot take the place of a list.
      guard isShared || values.count == count, !values.contains("") else { return nil }
    }
    return (0..<count).map { number in
      columns.map { keyword, values in (keyword, values[values.count == 1 ? 0 : number]) }
    }
  }

  /// What libpq knows of a connection, by keyword; frees its list.
  static func options(_ list: UnsafeMutablePointer<PQconninfoOption>?) -> [String: String] {
    guard let list else { return [:] }
    defer { PQconninfoFree(list) }
    var options: [String: String] = [:]
    var option = list
    while let keyword = option.pointee.keyword {
      if let value = option.pointee.val { options[String(cString: keyword)] = String(cString: value) }
      option += 1
    }
    return options
  }
}
