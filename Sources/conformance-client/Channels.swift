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
    /// In PEM; empty for plaintext.
    var serverCertificate: [UInt8]
    var (certificate, key): ([UInt8], [UInt8])

    /// Nil for plaintext.
    func credentials() throws -> ChannelCredentials? {
      guard !serverCertificate.isEmpty else { return nil }
      var files = try CredentialFiles()
      let identity =
        certificate.isEmpty
        ? nil
        : ChannelCredentials.Identity(
          certificates: try files.add("client.pem", certificate), key: try files.add("client.key", key))
      let roots = try files.add("server.pem", serverCertificate)
      return try withExtendedLifetime(files) { try ChannelCredentials(roots: .file(roots), identity: identity) }
    }
  }

  private let loop: EventLoop
  private let channels = Mutex<[Key: HTTP2Channel]>([:])

  init(on loop: EventLoop) { self.loop = loop }

  func channel(for request: ConnectrpcConformanceV1.ClientCompatRequest) throws(Unsupported) -> HTTP2Channel {
    guard let port = UInt16(exactly: request.port), port > 0, !request.host.isEmpty else {
      throw Unsupported("the request names no server: host and port")
    }
    let key = Key(
      target: .host(request.host, port: port), messageLimit: request.messageReceiveLimit,
      serverCertificate: request.serverTlsCert, certificate: request.clientTlsCreds?.cert ?? [],
      key: request.clientTlsCreds?.key ?? [])
    return try channels.withLock { (channels) throws(Unsupported) in
      if let channel = channels[key] { return channel }
      var options = ChannelOptions()
      do { options.credentials = try key.credentials() } catch { throw Unsupported("\(error)") }
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
