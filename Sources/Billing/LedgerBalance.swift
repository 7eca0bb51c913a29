/// What stands on an account in one currency, in minor units.
public struct LedgerBalance: Hashable, Sendable {
  public var account: LedgerAccount
  public var currencyCode: String
  public var debitMinor: Int64 = 0
  public var creditMinor: Int64 = 0
  public var balanceMinor: Int64 { creditMinor - debitMinor }

  /// Of amounts that moved between each two accounts; by currency and account. The balances of a currency sum to zero, since each amount is
  /// on both sides.
  public static func of(
    _ moves: some Sequence<(debit: LedgerAccount, credit: LedgerAccount, currencyCode: String, amountMinor: Int64)>
  ) -> [LedgerBalance] {
    var balances: [Place: LedgerBalance] = [:]
    func add(_ account: LedgerAccount, _ currencyCode: String, _ count: (inout LedgerBalance) -> Void) {
      let place = Place(account: account, currencyCode: currencyCode)
      count(&balances[place, default: LedgerBalance(account: account, currencyCode: currencyCode)])
    }
    for move in moves {
      add(move.debit, move.currencyCode) { $0.debitMinor += move.amountMinor }
      add(move.credit, move.currencyCode) { $0.creditMinor += move.amountMinor }
    }
    return balances.values.sorted { ($0.currencyCode, $0.account.rawValue) < ($1.currencyCode, $1.account.rawValue) }
  }
}

private struct Place: Hashable {
  var account: LedgerAccount
  var currencyCode: String
}
