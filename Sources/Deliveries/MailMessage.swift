import Domain
import FoundationEssentials
import Protobuf

/// An e-mail as it is handed to a mail server: RFC 5322, its subject and its sender's name in encoded words (RFC 2047), its text in base64.
///
/// Whatever a text holds, it adds no header: all of it is encoded. Addresses are `FieldFormat.isEmail`, which has neither spaces, line
/// breaks nor angle brackets.
struct MailMessage {
  /// Of the delivery: the same with every attempt, so that a mail system may drop what it has.
  var id: UUID
  var senderName: String
  var sender: String
  var recipient: String
  var subject: String
  var body: String
  /// Microseconds since 1970.
  var moment: Int64

  var bytes: [UInt8] {
    let domain = sender.split(separator: "@").last ?? "localhost"
    let headers = [
      "Date: \(MailDate.text(moment))", "From: \(EncodedWords.text(senderName, after: "From: ".utf8.count)) <\(sender)>",
      "To: <\(recipient)>", "Subject: \(EncodedWords.text(subject, after: "Subject: ".utf8.count))",
      "Message-ID: <\(ID<Self>(id))@\(domain)>", "MIME-Version: 1.0", "Content-Type: text/plain; charset=utf-8",
      // Nobody's holiday answers it (RFC 3834 §5).
      "Content-Transfer-Encoding: base64", "Auto-Submitted: auto-generated",
    ]
    return Array(
      (headers.map { $0 + "\r\n" }.joined() + "\r\n" + Self.wrapped(Data(Array(body.utf8)).base64EncodedString())).utf8)
  }

  /// In lines of 76 (RFC 2045 §6.8).
  private static func wrapped(_ base64: String) -> String {
    var (lines, rest) = ("", base64.utf8[...])
    while !rest.isEmpty {
      lines += String(rest.prefix(76))! + "\r\n"
      rest = rest.dropFirst(76)
    }
    return lines
  }
}

/// RFC 2047: text of any characters in a header.
enum EncodedWords {
  private static let (prefix, suffix) = ("=?utf-8?B?", "?=")
  /// Of a word's text in UTF-8, of which 75 characters of a word leave room for 60 in base64.
  private static let maxBytes = 45
  private static let maxLineLength = 76

  /// Words that each hold whole characters, folded onto lines of their own where they do not fit behind `used` characters of the first.
  static func text(_ text: String, after used: Int) -> String {
    var words: [[UInt8]] = [[]]
    for scalar in text.unicodeScalars {
      let bytes = Array(String(scalar).utf8)
      if words[words.count - 1].count + bytes.count > (words.count == 1 ? Self.room(after: used) : maxBytes) { words.append([]) }
      words[words.count - 1] += bytes
    }
    return words.map { prefix + Data($0).base64EncodedString() + suffix }.joined(separator: "\r\n ")
  }

  private static func room(after used: Int) -> Int {
    min(maxBytes, max(4, (maxLineLength - used - prefix.utf8.count - suffix.utf8.count) / 4 * 3))
  }
}

/// RFC 5322 §3.3 in UTC: `Mon, 30 Nov 2026 03:27:51 +0000`.
enum MailDate {
  private static let days = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"]
  private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]

  /// `moment` in microseconds since 1970, not before it.
  static func text(_ moment: Int64) -> String {
    let (day, second) = (moment / 1_000_000).quotientAndRemainder(dividingBy: 86_400)
    let (year, month, date) = civil(day)
    func two(_ number: Int64) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(days[Int(day % 7)]), \(two(date)) \(months[Int(month - 1)]) \(year) "
      + "\(two(second / 3600)):\(two(second / 60 % 60)):\(two(second % 60)) +0000"
  }

  /// The Gregorian date of a day since 1970, reckoned in eras of 400 years that begin with March.
  private static func civil(_ day: Int64) -> (year: Int64, month: Int64, date: Int64) {
    let shifted = day + 719_468
    let (era, ofEra) = shifted.quotientAndRemainder(dividingBy: 146_097)
    let yearOfEra = (ofEra - ofEra / 1460 + ofEra / 36_524 - ofEra / 146_096) / 365
    let dayOfYear = ofEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }
}
