import Foundation
import Testing

@testable import Deliveries

@Suite struct MailMessageTests {
  static func message(subject: String = "Новая заявка № 1001", sender: String = "УК «Северный квартал»", body: String = "Да")
    -> MailMessage
  {
    MailMessage(
      id: UUID(uuidString: "0198b4f0-5c3e-7a52-9d0e-6a1d2c3b4a59")!, senderName: sender, sender: "no-reply@example.org",
      recipient: "anna@example.org", subject: subject, body: body, moment: 1_796_009_271_000_000)
  }

  static func lines(_ message: MailMessage) -> [String] {
    String(decoding: message.bytes, as: UTF8.self).components(separatedBy: "\r\n")
  }

  @Test func `its headers say when, from whom, to whom, under which id, and that nobody wrote it`() {
    let lines = Self.lines(Self.message())
    #expect(lines[0] == "Date: Mon, 30 Nov 2026 03:27:51 +0000")
    #expect(lines.contains("To: <anna@example.org>"))
    #expect(lines.contains("Message-ID: <0198b4f0-5c3e-7a52-9d0e-6a1d2c3b4a59@example.org>"))
    #expect(lines.contains("Auto-Submitted: auto-generated"))
    #expect(lines.contains("Content-Type: text/plain; charset=utf-8"))
  }

  @Test(arguments: [
    "Тема\r\nBcc: thief@example.org", "a\nb", "a\rb", "\r\n\r\nbody", "=?utf-8?Q?=0D=0ABcc:_x?=", "a\0b", "\u{2028}Bcc: x",
  ])
  func `no text begins a header or ends the headers`(text: String) {
    let message = Self.message(subject: text, sender: text, body: "text")
    let lines = Self.lines(message)
    let headers = lines.prefix { !$0.isEmpty }.filter { !$0.hasPrefix(" ") }.map { $0.prefix { $0 != ":" } }
    #expect(
      headers == [
        "Date", "From", "To", "Subject", "Message-ID", "MIME-Version", "Content-Type", "Content-Transfer-Encoding",
        "Auto-Submitted",
      ])
    #expect(message.bytes.allSatisfy { $0 == 13 || $0 == 10 || (32..<127).contains($0) })
  }

  @Test(arguments: [0, 1, 43, 44, 45, 46, 200, 1000])
  func `a subject is words of at most 75 characters on lines of at most 76, each of whole characters`(count: Int) throws {
    let subject = String(repeating: "я€😀a", count: count).prefix(count)
    let text = EncodedWords.text(String(subject), after: 9)
    var decoded = ""
    for (index, word) in text.components(separatedBy: "\r\n ").enumerated() {
      #expect(word.utf8.count <= (index == 0 ? 76 - 9 : 75))
      let base64 = word.dropFirst("=?utf-8?B?".count).dropLast(2)
      let bytes = try #require(Data(base64Encoded: String(base64)))
      decoded += try #require(String(validating: bytes, as: UTF8.self))
    }
    #expect(decoded == subject)
  }

  @Test(arguments: ["", "Да", String(repeating: "Заявка ", count: 500), ".\r\n.\r\nQUIT"])
  func `its text is base64 in lines of at most 76`(body: String) throws {
    let lines = Self.lines(Self.message(body: body))
    let encoded = lines[lines.index(after: lines.firstIndex(of: "")!)...]
    #expect(encoded.allSatisfy { $0.utf8.count <= 76 })
    let bytes = try #require(Data(base64Encoded: encoded.joined()))
    #expect(String(decoding: bytes, as: UTF8.self) == body)
  }

  @Test(
    arguments: [
      (0, "Thu, 01 Jan 1970 00:00:00 +0000"), (951_827_696, "Tue, 29 Feb 2000 12:34:56 +0000"),
      (1_709_251_199, "Thu, 29 Feb 2024 23:59:59 +0000"), (4_107_542_400, "Mon, 01 Mar 2100 00:00:00 +0000"),
    ] as [(Int64, String)])
  func `a date is of the Gregorian calendar`(seconds: Int64, text: String) { #expect(MailDate.text(seconds * 1_000_000) == text) }
}
