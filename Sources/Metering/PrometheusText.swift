/// Metrics in Prometheus' text format 0.0.4, with the names that OpenTelemetry's rules of compatibility give them: dots become underscores,
/// the unit and, for counters, `_total` stand at the end.
public struct PrometheusText: Sendable {
  public static let contentType = "text/plain; version=0.0.4; charset=utf-8"

  public private(set) var text = ""
  private var names: Set<String> = []

  public init(_ families: [MetricFamily] = []) {
    for family in families { append(family) }
  }

  /// Families without series leave no trace, and nor do second ones of a name, with which Prometheus would refuse the whole page.
  public mutating func append(_ family: MetricFamily) {
    let name = Self.name(family.name, family.kind, unit: family.unit)
    guard !family.series.isEmpty, names.insert(name).inserted else { return }
    text += "# HELP \(name) \(Self.escaped(family.help, quotes: false))\n# TYPE \(name) \(family.kind)\n"
    for series in family.series {
      let labels = Self.labels(series.attributes)
      switch series.value {
      case .count(let count): line(name, labels, "\(count)")
      case .number(let number): line(name, labels, Self.number(number))
      case .histogram(let histogram): append(Distribution(histogram), name, labels)
      case .distribution(let distribution): append(distribution, name, labels)
      }
    }
  }

  private mutating func append(_ distribution: Distribution, _ name: String, _ labels: String) {
    var total: UInt64 = 0
    let bounds = distribution.upperBounds.map(Self.number) + ["+Inf"]
    for (bound, count) in zip(bounds, distribution.counts) {
      total &+= count
      line("\(name)_bucket", labels.isEmpty ? "le=\"\(bound)\"" : "\(labels),le=\"\(bound)\"", "\(total)")
    }
    line("\(name)_sum", labels, Self.number(distribution.sum))
    line("\(name)_count", labels, "\(total)")
  }

  private mutating func line(_ name: String, _ labels: String, _ value: String) {
    text += name
    if !labels.isEmpty { text += "{\(labels)}" }
    text += " \(value)\n"
  }

  /// What Prometheus calls a family.
  public static func name(_ name: String, _ kind: MetricFamily.Kind, unit: String) -> String {
    var name = identifier(name)
    let suffix =
      switch unit {
      case "s": "_seconds"
      case "By": "_bytes"
      default: ""
      }
    if !name.hasSuffix(suffix) { name += suffix }
    if kind == .counter, !name.hasSuffix("_total") { name += "_total" }
    return name
  }

  private static func labels(_ attributes: [(name: String, value: String)]) -> String {
    attributes.map { "\(identifier($0.name))=\"\(escaped($0.value, quotes: true))\"" }.joined(separator: ",")
  }

  /// A name as Prometheus allows it: what is no letter, digit or underscore becomes an underscore, one stands before a digit in front, and
  /// for an empty name.
  public static func identifier(_ name: String) -> String {
    var bytes = name.utf8.map { byte in
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: byte
      default: UInt8(ascii: "_")
      }
    }
    if 0x30...0x39 ~= bytes.first ?? 0x30 { bytes.insert(UInt8(ascii: "_"), at: 0) }
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
