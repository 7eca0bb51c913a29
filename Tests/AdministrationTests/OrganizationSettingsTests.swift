import Access
import MarketplaceAPI
import Testing

@testable import Administration

@Suite struct OrganizationSettingsTests {
  private let settings = OrganizationSettings(
    code: "a", title: "УК", currencyCode: "RUB", language: "ru", timeTracking: false, executionLead: 7200, suspensionLead: 86_400,
    taskLead: 7200, paymentLifetime: 1200,
    sms: .init(provider: "smsc", login: "uk", sender: "UK", sealedPassword: [1, 2, 3]), version: 7)

  private func changed(_ edit: (inout AccessV1.UpdateOrganizationRequest) -> Void) throws -> OrganizationSettings {
    var request = AccessV1.UpdateOrganizationRequest()
    edit(&request)
    return try settings.changed(by: request) { Array($0.utf8) }
  }

  @Test func `nothing that is given changes nothing but the version`() throws {
    let after = try changed { _ in }
    var expected = settings.message
    expected.etag = "8"
    #expect(after.message == expected && after.sms == settings.sms)
  }

  @Test func `a false that is given is not one that is left out (F6)`() throws {
    var tracking = settings
    tracking.timeTracking = true
    let request = AccessV1.UpdateOrganizationRequest(timeTracking: false)
    #expect(try !tracking.changed(by: request) { _ in [] }.timeTracking)
    #expect(try tracking.changed(by: .init()) { _ in [] }.timeTracking)
  }

  @Test func `the password of the SMS centre stays for the same account and no other (F30)`() throws {
    let kept = try changed { $0.smsChange = .sms(.init(provider: "smsc", user: "uk", sender: "УК")) }
    #expect(kept.sms == .init(provider: "smsc", login: "uk", sender: "УК", sealedPassword: [1, 2, 3]))
    for other in [("elsewhere", "uk"), ("smsc", "somebody")] {
      #expect(throws: Refusal.smsPasswordRequired) {
        try changed { $0.smsChange = .sms(.init(provider: other.0, user: other.1, sender: "UK")) }
      }
    }
    let another = try changed { $0.smsChange = .sms(.init(provider: "smsc", user: "uk", password: "x", sender: "UK")) }
    #expect(another.sms?.sealedPassword == Array("x".utf8))
    #expect(try changed { $0.smsChange = .withoutSms(true) }.sms == nil)
  }

  @Test func `no answer has the password (F30)`() {
    #expect(settings.message.sms?.password == "")
  }
}
