import EventLoop
import Foundation
import Protobuf
import RPC
import TestCertificates
import Testing

@testable import RPCHTTP2

private let echo = MethodDescriptor(service: "test.v1.Echo", method: "Say")
private let count = MethodDescriptor(service: "test.v1.Echo", method: "Count", serverStreaming: true)

@Suite struct ReloadTests {
  let old = TestAuthority("Old authority")
  let new = TestAuthority("New authority")
  let folder: TestFolder
  let files: ServerCredentials.Files

  init() throws {
    folder = try TestFolder()
    files = ServerCredentials.Files(certificates: "\(folder.path)/server.pem", key: "\(folder.path)/server.key")
    try replace(by: old)
  }

  private func replace(by authority: TestAuthority) throws {
    let (certificate, key) = authority.issue("server", names: ["IP:127.0.0.1"])
    try folder.write("server.pem", certificate)
    try folder.write("server.key", key)
  }

  private func server(_ credentials: ServerCredentials, mayGoOn: Signal = Signal()) async throws -> TestServer {
    try await TestServer(credentials: credentials, channelCredentials: trust(in: old)) {
      $0.unary(echo) { (text: Text, _) in text }
      $0.serverStreaming(count) { (_: Text, writer: ResponseWriter<Text>, _) in
        try await writer.write(Text(value: "before"))
        await mayGoOn.wait()
        try await writer.write(Text(value: "after"))
      }
    }
  }

  private func trust(in authority: TestAuthority) throws -> ChannelCredentials {
    try ChannelCredentials(roots: .file(try folder.write("roots-\(UUID().uuidString).pem", authority.pem)))
  }

  /// Whether a new connection finds a certificate that `authority` has signed.
  private func shows(_ authority: TestAuthority, _ server: TestServer) async throws -> Bool {
    var options = ChannelOptions()
    options.credentials = try trust(in: authority)
    let channel = try HTTP2Channel(.host("127.0.0.1", port: server.server.port), options: options)
    do {
      _ = try await channel.unary(echo, Text(), returning: Text.self, options: CallOptions(timeout: .seconds(20)))
      return true
    } catch {
      #expect(error.message.contains("certificate is not accepted"))
      return false
    }
  }

  @Test func `rpc 18: a new certificate is shown to new connections, and those that exist go on`() async throws {
    let (credentials, mayGoOn) = (try ServerCredentials(files, log: .none), Signal())
    let server = try await server(credentials, mayGoOn: mayGoOn)
    var texts = server.stream(count, "").makeAsyncIterator()
    #expect(try await texts.next()?.value == "before")
    try replace(by: new)
    credentials.reload()
    #expect(try await shows(new, server))
    #expect(try await !shows(old, server))
    #expect(try await server.unary(echo, "a") == "a")
    mayGoOn.give()
    #expect(try await texts.next()?.value == "after")
    #expect(try await texts.next() == nil)
  }

  @Test(arguments: ["", "no certificate", "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n"])
  func `a file that cannot be used changes nothing, and the log says why`(text: String) async throws {
    let events = EventLog()
    let credentials = try ServerCredentials(files, log: SecurityLog { events.append($0) })
    let server = try await server(credentials)
    try folder.write("server.pem", text)
    credentials.reload()
    #expect(try await shows(old, server))
    let isTold = events.all.contains {
      if case .notReloaded(let reason) = $0 { reason.hasPrefix("\(files.certificates): ") } else { false }
    }
    #expect(isTold)
  }

  @Test func `files that were replaced are taken up by themselves`() async throws {
    let isReloaded = Signal()
    let credentials = try ServerCredentials(files, log: SecurityLog { if case .reloaded = $0 { isReloaded.give() } })
    let server = try await server(credentials)
    let following = Task { await credentials.followFiles(every: .milliseconds(5)) }
    try replace(by: new)
    await isReloaded.wait()
    #expect(try await shows(new, server))
    following.cancel()
    await following.value
  }

  @Test func `a channel shows a new certificate of its own with its next connection`() async throws {
    let clients = TestAuthority("Clients")
    let who = MethodDescriptor(service: "test.v1.Echo", method: "Who")
    let isReloaded = Signal()
    func issue(_ name: String) throws {
      let (certificate, key) = clients.issue(name, names: [])
      try folder.write("client.pem", certificate)
      try folder.write("client.key", key)
    }
    try issue("first")
    var own = files
    own.clientAuthorities = try folder.write("clients.pem", clients.pem)
    let credentials = try ChannelCredentials(
      roots: .file(try folder.write("roots.pem", old.pem)),
      identity: ChannelCredentials.Identity(certificates: "\(folder.path)/client.pem", key: "\(folder.path)/client.key"),
      log: SecurityLog { if case .reloaded = $0 { isReloaded.give() } })
    let server = try await TestServer(credentials: ServerCredentials(own), channelCredentials: credentials) {
      $0.unary(who) { (_: Text, context) in Text(value: context.peerCertificate?.commonName ?? "nobody") }
    }
    let following = Task { await credentials.followFiles(every: .milliseconds(5)) }
    #expect(try await server.unary(who, "") == "first")
    try issue("second")
    await isReloaded.wait()
    // A connection keeps to what it began with.
    #expect(try await server.unary(who, "") == "first")
    var options = ChannelOptions()
    options.credentials = credentials
    let next = try HTTP2Channel(.host("127.0.0.1", port: server.server.port), options: options)
    #expect(try await next.unary(who, Text(), returning: Text.self, options: CallOptions()).message.value == "second")
    following.cancel()
    await following.value
  }

  @Test func `a file behind links is another one when any of them leads elsewhere`() throws {
    let manager = FileManager.default
    for version in ["1", "2"] {
      try manager.createDirectory(atPath: "\(folder.path)/\(version)", withIntermediateDirectories: false)
      try folder.write("\(version)/file", "same")
    }
    let (data, link) = ("\(folder.path)/data", "\(folder.path)/link")
    try manager.createSymbolicLink(atPath: data, withDestinationPath: "1")
    try manager.createSymbolicLink(atPath: link, withDestinationPath: "data/file")
    let before = FileStamp(of: link)
    #expect(before != nil && before == FileStamp(of: link))
    try manager.removeItem(atPath: data)
    #expect(FileStamp(of: link) == nil)
    try manager.createSymbolicLink(atPath: data, withDestinationPath: "2")
    #expect(FileStamp(of: link) != before)
  }
}
