import EventLoop

/// Where a server is to listen.
public enum ListenAddress: Sendable, Hashable {
  /// The port 0 lets the system choose.
  case address(SocketAddress)
  /// The sockets that whoever started the process passed to it, as systemd does (sd_listen_fds(3)).
  case passed

  /// `HOST:PORT` with a numeric address, an IPv6 one in brackets, `unix:PATH`, or `passed`.
  public init(_ text: String) throws(ListenFailure) {
    if text == "passed" {
      self = .passed
    } else if text.hasPrefix("unix:") {
      guard let address = SocketAddress(unix: String(text.dropFirst(5))) else {
        throw ListenFailure(address: text, reason: "the path of a unix socket has 1 to 107 bytes")
      }
      self = .address(address)
    } else {
      let colon = text.lastIndex(of: ":") ?? text.endIndex
      var host = text[..<colon]
      if host.first == "[", host.last == "]" { host = host.dropFirst().dropLast() }
      guard let port = UInt16(text[colon...].dropFirst()), let address = SocketAddress(numeric: String(host), port: port) else {
        throw ListenFailure(address: text, reason: "write HOST:PORT with a numeric host such as 127.0.0.1, unix:PATH, or passed")
      }
      self = .address(address)
    }
  }

  package func open() throws(ListenFailure) -> [ListeningSocket] {
    switch self {
    case .address(let address):
      do throws(SystemError) { return [try ListeningSocket.bind(address)] } catch {
        throw ListenFailure(address: address.description, error)
      }
    case .passed:
      let sockets: [ListeningSocket]
      do throws(SystemError) { sockets = try ListeningSocket.passed() } catch {
        throw ListenFailure(address: "the passed sockets", reason: "\(error); they must be listening stream sockets")
      }
      guard !sockets.isEmpty else {
        throw ListenFailure(address: "the passed sockets", reason: "none were passed: LISTEN_FDS and LISTEN_PID say so")
      }
      return sockets
    }
  }
}
