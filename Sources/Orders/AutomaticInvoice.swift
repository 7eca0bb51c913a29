import Billing
import Domain

/// A chosen option of the order form.
public struct ChosenOption: Equatable, Sendable {
  public var option: OrderOptionID
  /// nil when an employee has to assess the work first.
  public var tariff: Tariff?
  public var quantity: Quantity

  public init(option: OrderOptionID, tariff: Tariff?, quantity: Quantity) {
    self.option = option
    self.tariff = tariff
    self.quantity = quantity
  }
}

/// The invoice that submitting an order form creates (F11): a line per chosen option, issued at once.
public struct AutomaticInvoice: Equatable, Sendable {
  public struct Line: Equatable, Sendable {
    public var option: OrderOptionID
    public var terms: LineTerms
    public var amounts: LineAmounts
  }

  public var lines: [Line]
  /// Above 0.
  public var totalMinor: Int64

  /// nil when the service does not invoice automatically, when a chosen option needs an assessment (F12), and when there is nothing to
  /// pay.
  public static func submitting(
    _ options: [ChosenOption], invoicesAutomatically: Bool
  ) throws(LineRefused) -> AutomaticInvoice? {
    guard invoicesAutomatically else { return nil }
    guard options.count <= linesLimit else { throw .tooManyLines }
    var lines: [Line] = []
    for option in options {
      guard let tariff = option.tariff else { return nil }
      let terms = LineTerms(tariff: tariff, quantity: option.quantity)
      lines.append(Line(option: option.option, terms: terms, amounts: try terms.amounts()))
    }
    let total = try invoiceTotal(lines.map(\.amounts.netMinor))
    return total > 0 ? AutomaticInvoice(lines: lines, totalMinor: total) : nil
  }
}
