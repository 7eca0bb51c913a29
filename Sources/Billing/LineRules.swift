import Domain

/// What a line charges: tariff × quantity, less a discount.
public struct LineTerms: Hashable, Sendable {
  public var tariff: Tariff
  public var quantity: Quantity
  /// nil for none.
  public var discount: Discount?

  public init(tariff: Tariff, quantity: Quantity, discount: Discount? = nil) {
    self.tariff = tariff
    self.quantity = quantity
    self.discount = discount
  }
}

/// A line's amounts in minor units: `net` = `gross` − `discount`, 0 ≤ `discount` ≤ `gross`.
public struct LineAmounts: Hashable, Sendable {
  public var grossMinor: Int64
  public var discountMinor: Int64
  public var netMinor: Int64 { grossMinor - discountMinor }
}

/// Why a line is not written.
public enum LineRefused: Error, Equatable {
  /// F15: the item is not on the price list of the legal entity that sells the order's service.
  case itemOfAnotherSeller
  /// F18.
  case discountNeedsPermission
  /// At most ``linesLimit`` lines.
  case tooManyLines
  case discount(DiscountRejected)
  case amount(AmountRejected)
}

/// The most lines of an invoice.
public let linesLimit = 200

extension LineTerms {
  /// Gross, rounded once; the discount, resolved (R2); net.
  public func amounts() throws(LineRefused) -> LineAmounts {
    let gross: Int64
    do throws(AmountRejected) { gross = try tariff.gross(quantity) } catch { throw .amount(error) }
    guard let discount else { return LineAmounts(grossMinor: gross, discountMinor: 0) }
    do throws(DiscountRejected) {
      return LineAmounts(grossMinor: gross, discountMinor: try discount.resolved(of: gross))
    } catch {
      throw .discount(error)
    }
  }

  /// F18: setting, changing or taking away a discount needs P12; keeping it while tariff or quantity changes does not (R2).
  public func check(replacing previous: LineTerms?, by permissions: Permissions) throws(LineRefused) {
    guard discount == previous?.discount || permissions.contains(.discountInvoices) else { throw .discountNeedsPermission }
  }
}

/// F15: `item`'s seller sells the order's service.
public func checkSeller(ofItem item: LegalEntityID, sells seller: LegalEntityID) throws(LineRefused) {
  guard item == seller else { throw .itemOfAnotherSeller }
}

/// Whether an invoice of `lineCount` lines takes another.
public func checkRoom(forLineAfter lineCount: Int) throws(LineRefused) {
  guard lineCount < linesLimit else { throw .tooManyLines }
}

/// An invoice's total: the sum of its lines' nets.
public func invoiceTotal(_ nets: some Sequence<Int64>) throws(LineRefused) -> Int64 {
  do throws(AmountRejected) { return try sum(nets) } catch { throw .amount(error) }
}
