/// Metrics in Prometheus' text format 0.0.4, with the names that OpenTelemetry's rules of compatibility give them: dots become underscores,
/// the unit and, for counters, `_total` stand at the end.
public struct PrometheusText: Sendable {
  public static let contentType = "text/plain; version=0.0.4; charset=utf-8"

  public private(set) var text = ""

  public init(_ families: [MetricFamily] = []) {
    for family in families { append(family) }
  }

  /// Families without series leave no trace.
  public mutating func append(_ family: MetricFamily) {
    guard !family.series.isEmpty else { return }
    let name = Self.name(family)
    text += "# HELP \(name) \(Self.escaped(family.help, quotes: false))\n# TYPE \(name) \(family.kind)\n"
    for series in family.series {
      let labels = Self.labels(series.attributes)
      switch series.value {
      case .count(let count): line(name, labels, "\(count)")
      case .number(let number): line(name, labels, Self.number(number))
      case .histogram(let histogram): append(histogram, name, labels)
      }
    }
  }

  private mutating func append(_ histogram: HistogramSnapshot, _ name: String, _ labels: String) {
    var total: UInt64 = 0
    let bounds = histogram.scale.upperBounds.map(Self.number) + ["+Inf"]
    for (bound, count) in zip(bounds, histogram.counts) {
      total &+= count
      line("\(name)_bucket", labels.isEmpty ? "le=\"\(bound)\"" : "\(labels),le=\"\(bound)\"", "\(total)")
    }
    line("\(name)_sum", labels, Self.number(Double(histogram.sum) / histogram.scale.rawPerUnit))
    line("\(name)_count", labels, "\(total)")
  }

  private mutating func line(_ name: String, _ labels: String, _ value: String) {
    text += name
    if !labels.isEmpty { text += "{\(labels)}" }
    text += " \(value)\n"
  }

  private static func name(_ family: MetricFamily) -> String {
    var name = identifier(family.name)
    let suffix =
      switch family.unit {
      case "s": "_seconds"
      case "By": "_bytes"
      default: ""
      }
    if !name.hasSuffix(suffix) { name += suffix }
    if family.kind == .counter, !name.hasSuffix("_total") { name += "_total" }
    return name
  }

  private static func labels(_ attributes: [(name: String, value: String)]) -> String {
    attributes.map { "\(identifier($0.name))=\"\(escaped($0.value, quotes: true))\"" }.joined(separator: ",")
  }

  /// What is no letter, digit or underscore becomes an underscore, and so does a digit in front.
  private static func identifier(_ name: String) -> String {
    var bytes = name.utf8.map { byte in
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: byte
      default: UInt8(ascii: "_")
      }
    }
    if let first = bytes.first, 0x30...0x39 ~= first { bytes.insert(UInt8(ascii: "_"), at: 0) }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func escaped(_ text: String, quotes: Bool) -> String {
    guard text.utf8.contains(where: { $0 == 0x5C || $0 == 0x0A || $0 == 0x22 }) else { return text }
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": escaped += "\\\\"
      case "\n": escaped += "\\n"
      case "\"" where quotes: escaped += "\\\""
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }

  private static func number(_ number: Double) -> String {
    if number.isNaN { return "NaN" }
    if number.isInfinite { return number < 0 ? "-Inf" : "+Inf" }
    if number == number.rounded(), abs(number) < 1e15 { return String(Int64(number)) }
    return "\(number)"
  }
}
