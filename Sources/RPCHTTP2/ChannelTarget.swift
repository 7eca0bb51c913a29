import EventLoop

/// What a channel calls, by gRPC's naming: `HOST:PORT` and `dns:HOST:PORT`, `unix:PATH`, `ipv4:1.2.3.4:80,5.6.7.8:80` and
/// `ipv6:[::1]:80,[::2]:80`.
public enum ChannelTarget: Hashable, Sendable, CustomStringConvertible {
  /// A name whose addresses are asked for, or an address.
  case host(String, port: UInt16)
  /// A unix socket.
  case unix(path: String)
  /// Addresses that are known, at least one.
  case addresses([SocketAddress])

  public init(_ endpoint: Endpoint) { self = .host(endpoint.host, port: endpoint.port) }

  public init(_ text: String) throws(ChannelTargetRejected) {
    if let path = text.afterPrefix("unix:") {
      // unix:///absolute/path is the same as unix:/absolute/path.
      let path = path.hasPrefix("//") ? String(path.dropFirst(2)) : path
      guard SocketAddress(unix: path) != nil else { throw ChannelTargetRejected("the path of a unix socket has 1 to 107 bytes") }
      self = .unix(path: path)
    } else if let list = text.afterPrefix("ipv4:") ?? text.afterPrefix("ipv6:") {
      var addresses: [SocketAddress] = []
      for part in list.split(separator: ",", omittingEmptySubsequences: false) {
        let endpoint = try Self.endpoint(String(part))
        guard let address = SocketAddress(numeric: endpoint.host, port: endpoint.port) else {
          throw ChannelTargetRejected("\(endpoint.host) is not a numeric address")
        }
        addresses.append(address)
      }
      self = .addresses(addresses)
    } else {
      let name = text.afterPrefix("dns:") ?? text
      self = .init(try Self.endpoint(name.hasPrefix("///") ? String(name.dropFirst(3)) : name))
    }
  }

  /// `:authority` of the calls, unless the channel's options say another.
  var authority: String {
    switch self {
    case .host(let host, let port): host.contains(":") ? "[\(host)]:\(port)" : "\(host):\(port)"
    case .unix: "localhost"
    case .addresses(let addresses): addresses[0].isUnix ? "localhost" : addresses[0].description
    }
  }

  public var description: String {
    switch self {
    case .host: authority
    case .unix(let path): "unix:\(path)"
    case .addresses(let addresses):
      (addresses[0].isUnix ? "" : addresses[0].description.hasPrefix("[") ? "ipv6:" : "ipv4:")
        + addresses.map(\.description).joined(separator: ",")
    }
  }

  /// With its scheme, as gRPC's metrics name a target: `dns:///HOST:PORT`.
  var canonical: String {
    if case .host = self { "dns:///\(authority)" } else { description }
  }

  private static func endpoint(_ text: String) throws(ChannelTargetRejected) -> Endpoint {
    do throws(EndpointRejected) { return try Endpoint(text) } catch { throw ChannelTargetRejected(error.description) }
  }
}

/// Why a text names nothing to call, and what would.
public struct ChannelTargetRejected: Error, Equatable, CustomStringConvertible {
  public let description: String

  init(_ description: String) { self.description = description }
}

extension String {
  fileprivate func afterPrefix(_ prefix: String) -> String? { hasPrefix(prefix) ? String(dropFirst(prefix.count)) : nil }
}
