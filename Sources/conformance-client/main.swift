import EventLoop
import Glibc
import RPC
import RPCConformanceAPI
import RPCHTTP2

// The client that Connect's conformance suite (connectrpc.conformance.v1) tests; no part of the product, and not protobuf's suite, which
// protobuf-conformance answers. Each ClientCompatRequest on standard input is a call to make, each ClientCompatResponse on standard output
// says how one went, in the order of their ends.

signal(SIGPIPE, SIG_IGN)

do {
  let loop = try EventLoop.spawn(name: "conformance")
  let (requests, more) = AsyncThrowingStream.makeStream(of: ConnectrpcConformanceV1.ClientCompatRequest.self)
  // Standard input blocks, and no task may.
  try Thread.start(name: "input") {
    do throws(CompatFailure) {
      while let request = try CompatFrames.read(ConnectrpcConformanceV1.ClientCompatRequest.self) { more.yield(request) }
      more.finish()
    } catch { more.finish(throwing: error) }
  }
  let channels = Channels(on: loop)
  let output = Output()
  try await withThrowingTaskGroup(of: Void.self) { group in
    var running = 0
    for try await request in requests {
      if running == maxCallsInFlight { try await group.next() } else { running += 1 }
      group.addTask { try await output.write(await request.response(through: channels)) }
    }
    try await group.waitForAll()
  }
} catch {
  leave("\(error)")
}

/// Writes one message after another.
private actor Output {
  func write(_ response: ConnectrpcConformanceV1.ClientCompatResponse) throws(CompatFailure) { try CompatFrames.write(response) }
}

/// Further requests wait for the end of one of these.
private var maxCallsInFlight: Int { 64 }

/// Ends the process with a word on standard error.
private func leave(_ reason: String) -> Never {
  var line = "conformance-client: \(reason)\n"
  line.withUTF8 { _ = write(STDERR_FILENO, $0.baseAddress, $0.count) }
  exit(1)
}
