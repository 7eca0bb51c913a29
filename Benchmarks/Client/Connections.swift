import ArgumentParser
import EventLoop
import Glibc
import RPC
import RPCHTTP2

/// The connections of a load, all of them on one thread.
struct Connections: ParsableArguments {
  @Argument var address: String
  @Option(help: "Connections.") var connections = 8
  @Option(help: "Calls under way on each.") var streams = 32

  var lanes: Int { connections * streams }

  /// A loop, and a channel for each lane: those of a connection are one.
  func open() throws -> (loop: EventLoop, channels: [HTTP2Channel]) {
    let (target, loop) = (try ChannelTarget(address), try EventLoop.spawn(name: "load"))
    let channels = (0..<connections).map { _ in HTTP2Channel(target, on: loop) }
    return (loop, (0..<lanes).map { channels[$0 % connections] })
  }
}

extension CallOptions {
  /// As the holder of the token that standard input begins with.
  static func fromStandardInput(timeout: Duration) throws -> CallOptions {
    guard let token = readLine() else { throw ValidationError("standard input begins with an access token") }
    var options = CallOptions(timeout: timeout)
    options.metadata.append("authorization", "Bearer \(token)")
    return options
  }
}

/// Says that everything is prepared, and waits for the line that has it begin, or end.
func waitForWord() {
  print("ready")
  fflush(nil)
  _ = readLine()
}
