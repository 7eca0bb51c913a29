import Billing
import EventLoop
import Synchronization
import TestRandom

/// A payment provider on a line that loses requests, withholds answers, delays and repeats them, as a seed has it for each payment.
///
/// It keeps its word: the same key means the same payment, it answers with what it has recorded, and its ends are final, but for a payer who
/// tries again after a decline. A request that was given up never arrives.
final class ScriptedProvider: PaymentProvider {
  enum Fate: CaseIterable {
    case paid
    /// In another amount than was asked for.
    case paidOtherwise
    case declined
    /// Nobody pays, until it is cancelled.
    case held
    /// The payer pays after all, at the provider's page, unasked.
    case declinedThenPaid
  }

  struct Record {
    let seed: UInt64
    let fate: Fate
    fileprivate var random: SeededGenerator
    /// How often it answers that it is pending.
    fileprivate var patience: Int
    /// nil until the provider has heard of it.
    fileprivate var report: PaymentReport?
    fileprivate var lastAnswer: PaymentReport?
    fileprivate var amountMinor: Int64 = 0
    /// Whether it is to keep the payer's card.
    fileprivate var savesCard = false
    fileprivate(set) var returns: [String: Return] = [:]

    struct Return {
      var amountMinor: Int64
      fileprivate var isRefused: Bool
      fileprivate var patience: Int
      fileprivate(set) var report = ReturnReport.pending
    }

    /// What was taken of the payer.
    var takenMinor: Int64 {
      guard case .succeeded(let captured)? = report else { return 0 }
      return captured
    }
    var givenBackMinor: Int64 { returns.values.filter { $0.report == .succeeded }.reduce(0) { $0 + $1.amountMinor } }
  }

  private let records = Mutex<[String: Record]>([:])

  /// Decides how the payment that will be created with `key` goes.
  func expect(_ key: String, seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let fate = Fate.allCases[Int(seed) % Fate.allCases.count]
    let patience = Int.random(in: 0...3, using: &random)
    let record = Record(seed: seed, fate: fate, random: random, patience: patience)
    records.withLock { $0[key] = record }
  }

  func record(_ key: String) -> Record { records.withLock { $0[key]! } }

  /// How it stands, without the line.
  func standing(_ key: String) -> ProviderPaymentAnswer {
    answer(record(key).report ?? .noAnswer, to: key)
  }

  // MARK: PaymentProvider

  func create(_ payment: ProviderPaymentOrder) async -> ProviderPaymentAnswer {
    await ask(payment.key) { record in
      if record.report == nil { (record.report, record.amountMinor) = (.pending, payment.amountMinor) }
      record.savesCard = payment.means == .newCard(saving: true)
      return record.settle()
    }
  }

  func query(payment key: String) async -> ProviderPaymentAnswer {
    await ask(key) { record in
      if let last = record.lastAnswer, Int.random(in: 0..<8, using: &record.random) == 0 { return last }
      return record.settle()
    }
  }

  func cancel(payment key: String) async -> ProviderPaymentAnswer {
    await ask(key) { record in
      if record.settle() == .pending { record.report = .cancelled }
      return record.report ?? .notFound
    }
  }

  func refund(_ refund: ProviderRefundOrder) async -> ProviderReturnAnswer {
    await askOfReturn(refund.paymentKey, refund.key) { record in
      guard record.returns[refund.key] == nil else { return }
      let isRefused =
        record.takenMinor < record.givenBackMinor + refund.amountMinor || Int.random(in: 0..<4, using: &record.random) == 0
      record.returns[refund.key] = Record.Return(
        amountMinor: refund.amountMinor, isRefused: isRefused, patience: Int.random(in: 0...2, using: &record.random))
    }
  }

  /// Nobody asks it.
  func forget(card token: CardToken, of account: String) async -> Bool { false }

  /// Nobody asks it.
  func registry(of account: String, from: Int64, until: Int64, after key: String) async -> ProviderRegistryPage? { nil }

  func query(refund key: String) async -> ProviderReturnAnswer {
    let payment = records.withLock { records in records.first { $0.value.returns[key] != nil }?.key }
    guard let payment else { return ProviderReturnAnswer(.notFound) }
    return await askOfReturn(payment, key) { _ in }
  }

  // MARK: The line

