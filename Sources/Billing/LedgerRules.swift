import Domain

/// An account of the ledger.
public enum LedgerAccount: Int16, Sendable, CaseIterable {
  /// What the provider holds for the organization.
  case providerClearing = 1
  case legalEntityPayable = 2
  case partnerPayable = 3
  /// What the organization earns on a partner's sale.
  case commission = 4
  /// What was paid outside the system.
  case cashOutside = 5
  /// What was paid outside and has to be handed back (R9).
  case cashToReturn = 6
  /// What came in without an invoice to apply it to (R12).
  case unapplied = 7
}

/// Why money moved.
public enum LedgerEntryKind: Int16, Sendable, CaseIterable {
  case captured = 1
  case markedPaid = 2
  case madeUnpaid = 3
  case refunded = 4
  case unapplied = 5
  case reversed = 6
  /// R9.
  case cashOwedBack = 7
}

/// One movement between two accounts. It is both its sides, so every transaction sums to zero by its form.
public struct Posting: Hashable, Sendable {
  public var kind: LedgerEntryKind
  public var debit: LedgerAccount
  public var credit: LedgerAccount
  /// Above 0.
  public var amountMinor: Int64

  public init(_ kind: LedgerEntryKind, debit: LedgerAccount, credit: LedgerAccount, _ amountMinor: Int64) {
    precondition(debit != credit && amountMinor > 0)
    self.kind = kind
    self.debit = debit
    self.credit = credit
    self.amountMinor = amountMinor
  }
}

/// Whose sale it is.
public enum Seller: Hashable, Sendable {
  case own
  /// With the commission that the order fixed, 0 … 10 000 basis points.
  case partner(commissionBasisPoints: Int32)

  var payable: LedgerAccount {
    switch self {
    case .own: .legalEntityPayable
    case .partner: .partnerPayable
    }
  }

  /// The commission of `amountMinor`, rounded half away from zero; 0 on an own sale.
  public func commission(of amountMinor: Int64) -> Int64 {
    guard case .partner(let points) = self else { return 0 }
    return Int64(roundedQuotient(Int128(amountMinor) * Int128(points), by: 10_000))
  }

  /// Which of the commission on `paidMinor` belongs to the first `refundedMinor` of it: pro rata, and all of it with the last.
  func commission(ofRefunded refundedMinor: Int64, paidMinor: Int64) -> Int64 {
    precondition(0 <= refundedMinor && refundedMinor <= paidMinor && paidMinor > 0)
    return Int64(Int128(commission(of: paidMinor)) * Int128(refundedMinor) / Int128(paidMinor))
  }
}

/// The postings of every movement; those of one call share a transaction. An amount of 0 moves nothing.
public enum Ledger {
  /// The provider captured an invoice's payment.
  public static func captured(_ amountMinor: Int64, for seller: Seller) -> [Posting] {
    sale(.captured, into: .providerClearing, amountMinor, seller)
  }

  /// An invoice was marked paid.
  public static func markedPaid(_ amountMinor: Int64, for seller: Seller) -> [Posting] {
    sale(.markedPaid, into: .cashOutside, amountMinor, seller)
  }

  /// An invoice was made unpaid: what marking it paid posted, the other way about.
  public static func madeUnpaid(_ amountMinor: Int64, for seller: Seller) -> [Posting] {
    reversed(sale(.markedPaid, into: .cashOutside, amountMinor, seller), as: .madeUnpaid)
  }

  /// `amountMinor` went back of a payment of `paidMinor`, of which `refundedBeforeMinor` went back before. The commission goes back pro
  /// rata, its remainder with the last.
  public static func refunded(
    _ amountMinor: Int64, ofPaid paidMinor: Int64, after refundedBeforeMinor: Int64, for seller: Seller
  ) -> [Posting] {
    guard amountMinor > 0 else { return [] }
    let commission =
      seller.commission(ofRefunded: refundedBeforeMinor + amountMinor, paidMinor: paidMinor)
      - seller.commission(ofRefunded: refundedBeforeMinor, paidMinor: paidMinor)
    var postings = [Posting(.refunded, debit: seller.payable, credit: .providerClearing, amountMinor)]
    if commission > 0 { postings.append(Posting(.refunded, debit: .commission, credit: seller.payable, commission)) }
    return postings
  }

  /// A payment came in without an invoice to apply it to (R12).
  public static func unapplied(_ amountMinor: Int64) -> [Posting] {
    [Posting(.unapplied, debit: .providerClearing, credit: .unapplied, amountMinor)]
  }

  /// Such a payment went back.
  public static func reversed(_ amountMinor: Int64) -> [Posting] {
    [Posting(.reversed, debit: .unapplied, credit: .providerClearing, amountMinor)]
  }

  /// An invoice that was marked paid is voided: its money is to be handed back (R9).
  public static func cashOwedBack(_ amountMinor: Int64, for seller: Seller) -> [Posting] {
    reversed(sale(.markedPaid, into: .cashToReturn, amountMinor, seller), as: .cashOwedBack)
  }

  private static func sale(
    _ kind: LedgerEntryKind, into account: LedgerAccount, _ amountMinor: Int64, _ seller: Seller
  ) -> [Posting] {
    guard amountMinor > 0 else { return [] }
    var postings = [Posting(kind, debit: account, credit: seller.payable, amountMinor)]
    let commission = seller.commission(of: amountMinor)
    if commission > 0 { postings.append(Posting(kind, debit: seller.payable, credit: .commission, commission)) }
    return postings
  }

  private static func reversed(_ postings: [Posting], as kind: LedgerEntryKind) -> [Posting] {
    postings.reversed().map { Posting(kind, debit: $0.credit, credit: $0.debit, $0.amountMinor) }
  }
}
