import CoreMetrics
import Instruments
import Metering
import Testing

@Suite struct InstrumentRegistryTests {
  @Test func `whatever swift-metrics counts is on the page, by what it is`() {
    let registry = InstrumentRegistry()
    Counter(label: "mails.sent", dimensions: [("kind", "code")], factory: registry).increment(by: 3)
    FloatingPointCounter(label: "roubles", factory: registry).increment(by: 0.25)
    let meter = Meter(label: "queue.depth", factory: registry)
    meter.set(7)
    meter.increment(by: 2)
    meter.decrement(by: 0.5)
    Gauge(label: "temperature", factory: registry).record(-4)
    Timer(label: "hash.duration", factory: registry).recordMilliseconds(20)
    Recorder(label: "batch", factory: registry).record(30)
    let page = PrometheusText(registry.families).text
    for line in [
      "# TYPE mails_sent_total counter", "mails_sent_total{kind=\"code\"} 3", "roubles_total 0.25", "# TYPE queue_depth gauge",
      "queue_depth 8.5", "temperature -4", "# TYPE hash_duration_seconds histogram",
      "hash_duration_seconds_bucket{le=\"0.016\"} 0",
      "hash_duration_seconds_bucket{le=\"0.02\"} 1", "hash_duration_seconds_sum 0.02", "hash_duration_seconds_count 1",
      "batch_bucket{le=\"25\"} 0", "batch_bucket{le=\"50\"} 1", "batch_sum 30",
    ] { #expect(page.split(separator: "\n").contains(Substring(line)), "\(line) is not on\n\(page)") }
  }

  @Test func `instruments of one label and the same dimensions count together, in whatever order those are given`() {
    let registry = InstrumentRegistry()
    Counter(label: "a", dimensions: [("x", "1"), ("y", "2")], factory: registry).increment()
    Counter(label: "a", dimensions: [("y", "2"), ("x", "1")], factory: registry).increment()
    FloatingPointCounter(label: "a", dimensions: [("y", "2"), ("x", "1")], factory: registry).increment(by: 0.5)
    #expect(registry.samples("a_total") == ["{x=\"1\",y=\"2\"} 2.5"])
  }

  @Test func `no count is lost among threads`() async {
    let registry = InstrumentRegistry()
    await withTaskGroup(of: Void.self) { group in
      for _ in 0..<8 {
        group.addTask {
          let counter = Counter(label: "n", factory: registry)
          let (meter, timer) = (Meter(label: "level", factory: registry), Timer(label: "t", factory: registry))
          for _ in 0..<10_000 {
            counter.increment()
            meter.increment(by: 1)
            timer.recordSeconds(1)
          }
        }
      }
    }
    #expect(registry.samples("n_total") == [" 80000"] && registry.samples("level") == [" 80000"])
    #expect(registry.samples("t_seconds_count") == [" 80000"] && registry.samples("t_seconds_sum") == [" 80000"])
  }

  @Test func `above the limit a label has one series more, new labels are not counted, and the page says so`() {
    let registry = InstrumentRegistry(maxSeries: 3)
    for path in 0..<100 { Counter(label: "hits", dimensions: [("path", "\(path)")], factory: registry).increment() }
    for number in 0..<10 { Counter(label: "new\(number)", factory: registry).increment() }
    #expect(
      registry.samples("hits_total") == ["{path=\"0\"} 1", "{path=\"1\"} 1", "{path=\"2\"} 1", "{path=\"other\"} 97"])
    #expect(registry.samples("new0_total").isEmpty)
    #expect(registry.samples("metrics_instruments_dropped_total") == ["{reason=\"limit\"} 107", "{reason=\"name\"} 0"])
    // What is known is counted as ever.
    Counter(label: "hits", dimensions: [("path", "1")], factory: registry).increment()
    #expect(registry.samples("hits_total")[1] == "{path=\"1\"} 2")
  }

