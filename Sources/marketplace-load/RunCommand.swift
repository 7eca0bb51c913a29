import ArgumentParser
import ClientOptions
import EventLoop
import FoundationEssentials
import Load
import RPC
import RPCHTTP2

/// `marketplace-load run`: makes the load and says what came of it.
struct RunCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run",
    abstract: "Makes a load and says what came of it.",
    discussion: """
      Scenarios:
      \(Scenarios.all.map { "  \($0.name): \($0.abstract)" }.joined(separator: "\n"))

      With a rate, a flow's time counts from when it was to begin, whatever kept it from that: a server that stalls is seen to stall. \
      Without a rate (closed loop) callers wait for the server, and their times tell of a load that waits with it.

      A server refuses one caller too many calls in a while (maxCallCost): spread them over --residents, or start it with a larger limit.

      Exit status: 0; 2 when a threshold of --fail-if is crossed; 1 when there is no load; 64 for wrong options. Ctrl-C ends the load and \
      keeps what was found.
      """)

  @Option(
    help: ArgumentHelp("Where the server listens: HOST:PORT or unix:PATH.", valueName: "target"), transform: ChannelTarget.init)
  var server: ChannelTarget
  @Option(help: ArgumentHelp("Scenarios and their weights: browse=8,order-pay=2.", valueName: "mix"), transform: Mix.init)
  var scenario: Mix
  @OptionGroup(title: "Load") var load: ProfileOptions
  @Option(help: "Connections, over all threads.") var connections = 4
  @Option(help: "Threads, each with its own connections.") var threads = 1
  @Option(help: "Flows that may be under way at a time, over all connections.") var lanes = 128
  @Option(help: "Streams of notifications that are held beside it.") var subscribers = 0
  @Option(help: ArgumentHelp("How long a call may take.", valueName: "seconds")) var timeout = 10.0
  @Option(help: "Repeats a run's choices.") var seed: UInt64 = 1
  @OptionGroup(title: "Callers") var callers: CallerOptions
  @OptionGroup(title: "TLS") var security: SecurityOptions
  @Option(help: ArgumentHelp("What the result is called.", valueName: "text")) var title: String?
  @Option(help: ArgumentHelp("Writes the result there.", valueName: "file")) var json: String?
  @Option(help: ArgumentHelp("Writes a page with tables and charts there.", valueName: "file")) var html: String?
  @Option(
    help: ArgumentHelp("The server's page of metrics, http://HOST:PORT/metrics: its processor time and memory.", valueName: "url")
  )
  var metrics: String?
  @Option(
    help: ArgumentHelp(
      "Ends with status 2 when this is so: 'p99>50ms', 'errors>1%', 'rate<100', 'memory>5%', 'descriptors>10'.",
      valueName: "threshold"),
    transform: Threshold.init)
  var failIf: [Threshold] = []

  func validate() throws {
    guard (1...256).contains(threads), (threads...65_536).contains(connections), (connections...1_000_000).contains(lanes) else {
      throw ValidationError("--threads is 1 … 256, --connections no fewer than threads, --lanes no fewer than connections")
    }
    if metrics == nil, let threshold = failIf.first(where: \.needsServer) {
      throw ValidationError("\(threshold) needs --metrics, the page where the server tells of itself")
    }
    guard (0...100_000).contains(subscribers), timeout > 0, timeout <= 3600 else {
      throw ValidationError("--subscribers is 0 … 100000, --timeout above 0 and up to 3600 s")
    }
  }

  func run() async throws {
    do {
      let result = try await perform()
      print(result.text)
      if let json { try encoded(result).write(to: URL(filePath: json)) }
      if let html { try Data(result.html.utf8).write(to: URL(filePath: html)) }
      let crossed = failIf.filter { $0.isCrossed(by: result) }
      for threshold in crossed { remark("\(threshold): \(threshold.found(result))") }
      if !crossed.isEmpty { throw ExitCode(2) }
    } catch let code as ExitCode {
      throw code
    } catch {
      remark("error: \((error as? RPCError).map { "\($0.code.name): \($0.message)" } ?? "\(error)")")
      throw ExitCode.failure
    }
  }

  private func perform() async throws -> LoadResult {
    var options = ChannelOptions()
    options.credentials = try security.credentials()
    options.limits.connectTimeout = .seconds(5)
    let loop = try EventLoop.spawn(name: "callers")
    defer { loop.stop() }
    let limit = Duration.seconds(timeout)
    let (scene, staff) = try await callers.scene(HTTP2Channel(server, on: loop, options: options), timeout: limit)
    let plan = Plan(
      target: server, channelOptions: options, profile: load.profile, warmUpSeconds: load.warmUp,
      spacing: load.poisson ? .poisson : .even, tick: load.tick / 1000, seed: seed, threads: threads, connections: connections,
      lanes: lanes,
      mix: scenario,
      scenarios: try scenario.weights.map { try Scenarios.named($0.name)!.init(scene) }, grace: .seconds(5))
    guard subscribers == 0 || staff != nil || !scene.residents.isEmpty else {
      throw LoadRefused("--subscribers needs somebody who is signed in: --login")
    }
    let run = LoadRun(
      plan: plan, title: title ?? scenario.weights.map(\.name).joined(separator: ", "), staff: staff, residents: scene.residents,
      subscribers: subscribers, metricsURL: metrics)
    let (stop, signals) = (StopFlag(), try TerminationSignal())
    Task {
      try await signals.wait()
      stop.set()
    }
    return try await run.perform(until: stop)
  }
}

func encoded(_ result: LoadResult) throws -> Data {
  let encoder = JSONEncoder()
  encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
  return try encoder.encode(result)
}

/// Reads what `--json` wrote.
func result(at path: String) throws -> LoadResult {
  let result = try JSONDecoder().decode(LoadResult.self, from: try Data(contentsOf: URL(filePath: path)))
  guard result.version == LoadResult.currentVersion else {
    throw LoadRefused("\(path) is of version \(result.version), and this program reads \(LoadResult.currentVersion)")
  }
  return result
}
