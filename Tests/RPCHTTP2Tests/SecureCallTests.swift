import EventLoop
import Protobuf
import RPC
import TLS
import TestCertificates
import Testing

@testable import RPCHTTP2

private let echo = MethodDescriptor(service: "test.v1.Echo", method: "Say")
private let count = MethodDescriptor(service: "test.v1.Echo", method: "Count", serverStreaming: true)
private let who = MethodDescriptor(service: "test.v1.Echo", method: "Who")

@Suite struct SecureCallTests {
  let authority = TestAuthority()
  let folder: TestFolder

  init() throws { folder = try TestFolder() }

  private func files(_ name: String, _ names: String...) throws -> (certificates: String, key: String) {
    let (certificate, key) = authority.issue(name, names: names)
    return (try folder.write("\(name).pem", certificate), try folder.write("\(name).key", key))
  }

  private func server(asksClients: Bool = false, refused: @escaping @Sendable (SecurityEvent) -> Void = { _ in }) async throws
    -> TestServer
  {
    let (certificates, key) = try files("server", "DNS:server.example", "IP:127.0.0.1")
    let authorities = asksClients ? try folder.write("clients.pem", authority.pem) : nil
    let credentials = try ServerCredentials(
      ServerCredentials.Files(certificates: certificates, key: key, clientAuthorities: authorities), log: SecurityLog(refused))
    return try await TestServer(credentials: credentials, channelCredentials: channelCredentials()) {
      $0.unary(echo) { (text: Text, _) in text }
      $0.unary(who) { (_: Text, context) in Text(value: context.peerCertificate?.uris.joined(separator: " ") ?? "nobody") }
      $0.serverStreaming(count) { (text: Text, writer: ResponseWriter<Text>, _) in
        for number in 0..<Int(text.value)! { try await writer.write(Text(value: "\(number)")) }
      }
    }
  }

  private func channelCredentials(
    _ identity: ChannelCredentials.Identity? = nil, serverName: String? = nil
  ) throws -> ChannelCredentials {
    let roots = try folder.write("authority.pem", authority.pem)
    return try ChannelCredentials(roots: .file(roots), identity: identity, serverName: serverName)
  }

  private func channel(_ server: TestServer, _ credentials: ChannelCredentials?) throws -> HTTP2Channel {
    var options = ChannelOptions()
    options.credentials = credentials
    return try HTTP2Channel(.host("127.0.0.1", port: server.server.port), options: options)
  }

  private func say(_ method: MethodDescriptor, _ text: String, through channel: HTTP2Channel) async throws(RPCError) -> String {
    try await channel.unary(method, Text(value: text), returning: Text.self, options: CallOptions(timeout: .seconds(20)))
      .message.value
  }

  @Test(arguments: [0, 1, 16_384, 300_000, 4_000_000])
  func `rpc 18: a call through TLS gives back its message, whatever its size`(size: Int) async throws {
    let server = try await server()
    let text = String(repeating: "ж", count: size / 2)
    #expect(try await server.unary(echo, text) == text)
    #expect(try await server.unary(who, "") == "nobody")
  }

