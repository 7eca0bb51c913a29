/// Where a span stands: W3C Trace Context's `traceparent` and `tracestate`.
public struct TraceContext: Sendable, Hashable {
  /// 16 bytes, not all of them 0.
  public let traceID: [UInt8]
  /// 8 bytes, not all of them 0.
  public let spanID: [UInt8]
  /// Whether whoever began the trace records it.
  public let isSampled: Bool
  /// `tracestate` as it came, for those that the context is passed on to; nil for one of more than 512 bytes, which the recommendation
  /// obliges nobody to pass on (§3.3.1.5), and which every span would carry.
  public let state: String?

  init(traceID: [UInt8], spanID: [UInt8], isSampled: Bool, state: String?) {
    precondition(traceID.count == 16 && spanID.count == 8)
    (self.traceID, self.spanID, self.isSampled, self.state) = (traceID, spanID, isSampled, state)
  }

  /// Reads `traceparent` (§3.2 of the recommendation); nil for one that must be ignored. Of a version that is not known yet the first four
  /// fields are read, as the recommendation asks.
  public init?(traceparent text: String, state: String? = nil) {
    let bytes = Array(text.utf8)
    guard bytes.count >= 55, bytes[2] == Self.dash, bytes[35] == Self.dash, bytes[52] == Self.dash,
      let version = Self.hex(bytes[0..<2])?.first, version != 255,
      version == 0 ? bytes.count == 55 : bytes.count == 55 || bytes[55] == Self.dash,
      let traceID = Self.hex(bytes[3..<35]), traceID.contains(where: { $0 != 0 }),
      let spanID = Self.hex(bytes[36..<52]), spanID.contains(where: { $0 != 0 }),
      let flags = Self.hex(bytes[53..<55])?.first
    else { return nil }
    let state = state.flatMap { $0.utf8.count <= Self.maxStateBytes ? $0 : nil }
    self.init(traceID: traceID, spanID: spanID, isSampled: flags & 1 == 1, state: state)
  }

  private static let maxStateBytes = 512

  /// As it is passed on.
  public var traceparent: String { "00-\(Self.text(traceID))-\(Self.text(spanID))-\(isSampled ? "01" : "00")" }

  /// Within the same trace. `random` gives 64 random bits a time, here and below.
  func child(random: () -> UInt64) -> TraceContext {
    TraceContext(traceID: traceID, spanID: Self.identifier([random()]), isSampled: isSampled, state: state)
  }

  /// The beginning of a trace, one of `ratio` of which are recorded.
  static func root(ratio: Double, random: () -> UInt64) -> TraceContext {
    let traceID = identifier([random(), random()])
    // By the part of the id that must be random, so that whoever else samples by ratio decides alike.
    let chance = traceID[9...].reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    let isSampled = Double(chance) < ratio * Double(UInt64(1) << 56)
    return TraceContext(traceID: traceID, spanID: identifier([random()]), isSampled: isSampled, state: nil)
  }

  /// All zeros would be none.
  private static func identifier(_ words: [UInt64]) -> [UInt8] {
    let bytes = words.flatMap { word in withUnsafeBytes(of: word.bigEndian) { Array($0) } }
    return bytes.contains { $0 != 0 } ? bytes : bytes.dropLast() + [1]
  }

  private static let dash = UInt8(ascii: "-")

  /// Lower-case alone, as the recommendation has it.
  private static func hex(_ text: ArraySlice<UInt8>) -> [UInt8]? {
    var bytes: [UInt8] = []
    var high: UInt8?
    for digit in text {
      let value: UInt8
      switch digit {
      case 0x30...0x39: value = digit - 0x30
      case 0x61...0x66: value = digit - 0x61 + 10
      default: return nil
      }
      if let half = high {
        bytes.append(half << 4 | value)
        high = nil
      } else {
        high = value
      }
    }
    return bytes
  }

  private static func text(_ bytes: [UInt8]) -> String {
    let digits = Array("0123456789abcdef".utf8)
    return String(decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }
}
