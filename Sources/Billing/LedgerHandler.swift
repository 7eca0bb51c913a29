public import Access
import AccessTokens
import Domain
import FoundationEssentials
public import MarketplaceAPI
import Postgres
import Protobuf
public import RPC

/// Serves `billing.v1.LedgerService`. Its contract asks for P18.
public struct LedgerHandler: BillingV1.LedgerService {
  /// Payments of a period that is compared with the provider's registry, at most.
  public static let maxReconciledPayments = 10_000

  private let gate: Gate
  private let provider: any PaymentProvider
  private let maxReconciledPayments: Int

  public init(
    _ gate: Gate, _ provider: any PaymentProvider, maxReconciledPayments: Int = LedgerHandler.maxReconciledPayments
  ) {
    self.gate = gate
    self.provider = provider
    self.maxReconciledPayments = maxReconciledPayments
  }

  public func listPostings(
    _ request: BillingV1.ListPostingsRequest, context: CallContext
  ) async throws -> BillingV1.ListPostingsResponse {
    let filter = PostingFilter(
      order: OrderID(request.orderId), partner: ID<Posting>(request.partnerId)?.uuid,
      account: LedgerAccount(rawValue: Int16(request.account.rawValue)),
      period: try context.period(request.fromTime, request.untilTime))
    let query = filter.query(
      in: context.caller.organization, before: (try request.pageStart() ?? .newest).id, limit: request.rowsToRead)
    return try await gate.read(context, [query]) { _, results in
      let postings = try results[results.startIndex].map { row in try StoredPosting(&row) }
      let (page, next) = request.page(of: postings) { PageToken(id: $0.id) }
      return .init(postings: page.map(\.message), nextPageToken: next)
    }
  }

  public func getBalances(
    _ request: BillingV1.GetBalancesRequest, context: CallContext
  ) async throws -> BillingV1.GetBalancesResponse {
    let query = PostgresBalances.query(in: context.caller.organization, before: try context.period(nil, request.untilTime))
    return try await gate.read(context, [query]) { _, results in
      .init(balances: try PostgresBalances.balances(results[results.startIndex]).map(\.message))
    }
  }

  public func getSettlement(
    _ request: BillingV1.GetSettlementRequest, context: CallContext
  ) async throws -> BillingV1.GetSettlementResponse {
    let (partner, period) = (ID<Posting>(field: request.partnerId).uuid, try context.period(request.fromTime, request.untilTime))
    let queries = PostgresSettlement.queries(
      of: .partner(partner), period, after: (try request.pageStart() ?? .beginning).id, limit: request.rowsToRead,
      in: context.caller.organization)
    return try await gate.read(context, queries) { _, results in
      guard let settlement = try PostgresSettlement(results) else { throw Refusal.partnerNotFound }
      let (page, next) = request.page(of: settlement.lines) { PageToken(id: $0.order.uuid) }
      return .init(statement: settlement.message(of: partner, period, page), nextPageToken: next)
    }
  }

  /// Asks the provider between two reads: the first one is for the caller's rights, the second sees no less than the provider did.
  public func reconcilePayments(
    _ request: BillingV1.ReconcilePaymentsRequest, context: CallContext
  ) async throws -> BillingV1.ReconcilePaymentsResponse {
    let (organization, period) = (context.caller.organization, try context.period(request.fromTime, request.untilTime))
    try await gate.read(context, []) { _, _ in }
    let there = try await context.answeringRefusals { try await registry(of: organization, period) }
    let named = there.keys.compactMap { PaymentID($0) }
    let queries = PostgresReconciliation.queries(
      period, limit: Int64(maxReconciledPayments) + 1, named: named, in: organization)
    return try await gate.read(context, queries) { _, results in
      let results = Array(results)
      let begun = try PostgresReconciliation.standings(results[0])
      guard begun.count <= maxReconciledPayments else { throw Refusal.periodTooLong(maxReconciledPayments) }
      var row = results[2].first
      let currencyCode: String = try row?.next() ?? ""
      let here = Dictionary((begun + (try PostgresReconciliation.standings(results[1]))).map { ("\($0)", $1) }) { first, _ in
        first
      }
      // One that the provider recorded around the period is compared where it was begun within it, or is nobody's here.
      let keys = Set(begun.map { "\($0.0)" }).union(there.filter { $1.isOfPeriod && here[$0] == nil }.keys)
      return .init(
        comparedCount: Int64(keys.count),
        differences: keys.sorted().compactMap { key in
          PaymentDifference.between(here: here[key], there: there[key]?.standing)?.message(of: key, currencyCode)
        })
    }
  }

