import Metering
import Testing

@Suite struct PrometheusTextTests {
  @Test func `a counter has its help, its type and _total`() {
    var family = MetricFamily("grpc.server.call.started", .counter, unit: "{call}", help: "Calls.")
    family.add(.count(7), [("grpc.method", "a.B/C")])
    #expect(
      PrometheusText([family]).text == """
        # HELP grpc_server_call_started_total Calls.
        # TYPE grpc_server_call_started_total counter
        grpc_server_call_started_total{grpc_method="a.B/C"} 7

        """)
  }

  @Test func `a histogram has cumulative buckets, a sum in the unit of its name, and a count`() {
    let histogram = Histogram(HistogramScale([0.001, 0.5], rawPerUnit: 1e9))
    for nanoseconds in [1_000_000, 250_000_000, 2_000_000_000] { histogram.record(Int64(nanoseconds)) }
    var family = MetricFamily("turn.duration", .histogram, unit: "s", help: "Turns.")
    family.add(.histogram(histogram.snapshot), [("loop", "0")])
    #expect(
      PrometheusText([family]).text == """
        # HELP turn_duration_seconds Turns.
        # TYPE turn_duration_seconds histogram
        turn_duration_seconds_bucket{loop="0",le="0.001"} 1
        turn_duration_seconds_bucket{loop="0",le="0.5"} 2
        turn_duration_seconds_bucket{loop="0",le="+Inf"} 3
        turn_duration_seconds_sum{loop="0"} 2.251
        turn_duration_seconds_count{loop="0"} 3

        """)
  }

  @Test func `values and help are escaped, names are made of what Prometheus allows`() {
    var family = MetricFamily("1st.näme", .gauge, help: "a\\b\n\"c\"")
    family.add(.number(0.5), [("k.ey", "a\\b\n\"c\"")])
    #expect(
      PrometheusText([family]).text == """
        # HELP _1st_n__me a\\\\b\\n"c"
        # TYPE _1st_n__me gauge
        _1st_n__me{k_ey="a\\\\b\\n\\"c\\""} 0.5

        """)
  }

  @Test func `of two families with one name the first counts, or Prometheus would refuse the page`() {
    var (first, second) = (MetricFamily("a.b", .gauge, help: "First."), MetricFamily("a_b", .counter, help: "Second."))
    first.add(.count(1))
    second.add(.count(2))
    var third = MetricFamily("a-b", .gauge, help: "Third.")
    third.add(.count(3))
    let text = PrometheusText([MetricFamily("a.b", .gauge, help: "Empty."), first, second, third]).text
    #expect(text.split(separator: "\n").filter { !$0.hasPrefix("#") } == ["a_b 1", "a_b_total 2"])
  }

  @Test func `a metric without a name has one`() {
    #expect(PrometheusText.name("", .counter, unit: "s") == "__seconds_total")
  }

  @Test func `a metric without series leaves no trace`() {
    #expect(PrometheusText([MetricFamily("nothing", .gauge, help: "")]).text.isEmpty)
  }

  @Test(arguments: [
    (Double.infinity, "+Inf"), (-.infinity, "-Inf"), (.nan, "NaN"), (3, "3"), (1e300, "1e+300"), (0.1, "0.1"),
  ])
  func `numbers are written as Prometheus reads them`(number: Double, text: String) {
    var family = MetricFamily("n", .gauge, help: "")
    family.add(.number(number))
    #expect(PrometheusText([family]).text.hasSuffix("n \(text)\n"))
  }
}