  private func ask(_ key: String, _ serve: @escaping @Sendable (inout Record) -> PaymentReport) async -> ProviderPaymentAnswer {
    let answer = await overLine(key) { record in
      record.lastAnswer = serve(&record)
      return record.lastAnswer!
    }
    guard let answer else { return ProviderPaymentAnswer(.noAnswer) }
    return self.answer(answer, to: key)
  }

  /// With every success it says the card again.
  private func answer(_ report: PaymentReport, to key: String) -> ProviderPaymentAnswer {
    var card: ProviderCard?
    if case .succeeded = report, record(key).savesCard {
      let face = CardFace(network: 1, lastFour: "4242", expiryYear: 2030, expiryMonth: 12)!
      card = ProviderCard(token: CardToken("card-\(key)")!, face: face)
    }
    return ProviderPaymentAnswer(report, providerID: "provider-\(key)", card: card)
  }

  private func askOfReturn(_ payment: String, _ key: String, _ serve: @escaping @Sendable (inout Record) -> Void) async
    -> ProviderReturnAnswer
  {
    let answer = await overLine(payment) { record in
      serve(&record)
      return record.settle(key)
    }
    return ProviderReturnAnswer(answer ?? .noAnswer, providerID: answer.map { _ in "provider-\(key)" })
  }

  /// nil when the request or its answer is lost.
  private func overLine<Answer: Sendable>(_ key: String, _ serve: @escaping @Sendable (inout Record) -> Answer) async -> Answer? {
    let (luck, way, wayBack) = records.withLock { records in
      (
        Int.random(in: 0..<10, using: &records[key]!.random), Int64.random(in: 0...2, using: &records[key]!.random),
        Int64.random(in: 0...2, using: &records[key]!.random)
      )
    }
    guard luck != 0 else { return nil }
    await travel(way)
    let answer = records.withLock { serve(&$0[key]!) }
    await travel(wayBack)
    return luck == 1 ? nil : answer
  }

  private func travel(_ milliseconds: Int64) async {
    if milliseconds > 0 { try? await EventLoop.current!.sleep(for: .milliseconds(milliseconds)) }
  }
}

extension ScriptedProvider.Record {
  /// Lets the payment's fate take its course, and says how it stands.
  fileprivate mutating func settle() -> PaymentReport {
    if fate == .declinedThenPaid && report == .declined { report = .succeeded(capturedMinor: amountMinor) }
    guard report == .pending else { return report ?? .notFound }
    patience -= 1
    guard patience < 0 else { return .pending }
    switch fate {
    case .paid: report = .succeeded(capturedMinor: amountMinor)
    case .paidOtherwise: report = .succeeded(capturedMinor: amountMinor - 1)
    case .declined, .declinedThenPaid: report = .declined
    case .held: break
    }
    return report!
  }

  fileprivate mutating func settle(_ key: String) -> ReturnReport {
    guard var back = returns[key] else { return .notFound }
    back.patience -= 1
    if back.report == .pending && back.patience < 0 { back.report = back.isRefused ? .failed : .succeeded }
    returns[key] = back
    return back.report
  }
}

/// A provider whose answer comes when it is released, and says how the payment stands by then. For one question.
struct LateAnswer: PaymentProvider {
  let provider: ScriptedProvider
  /// Told that the question was asked.
  let asked: AsyncStream<Void>.Continuation
  let released: AsyncStream<Never>

  func create(_ payment: ProviderPaymentOrder) async -> ProviderPaymentAnswer {
    _ = await provider.create(payment)
    asked.yield()
    for await _ in released {}
    return provider.standing(payment.key)
  }

  func query(payment key: String) async -> ProviderPaymentAnswer { await provider.query(payment: key) }
  func cancel(payment key: String) async -> ProviderPaymentAnswer { await provider.cancel(payment: key) }
  func refund(_ refund: ProviderRefundOrder) async -> ProviderReturnAnswer { await provider.refund(refund) }
  func query(refund key: String) async -> ProviderReturnAnswer { await provider.query(refund: key) }
  func forget(card token: CardToken, of account: String) async -> Bool { await provider.forget(card: token, of: account) }
  func registry(of account: String, from: Int64, until: Int64, after key: String) async -> ProviderRegistryPage? { nil }
}
