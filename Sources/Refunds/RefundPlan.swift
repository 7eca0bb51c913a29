import Billing
import Domain

/// What a refund will pay back: a part per payment (R10), each the sum of its lines.
public struct RefundPlan: Equatable, Sendable {
  public struct Part: Equatable, Sendable {
    public var payment: PaymentID
    public var invoice: InvoiceID
    /// Above 0: the sum of its lines.
    public var amountMinor: Int64
    public var lines: [Line]
  }

  public struct Line: Equatable, Sendable {
    public var line: InvoiceLineID
    public var tariff: Tariff
    public var quantity: Quantity
    /// Above 0.
    public var amountMinor: Int64
  }

  /// In the order of the payments.
  public var parts: [Part]
  public var amountMinor: Int64
}

/// What staff want to refund.
public enum RefundChoice: Equatable, Sendable {
  /// F38.
  case full
  /// F39; each line at most once.
  case partial([LineChoice])

  /// How much of a line: with neither tariff nor quantity its whole net, with one of them the other is the line's own.
  public struct LineChoice: Equatable, Sendable {
    public var line: InvoiceLineID
    public var tariff: Tariff?
    public var quantity: Quantity?

    public init(line: InvoiceLineID, tariff: Tariff? = nil, quantity: Quantity? = nil) {
      self.line = line
      self.tariff = tariff
      self.quantity = quantity
    }
  }
}

/// A captured payment that was applied to its invoice, with the invoice's lines. Money taken outside is not among them (F37).
public struct RefundablePayment: Equatable, Sendable {
  public var payment: PaymentID
  public var invoice: InvoiceID
  public var capturedMinor: Int64
  /// What is on its way back or went back.
  public var returningMinor: Int64
  public var lines: [RefundableLine]

  public init(payment: PaymentID, invoice: InvoiceID, capturedMinor: Int64, returningMinor: Int64 = 0, lines: [RefundableLine]) {
    self.payment = payment
    self.invoice = invoice
    self.capturedMinor = capturedMinor
    self.returningMinor = returningMinor
    self.lines = lines
  }
}

/// A line of an invoice that was paid online.
public struct RefundableLine: Equatable, Sendable {
  public var line: InvoiceLineID
  public var tariff: Tariff
  public var quantity: Quantity
  public var netMinor: Int64
  /// What is on its way back or went back.
  public var returningMinor: Int64

  public init(line: InvoiceLineID, tariff: Tariff, quantity: Quantity, netMinor: Int64, returningMinor: Int64 = 0) {
    self.line = line
    self.tariff = tariff
    self.quantity = quantity
    self.netMinor = netMinor
    self.returningMinor = returningMinor
  }

  /// The most that can go back.
  public var maximumMinor: Int64 { netMinor - returningMinor }

  /// F39: what a dialog proposes: net ÷ quantity, rounded down, so that it comes to no more than the net.
  public var proposedTariff: Tariff { tariff.within(maximumMinor, for: quantity) }
}

/// Why a refund is not planned or created.
public enum RefundRefused: Error, Equatable {
  /// F42.
  case orderAlreadyRefunded
  /// R11.
  case paymentUnderWay
  /// R6: while a request is open, staff refund by processing it.
  case requestOpen
  /// F37: nothing was captured online, or nothing of it is chosen.
  case nothingToRefund
  /// Not a line of an invoice that was paid online.
  case lineNotFound(InvoiceLineID)
  case lineChosenTwice(InvoiceLineID)
  /// F39: above the line's own tariff or quantity, or above its net.
  case exceedsLine(InvoiceLineID, maximumMinor: Int64)
  /// F40.
  case reasonTooShort
}

extension RefundPlan {
  /// F38, F39: what `choice` pays back of `payments`. Lines of which nothing is left are passed over.
  public init(_ choice: RefundChoice, of payments: [RefundablePayment]) throws(RefundRefused) {
    let chosen = try Self.chosen(choice, of: payments)
    var parts: [Part] = []
    for payment in payments {
      var lines: [Line] = []
      for line in payment.lines {
        guard let choice = chosen[line.line], let planned = try line.refund(choice) else { continue }
        lines.append(planned)
      }
      guard !lines.isEmpty else { continue }
      // At most 200 lines of at most 10¹² kopecks each: far from 64 bits.
      let amount = lines.reduce(0) { $0 + $1.amountMinor }
      precondition(
        amount <= payment.capturedMinor - payment.returningMinor, "a payment captured less than its invoice's lines come to")
      parts.append(Part(payment: payment.payment, invoice: payment.invoice, amountMinor: amount, lines: lines))
    }
    guard !parts.isEmpty else { throw .nothingToRefund }
    self.parts = parts
    amountMinor = parts.reduce(0) { $0 + $1.amountMinor }
  }

  private static func chosen(
    _ choice: RefundChoice, of payments: [RefundablePayment]
  ) throws(RefundRefused) -> [InvoiceLineID: RefundChoice.LineChoice] {
    let lines = payments.flatMap(\.lines).map(\.line)
    guard case .partial(let choices) = choice else {
      return Dictionary(uniqueKeysWithValues: lines.map { ($0, RefundChoice.LineChoice(line: $0)) })
    }
    let known = Set(lines)
    var chosen: [InvoiceLineID: RefundChoice.LineChoice] = [:]
    for choice in choices {
      guard known.contains(choice.line) else { throw .lineNotFound(choice.line) }
      guard chosen.updateValue(choice, forKey: choice.line) == nil else { throw .lineChosenTwice(choice.line) }
    }
    return chosen
  }
}

extension RefundableLine {
  /// nil when it comes to nothing.
  fileprivate func refund(_ choice: RefundChoice.LineChoice) throws(RefundRefused) -> RefundPlan.Line? {
    let stated = (tariff: choice.tariff ?? tariff, quantity: choice.quantity ?? quantity)
    guard stated.tariff <= tariff, stated.quantity <= quantity else { throw .exceedsLine(line, maximumMinor: maximumMinor) }
    let amount: Int64
    if choice.tariff == nil && choice.quantity == nil {
      amount = maximumMinor
    } else {
      do throws(AmountRejected) {
        amount = try stated.tariff.gross(stated.quantity)
      } catch {
        throw .exceedsLine(line, maximumMinor: maximumMinor)
      }
      guard amount <= maximumMinor else { throw .exceedsLine(line, maximumMinor: maximumMinor) }
    }
    guard amount > 0 else { return nil }
    return RefundPlan.Line(line: line, tariff: stated.tariff, quantity: stated.quantity, amountMinor: amount)
  }
}