  @Test func `a name that another kind has is not counted`() {
    let registry = InstrumentRegistry()
    Timer(label: "a", factory: registry).recordSeconds(1)
    Gauge(label: "a.seconds", factory: registry).record(1)
    Gauge(label: "a_seconds_sum", factory: registry).record(1)
    Recorder(label: "a_seconds", factory: registry).record(1)
    Counter(label: "metrics.instruments.dropped", factory: registry).increment()
    #expect(registry.samples("a_seconds_sum") == [" 1"] && registry.samples("a_seconds").isEmpty)
    #expect(registry.samples("metrics_instruments_dropped_total") == ["{reason=\"limit\"} 0", "{reason=\"name\"} 4"])
  }

  @Test func `names become what Prometheus allows, and those that come to the same are one`() {
    let registry = InstrumentRegistry()
    for label in ["a.b", "a-b", "a b"] { Counter(label: label, factory: registry).increment() }
    Counter(label: "", dimensions: [("", "x")], factory: registry).increment()
    Counter(label: "7й", dimensions: [("1", "x"), ("__name__", "y"), ("le", "z")], factory: registry).increment()
    Timer(label: "t", dimensions: [("le", "1"), ("a.b", "first"), ("a_b", "second")], factory: registry).recordSeconds(200)
    #expect(registry.samples("a_b_total") == [" 3"])
    #expect(registry.samples("__total") == ["{_=\"x\"} 1"])
    #expect(registry.samples("_7___total") == ["{_1=\"x\",_name__=\"y\",le=\"z\"} 1"])
    #expect(registry.samples("t_seconds_count") == ["{_le=\"1\",a_b=\"first\"} 1"])
  }

  @Test func `an instrument goes when all who asked for it gave it back, and its name is free for another kind`() {
    let registry = InstrumentRegistry(maxSeries: 1)
    let counters = [Counter(label: "a", factory: registry), Counter(label: "a", factory: registry)]
    counters[0].increment()
    counters[0].destroy()
    #expect(registry.samples("a_total") == [" 1"])
    counters[1].destroy()
    #expect(registry.samples("a_total").isEmpty)
    counters[1].increment()
    Gauge(label: "a_total", factory: registry).record(5)
    #expect(registry.samples("a_total") == [" 5"])
    #expect(registry.samples("metrics_instruments_dropped_total") == ["{reason=\"limit\"} 0", "{reason=\"name\"} 0"])
  }

  @Test func `counters never fall but for a reset, and what is no finite number is not counted`() {
    let registry = InstrumentRegistry()
    let counter = Counter(label: "a", factory: registry)
    counter.increment(by: 5)
    counter.increment(by: -3)
    let fractions = FloatingPointCounter(label: "b", factory: registry)
    for amount in [1.5, -1, .nan, .infinity] { fractions.increment(by: amount) }
    let gauge = Gauge(label: "c", factory: registry)
    for value in [2, .nan, -.infinity] as [Double] { gauge.record(value) }
    let recorder = Recorder(label: "d", factory: registry)
    for value in [1, .nan, .infinity] as [Double] { recorder.record(value) }
    Timer(label: "e", factory: registry).recordNanoseconds(-1)
    #expect(registry.samples("a_total") == [" 5"] && registry.samples("b_total") == [" 1.5"] && registry.samples("c") == [" 2"])
    #expect(registry.samples("d_count") == [" 1"] && registry.samples("e_seconds_sum") == [" 0"])
    counter.reset()
    #expect(registry.samples("a_total") == [" 0"])
  }
}

extension InstrumentRegistry {
  /// The lines of one name on the page, without it.
  fileprivate func samples(_ name: String) -> [String] {
    PrometheusText(families).text.split(separator: "\n").filter { $0.hasPrefix("\(name){") || $0.hasPrefix("\(name) ") }
      .map { String($0.dropFirst(name.count)) }
  }
}
