import Billing
import Testing

struct InvoiceStateTests {
  /// Every pair of the product's table; all others are refused.
  private static let moves: [Pair: InvoiceStepResult] = [
    Pair(.draft, .activate): .state(.issued),
    Pair(.draft, .markPaid): .state(.paidOffline),
    Pair(.draft, .delete): .gone,
    Pair(.issued, .cancel): .state(.draft),
    Pair(.issued, .settle): .state(.paidOnline),
    Pair(.paidOffline, .makeUnpaid): .state(.draft),
    Pair(.paidOnline, .refundPart): .state(.partiallyRefunded),
    Pair(.paidOnline, .refundWhole): .state(.refunded),
    Pair(.partiallyRefunded, .refundPart): .state(.partiallyRefunded),
    Pair(.partiallyRefunded, .refundWhole): .state(.refunded),
    Pair(.draft, .void): .state(.voided),
    Pair(.issued, .void): .state(.voided),
    Pair(.paidOnline, .void): .state(.voided),
    Pair(.paidOffline, .void): .state(.voided),
    Pair(.voided, .refundPart): .state(.voided),
    Pair(.voided, .refundWhole): .state(.voided),
  ]

  @Test(arguments: InvoiceState.allCases, InvoiceStep.allCases)
  func `F19–F28: an invoice moves as the table says and not otherwise`(state: InvoiceState, step: InvoiceStep) {
    #expect(state.after(step) == Self.moves[Pair(state, step)])
  }

  @Test func `state numbers are those of the schema and the database`() {
    #expect(InvoiceState.allCases.map(\.rawValue) == [1, 2, 3, 4, 5, 6, 7])
    #expect(InvoiceState.paidOnline.rawValue == 3)
    #expect(InvoiceState.paidOffline.rawValue == 4)
  }

  @Test(
    arguments: [
      (.paidOnline, 1, 100, .partiallyRefunded), (.paidOnline, 100, 100, .refunded), (.partiallyRefunded, 100, 100, .refunded),
      (.voided, 100, 100, .voided), (.paidOffline, 100, 100, nil), (.issued, 1, 100, nil),
    ] as [(InvoiceState, Int64, Int64, InvoiceState?)])
  func `F41: a refund that succeeded shows on the invoice, in part or whole`(
    state: InvoiceState, refunded: Int64, paid: Int64, expected: InvoiceState?
  ) {
    #expect(invoiceState(state, refundedMinor: refunded, ofPaidMinor: paid) == expected)
  }
}

private struct Pair: Hashable {
  var state: InvoiceState
  var step: InvoiceStep

  init(_ state: InvoiceState, _ step: InvoiceStep) {
    self.state = state
    self.step = step
  }
}
