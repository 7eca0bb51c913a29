import RPCHTTP2
import MarketplaceAPI

/// The story on the demo data: every step through the API, every answer compared with what the product's rules say.
struct Story: Sendable {
  let cast: Cast
  let witness: Witness
  let console: Console

  /// Plays it with a subscriber beside; throws what did not come out as it should.
  static func play(
    _ server: ChannelTarget, _ credentials: ChannelCredentials?, _ sandbox: ChannelTarget, _ console: Console
  ) async throws {
    let marketplace = try MarketplaceServer(server, credentials)
    let sandbox = try Sandbox(sandbox)
    let manager = try await Cast.signInManager(on: marketplace, console)
    try await whenReachable(sandbox.target, console) { try await sandbox.letPayersConfirm(afterMilliseconds: 400) }
    let witness = Witness(manager, console)
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { try await witness.listen() }
      group.addTask {
        let cast = try await Step.named("Шаг 1. Управляющий подписывается на события, остальные входят", console) {
          try await witness.waitUntilOpen()
          console.held("\(manager.name) слушает: события заявок идут рядом, со знаком ◆")
          let cast = try await Cast.signIn(beside: manager, on: marketplace, codesFrom: sandbox)
          console.held("Жители вошли по коду из SMS, сотрудники по паролю")
          return cast
        }
        try await Story(cast: cast, witness: witness, console: console).play()
      }
      defer { group.cancelAll() }
      // The subscriber ends by itself only with an error.
      try await group.next()
    }
  }

  private func play() async throws {
    var expected: [Witness.Expected] = []
    let water = try await step("Шаг 2. Анна заказывает воду и платит по СБП") { try await orderWater(&expected) }
    let cleaning = try await step("Шаг 3. Уборка для Бориса: счёт за 47,3 м² со скидкой, оплата картой") {
      try await invoiceCleaning(&expected)
    }
    let draft = try await step("Шаг 4. Мастер без права на скидки (P12) хочет её дать") { try await refuseDiscount(&expected) }
    try await step("Шаг 5. Вера платит мастеру наличными") { try await takeCash(draft, &expected) }
    try await step("Шаг 6. Полный возврат по двум счетам") { try await refundInFull(cleaning, &expected) }
    try await step("Шаг 7. Возврат одной позиции") { try await refundOneLine(&expected) }
    try await step("Шаг 8. Анна просит возврат и получает отказ") { try await declineRequest(water, &expected) }
    try await step("Шаг 9. Второй возврат той же заявки") { try await refuseSecondRefund(cleaning) }
    try await step("Что услышал подписчик") {
      try await witness.waitUntilHeard(expected)
      console.held(
        "Пришли все ожидаемые события (\(expected.count)), у каждой заявки по порядку; всего услышано \(witness.heardCount)")
    }
  }

  private func step<Value>(_ heading: String, _ body: () async throws -> Value) async throws -> Value {
    try await Step.named(heading, console, body)
  }
}

/// A step that failed, by its heading.
struct Step: Error, CustomStringConvertible {
  let heading: String
  let cause: any Error

  var description: String { "\(heading): \(cause.explanation)" }

  /// Writes the heading and runs `body`, whose error then says in which step it happened.
  static func named<Value>(_ heading: String, _ console: Console, _ body: () async throws -> Value) async throws -> Value {
    console.heading(heading)
    do { return try await body() } catch let error as CancellationError { throw error } catch {
      throw Step(heading: heading, cause: error)
    }
  }
}
