extension LoadResult {
  /// A page by itself: tables and charts, without anything from elsewhere.
  public var html: String {
    let knee = Knee(stretches)
    return """
      <!doctype html>
      <html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
      <title>\(escaped(title))</title>
      <style>\(Self.style)</style></head><body>
      <h1>\(escaped(title))</h1>
      <p>\(escaped(sentence))</p>
      \(knee.map { "<p class=\"verdict\">\(escaped($0.sentence(stretches)))</p>" } ?? "")
      \(growthSentence.map { "<p>\(escaped($0)).</p>" } ?? "")
      <div class="charts">
      \(charts(knee).map { "<figure>\($0.svg)</figure>" }.joined(separator: "\n"))
      </div>
      \(stretches.count > 1 ? "<h2>By load</h2>" + table(stretches.map { ($0.offered.map { "\($0.short)/s" } ?? "as many as there can be", $0.summary) }, "asked for") : "")
      <h2>By operation</h2>
      \(table([("all flows", total)] + operations.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }, "operation"))
      <h2>Errors</h2>
      \(errors)
      </body></html>

      """
  }

  private var sentence: String {
    let mix = scenarios.sorted { $0.key < $1.key }.map { scenarios.count > 1 ? "\($0.key) × \($0.value)" : $0.key }
    let loop = isOpenLoop ? "open loop: times count from when a flow was to begin" : "closed loop"
    return """
      \(startTime), \(server): \(mix.joined(separator: ", ")), \(profile), \(loop). \(connections) connections on \(threads) threads, \
      \(lanes) flows at a time; \(warmUpSeconds.short) s of warming up are left out. \(machine.cores) cores of \(machine.processor), \
      \(machine.system). The load itself took \(generatorProcessorSeconds.short) s of processor time. Seed \(seed).
      """
  }

  private func charts(_ knee: Knee?) -> [Chart] {
    let times: [(String, KeyPath<Summary, Double>)] = [("p50", \.p50), ("p90", \.p90), ("p99", \.p99), ("p99.9", \.p999)]
    var charts: [Chart] = []
    if stretches.count > 1 {
      let mark = knee?.stretch.flatMap { stretches[$0].offered }.map { (x: $0, text: "knee") }
      charts.append(
        Chart(
          title: "Latency against rate", xTitle: "asked for, 1/s", yTitle: "ms",
          lines: times.map { name, path in
            Chart.Line(
              name: name, points: stretches.map { ($0.offered ?? $0.summary.rate, $0.summary[keyPath: path]) }, showsPoints: true)
          }, marks: mark.map { [$0] } ?? []))
      charts.append(
        Chart(
          title: "Done against asked for", xTitle: "asked for, 1/s", yTitle: "1/s",
          lines: [
            Chart.Line(
              name: "done", points: stretches.map { ($0.offered ?? $0.summary.rate, $0.done) }, showsPoints: true)
          ]))
    }
    func overTime(_ value: (Interval) -> Double?) -> [(x: Double, y: Double)] {
      intervals.compactMap { interval in value(interval).map { (interval.at, $0) } }
    }
    charts.append(
      Chart(
        title: "Latency over time", xTitle: "s", yTitle: "ms",
        lines: times.map { name, path in Chart.Line(name: name, points: overTime { $0.summary[keyPath: path] }) }))
    charts.append(
      Chart(
        title: "Rate and errors over time", xTitle: "s", yTitle: "1/s",
        lines: [
          Chart.Line(name: "done", points: overTime { $0.summary.doneRate }),
          Chart.Line(name: "failed", points: overTime { Double($0.summary.failed) / max($0.summary.seconds, 1e-9) }),
        ]))
    if intervals.contains(where: { $0.server != nil }) {
      charts.append(
        Chart(
          title: "The server's processors over time", xTitle: "s", yTitle: "cores",
          lines: [Chart.Line(name: "cores", points: overTime { $0.server?.processor })]))
      charts.append(
        Chart(
          title: "The server's memory over time", xTitle: "s", yTitle: "MiB resident",
          lines: [Chart.Line(name: "memory", points: overTime { $0.server.map { $0.residentBytes / 1_048_576 } })]))
      charts.append(
        Chart(
          title: "The server's open descriptors over time", xTitle: "s", yTitle: "descriptors",
          lines: [Chart.Line(name: "descriptors", points: overTime { $0.server?.openDescriptors })]))
    }
    return charts
  }

