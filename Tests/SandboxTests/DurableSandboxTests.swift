import Domain
import Glibc
import Protobuf
import Sandbox
import SandboxAPI
import Synchronization
import Testing

struct DurableSandboxTests {
  private let folder = TemporaryFolder()
  private let clock = SetClock(1_800_000_000_000_000)

  @Test func `a sandbox opened again knows all that the one before knew`() throws {
    let state = try withSandbox { sandbox in
      try createThree(sandbox)
      _ = try sandbox.decide(by: SandboxState.setBehaviour, .init(behaviour: .init(payment: .hold, delayMilliseconds: 1)))
      let message = SandboxV1.Sms(key: "m", phone: "+79991234567", text: "текст")
      _ = try sandbox.decide(by: SandboxState.sendMessage, .init(message: message))
      return sandbox.state
    }
    try withSandbox { #expect($0.state == state) }
  }

  @Test func `what changes nothing is not journalled`() throws {
    try withSandbox { try createThree($0) }
    let before = try folder.journal()
    try withSandbox { sandbox in
      try createThree(sandbox)
      _ = try sandbox.answer(by: SandboxState.payment, .init(key: "1"))
      #expect(throws: SandboxRefused.keyReused(key: "1")) {
        try sandbox.decide(by: SandboxState.createPayment, .payment("1", 7))
      }
    }
    #expect(try folder.journal() == before)
  }

  @Test func `a payment settles while no sandbox runs`() throws {
    try withSandbox { try createThree($0) }
    clock.set(clock.now + 400_000)
    let state = try withSandbox { try $0.answer(by: SandboxState.payment, .init(key: "1")).state }
    #expect(state == .succeeded)
  }

  @Test func `what has settled stays settled when the clock is set back`() throws {
    try withSandbox { sandbox in
      try createThree(sandbox)
      clock.set(clock.now + 400_000)
      #expect(try sandbox.answer(by: SandboxState.payment, .init(key: "1")).state == .succeeded)
      clock.set(clock.now - 400_000)
      #expect(try sandbox.answer(by: SandboxState.payment, .init(key: "1")).state == .succeeded)
    }
  }

  @Test func `a decision stands on no earlier time than the ones before it, also after a restart`() throws {
    try withSandbox { sandbox in
      try createThree(sandbox)
      clock.set(clock.now + 400_000)
      _ = try sandbox.decide(by: SandboxState.createRefund, .init(key: "r", paymentKey: "1", amountMinorUnits: 1000))
    }
    clock.set(clock.now - 400_000)
    let late = try withSandbox { try $0.decide(by: SandboxState.cancelPayment, .init(key: "1")) }
    #expect(late.answer.state == .succeeded)
  }

  @Test func `a journal cut off anywhere in its last record opens with the records before it, and takes more`() throws {
    try withSandbox { try createThree($0) }
    let whole = try folder.journal()
    let beforeLast = try lengthOfFirstTwo(whole)
    for length in beforeLast..<whole.count {
      try folder.setJournal(whole[..<length])
      try withSandbox { #expect($0.state.records(.init(), at: 0).payments.map(\.key) == ["1", "2"], "\(length) bytes") }
      #expect(try folder.journal() == Array(whole[..<beforeLast]), "\(length) bytes")
      try withSandbox { _ = try $0.decide(by: SandboxState.createPayment, .payment("4")) }
      try withSandbox { #expect($0.state.records(.init(), at: 0).payments.map(\.key) == ["1", "2", "4"], "\(length) bytes") }
    }
  }

  @Test func `a last record that reached the disk in part, its length whole, is cut off`() throws {
    try withSandbox { try createThree($0) }
    var bytes = try folder.journal()
    bytes[bytes.count - 1] ^= 1
    try folder.setJournal(bytes)
    try withSandbox { #expect($0.state.records(.init(), at: 0).payments.map(\.key) == ["1", "2"]) }
  }

  @Test func `a journal damaged before its last record is refused and left as it is`() throws {
    try withSandbox { try createThree($0) }
    var bytes = try folder.journal()
    bytes[12] ^= 1
    try folder.setJournal(bytes)
    #expect(throws: JournalFailure.damaged(folder.state.journalPath, offset: 0)) { try withSandbox { _ in } }
    #expect(try folder.journal() == bytes)
  }

  @Test func `a second sandbox in one folder is refused, and taken once the first is gone`() throws {
    try withSandbox { first in
      try createThree(first)
      #expect(throws: JournalFailure.inUse(folder.state.journalPath)) { try withSandbox { _ in } }
    }
    try withSandbox { #expect($0.state.records(.init(), at: 0).payments.count == 3) }
  }

  private func withSandbox<Result>(_ body: (DurableSandbox) throws -> Result) throws -> Result {
    try body(DurableSandbox(in: folder.state, clock: clock))
  }

  private func createThree(_ sandbox: DurableSandbox) throws {
    for key in ["1", "2", "3"] { _ = try sandbox.decide(by: SandboxState.createPayment, .payment(key)) }
  }

  private func lengthOfFirstTwo(_ journal: [UInt8]) throws -> Int {
    var offset = 0
    for _ in 1...2 { offset += 8 + journal[(offset + 4)..<(offset + 8)].reduce(0) { $0 << 8 | Int($1) } }
    return offset
  }
}

/// A clock that shows what it was set to.
final class SetClock: DomainClock {
  private let time: Mutex<Int64>

  init(_ microseconds: Int64) { time = Mutex(microseconds) }

  var now: Int64 { time.withLock { $0 } }
  func set(_ microseconds: Int64) { time.withLock { $0 = microseconds } }
}
