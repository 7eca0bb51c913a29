/// What a server held early in a run and at its end, once the first quarter of the run has let it settle: a leak shows, a warm cache does not.
public struct Growth: Sendable, Equatable {
  /// Medians of the second quarter and of the last one.
  public var early: Double
  public var late: Double
  /// At that pace.
  public var perHour: Double

  static let leastReadings = 8

  /// `readings` are in their order, each with its seconds from the beginning; nil of too few.
  public init?(_ readings: [(seconds: Double, value: Double)]) {
    guard readings.count >= Self.leastReadings else { return nil }
    let quarter = readings.count / 4
    let (second, last) = (readings[quarter..<(2 * quarter)], readings.suffix(quarter))
    (early, late) = (median(second.map(\.value)), median(last.map(\.value)))
    let hours = (median(last.map(\.seconds)) - median(second.map(\.seconds))) / 3600
    perHour = hours > 0 ? (late - early) / hours : 0
  }

  /// Per cent of what there was early.
  public var percent: Double { early > 0 ? (late / early - 1) * 100 : 0 }
}

extension LoadResult {
  /// Of the server's resident memory, in bytes; nil where its metrics were not read for long enough.
  public var memoryGrowth: Growth? { growth(\.residentBytes) }
  /// Of the descriptors that it has open.
  public var descriptorGrowth: Growth? { growth(\.openDescriptors) }

  private func growth(_ value: (ServerUse) -> Double) -> Growth? {
    Growth(measured.compactMap { interval in interval.server.map { (interval.at, value($0)) } })
  }

  /// For people, of a run whose server's metrics were read; nil of others.
  public var growthSentence: String? {
    guard let memory = memoryGrowth, let descriptors = descriptorGrowth else { return nil }
    let mebibyte = 1_048_576.0
    return """
      the server's memory went from \((memory.early / mebibyte).short) to \((memory.late / mebibyte).short) MiB \
      (\((memory.perHour / mebibyte).short) MiB an hour), its descriptors from \(descriptors.early.short) to \(descriptors.late.short)
      """
  }
}
