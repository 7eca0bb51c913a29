import Metering

/// What an instrument is to Prometheus.
enum InstrumentKind: Sendable {
  case counter
  case gauge
  /// A histogram of anything.
  case recorder
  /// A histogram of seconds.
  case timer

  var metric: MetricFamily.Kind {
    switch self {
    case .counter: .counter
    case .gauge: .gauge
    case .recorder, .timer: .histogram
    }
  }

  var unit: String { self == .timer ? "s" : "" }
}

/// A label of swift-metrics, and what becomes of it on the page.
struct InstrumentName: Sendable {
  let label: String
  let kind: InstrumentKind
  /// As Prometheus reads it: labels that come to the same are the same.
  let text: String

  init(_ label: String, _ kind: InstrumentKind) {
    self.label = String(label.prefix(InstrumentAttributes.maxCharacters))
    self.kind = kind
    text = PrometheusText.name(self.label, kind.metric, unit: kind.unit)
  }

  /// Of all samples that a family of the name has on the page.
  var sampleNames: [String] { kind.metric == .histogram ? ["", "_bucket", "_sum", "_count"].map { text + $0 } : [text] }
}

/// An instrument's dimensions as Prometheus reads them: in the order of their names, each name once.
struct InstrumentAttributes: Hashable, Sendable {
  private struct Attribute: Hashable, Sendable {
    var name: String
    var value: String
  }

  private var attributes: [Attribute] = []

  /// Of labels, and of the names and values of dimensions; the rest is cut off.
  static let maxCharacters = 256

  /// The first dimension of a name counts. `le` is Prometheus' own in histograms, and names that begin with `__` everywhere.
  init(_ dimensions: [(String, String)], of kind: InstrumentKind) {
    for (name, value) in dimensions {
      var name = PrometheusText.identifier(String(name.prefix(Self.maxCharacters)))
      while name.hasPrefix("__") { name.removeFirst() }
      if name == "le", kind.metric == .histogram { name = "_le" }
      if attributes.contains(where: { $0.name == name }) { continue }
      attributes.append(Attribute(name: name, value: String(value.prefix(Self.maxCharacters))))
    }
    attributes.sort { $0.name < $1.name }
  }

  /// The same names, with `other` for each value.
  var other: InstrumentAttributes {
    var other = self
    for index in other.attributes.indices { other.attributes[index].value = "other" }
    return other
  }

  var pairs: [(name: String, value: String)] { attributes.map { ($0.name, $0.value) } }
}

extension InstrumentAttributes: Comparable {
  static func < (a: Self, b: Self) -> Bool {
    a.attributes.lexicographicallyPrecedes(b.attributes) { ($0.name, $0.value) < ($1.name, $1.value) }
  }
}
