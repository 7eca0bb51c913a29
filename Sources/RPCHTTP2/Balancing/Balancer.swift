import EventLoop
import RPC

/// Chooses among a target's addresses: which to connect to, and which connection carries a call.
///
/// It is told of the addresses and of what becomes of each, and tells its ``Connector`` the state of the whole. Belongs to the channel's
/// loop.
protocol Balancer: AnyObject {
  var subchannels: [Subchannel] { get }
  /// The target's addresses, at first and whenever they changed.
  func take(_ addresses: [SocketAddress])
  /// One of its subchannels changed its state.
  func changed(_ subchannel: Subchannel)
  /// A call asks for a connection.
  func wake()
  /// The connection of the next call, while the state is ready.
  func pick() -> ClientConnection?
  func close()
}

/// What became of a call that asked for a connection.
enum BalancerState {
  case idle
  case connecting
  case ready
  /// Why.
  case failed(String)
}
