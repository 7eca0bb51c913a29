import Testing

@testable import Load

@Suite struct ReportTests {
  @Test func `a page stands by itself, with what was found and nothing that a title could break`() {
    var collection = Collection(.steps(from: 10, to: 30, by: 10, secondsEach: 1))
    for step in 0..<3 {
      var recording = Recording()
      for number in 0..<10 * (step + 1) {
        let error = step == 2 && number < 3 ? "ORDER_STATE" : nil
        recording.flow(of: step, endedIn: step, nanoseconds: Int64(step + 1) * 1_000_000, error: error)
        recording.call("OrderService/CreateOrder", of: step, nanoseconds: 1_000_000, error: error)
      }
      collection.add(
        recording, from: Double(step), to: Double(step + 1),
        server: .init(processor: 0.5, residentBytes: 20 * 1_048_576, openDescriptors: 40))
    }
    let page = LoadResult(title: "<b>&\"", collection).html
    #expect(page.contains("<title>&lt;b&gt;&amp;&quot;</title>") && !page.contains("<b>"))
    #expect(page.contains("The knee is at 20/s; at 30/s flows failed."))
    #expect(page.contains("OrderService/CreateOrder") && page.contains("ORDER_STATE: 3"))
    #expect(page.split(separator: "<svg").count - 1 == 7)
    for outside in ["http:", "https:", "src=", "href=", "NaN", "inf"] { #expect(!page.contains(outside), "\(outside)") }
  }

  @Test(arguments: [[0.0, 1], [0, 0], [0.0002, 0.0009], [12, 987_654], [-4, 4]])
  func `an axis holds its values, at five to twelve round places`(values: [Double]) {
    let axis = Axis(values, startsAtZero: false)
    #expect(axis.range.contains(values[0]) && axis.range.contains(values[1]))
    #expect((2...13).contains(axis.ticks.count))
    #expect(values.allSatisfy { (0...1).contains(axis.share($0)) })
  }
}
