import MarketplaceAPI
import Testing

@testable import marketplace

struct AmountsTests {
  @Test(
    arguments: [
      (450_556, "4 505,56 ₽"), (0, "0,00 ₽"), (5, "0,05 ₽"), (-5, "−0,05 ₽"), (99_999, "999,99 ₽"), (100_000, "1 000,00 ₽"),
      (123_456_789_012, "1 234 567 890,12 ₽"), (Int64.min, "−92 233 720 368 547 758,08 ₽"),
    ] as [(Int64, String)])
  func `money is written to the kopeck, thousands apart`(minorUnits: Int64, text: String) {
    #expect(MoneyV1.Money.kopecks(minorUnits).text == text)
  }

  @Test func `another currency is named by its code`() {
    #expect(MoneyV1.Money(minorUnits: 1200, currencyCode: "USD").text == "12,00 USD")
  }

  @Test(arguments: [(952_550, "95,2550 ₽"), (0, "0,0000 ₽"), (12_003_333, "1 200,3333 ₽")] as [(Int64, String)])
  func `a tariff is written with its four decimals`(tenThousandths: Int64, text: String) {
    #expect(MoneyV1.Tariff(tenThousandths: tenThousandths).text(in: "RUB") == text)
  }

  @Test(
    arguments: [
      (47_300, "47,3"), (2000, "2"), (1, "0,001"), (1500, "1,5"), (1_000_000_000, "1 000 000"), (10_250, "10,25"),
    ] as [(Int64, String)])
  func `a quantity is written with the decimals it needs`(thousandths: Int64, text: String) {
    #expect(MoneyV1.Quantity(thousandths: thousandths).text == text)
  }

  @Test(arguments: [(1000, "10 %"), (1250, "12,5 %"), (1, "0,01 %"), (10_000, "100 %")] as [(Int32, String)])
  func `basis points are written as a percent`(basisPoints: Int32, text: String) {
    #expect(percent(basisPoints: basisPoints) == text)
  }

  @Test func `a pause is written in seconds`() {
    #expect(Duration.milliseconds(250).text == "0,25 с")
    #expect(Duration.seconds(5).text == "5 с")
    #expect(Duration.zero.text == "0 с")
  }

  @Test func `a line says product, discount and what is to be paid`() {
    var line = BillingV1.InvoiceLine()
    line.name = "Уборка помещения"
    line.unit = "м²"
    line.tariff = MoneyV1.Tariff(tenThousandths: 952_550)
    line.quantity = MoneyV1.Quantity(thousandths: 47_300)
    line.gross = .kopecks(450_556)
    line.discount = .kopecks(0)
    line.net = .kopecks(450_556)
    #expect(line.text == "Уборка помещения: 47,3 м² × 95,2550 ₽ = 4 505,56 ₽")
    line.discount = .kopecks(45_056)
    line.discountBasisPoints = 1000
    line.net = .kopecks(405_500)
    #expect(line.text == "Уборка помещения: 47,3 м² × 95,2550 ₽ = 4 505,56 ₽, скидка 10 % 450,56 ₽, к оплате 4 055,00 ₽")
  }

  @Test func `a notification says order, event, amount and words`() {
    var event = NotificationsV1.Event()
    event.orderNumber = 12
    event.kind = .refundDeclined
    event.text = "Вода уже в пути"
    #expect(event.line() == "№ 12: в возврате отказано — Вода уже в пути")
    event.kind = .paymentReceived
    event.amount = .kopecks(70_000)
    event.text = ""
    #expect(event.line() == "№ 12: оплата получена, 700,00 ₽")
    event.kind = .orderStateChanged
    event.amount = nil
    event.text = "IN_PROGRESS"
    #expect(event.line() == "№ 12: заявка меняет состояние — В работе")
    #expect(event.line(in: .en) == "№ 12: order state changed — in progress")
    event.text = "SOMETHING_NEW"
    #expect(event.line() == "№ 12: заявка меняет состояние — SOMETHING_NEW")
    #expect(event.line(in: .en) == "№ 12: order state changed — SOMETHING_NEW")
  }

  @Test func `what a customer writes gives a terminal no orders`() {
    var event = NotificationsV1.Event()
    event.orderNumber = 12
    event.kind = .customerWrote
    event.text = "раз\n\u{1B}[2Jдва"
    #expect(event.line() == #"№ 12: сообщение жителя — раз\n\u{1B}[2Jдва"#)
  }
}
