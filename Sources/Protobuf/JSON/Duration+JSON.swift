/// Seconds and an `s`: `"1.500s"`, written with 0, 3, 6 or 9 digits of a fraction, read with up to nine.
extension GoogleProtobuf.Duration: JSONMessage {
  /// Ten thousand years, as the type has it.
  private static let secondsLimit: Int64 = 315_576_000_000

  /// Whether `seconds` lies within ±315 576 000 000 and `nanos` is below a second and has the sign of `seconds`, as the type asks.
  public var isValid: Bool {
    (-Self.secondsLimit...Self.secondsLimit).contains(seconds) && (-999_999_999...999_999_999).contains(nanos)
      && (seconds == 0 || nanos == 0 || (seconds < 0) == (nanos < 0))
  }

  public mutating func readJSON(from reader: inout JSONReader) throws(JSONDecodingFailure) {
    _ = try reader.peek()
    let place = reader.position
    let wanted = "a duration such as \"1.5s\""
    let duration = try reader.withString(wanted) { text -> Self? in
      var text = JSONDigits(text)
      let sign: Int64 = text.take("-") ? -1 : 1
      guard let seconds = text.number(upTo: 12), let nanos = text.nanos(), text.take("s"), text.isAtEnd else { return nil }
      return Self(seconds: sign * seconds, nanos: Int32(sign) * nanos)
    }
    guard let duration else { throw reader.failure(.malformed(wanted: wanted), at: place) }
    guard duration.isValid else { throw reader.failure(.outOfRange(type: "google.protobuf.Duration"), at: place) }
    self = duration
  }

  public func writeJSON(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    guard isValid else { throw JSONEncodingFailure(.outOfRange(type: Self.fullName)) }
    writer.raw(seconds < 0 || nanos < 0 ? "\"-" : "\"")
    writer.integer(seconds.magnitude, isQuoted: false)
    writer.fraction(abs(nanos))
    writer.raw("s\"")
  }
}
