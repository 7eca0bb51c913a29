import AccessTokens
import Crypto
import FoundationEssentials
import Postgres
import RPC

/// What a caller has seen and done of its organization, sealed with the server's key: nobody makes one up, and none of another organization
/// is taken. Of two the one that is greater as text is the later.
struct ReadAfter: Equatable {
  var position: LogPosition

  /// Of a call's metadata and of its answer's.
  static let metadataName = ReadAfterInterceptor.metadataName

  init(_ position: LogPosition) { self.position = position }

  /// Timeline and offset in hexadecimal digits, the rest in base 64.
  func sealed(for organization: UUID, by key: SymmetricKey) -> String {
    let timeline = Self.hexadecimal(UInt64(UInt32(bitPattern: position.timeline)), digits: 8)
    let offset = Self.hexadecimal(UInt64(bitPattern: position.offset), digits: 16)
    return timeline + offset + Base64URL.encode(Self.bytes(position.system) + Array(seal(for: organization, by: key)))
  }

  /// nil for a text that this key did not seal for this organization.
  init?(_ text: String, for organization: UUID, sealedBy key: SymmetricKey) {
    guard text.utf8.count > 24, let timeline = UInt32(text.utf8.prefix(8)),
      let offset = UInt64(text.utf8.dropFirst(8).prefix(16)),
      let rest = Base64URL.decode(text.dropFirst(24)).map(Array.init), rest.count == 8 + SHA256.byteCount
    else { return nil }
    let system = rest.withUnsafeBytes { Int64(bigEndian: $0.loadUnaligned(as: Int64.self)) }
    position = LogPosition(system: system, timeline: Int32(bitPattern: timeline), offset: Int64(bitPattern: offset))
    guard
      HMAC<SHA256>.isValidAuthenticationCode(rest[8...], authenticating: Self.body(position, organization), using: key)
    else { return nil }
  }

  private func seal(for organization: UUID, by key: SymmetricKey) -> HMAC<SHA256>.MAC {
    HMAC<SHA256>.authenticationCode(for: Self.body(position, organization), using: key)
  }

  private static func body(_ position: LogPosition, _ organization: UUID) -> [UInt8] {
    let place = bytes(position.system) + bytes(position.timeline) + bytes(position.offset)
    return withUnsafeBytes(of: organization.uuid) { Array($0) } + place
  }

  private static func bytes(_ number: some FixedWidthInteger) -> [UInt8] { withUnsafeBytes(of: number.bigEndian) { Array($0) } }

  private static func hexadecimal(_ number: UInt64, digits: Int) -> String {
    let text = String(number, radix: 16)
    return String(repeating: "0", count: digits - text.utf8.count) + text
  }
}

extension FixedWidthInteger {
  /// Of digits in lower case alone, so that a number has one text.
  fileprivate init?(_ digits: Substring.UTF8View) {
    guard digits.allSatisfy({ 0x30...0x39 ~= $0 || 0x61...0x66 ~= $0 }) else { return nil }
    self.init(Substring(digits), radix: 16)
  }
}
