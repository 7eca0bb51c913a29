import AccessTokens
import Crypto
import Domain
import FoundationEssentials
import Postgres
import RPC

import struct EventLoop.PerLoop

/// Stands before sign-in: counts what is tried with an account by all processes, in the database, and from an address by this one.
///
/// An account is a login or phone as it was typed, whether somebody has it or not, so that a refusal tells nothing.
struct SignInGuard: Sendable {
  /// The numbers are the table's.
  enum Kind: Int16 {
    case attempt = 1
    case code = 2
  }

  private let pools: PerLoop<PostgresPool>
  private let accountKey: SymmetricKey
  private let addresses: AddressAllowances
  private let attempts: Allowance
  private let codes: Allowance
  let refreshes: Allowance
  private let clock: any DomainClock

  /// `pools` are connections of role marketplace_system.
  init(_ pools: PerLoop<PostgresPool>, key: TokenKey, _ limits: SignInLimits, clock: any DomainClock) {
    self.pools = pools
    accountKey = key.secret(for: "sign-in account")
    addresses = AddressAllowances(limits.allowance(limits.maxCostPerAddress), maxAddresses: limits.maxAddresses)
    attempts = limits.allowance(limits.maxAttempts)
    codes = limits.allowance(limits.maxCodes)
    refreshes = limits.allowance(limits.maxRefreshes)
    self.clock = clock
  }

  /// Takes what the call costs from its address. Throws RESOURCE_EXHAUSTED with how long to wait.
  func admit(_ context: CallContext) throws(RPCError) {
    let cost = Int64(context.method.contract?.rateCost ?? 1)
    if let wait = addresses.take(cost, from: context.peer, now: clock.now) { throw .signInLimited(wait, context) }
  }

  /// Takes one from the account. Throws RESOURCE_EXHAUSTED with how long to wait.
  func take(_ kind: Kind, of account: String, in organization: UUID, _ context: CallContext) async throws {
    let (allowance, now) = (kind == .attempt ? attempts : codes, clock.now)
    let query = Query(
      Self.take, organization, kind.rawValue, hash(account), PostgresTimestamp(microseconds: now), allowance.interval,
      PostgresTimestamp(microseconds: now + allowance.window))
    guard var row = try await pools.current.write([query])[0].first else {
      throw RPCError.signInLimited(allowance.interval, context)
    }
    let (isTaken, fullAt) = (try row.next(Bool.self), try row.next(PostgresTimestamp.self))
    if isTaken { return }
    guard case .refused(let wait) = allowance.take(fullAt: fullAt.microseconds, now: now) else {
      throw RPCError.signInLimited(allowance.interval, context)
    }
    throw RPCError.signInLimited(wait, context)
  }

  /// A keyed hash: the table of what was tried is none of accounts.
  func hash(_ account: String) -> [UInt8] {
    Array(HMAC<SHA256>.authenticationCode(for: Array(account.utf8), using: accountKey))
  }

  private static let take = StatementText(
    "take from sign-in allowance",
    """
    WITH taken AS (
      INSERT INTO sign_in_allowance AS a (organization_id, kind, account_hash, full_at)
        VALUES ($1, $2, $3, $4 + $5 * interval '1 microsecond')
        ON CONFLICT (organization_id, kind, account_hash) DO UPDATE
          SET full_at = greatest(a.full_at, $4) + $5 * interval '1 microsecond'
          WHERE greatest(a.full_at, $4) + $5 * interval '1 microsecond' <= $6
        RETURNING full_at)
    SELECT true, full_at FROM taken
    UNION ALL
    SELECT false, full_at FROM sign_in_allowance
      WHERE organization_id = $1 AND kind = $2 AND account_hash = $3 AND NOT EXISTS (SELECT FROM taken)
    """)
}

extension RPCError {
  /// `wait` in microseconds.
  static func signInLimited(_ wait: Int64, _ context: CallContext) -> RPCError {
    let seconds = (wait + 999_999) / 1_000_000
    let refusal = Refusal(
      .resourceExhausted, "SIGN_IN_LIMITED", "too much was tried to sign in; try again in \(seconds) s",
      ru: "Слишком много попыток входа, попробуйте через \(seconds) с")
    var error = refusal.status(for: context)
    error.details.append(.retryInfo(.microseconds(wait)))
    return error
  }
}
