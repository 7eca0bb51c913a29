import AccessTokens
import Glibc
import Synchronization

/// What is left to each address of one ``Allowance``, in this process. Used from any thread.
final class AddressAllowances: Sendable {
  private let allowance: Allowance
  private let maxAddresses: Int
  /// When all of it is there again; none for an address that has all.
  private let fullAt = Mutex<[String: Int64]>([:])

  init(_ allowance: Allowance, maxAddresses: Int) {
    self.allowance = allowance
    self.maxAddresses = maxAddresses
  }

  /// Takes `cost` for a call from `peer`, `host:port` as ``CallContext/peer`` has it; answers how long to wait when it is not left, else nil.
  func take(_ cost: Int64, from peer: String, now: Int64) -> Int64? {
    let address = Self.network(of: peer)
    return fullAt.withLock { fullAt in
      switch allowance.take(cost, fullAt: fullAt[address] ?? 0, now: now) {
      case .refused(let wait): return wait
      case .taken(let next):
        if fullAt[address] == nil && fullAt.count >= maxAddresses { Self.makeRoom(in: &fullAt, now: now) }
        fullAt[address] = next
        return nil
      }
    }
  }

  /// Those that have all again go, and if that is not a half, whoever has used less than the others.
  private static func makeRoom(in fullAt: inout [String: Int64], now: Int64) {
    let half = fullAt.count / 2
    fullAt = fullAt.filter { $0.value > now }
    guard fullAt.count > half else { return }
    let middle = fullAt.values.sorted()[fullAt.count - half - 1]
    fullAt = fullAt.filter { $0.value > middle }
  }

  /// Who is one: an IPv4 address, the first 64 bits of an IPv6 address, which one subscriber has, and all of a unix socket.
  static func network(of peer: String) -> String {
    guard let colon = peer.lastIndex(of: ":"), !peer.hasPrefix("unix:") else { return peer }
    let host = peer[..<colon]
    guard host.first == "[", host.last == "]" else { return String(host) }
    var address = in6_addr()
    guard inet_pton(AF_INET6, String(host.dropFirst().dropLast()), &address) == 1 else { return String(host) }
    let bytes = withUnsafeBytes(of: address) { Array($0) }
    // An IPv4 address on a socket of both (RFC 4291 §2.5.5.2).
    let isMapped = bytes.starts(with: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF])
    return bytes.prefix(isMapped ? 16 : 8).map { String($0, radix: 16) }.joined(separator: ".")
  }
}
