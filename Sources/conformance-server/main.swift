import EventLoop
import Glibc
import RPC
import RPCConformanceAPI
import RPCHTTP2

// The server that Connect's conformance suite (connectrpc.conformance.v1) tests; no part of the product, and not protobuf's suite, which
// protobuf-conformance answers. One ServerCompatRequest on standard input says what to serve, one ServerCompatResponse on standard output
// where; SIGTERM ends it.

signal(SIGPIPE, SIG_IGN)

do {
  let termination = try TerminationSignal()
  guard let request = try CompatFrames.read(ConnectrpcConformanceV1.ServerCompatRequest.self) else {
    leave("no request came on standard input")
  }
  if let refusal = request.refusal { leave(refusal) }
  var limits = Limits()
  if request.messageReceiveLimit > 0 { limits.maxMessageBytes = Int(request.messageReceiveLimit) }
  var router = Router()
  router.intercept(by: CompressionInterceptor())
  ConnectrpcConformanceV1.register(conformanceService: ConformanceHandler(), in: &router)
  let server = try await RPCServer(
    router, on: [try EventLoop.spawn(name: "conformance")], port: 0, credentials: try request.credentials(), limits: limits)
  try CompatFrames.write(
    ConnectrpcConformanceV1.ServerCompatResponse(
      host: "127.0.0.1", port: UInt32(server.port), pemCert: request.useTls ? request.serverCreds?.cert ?? [] : []))
  try await termination.wait()
  await server.stop(within: .seconds(1))
} catch {
  leave("\(error)")
}

extension ConnectrpcConformanceV1.ServerCompatRequest {
  /// Why it cannot be served, and what can.
  var refusal: String? {
    if `protocol` != .unspecified && `protocol` != .grpc { return "PROTOCOL_GRPC is served, and no other" }
    if httpVersion != .unspecified && httpVersion != ._2 { return "HTTP_VERSION_2 is served, and no other" }
    if useTls && serverCreds == nil { return "a certificate is served by that is given: give server_creds with use_tls" }
    return nil
  }

  /// Nil for plaintext.
  func credentials() throws -> ServerCredentials? {
    guard useTls, let serverCreds else { return nil }
    var files = try CredentialFiles()
    let paths = ServerCredentials.Files(
      certificates: try files.add("server.pem", serverCreds.cert), key: try files.add("server.key", serverCreds.key),
      clientAuthorities: clientTlsCert.isEmpty ? nil : try files.add("client.pem", clientTlsCert))
    return try withExtendedLifetime(files) { try ServerCredentials(paths) }
  }
}

/// Ends the process with a word on standard error.
func leave(_ reason: String) -> Never {
  var line = "conformance-server: \(reason)\n"
  line.withUTF8 { _ = write(STDERR_FILENO, $0.baseAddress, $0.count) }
  exit(1)
}
