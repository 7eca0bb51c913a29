/// A metric with all its series, as it is read at some moment.
public struct MetricFamily: Sendable {
  public enum Kind: Sendable {
    /// Never falls while the process lives.
    case counter
    case gauge
    case histogram
  }

  public enum Value: Sendable {
    case count(UInt64)
    case number(Double)
    case histogram(HistogramSnapshot)
    case distribution(Distribution)
  }

  public struct Series: Sendable {
    public var attributes: [(name: String, value: String)]
    public var value: Value
  }

  /// With dots, as OpenTelemetry names metrics: `grpc.server.call.duration`.
  public let name: String
  public let kind: Kind
  /// In UCUM, as OpenTelemetry writes units: `s`, `By`, `{call}`; empty for none.
  public let unit: String
  public let help: String
  public private(set) var series: [Series] = []

  public init(_ name: String, _ kind: Kind, unit: String = "", help: String) {
    self.name = name
    self.kind = kind
    self.unit = unit
    self.help = help
  }

  public mutating func add(_ value: Value, _ attributes: [(name: String, value: String)] = []) {
    series.append(Series(attributes: attributes, value: value))
  }
}
