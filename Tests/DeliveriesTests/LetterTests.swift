import Domain
import FoundationEssentials
import MarketplaceAPI
import Protobuf
import Testing

@testable import Deliveries

@Suite struct LetterTests {
  static func event(_ text: String = "", amount: Int64? = 450_556) -> NotificationsV1.Event {
    var event = NotificationsV1.Event()
    event.orderNumber = 1001
    event.text = text
    event.amount = amount.map { MoneyV1.Money(minorUnits: $0, currencyCode: "RUB") }
    return event
  }

  static func draft(_ notice: Notice, _ channel: DeliveryChannel) -> DeliveryDraft {
    let flags: [DeliveryChannel: NotificationFlags] = [.push: [.n(5), .n(17)], .email: [.n(5), .n(17)]]
    return DeliveryDraft(
      id: UUID(), channel: channel, notice: notice, payload: event().encoded(),
      requiredPermissions: .viewMarketplace,
      organizationTitle: "ЖК", language: .russian,
      employee: .init(
        isActive: true, email: "anna@example.org", member: StaffMember(id: UUID(), permissions: .viewMarketplace, flags: flags)),
      device: .init(token: "t", platform: 1, application: 2, language: .english), payerEmail: "")
  }

  static func isWithdrawn(_ draft: DeliveryDraft) -> Bool {
    if case .withdrawn = draft.letter(from: "a@b.c", at: 0) { true } else { false }
  }

  @Test(arguments: [DeliveryChannel.push, .email])
  func `rights count when it is sent: the flag, the permissions, and being active`(channel: DeliveryChannel) {
    let draft = Self.draft(.newOrder, channel)
    #expect(!Self.isWithdrawn(draft))
    var inactive = draft, unflagged = draft, unpermitted = draft, gone = draft
    inactive.employee?.isActive = false
    unflagged.employee?.member.flags[channel] = [.n(17)]
    unpermitted.employee?.member.permissions = []
    gone.employee = nil
    for draft in [inactive, unflagged, unpermitted, gone] { #expect(Self.isWithdrawn(draft)) }
  }

  @Test func `a device that is gone or signed out, and an address that is no more, are nobody to send to`() {
    var pushed = Self.draft(.newOrder, .push), mailed = Self.draft(.newOrder, .email)
    pushed.device = nil
    mailed.employee?.email = ""
    #expect(Self.isWithdrawn(pushed) && Self.isWithdrawn(mailed))
    #expect(Self.isWithdrawn(Self.draft(.paymentConfirmation, .email)))
  }

  @Test(arguments: ["anna", "a@b\r\nRCPT TO:<thief@example.org>", "<a@b.c>", "a@b.c, d@e.f", "anna@пример.рф"])
  func `what is no address is never handed to a mail server`(address: String) {
    var draft = Self.draft(.newOrder, .email)
    draft.employee?.email = address
    guard case .unsendable = draft.letter(from: "a@b.c", at: 0) else { return #expect(Bool(false), "it is a letter") }
  }

  @Test func `a push is written in its device's language, an e-mail in its organization's`() throws {
    guard case .push(let push) = Self.draft(.paymentReceived, .push).letter(from: "", at: 0),
      case .mail(let mail) = Self.draft(.paymentReceived, .email).letter(from: "a@b.c", at: 0)
    else { return #expect(Bool(false), "both are letters") }
    #expect(push.body == "4505.56 RUB were paid for order No. 1001.")
    #expect(mail.body == "По заявке № 1001 оплачено 4\u{A0}505,56\u{A0}₽.\r\n\r\nЖК\r\n")
    #expect((push.platform, push.application) == ("android", "employee-app"))
  }

  @Test(arguments: Notice.allCases)
  func `every notice has a title and a text in both languages`(notice: Notice) {
    let russian = NoticeText(notice, Self.event("DONE"), in: .russian),
      english = NoticeText(notice, Self.event("DONE"), in: .english)
    for text in [russian, english] { #expect(text.title.contains("1001") && text.body.contains("1001") && text.body.count > 20) }
    #expect(russian != english && english.title.utf8.allSatisfy { $0 < 0x80 })
  }

  @Test(
    arguments: [
      (0, "0,00\u{A0}₽"), (5, "0,05\u{A0}₽"), (99_999, "999,99\u{A0}₽"), (123_456_789, "1\u{A0}234\u{A0}567,89\u{A0}₽"),
    ] as [(Int64, String)])
  func `an amount is written as people do`(minorUnits: Int64, text: String) {
    #expect(NoticeText.amount(MoneyV1.Money(minorUnits: minorUnits, currencyCode: "RUB"), in: .russian) == text)
  }

  @Test func `a long text is cut`() {
    let text = NoticeText(.customersRefundDeclined, Self.event(String(repeating: "я", count: 5000)), in: .russian)
    #expect(text.body.count < NoticeText.maxTextCharacters + 100 && text.body.hasSuffix("…"))
  }
}
