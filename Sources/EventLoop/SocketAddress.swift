import CLinux
import Glibc

/// Where a socket listens: an IPv4 or IPv6 address with a port, or the path of a unix socket.
public struct SocketAddress: Sendable, Hashable, CustomStringConvertible {
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

  /// A unix socket's path, up to 107 bytes; nil for one that is longer or empty.
  public init?(unix path: String) {
    guard !path.isEmpty, !path.utf8.contains(0) else { return nil }
    self.init(unixName: path.utf8 + [0])
  }

  /// A unix socket's name that is not in the file system, up to 107 bytes (unix(7)); nil for one that is longer or empty.
  public init?(abstract name: String) {
    guard !name.isEmpty else { return nil }
    self.init(unixName: [0] + name.utf8)
  }

  private init?(unixName name: [UInt8]) {
    var address = sockaddr_un()
    guard name.count <= MemoryLayout.size(ofValue: address.sun_path) else { return nil }
    address.sun_family = sa_family_t(AF_UNIX)
    withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: name) }
    storage = sockaddr_storage()
    length = socklen_t(MemoryLayout<sa_family_t>.size + name.count)
    withUnsafeMutableBytes(of: &storage) { $0.storeBytes(of: address, as: sockaddr_un.self) }
  }

  /// Asks the system's resolver, which may block for seconds: never on a loop. Returns all addresses in its order (RFC 6724), at least one.
  public static func resolve(_ host: String, port: UInt16) throws(ResolutionFailure) -> [SocketAddress] {
    if let numeric = SocketAddress(numeric: host, port: port) { return [numeric] }
    var hints = addrinfo()
    hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
    var found: UnsafeMutablePointer<addrinfo>?
    let result = getaddrinfo(host, String(port), &hints, &found)
    guard result == 0, let first = found else {
      throw ResolutionFailure(host: host, reason: String(cString: gai_strerror(result)))
    }
    defer { freeaddrinfo(first) }
    var addresses: [SocketAddress] = []
    for info in sequence(first: first, next: { $0.pointee.ai_next }) {
      let address = SocketAddress(info.pointee.ai_addr, info.pointee.ai_addrlen)
      if !addresses.contains(address) { addresses.append(address) }
    }
    return addresses
  }

  init(_ address: UnsafePointer<sockaddr>, _ length: socklen_t) {
    storage = sockaddr_storage()
    self.length = length
    withUnsafeMutableBytes(of: &storage) { $0.copyMemory(from: UnsafeRawBufferPointer(start: address, count: Int(length))) }
  }

  /// Where a bound socket listens, or this end of a connection is.
  static func local(of descriptor: Int32) -> SocketAddress? { told(by: getsockname, of: descriptor) }

  /// Where the other end of a connection is.
  static func remote(of descriptor: Int32) -> SocketAddress? { told(by: getpeername, of: descriptor) }

  private static func told(
    by ask: (Int32, UnsafeMutablePointer<sockaddr>, UnsafeMutablePointer<socklen_t>) -> Int32, of descriptor: Int32
  ) -> SocketAddress? {
    var storage = sockaddr_storage()
    var length = socklen_t(MemoryLayout<sockaddr_storage>.size)
    return withUnsafeMutablePointer(to: &storage) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        ask(descriptor, $0, &length) == 0 ? SocketAddress($0, length) : nil
      }
    }
  }

  /// 0 for a unix socket.
  public var port: UInt16 {
    if isUnix { return 0 }
    return withUnsafeBytes(of: storage) { UInt16(bigEndian: $0.load(fromByteOffset: 2, as: UInt16.self)) }
  }

  public var isUnix: Bool { family == AF_UNIX }

  /// The address without its port: 4 bytes, or 16; none for a unix socket.
  public var ipBytes: [UInt8] {
    switch family {
    case AF_INET: Array(bytes[4..<8])
    case AF_INET6: Array(bytes[8..<24])
    default: []
    }
  }

  /// Of a unix socket that has a name in the file system.
  public var path: String? {
    guard isUnix else { return nil }
    let path = bytes.dropFirst(MemoryLayout<sa_family_t>.size).prefix { $0 != 0 }
    return path.isEmpty ? nil : String(decoding: path, as: UTF8.self)
  }

  var family: Int32 { Int32(storage.ss_family) }

  /// `127.0.0.1:80`, `[::1]:80` or `unix:/run/server.sock`.
  public var description: String {
    if isUnix { return "unix:" + (path ?? "") }
    var text = [CChar](repeating: 0, count: Int(INET6_ADDRSTRLEN))
    let isV6 = family == AF_INET6
    withUnsafeBytes(of: storage) { _ = inet_ntop(family, $0.baseAddress! + (isV6 ? 8 : 4), &text, socklen_t(text.count)) }
    let host = String(decoding: text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    return isV6 ? "[\(host)]:\(port)" : "\(host):\(port)"
  }

  public static func == (left: SocketAddress, right: SocketAddress) -> Bool { left.bytes == right.bytes }
  public func hash(into hasher: inout Hasher) { hasher.combine(bytes) }

  private var bytes: [UInt8] { withUnsafeBytes(of: storage) { Array($0.prefix(Int(length))) } }

  func withAddress<Result>(_ body: (UnsafePointer<sockaddr>, socklen_t) -> Result) -> Result {
    withUnsafePointer(to: storage) { $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { body($0, length) } }
  }
}

extension SocketAddress {
  /// Sends one datagram to the socket there, without waiting for room; returns whether it was taken.
  public func send(datagram: String) -> Bool {
    let descriptor = socket(family, Int32(SOCK_DGRAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    let bytes = Array(datagram.utf8)
    let flags = Int32(MSG_NOSIGNAL) | Int32(MSG_DONTWAIT)
    return withAddress { sendto(descriptor, bytes, bytes.count, flags, $0, $1) } == bytes.count
  }
}

/// A name that the system's resolver does not know.
public struct ResolutionFailure: Error, Sendable, CustomStringConvertible {
  public let host: String
  public let reason: String

  public init(host: String, reason: String) {
    self.host = host
    self.reason = reason
  }

  public var description: String { "\(host): \(reason)" }
}
