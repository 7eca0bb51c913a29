import Testing

@testable import Catalog

@Suite struct AgreementTests {
  @Test func `versions count up and begin later each time`() throws {
    let first = try Agreement(after: nil, commissionBasisPoints: 1000, validFrom: nil, now: 100)
    #expect(first == Agreement(version: 1, commissionBasisPoints: 1000, validFrom: 100))
    let second = try Agreement(after: first, commissionBasisPoints: 500, validFrom: 300, now: 200)
    #expect(second == Agreement(version: 2, commissionBasisPoints: 500, validFrom: 300))
  }

  @Test(arguments: [(150, 100), (199, 100), (nil, 200), (250, 250)] as [(Int64?, Int64)])
  func `none begins before now, or with the one before it or earlier`(validFrom: Int64?, latest: Int64) {
    let before = Agreement(version: 3, commissionBasisPoints: 1000, validFrom: latest)
    #expect(throws: AgreementRefused.notLater) {
      try Agreement(after: before, commissionBasisPoints: 1, validFrom: validFrom, now: 200)
    }
  }
}
