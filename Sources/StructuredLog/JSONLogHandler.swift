import Glibc
public import Logging

/// Writes each record as an object of JSON on a line of its own: `time` (RFC 3339, UTC), `level`, `message`, then its metadata by name.
/// Metadata of one of those three names has an underscore behind it, so that no name stands twice.
///
/// Nothing is written by the caller but to memory (``LogWriter``), unless the record is critical: those are written before the call returns,
/// since the process may be about to end.
public struct JSONLogHandler: LogHandler {
  public var logLevel: Logger.Level
  public var metadata = Logger.Metadata()
  public var metadataProvider: Logger.MetadataProvider?
  private let writer: LogWriter

  public init(level: Logger.Level, to writer: LogWriter) {
    logLevel = level
    self.writer = writer
  }

  public subscript(metadataKey key: String) -> Logger.Metadata.Value? {
    get { metadata[key] }
    set { metadata[key] = newValue }
  }

  public func log(event: LogEvent) {
    var all = metadata
    for more in [metadataProvider?.get(), event.metadata] { all.merge(more ?? [:]) { $1 } }
    if let error = event.error { all["error"] = .masked("\(error)") }
    var line = JSONLine(time: .now, level: event.level, message: event.message.description)
    for (name, value) in all.sorted(by: { $0.key < $1.key }) {
      line.append(JSONLine.ownNames.contains(name) ? "\(name)_" : name, value)
    }
    writer.write(line.finished)
    if event.level == .critical { writer.flush() }
  }
}

/// A record on its way to text.
struct JSONLine {
  static let ownNames: Set = ["time", "level", "message"]

  private var text = "{\"time\":\""

  init(time: WallTime, level: Logger.Level, message: String) {
    text += "\(time)\",\"level\":\"\(level)\",\"message\":"
    append(message)
  }

  var finished: [UInt8] { Array(text.utf8) + [UInt8(ascii: "}"), UInt8(ascii: "\n")] }

  mutating func append(_ name: String, _ value: Logger.MetadataValue) {
    text += ","
    append(name)
    text += ":"
    append(value)
  }

  private mutating func append(_ value: Logger.MetadataValue) {
    switch value {
    case .string(let text): append(text)
    case .stringConvertible(let value as any FixedWidthInteger): text += "\(value)"
    case .stringConvertible(let value as Bool): text += "\(value)"
    case .stringConvertible(let value): append(value.description)
    case .array(let values):
      text += "["
      for (index, value) in values.enumerated() {
        if index > 0 { text += "," }
        append(value)
      }
      text += "]"
    case .dictionary(let values):
      text += "{"
      for (index, (name, value)) in values.sorted(by: { $0.key < $1.key }).enumerated() {
        if index > 0 { text += "," }
        append(name)
        text += ":"
        append(value)
      }
      text += "}"
    }
  }

  private mutating func append(_ string: String) {
    text += "\""
    for scalar in string.unicodeScalars.prefix(Self.longest) {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case _ where scalar.value < 0x20 || scalar.value == 0x7F: text += "\\u00" + hex(scalar.value)
      default: text.unicodeScalars.append(scalar)
      }
    }
    if string.unicodeScalars.count > Self.longest { text += "…" }
    text += "\""
  }

  private func hex(_ byte: UInt32) -> String { (byte < 16 ? "0" : "") + String(byte, radix: 16) }

  /// Of a text, in code points.
  private static let longest = 2048
}

/// A reading of CLOCK_REALTIME, written as RFC 3339 has it.
struct WallTime: CustomStringConvertible {
  let seconds: Int
  let microseconds: Int

  static var now: WallTime {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return WallTime(seconds: time.tv_sec, microseconds: time.tv_nsec / 1000)
  }

  var description: String {
    var (seconds, date) = (seconds, tm())
    gmtime_r(&seconds, &date)
    func digits(_ value: Int, _ width: Int) -> String {
      let text = String(value)
      return String(repeating: "0", count: max(0, width - text.count)) + text
    }
    let day = "\(digits(Int(date.tm_year) + 1900, 4))-\(digits(Int(date.tm_mon) + 1, 2))-\(digits(Int(date.tm_mday), 2))"
    let time = "\(digits(Int(date.tm_hour), 2)):\(digits(Int(date.tm_min), 2)):\(digits(Int(date.tm_sec), 2))"
    return "\(day)T\(time).\(digits(microseconds, 6))Z"
  }
}