  /// What the provider recorded within the period, and in an hour before and after it, since its clock is another.
  private func registry(
    of organization: UUID, _ period: Period
  ) async throws -> [String: (standing: PaymentStanding, isOfPeriod: Bool)] {
    let (from, until) = (period.from.microseconds, period.until.microseconds)
    var records: [String: (standing: PaymentStanding, isOfPeriod: Bool)] = [:]
    var last = ""
    while true {
      let page = await provider.registry(
        of: organization.text, from: from - Self.clockTolerance, until: until + Self.clockTolerance, after: last)
      guard let page else { throw Refusal.providerAway }
      for record in page.records { records[record.key] = (record.standing, (from..<max(from, until)).contains(record.createdAt)) }
      guard records.count <= 2 * maxReconciledPayments else { throw Refusal.periodTooLong(maxReconciledPayments) }
      guard page.hasMore, let key = page.records.last?.key, key > last else { return records }
      last = key
    }
  }

  /// In microseconds.
  private static let clockTolerance: Int64 = 3_600_000_000
}

extension CallContext {
  fileprivate func period(
    _ from: GoogleProtobuf.Timestamp?, _ until: GoogleProtobuf.Timestamp?
  ) throws(RPCError) -> Period {
    try answering { () throws(PeriodRefused) in try Period(from, until) }
  }
}

extension StoredPosting {
  fileprivate var message: BillingV1.Posting {
    BillingV1.Posting(
      id: id.text, transactionId: transaction.text, kind: .init(rawValue: Int32(posting.kind.rawValue)),
      debit: .init(rawValue: Int32(posting.debit.rawValue)), credit: .init(rawValue: Int32(posting.credit.rawValue)),
      amount: MoneyV1.Money(minorUnits: posting.amountMinor, currencyCode: currencyCode), orderId: order.description,
      invoiceId: invoice.description, paymentId: payment?.description ?? "", legalEntityId: legalEntity.description,
      partnerId: partner?.text ?? "", createTime: createdAt.message)
  }
}

extension LedgerBalance {
  fileprivate var message: BillingV1.Balance {
    func money(_ minorUnits: Int64) -> MoneyV1.Money { MoneyV1.Money(minorUnits: minorUnits, currencyCode: currencyCode) }
    return BillingV1.Balance(
      account: .init(rawValue: Int32(account.rawValue)), debit: money(debitMinor), credit: money(creditMinor),
      balance: money(balanceMinor))
  }
}

extension PaymentDifference {
  fileprivate func message(of key: String, _ currencyCode: String) -> BillingV1.PaymentDifference {
    func standing(_ standing: PaymentStanding) -> BillingV1.PaymentStanding {
      BillingV1.PaymentStanding(
        state: .init(rawValue: Int32(standing.state.rawValue)),
        amount: MoneyV1.Money(minorUnits: standing.amountMinor, currencyCode: currencyCode),
        refunded: MoneyV1.Money(minorUnits: standing.refundedMinor, currencyCode: currencyCode))
    }
    var message = BillingV1.PaymentDifference(paymentId: key)
    switch self {
    case .missingHere(let there): (message.kind, message.there) = (.missingHere, standing(there))
    case .missingThere(let here): (message.kind, message.here) = (.missingThere, standing(here))
    case .amount(let here, let there):
      (message.kind, message.here, message.there) = (.amount, standing(here), standing(there))
    case .state(let here, let there):
      (message.kind, message.here, message.there) = (.state, standing(here), standing(there))
    case .refunded(let here, let there):
      (message.kind, message.here, message.there) = (.refunded, standing(here), standing(there))
    }
    return message
  }
}

extension Refusal {
  static func periodTooLong(_ limit: Int) -> Refusal {
    Refusal(
      .failedPrecondition, "PERIOD_TOO_LONG", "more than \(limit) payments are of the period; ask for a shorter one",
      ru: "Слишком много платежей за период: укажите период короче", info: [("limit", "\(limit)")])
  }
}
