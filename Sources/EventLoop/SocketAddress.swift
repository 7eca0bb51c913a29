import Glibc

/// An IPv4 or IPv6 address with a port.
public struct SocketAddress: Sendable, CustomStringConvertible {
  private var storage: sockaddr_storage
  let length: socklen_t

  /// A numeric address such as `127.0.0.1` or `::1`; nil when `host` is a name.
  public init?(numeric host: String, port: UInt16) {
    var v4 = sockaddr_in()
    var v6 = sockaddr_in6()
    storage = sockaddr_storage()
    if inet_pton(AF_INET, host, &v4.sin_addr) == 1 {
      v4.sin_family = sa_family_t(AF_INET)
      v4.sin_port = port.bigEndian
      length = socklen_t(MemoryLayout<sockaddr_in>.size)
      withUnsafeMutableBytes(of: &storage) { $0.storeBytes(of: v4, as: sockaddr_in.self) }
    } else if inet_pton(AF_INET6, host, &v6.sin6_addr) == 1 {
      v6.sin6_family = sa_family_t(AF_INET6)
      v6.sin6_port = port.bigEndian
      length = socklen_t(MemoryLayout<sockaddr_in6>.size)
      withUnsafeMutableBytes(of: &storage) { $0.storeBytes(of: v6, as: sockaddr_in6.self) }
    } else {
      return nil
    }
  }

  /// Asks the system's resolver, which may block for seconds: never on a loop. Returns the first address.
  public static func resolve(_ host: String, port: UInt16) throws(ResolutionFailure) -> SocketAddress {
    if let numeric = SocketAddress(numeric: host, port: port) { return numeric }
    var hints = addrinfo()
    hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
    var found: UnsafeMutablePointer<addrinfo>?
    let result = getaddrinfo(host, String(port), &hints, &found)
    guard result == 0, let first = found else {
      throw ResolutionFailure(host: host, reason: String(cString: gai_strerror(result)))
    }
    defer { freeaddrinfo(first) }
    return SocketAddress(first.pointee.ai_addr, first.pointee.ai_addrlen)
  }

  init(_ address: UnsafePointer<sockaddr>, _ length: socklen_t) {
    storage = sockaddr_storage()
    self.length = length
    withUnsafeMutableBytes(of: &storage) { $0.copyMemory(from: UnsafeRawBufferPointer(start: address, count: Int(length))) }
  }

  /// Where a bound socket listens.
  static func local(of descriptor: Int32) -> SocketAddress? {
    var storage = sockaddr_storage()
    var length = socklen_t(MemoryLayout<sockaddr_storage>.size)
    return withUnsafeMutablePointer(to: &storage) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        getsockname(descriptor, $0, &length) == 0 ? SocketAddress($0, length) : nil
      }
    }
  }

  public var port: UInt16 {
    withUnsafeBytes(of: storage) { UInt16(bigEndian: $0.load(fromByteOffset: 2, as: UInt16.self)) }
  }

  var family: Int32 { Int32(storage.ss_family) }

  /// `127.0.0.1:80` or `[::1]:80`.
  public var description: String {
    var text = [CChar](repeating: 0, count: Int(INET6_ADDRSTRLEN))
    let isV6 = family == AF_INET6
    withUnsafeBytes(of: storage) { _ = inet_ntop(family, $0.baseAddress! + (isV6 ? 8 : 4), &text, socklen_t(text.count)) }
    let host = String(decoding: text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    return isV6 ? "[\(host)]:\(port)" : "\(host):\(port)"
  }

  func withAddress<Result>(_ body: (UnsafePointer<sockaddr>, socklen_t) -> Result) -> Result {
    withUnsafePointer(to: storage) { $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { body($0, length) } }
  }
}

/// A name that the system's resolver does not know.
public struct ResolutionFailure: Error, Sendable, CustomStringConvertible {
  public let host: String
  public let reason: String
  public var description: String { "\(host): \(reason)" }
}
