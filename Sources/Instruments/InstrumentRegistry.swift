public import CoreMetrics
public import Metering
import Synchronization

/// Takes what libraries and applications count through swift-metrics, to be read by Prometheus beside the server's own metrics:
/// `MetricsSystem.bootstrap(registry)` before any of them counts.
///
/// Instruments of one label and the same dimensions count together. Counters stay counters, meters, gauges and recorders that do not
/// aggregate are gauges, timers are histograms of seconds with gRFC A66's buckets, recorders histograms of whatever they are told. Names are
/// made of what Prometheus allows. Making an instrument takes a lock, counting with it none; from any thread.
public final class InstrumentRegistry: MetricsFactory {
  private let state: Mutex<InstrumentTable>

  /// Above `maxSeries` a label that is known counts what is new of it in one series more, whose dimensions are all `other`, and a new
  /// label is not counted. `metrics.instruments.dropped` says how often either happened.
  public init(maxSeries: Int = InstrumentRegistry.maxSeries) { state = Mutex(InstrumentTable(maxSeries: maxSeries)) }

  /// What was counted by now. While it is read, counting goes on: a histogram's sum may lack what its buckets have, until the next reading.
  public var families: [MetricFamily] { state.withLock { $0 }.families }

  /// Unless told otherwise.
  public static let maxSeries = 2000

  // MARK: What swift-metrics asks for

  public func makeCounter(label: String, dimensions: [(String, String)]) -> any CounterHandler {
    instrument(.counter, label, dimensions) { CountingInstrument(at: $0) }
  }

  public func makeFloatingPointCounter(label: String, dimensions: [(String, String)]) -> any FloatingPointCounterHandler {
    instrument(.counter, label, dimensions) { CountingInstrument(at: $0) }
  }

  public func makeMeter(label: String, dimensions: [(String, String)]) -> any MeterHandler {
    instrument(.gauge, label, dimensions) { GaugeInstrument(at: $0) }
  }

  public func makeRecorder(label: String, dimensions: [(String, String)], aggregate: Bool) -> any RecorderHandler {
    if aggregate { return instrument(.recorder, label, dimensions) { DistributionInstrument(at: $0, Self.recorderBounds) } }
    return instrument(.gauge, label, dimensions) { GaugeInstrument(at: $0) }
  }

  public func makeTimer(label: String, dimensions: [(String, String)]) -> any TimerHandler {
    instrument(.timer, label, dimensions) { DistributionInstrument(at: $0, Self.timerBounds) }
  }

  public func destroyCounter(_ handler: any CounterHandler) { release(handler) }
  public func destroyFloatingPointCounter(_ handler: any FloatingPointCounterHandler) { release(handler) }
  public func destroyMeter(_ handler: any MeterHandler) { release(handler) }
  public func destroyRecorder(_ handler: any RecorderHandler) { release(handler) }
  public func destroyTimer(_ handler: any TimerHandler) { release(handler) }

  private func instrument<Made: Instrument>(
    _ kind: InstrumentKind, _ label: String, _ dimensions: [(String, String)], _ make: (InstrumentPlace?) -> Made
  ) -> Made {
    let (name, attributes) = (InstrumentName(label, kind), InstrumentAttributes(dimensions, of: kind))
    return state.withLock { $0.instrument(name, attributes, make) }
  }

  private func release(_ handler: AnyObject) {
    guard let instrument = handler as? any Instrument, let place = instrument.place else { return }
    state.withLock { $0.release(instrument, at: place) }
  }

  private static let timerBounds = HistogramScale.latency.upperBounds
  /// Values of any unit: thousandths to thousands of millions, in steps of 1, 2.5 and 5.
  private static let recorderBounds: [Double] =
    [0] + (-3...9).flatMap { power in [1, 2.5, 5].map { $0 * decade(power) } }

  private static func decade(_ power: Int) -> Double {
    (0..<abs(power)).reduce(1) { product, _ in power < 0 ? product / 10 : product * 10 }
  }
}
