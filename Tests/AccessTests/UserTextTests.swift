import Access
import RPC
import Testing

@Suite struct UserTextTests {
  static let text = UserText(ru: "Услуга не найдена", en: "The service was not found")

  static func localized(_ acceptLanguage: [String]) -> (locale: String, text: String) {
    var metadata = Metadata()
    for value in acceptLanguage { metadata.append("accept-language", value) }
    let method = MethodDescriptor(service: "marketplace.v1.CatalogService", method: "GetService")
    return CallContext(method: method, metadata: metadata, deadline: nil, peer: "test").localized(text)
  }

  @Test func `the text comes with its locale`() {
    #expect(Self.localized(["ru"]) == ("ru", "Услуга не найдена"))
    #expect(Self.localized(["en"]) == ("en", "The service was not found"))
  }

  @Test(arguments: [
    "en", "EN", "en-GB", "en, ru", "de, en", "ru;q=0.8, en", "ru;q=0.8,en-US;q=0.9", "ru;q=0, *", "en;q=0.001",
    "de;q=1.0 , en ; q=0.3",
    "fr;q=x, en", "*;q=0.5, en;q=0.6",
  ])
  func `RFC 9110 §12.5.4: English where it is preferred`(acceptLanguage: String) {
    #expect(Self.localized([acceptLanguage]).locale == "en")
  }

  @Test(arguments: [
    "", "ru", "ru-RU", "ru, en", "*", "de", "en;q=0", "en;q=0, ru;q=0", "*, en;q=0", "en;q=0.8, ru;q=0.9", "en;q=0.9, *",
    "en;q=1.5", "en;q=0.1234", "en;q=", "en;level=1", "enough", ",,;",
  ])
  func `RFC 9110 §12.5.4: Russian where it is preferred or nothing else is`(acceptLanguage: String) {
    #expect(Self.localized([acceptLanguage]).locale == "ru")
  }

  @Test func `Russian without the header, and a list may be spread over several`() {
    #expect(Self.localized([]).locale == "ru")
    #expect(Self.localized(["ru;q=0.5", "en;q=0.7"]).locale == "en")
  }
}