  @Test func `a stream through TLS gives its messages in order, beside a thousand calls`() async throws {
    let server = try await server()
    async let texts = server.stream(count, "1000").reduce(into: [String]()) { $0.append($1.value) }
    try await withThrowingTaskGroup(of: Bool.self) { group in
      for number in 0..<1000 { group.addTask { try await server.unary(echo, "\(number)") == "\(number)" } }
      for try await isRight in group { #expect(isRight) }
    }
    #expect(try await texts == (0..<1000).map { "\($0)" })
  }

  @Test func `rpc 18: handlers know the client of mutual TLS`() async throws {
    let server = try await server(asksClients: true)
    let (certificates, key) = try files("partner", "URI:spiffe://marketplace/partner/7")
    let identity = ChannelCredentials.Identity(certificates: certificates, key: key)
    let channel = try channel(server, channelCredentials(identity))
    #expect(try await say(who, "", through: channel) == "spiffe://marketplace/partner/7")
  }

  @Test func `where certificates are optional both kinds of clients come in, after a reload too`() async throws {
    let (certificates, key) = try files("server", "IP:127.0.0.1")
    let credentials = try ServerCredentials(
      ServerCredentials.Files(
        certificates: certificates, key: key, clientAuthorities: try folder.write("clients.pem", authority.pem),
        clientCertificates: .optional))
    let server = try await TestServer(credentials: credentials, channelCredentials: channelCredentials()) {
      $0.unary(who) { (_: Text, context) in Text(value: context.peerCertificate.map { "\($0.sha256.count)" } ?? "nobody") }
    }
    let own = try files("partner")
    let identity = ChannelCredentials.Identity(certificates: own.certificates, key: own.key)
    for _ in 0..<2 {
      #expect(try await say(who, "", through: try channel(server, channelCredentials())) == "nobody")
      #expect(try await say(who, "", through: try channel(server, channelCredentials(identity))) == "32")
      credentials.reload()
    }
  }

  @Test func `rpc 26: a channel's connection tells its suite and its server's certificate`() async throws {
    let server = try await server()
    let channel = try channel(server, channelCredentials())
    _ = try await say(echo, "", through: channel)
    let reading = try #require(await Inspection.channel(channel.connector.id))
    let id = try #require(reading.subchannels.first?.socketID)
    let security = try #require(await Inspection.socket(id)?.security)
    #expect(security.cipherSuite.hasPrefix("TLS_") && security.localCertificate == nil)
    // Of a certificate in DER, whose first element is a sequence (X.690 §8.9).
    #expect(security.peerCertificate?.first == 0x30)
  }

  @Test func `a client without a certificate is told that it needs one`() async throws {
    let events = EventLog()
    let server = try await server(asksClients: true) { events.append($0) }
    let error = await #expect(throws: RPCError.self) { try await server.unary(echo, "") }
    #expect(error?.code == .unavailable)
    #expect(error?.message.contains("certificate required") == true)
    let isTold = events.all.contains {
      if case .refused(_, "the peer shows no certificate", _) = $0 { true } else { false }
    }
    #expect(isTold)
  }

  @Test func `a server that another authority vouches for is not called`() async throws {
    let server = try await server()
    let roots = try folder.write("other.pem", TestAuthority("Another authority").pem)
    let channel = try channel(server, ChannelCredentials(roots: .file(roots)))
    let error = await #expect(throws: RPCError.self) { try await say(echo, "", through: channel) }
    #expect(error?.code == .unavailable)
    #expect(error?.message.contains("the peer's certificate is not accepted: ") == true)
  }

  @Test func `the name that is expected of a server can be given`() async throws {
    let server = try await server()
    #expect(try await say(echo, "a", through: try channel(server, channelCredentials(serverName: "server.example"))) == "a")
    let wrong = try channel(server, channelCredentials(serverName: "other.example"))
    let error = await #expect(throws: RPCError.self) { try await say(echo, "", through: wrong) }
    #expect(error?.message.contains("hostname mismatch") == true)
  }

  @Test func `plaintext and TLS do not meet`() async throws {
    let (secured, plain) = (try await server(), try await TestServer { $0.unary(echo) { (text: Text, _) in text } })
    for channel in [try channel(secured, nil), try channel(plain, channelCredentials())] {
      let error = await #expect(throws: RPCError.self) { try await say(echo, "", through: channel) }
      #expect(error?.code == .unavailable)
    }
  }

  @Test(arguments: [
    ("a.example:443", "a.example"), ("[::1]:443", "::1"), ("localhost", "localhost"), ("127.0.0.1:1", "127.0.0.1"),
  ])
  func `the host of an authority has no port`(authority: String, host: String) {
    #expect(ChannelSecurity.host(of: authority) == host)
  }
}
