import EventLoop
import Glibc

/// Whoever started the process and wants to know how far it is, such as systemd: sd_notify(3), without its library.
public struct Supervisor: Sendable {
  public enum State: Sendable {
    /// It serves, for the first time or again after it has read its settings anew.
    case ready
    /// It reads its settings anew.
    case reloading(at: MonotonicTime)
    /// It is on its way to its end.
    case stopping
  }

  private let address: SocketAddress

  /// The one whose socket `NOTIFY_SOCKET` names, by path or, behind an `@`, by an abstract name; nil when there is none. The variable is
  /// removed, lest a child speaks for this process.
  public static func fromEnvironment() -> Supervisor? {
    guard let name = getenv("NOTIFY_SOCKET").map({ String(cString: $0) }) else { return nil }
    unsetenv("NOTIFY_SOCKET")
    return Supervisor(socket: name)
  }

  /// nil for a name that no unix socket has.
  init?(socket name: String) {
    let address = name.hasPrefix("@") ? SocketAddress(abstract: String(name.dropFirst())) : SocketAddress(unix: name)
    guard let address else { return nil }
    self.address = address
  }

  /// A supervisor that is gone, or does not listen, is not missed.
  public func tell(_ state: State) {
    _ = address.send(datagram: Self.text(state))
  }

  private static func text(_ state: State) -> String {
    switch state {
    case .ready: "READY=1"
    case .reloading(let time): "RELOADING=1\nMONOTONIC_USEC=\(time.nanoseconds / 1000)"
    case .stopping: "STOPPING=1"
    }
  }
}
