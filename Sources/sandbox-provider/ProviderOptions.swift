import ArgumentParser
import Sandbox

/// What `sandbox-provider` is told when it is started.
struct ProviderOptions: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sandbox-provider",
    abstract: "A payment provider and an SMS centre on 127.0.0.1 that behave as real ones do and remember what happened.",
    discussion: "Serves sandbox.v1 by gRPC until SIGTERM. Ends with status 1 when its port or its state folder is taken.")

  @Option(help: "Where to listen; 0 lets the system choose.")
  var port: UInt16

  @Option(help: ArgumentHelp("The folder of everything that it remembers; made when missing.", valueName: "dir"))
  var state: String

  @Option(
    help: ArgumentHelp(
      "From creation to settlement, in milliseconds, until SetBehaviour sets it.", valueName: "milliseconds"))
  var delayMs: Int64 = 400

  func validate() throws {
    guard !state.isEmpty else { throw ValidationError("--state needs a folder") }
    guard SandboxState.delaysMilliseconds.contains(delayMs) else {
      throw ValidationError("--delay-ms must be 0 to \(SandboxState.delaysMilliseconds.upperBound)")
    }
  }
}
