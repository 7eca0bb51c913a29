import CoreMetrics
import Metering
import Synchronization

/// What one series of a family is counted by. What is no finite number is not counted.
protocol Instrument: AnyObject, Sendable {
  /// Nil for one that nobody reads.
  var place: InstrumentPlace? { get }
  var reading: MetricFamily.Value { get }
}

/// Never falls, but for a reset: amounts below zero are not counted.
final class CountingInstrument: Instrument, CounterHandler, FloatingPointCounterHandler {
  let place: InstrumentPlace?
  private let whole = Atomic<UInt64>(0)
  private let fractions = AtomicDouble()

  init(at place: InstrumentPlace?) { self.place = place }

  func increment(by amount: Int64) {
    if amount > 0 { whole.wrappingAdd(UInt64(amount), ordering: .relaxed) }
  }

  func increment(by amount: Double) {
    if amount > 0, amount.isFinite { fractions.add(amount) }
  }

  func reset() {
    whole.store(0, ordering: .relaxed)
    fractions.set(0)
  }

  var reading: MetricFamily.Value {
    let (whole, fractions) = (whole.load(ordering: .relaxed), fractions.value)
    return fractions == 0 ? .count(whole) : .number(Double(whole) + fractions)
  }
}

/// What something is at the moment.
final class GaugeInstrument: Instrument, MeterHandler, RecorderHandler {
  let place: InstrumentPlace?
  private let value = AtomicDouble()

  init(at place: InstrumentPlace?) { self.place = place }

  func set(_ value: Int64) { self.value.set(Double(value)) }
  func set(_ value: Double) { if value.isFinite { self.value.set(value) } }
  func increment(by amount: Double) { if amount.isFinite { value.add(amount) } }
  func decrement(by amount: Double) { increment(by: -amount) }
  func record(_ value: Int64) { set(value) }
  func record(_ value: Double) { set(value) }

  var reading: MetricFamily.Value { .number(value.value) }
}

/// How large values are, or how long things take.
///
/// Sendable by this proof: `bounds` and `counts` do not change after the initializer, and what `counts` points to is atomic.
final class DistributionInstrument: Instrument, RecorderHandler, TimerHandler, @unchecked Sendable {
  let place: InstrumentPlace?
  private let bounds: [Double]
  /// How many values each bucket has had, the one above the last bound included.
  private let counts: UnsafeMutablePointer<Atomic<UInt64>>
  private let sum = AtomicDouble()

  /// `bounds` are inclusive and ascend.
  init(at place: InstrumentPlace?, _ bounds: [Double]) {
    (self.place, self.bounds) = (place, bounds)
    counts = .allocate(capacity: bounds.count + 1)
    for index in 0...bounds.count { (counts + index).initialize(to: Atomic(0)) }
  }

  deinit {
    counts.deinitialize(count: bounds.count + 1)
    counts.deallocate()
  }

  func record(_ value: Int64) { record(Double(value)) }

  func record(_ value: Double) {
    guard value.isFinite else { return }
    counts[bucket(of: value)].wrappingAdd(1, ordering: .relaxed)
    sum.add(value)
  }

  /// No time is below zero, whatever a clock says.
  func recordNanoseconds(_ duration: Int64) { record(Double(max(0, duration)) / 1e9) }

  /// The first bucket whose bound is not below `value`.
  private func bucket(of value: Double) -> Int {
    var (low, high) = (0, bounds.count)
    while low < high {
      let middle = (low + high) / 2
      if bounds[middle] < value { low = middle + 1 } else { high = middle }
    }
    return low
  }

  var reading: MetricFamily.Value {
    let counts = (0...bounds.count).map { self.counts[$0].load(ordering: .relaxed) }
    return .distribution(Distribution(upperBounds: bounds, counts: counts, sum: sum.value))
  }
}

/// A number that any thread changes, without a lock.
private struct AtomicDouble: ~Copyable, Sendable {
  private let bits = Atomic<UInt64>(0)

  var value: Double { Double(bitPattern: bits.load(ordering: .relaxed)) }

  func set(_ value: Double) { bits.store(value.bitPattern, ordering: .relaxed) }

  func add(_ amount: Double) {
    var known = bits.load(ordering: .relaxed)
    while true {
      let sum = (Double(bitPattern: known) + amount).bitPattern
      let (isExchanged, original) = bits.weakCompareExchange(expected: known, desired: sum, ordering: .relaxed)
      if isExchanged { return }
      known = original
    }
  }
}
