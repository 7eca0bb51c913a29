import Foundation
import Protobuf
import TestRandom
import Testing

/// The codec against libprotobuf-c: whatever bytes come, both read the same message or refuse them, but for the ``Deviation``s of
/// libprotobuf-c 1.4.1.
@Suite struct OracleTests {
  /// How many messages are compared; `MARKETPLACE_ORACLE_MESSAGES` asks for more than the ten thousand that every run has.
  private static let count = ProcessInfo.processInfo.environment["MARKETPLACE_ORACLE_MESSAGES"].flatMap(Int.init) ?? 10_000

  @Test(arguments: 1...4 as ClosedRange<UInt64>)
  func `mutated messages are read as libprotobuf-c reads them, or refused as it refuses them`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var tally = Tally()
    for index in 0..<Self.count / 4 {
      // Fewer of the long ones.
      switch index % 16 {
      case 0...5: compare(Arbitrary.tree(depth: 1, &random), with: .tree, seed, &random, &tally)
      case 6: compare(Arbitrary.repeated(&random), with: .repeated, seed, &random, &tally)
      case 7...8: compare(Arbitrary.maps(&random), with: .maps, seed, &random, &tally)
      case 9...11: compare(Arbitrary.scalars(&random), with: .scalars, seed, &random, &tally)
      default: compare(Arbitrary.choice(depth: 3, &random), with: .choice, seed, &random, &tally)
      }
    }
    print("libprotobuf-c, seed \(seed): \(tally)")
    #expect(tally.accepted > Self.count / 40 && tally.refused > Self.count / 40, "seed \(seed): too few of either kind: \(tally)")
  }

  private func compare<Generated: Message>(
    _ message: Generated, with c: CCodec, _ seed: UInt64, _ random: inout SeededGenerator, _ tally: inout Tally
  ) {
    let bytes = Mutation.mutated(message.encoded(), &random)
    let ours = try? Generated(decoding: bytes)
    let theirs = c.rewritten(bytes)
    let difference: Difference
    switch (ours, theirs) {
    case (nil, nil):
      tally.refused += 1
      return
    case (nil, _?): difference = .onlyCAccepts
    case (_?, nil): difference = .onlyCRefuses
    case (let ours?, let theirs?):
      // What each of them writes, as the codec reads it. Bytes are compared, since a number that is none equals nothing.
      if (try? Generated(decoding: theirs))?.encoded() == ours.encoded() {
        tally.accepted += 1
        return
      }
      difference = .differentMessages
    }
    let reasons = c.deviations(bytes).filter { $0.effects.contains(difference) }
    for reason in reasons { tally.deviations[reason, default: 0] += 1 }
    #expect(!reasons.isEmpty, "seed \(seed): \(difference) of \(Generated.fullName), which no deviation explains: \(bytes)")
  }
}

private struct Tally: CustomStringConvertible {
  var accepted = 0
  var refused = 0
  var deviations: [Deviation: Int] = [:]

  var description: String {
    let counts = Deviation.allCases.map { "\($0) \(deviations[$0] ?? 0)" }
    return "\(accepted) read alike, \(refused) refused alike; " + counts.joined(separator: ", ")
  }
}
