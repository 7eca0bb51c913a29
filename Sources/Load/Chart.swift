import Glibc

/// A chart of lines as SVG, which takes its colours from the page.
struct Chart {
  struct Line {
    var name: String
    var points: [(x: Double, y: Double)]
    var showsPoints = false
  }

  var title: String
  var xTitle: String
  var yTitle: String
  var lines: [Line]
  /// Verticals with a word: the knee.
  var marks: [(x: Double, text: String)] = []

  private static let (width, height) = (640.0, 300.0)
  private static let (left, right, top, bottom) = (64.0, 16.0, 34.0, 44.0)

  var svg: String {
    let points = lines.flatMap(\.points)
    guard !points.isEmpty else { return "" }
    let xs = Axis(points.map(\.x), startsAtZero: false)
    let ys = Axis(points.map(\.y), startsAtZero: true)
    func x(_ value: Double) -> Double { Self.left + xs.share(value) * (Self.width - Self.left - Self.right) }
    func y(_ value: Double) -> Double { Self.height - Self.bottom - ys.share(value) * (Self.height - Self.top - Self.bottom) }
    var parts = ["<svg viewBox=\"0 0 \(Int(Self.width)) \(Int(Self.height))\" role=\"img\" aria-label=\"\(escaped(title))\">"]
    parts.append(text(Self.left, 18, title, "class=\"title\""))
    for tick in ys.ticks {
      parts.append(
        "<line class=\"grid\" x1=\"\(Self.left.short)\" x2=\"\((Self.width - Self.right).short)\" y1=\"\(y(tick).pixels)\" y2=\"\(y(tick).pixels)\"/>"
      )
      parts.append(text(Self.left - 6, y(tick) + 4, tick.short, "text-anchor=\"end\""))
    }
    for tick in xs.ticks { parts.append(text(x(tick), Self.height - Self.bottom + 18, tick.short, "text-anchor=\"middle\"")) }
    parts.append(text(Self.width - Self.right, Self.height - 8, xTitle, "text-anchor=\"end\" class=\"unit\""))
    parts.append(text(Self.width - Self.right, 18, yTitle, "text-anchor=\"end\" class=\"unit\""))
    for mark in marks {
      parts.append(
        "<line class=\"mark\" x1=\"\(x(mark.x).pixels)\" x2=\"\(x(mark.x).pixels)\" y1=\"\(Self.top.short)\" y2=\"\((Self.height - Self.bottom).short)\"/>"
      )
      parts.append(text(x(mark.x) - 4, Self.top + 10, mark.text, "text-anchor=\"end\" class=\"mark\""))
    }
    for (index, line) in lines.enumerated() where !line.points.isEmpty {
      let path = line.points.enumerated().map { "\($0 == 0 ? "M" : "L")\(x($1.x).pixels) \(y($1.y).pixels)" }.joined()
      parts.append("<path class=\"line c\(index)\" d=\"\(path)\"><title>\(escaped(line.name))</title></path>")
      if line.showsPoints {
        for point in line.points {
          parts.append(
            "<circle class=\"c\(index)\" cx=\"\(x(point.x).pixels)\" cy=\"\(y(point.y).pixels)\" r=\"3\"><title>\(escaped(line.name)) \(point.y.short) at \(point.x.short)</title></circle>"
          )
        }
      }
      if lines.count > 1 {
        let place = Self.left + Double(index) * 90
        parts.append(
          "<rect class=\"c\(index)\" x=\"\(place.short)\" y=\"\((Self.height - 16).short)\" width=\"10\" height=\"10\"/>")
        parts.append(text(place + 14, Self.height - 7, line.name, ""))
      }
    }
    parts.append("</svg>")
    return parts.joined(separator: "\n")
  }

  private func text(_ x: Double, _ y: Double, _ text: String, _ attributes: String) -> String {
    "<text x=\"\(x.pixels)\" y=\"\(y.pixels)\" \(attributes)>\(escaped(text))</text>"
  }
}

/// From where to where values are drawn, and what is written beside them.
struct Axis {
  let range: ClosedRange<Double>
  let ticks: [Double]

  init(_ values: [Double], startsAtZero: Bool) {
    let (least, most) = (startsAtZero ? 0 : values.min() ?? 0, values.max() ?? 1)
    let width = most > least ? most - least : max(1, abs(most))
    let rough = width / 5
    let magnitude = pow(10, log10(rough).rounded(.down))
    let step = [1, 2, 5, 10].map { $0 * magnitude }.first { $0 >= rough * 0.999 } ?? rough
    let (low, high) = ((least / step).rounded(.down) * step, (max(most, least + width) / step).rounded(.up) * step)
    range = low...max(high, low + step)
    ticks = stride(from: low, through: range.upperBound + step / 2, by: step).map(\.self)
  }

  /// 0 … 1.
  func share(_ value: Double) -> Double { (value - range.lowerBound) / (range.upperBound - range.lowerBound) }
}

extension Double {
  fileprivate var pixels: String { "\((self * 10).rounded() / 10)" }
}

func escaped(_ text: String) -> String {
  text.map { character in
    switch character {
    case "&": "&amp;"
    case "<": "&lt;"
    case ">": "&gt;"
    case "\"": "&quot;"
    default: String(character)
    }
  }.joined()
}
