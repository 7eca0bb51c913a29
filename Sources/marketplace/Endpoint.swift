/// Where a server listens: `host:port`, an IPv6 address in brackets, `[::1]:8443`.
struct Endpoint: Equatable, Sendable, CustomStringConvertible {
  /// An address or a name, without brackets.
  let host: String
  /// Never 0.
  let port: UInt16

  init(_ text: String) throws(EndpointRejected) {
    guard let colon = text.lastIndex(of: ":") else { throw .noPort }
    var host = text[..<colon]
    if host.first == "[", host.last == "]" {
      host = host.dropFirst().dropLast()
    } else if host.contains(":") {
      throw .bareIPv6
    }
    guard !host.isEmpty else { throw .noHost }
    let digits = text[text.index(after: colon)...]
    guard digits.utf8.allSatisfy({ 0x30...0x39 ~= $0 }), let port = UInt16(digits), port > 0 else {
      throw .badPort(String(digits))
    }
    self.host = String(host)
    self.port = port
  }

  var description: String { host.contains(":") ? "[\(host)]:\(port)" : "\(host):\(port)" }
}

/// Why a text names no endpoint.
enum EndpointRejected: Error, Equatable, CustomStringConvertible {
  case noPort
  case noHost
  case bareIPv6
  case badPort(String)

  var description: String {
    switch self {
    case .noPort: "the port is missing; write HOST:PORT, as in 127.0.0.1:8443"
    case .noHost: "the host is missing; write HOST:PORT, as in 127.0.0.1:8443"
    case .bareIPv6: "an IPv6 address stands in brackets, as in [::1]:8443"
    case .badPort(let text): "the port «\(text)» is not a number from 1 to 65535"
    }
  }
}