  private func table(_ rows: [(String, Summary)], _ title: String) -> String {
    let head = [title, "count", "done/s", "failed", "mean", "p50", "p90", "p99", "p99.9", "max"]
    let lines = rows.map { name, of in
      let cells =
        ["\(of.count)", of.doneRate.short, of.failed == 0 ? "0" : "\(of.failed) (\((of.failedShare * 100).short) %)"]
        + [of.mean, of.p50, of.p90, of.p99, of.p999, of.max].map(\.short)
      return "<tr><th scope=\"row\">\(escaped(name))</th>\(cells.map { "<td>\($0)</td>" }.joined())</tr>"
    }
    return """
      <table><thead><tr>\(head.map { "<th>\($0)</th>" }.joined())</tr></thead><tbody>
      \(lines.joined(separator: "\n"))
      </tbody></table>
      """
  }

  private var errors: String {
    guard total.failed > 0 else { return "<p>None.</p>" }
    let rows = total.errors.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    return "<ul>" + rows.map { "<li>\(escaped($0.key)): \($0.value)</li>" }.joined() + "</ul>"
  }

  private static let style = """
    :root{color-scheme:light dark;--ink:#1c2430;--soft:#68727f;--grid:#d9dee4;--page:#fff;--c0:#1f77b4;--c1:#2a9d5c;--c2:#d9822b;--c3:#b83280}
    @media(prefers-color-scheme:dark){:root{--ink:#e4e8ed;--soft:#98a2ae;--grid:#343c46;--page:#14181d;--c0:#6db3e8;--c1:#67cc93;--c2:#f0ad66;--c3:#e57ab8}}
    body{font:15px/1.5 system-ui,sans-serif;color:var(--ink);background:var(--page);max-width:1320px;margin:2rem auto;padding:0 1rem}
    h1{font-size:1.5rem}h2{font-size:1.1rem;margin-top:2rem}.verdict{font-weight:600}
    .charts{display:grid;grid-template-columns:repeat(auto-fit,minmax(420px,1fr));gap:1rem}figure{margin:0}
    svg{width:100%;height:auto}svg text{font-size:11px;fill:var(--soft)}svg text.title{font-size:13px;font-weight:600;fill:var(--ink)}
    .grid{stroke:var(--grid)}line.mark{stroke:var(--soft);stroke-dasharray:4 3}
    .line{fill:none;stroke-width:1.6}path.c0{stroke:var(--c0)}path.c1{stroke:var(--c1)}path.c2{stroke:var(--c2)}path.c3{stroke:var(--c3)}
    rect.c0,circle.c0{fill:var(--c0)}rect.c1,circle.c1{fill:var(--c1)}rect.c2,circle.c2{fill:var(--c2)}rect.c3,circle.c3{fill:var(--c3)}
    table{border-collapse:collapse;font-variant-numeric:tabular-nums}td,th{padding:.25rem .7rem;text-align:right;border-bottom:1px solid var(--grid)}
    th:first-child{text-align:left;font-weight:500}thead th{color:var(--soft)}
    """
}

extension Knee {
  /// For people.
  public func sentence(_ stretches: [LoadResult.Stretch]) -> String {
    guard let stretch else { return "The first load of \(stretches[0].offered?.short ?? "?")/s was too much already: \(why)." }
    let offered = stretches[stretch].offered?.short ?? "?"
    guard reason != nil else { return "It did not bend up to \(offered)/s." }
    return "The knee is at \(offered)/s; at \(stretches[stretch + 1].offered?.short ?? "?")/s \(why)."
  }

  private var why: String {
    switch reason {
    case .behind: "it fell behind"
    case .slow: "p99 rose to a multiple"
    case .failing: "flows failed"
    case nil: ""
    }
  }
}
