import EventLoop
import RPC
import RPCConformanceAPI
import RPCHTTP2
import Synchronization

/// A channel for each server that the requests name, and each limit.
final class Channels: Sendable {
  private struct Key: Hashable {
    var target: ChannelTarget
    var messageLimit: UInt32
  }

  private let loop: EventLoop
  private let channels = Mutex<[Key: HTTP2Channel]>([:])

  init(on loop: EventLoop) { self.loop = loop }

  func channel(for request: ConnectrpcConformanceV1.ClientCompatRequest) throws(Unsupported) -> HTTP2Channel {
    guard let port = UInt16(exactly: request.port), port > 0, !request.host.isEmpty else {
      throw Unsupported("the request names no server: host and port")
    }
    let key = Key(target: .host(request.host, port: port), messageLimit: request.messageReceiveLimit)
    return channels.withLock { channels in
      if let channel = channels[key] { return channel }
      var options = ChannelOptions()
      if key.messageLimit > 0 { options.limits.maxMessageBytes = Int(key.messageLimit) }
      let channel = HTTP2Channel(key.target, on: loop, options: options)
      channels[key] = channel
      return channel
    }
  }
}

/// What a request asks for and this client cannot do.
struct Unsupported: Error {
  let reason: String

  init(_ reason: String) { self.reason = reason }
}
