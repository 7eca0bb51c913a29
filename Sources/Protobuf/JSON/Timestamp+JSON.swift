/// RFC 3339: written in UTC with 0, 3, 6 or 9 digits of a second's fraction, read with any offset and up to nine digits.
extension GoogleProtobuf.Timestamp: JSONMessage {
  public mutating func readJSON(from reader: inout JSONReader) throws(JSONDecodingFailure) {
    _ = try reader.peek()
    let place = reader.position
    let wanted = "a time such as \"2026-01-31T12:00:00.5Z\""
    let time = try reader.withString(wanted) { DateTimeText.parse($0) }
    guard let time else { throw reader.failure(.malformed(wanted: wanted), at: place) }
    guard time.isValid else { throw reader.failure(.outOfRange(type: "google.protobuf.Timestamp"), at: place) }
    self = time
  }

  public func writeJSON(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    guard isValid else { throw JSONEncodingFailure(.outOfRange(type: Self.fullName)) }
    let (date, second) = CivilDate.split(seconds)
    writer.raw("\"")
    writer.digits(date.year, 4)
    writer.raw("-")
    writer.digits(date.month, 2)
    writer.raw("-")
    writer.digits(date.day, 2)
    writer.raw("T")
    writer.digits(second / 3600, 2)
    writer.raw(":")
    writer.digits(second / 60 % 60, 2)
    writer.raw(":")
    writer.digits(second % 60, 2)
    writer.fraction(nanos)
    writer.raw("Z\"")
  }
}

/// A day of the proleptic Gregorian calendar.
private struct CivilDate {
  var year: Int64
  var month: Int64
  var day: Int64

  /// Days before the first of March of year 0, and of a year of 400 years, counted from March so that leap days come last.
  private static let daysToEpoch: Int64 = 719_468
  private static let daysPerEra: Int64 = 146_097

  /// The date and the second of its day.
  static func split(_ seconds: Int64) -> (date: CivilDate, second: Int64) {
    let second = (seconds % 86400 + 86400) % 86400
    let days = (seconds - second) / 86400 + daysToEpoch
    let era = days / daysPerEra
    let dayOfEra = days % daysPerEra
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    let date = CivilDate(
      year: era * 400 + yearOfEra + (month <= 2 ? 1 : 0), month: month, day: dayOfYear - (153 * monthFromMarch + 2) / 5 + 1)
    return (date, second)
  }

  var isValid: Bool {
    guard (1...12).contains(month), day >= 1 else { return false }
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let lengths: [Int64] = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    return day <= lengths[Int(month) - 1]
  }

  /// The date's midnight, in seconds since 1970.
  var seconds: Int64 {
    let shifted = month <= 2 ? year - 1 : year
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return (era * Self.daysPerEra + dayOfEra - Self.daysToEpoch) * 86400
  }
}

private enum DateTimeText {
  /// Nil for what is no time of RFC 3339; leap seconds are none here.
  static func parse(_ text: UnsafeRawBufferPointer) -> GoogleProtobuf.Timestamp? {
    var text = JSONDigits(text)
    guard let year = text.number(of: 4), text.take("-"), let month = text.number(of: 2), text.take("-"),
      let day = text.number(of: 2), text.take("T"), let hour = text.number(of: 2), text.take(":"),
      let minute = text.number(of: 2), text.take(":"), let second = text.number(of: 2), let nanos = text.nanos()
    else { return nil }
    let date = CivilDate(year: year, month: month, day: day)
    guard date.isValid, hour < 24, minute < 60, second < 60, let offset = offset(&text), text.isAtEnd else { return nil }
    return GoogleProtobuf.Timestamp(seconds: date.seconds + hour * 3600 + minute * 60 + second - offset, nanos: nanos)
  }

  /// `Z`, `+03:00` or `-03:00`, in seconds.
  private static func offset(_ text: inout JSONDigits) -> Int64? {
    if text.take("Z") { return 0 }
    let isPositive = text.take("+")
    guard isPositive || text.take("-"), let hour = text.number(of: 2), text.take(":"), let minute = text.number(of: 2),
      hour < 24, minute < 60
    else { return nil }
    return (isPositive ? 1 : -1) * (hour * 3600 + minute * 60)
  }
}
