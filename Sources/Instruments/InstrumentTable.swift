import Metering

/// Where an instrument's series stands.
struct InstrumentPlace: Hashable, Sendable {
  var name: String
  var attributes: InstrumentAttributes
}

/// Every instrument by its name and attributes as Prometheus reads them, up to a number of series; a value.
struct InstrumentTable: Sendable {
  private struct Family {
    var name: InstrumentName
    var series: [InstrumentAttributes: Entry] = [:]
    /// Of the series that takes what is above the limit, once there is any.
    var surplus: InstrumentAttributes?

    var reading: MetricFamily {
      var family = MetricFamily(name.label, name.kind.metric, unit: name.kind.unit, help: "Counted through swift-metrics.")
      for (attributes, entry) in series.sorted(by: { $0.key < $1.key }) { family.add(entry.instrument.reading, attributes.pairs) }
      return family
    }
  }

  private struct Entry {
    let instrument: any Instrument
    /// How often it was asked for and not given back.
    var users = 0
  }

  private let maxSeries: Int
  private var seriesCount = 0
  /// By their names for Prometheus.
  private var known: [String: Family] = [:]
  /// Of all samples on the page: two families must not share one.
  private var sampleNames: Set<String> = [Self.dropped.text]
  private var (droppedByLimit, droppedByName) = (0, 0)

  private static let dropped = InstrumentName("metrics.instruments.dropped", .counter)

  init(maxSeries: Int) { self.maxSeries = maxSeries }

  /// The instrument of that name and these attributes: one that is known, a new one, or at a limit one that others share or nobody reads.
  mutating func instrument<Made: Instrument>(
    _ name: InstrumentName, _ attributes: InstrumentAttributes, _ make: (InstrumentPlace?) -> Made
  ) -> Made {
    guard var family = known[name.text] ?? newFamily(name) else { return make(nil) }
    guard family.name.kind == name.kind else {
      droppedByName += 1
      return make(nil)
    }
    var attributes = attributes
    if family.series[attributes] == nil, seriesCount >= maxSeries {
      droppedByLimit += 1
      attributes = family.surplus ?? attributes.other
      family.surplus = attributes
    }
    var entry = family.series[attributes] ?? newEntry(make(InstrumentPlace(name: name.text, attributes: attributes)))
    entry.users += 1
    family.series[attributes] = entry
    known[name.text] = family
    guard let instrument = entry.instrument as? Made else { preconditionFailure("a kind has one type of instruments") }
    return instrument
  }

  private mutating func newFamily(_ name: InstrumentName) -> Family? {
    if !sampleNames.isDisjoint(with: name.sampleNames) {
      droppedByName += 1
      return nil
    }
    if seriesCount >= maxSeries {
      droppedByLimit += 1
      return nil
    }
    sampleNames.formUnion(name.sampleNames)
    return Family(name: name)
  }

  private mutating func newEntry(_ instrument: some Instrument) -> Entry {
    seriesCount += 1
    return Entry(instrument: instrument)
  }

  /// Whoever asked for it counts with it no more; without users it goes, and its name with the last.
  mutating func release(_ instrument: any Instrument, at place: InstrumentPlace) {
    guard var family = known[place.name], var entry = family.series[place.attributes], entry.instrument === instrument else {
      return
    }
    entry.users -= 1
    family.series[place.attributes] = entry.users == 0 ? nil : entry
    if entry.users == 0 { seriesCount -= 1 }
    known[place.name] = family.series.isEmpty ? nil : family
    if family.series.isEmpty { sampleNames.subtract(family.name.sampleNames) }
  }

  /// In the order of their names.
  var families: [MetricFamily] {
    var dropped = MetricFamily(
      Self.dropped.label, .counter, unit: "{instrument}",
      help: "Instruments that count as other, or not at all: above the limit of series, or by a name that another kind has.")
    dropped.add(.count(UInt64(droppedByLimit)), [("reason", "limit")])
    dropped.add(.count(UInt64(droppedByName)), [("reason", "name")])
    return [dropped] + known.sorted { $0.key < $1.key }.map(\.value.reading)
  }
}
