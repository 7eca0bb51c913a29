/// A version of what a partner pays the organization for a sale («партнёрское соглашение»). The one in force is the highest whose time has
/// come; times rise with versions, and none is ever edited, so that what was in force at a moment stays known.
struct Agreement: Equatable {
  /// From 1.
  var version: Int32
  var commissionBasisPoints: Int32
  /// Microseconds since 1970.
  var validFrom: Int64

  init(version: Int32, commissionBasisPoints: Int32, validFrom: Int64) {
    self.version = version
    self.commissionBasisPoints = commissionBasisPoints
    self.validFrom = validFrom
  }

  /// The version after `latest`, valid from `validFrom`, or from now on.
  init(after latest: Agreement?, commissionBasisPoints: Int32, validFrom: Int64?, now: Int64) throws(AgreementRefused) {
    let start = validFrom ?? now
    guard start >= now, latest.map({ start > $0.validFrom }) ?? true else { throw .notLater }
    self.init(version: (latest?.version ?? 0) + 1, commissionBasisPoints: commissionBasisPoints, validFrom: start)
  }
}

/// Why a version is not added.
enum AgreementRefused: Error, Equatable {
  /// Than now, or than the version before it.
  case notLater
}
