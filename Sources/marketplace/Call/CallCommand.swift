import ArgumentParser
import ClientOptions
import DynamicCalls
import EventLoop
import Protobuf
import RPC
import RPCHTTP2

/// `marketplace call`: calls any method of any gRPC server, with JSON for its messages.
struct CallCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "call",
    abstract: "Calls any method of any gRPC server, with JSON for its messages.",
    usage: """
      marketplace call SERVICE/METHOD --server HOST:PORT [--data JSON] [options]
      marketplace call --list --server HOST:PORT
      marketplace call --describe SYMBOL --server HOST:PORT
      """,
    discussion: """
      The schemas come from the server's reflection (grpc.reflection.v1 or v1alpha), or from --protoset. SERVICE is its full name, or the \
      end of it where no other service ends so: InvoiceService for billing.v1.InvoiceService.

      Requests are protobuf's JSON mapping. A method that takes one message is sent {} without --data; one that takes a stream is sent \
      every JSON value of the data, each as soon as it is there, and nothing without. Responses are lines of JSON on standard output.

      With --organization, --client-id and a login or a phone the call carries an access token. A method whose contract asks for an \
      idempotency-key gets a new one unless --idempotency-key says it.

      Exit status: 0 for OK; 64 + the gRPC status code for a call that failed, whether at the server, on the way or by Ctrl-C, which \
      cancels it (65 CANCELLED, 67 INVALID_ARGUMENT, 68 DEADLINE_EXCEEDED, 69 NOT_FOUND, 78 UNAVAILABLE, 80 UNAUTHENTICATED); 64 for \
      wrong options; 1 for anything else: an unknown method, JSON that does not fit, a server without reflection.
      """)

  @Argument(help: ArgumentHelp("The method to call.", valueName: "service/method"))
  var method: String?
  @Option(
    help: ArgumentHelp("Where the server listens: HOST:PORT or unix:PATH.", valueName: "target"), transform: ChannelTarget.init)
  var server: ChannelTarget?
  @Option(
    help: ArgumentHelp(
      "The request in JSON, several for a stream of them; @FILE reads a file, - standard input.", valueName: "json"),
    transform: RequestData.init)
  var data: RequestData?
  @Option(
    help: ArgumentHelp("Metadata of the call; the value in Base64 where the name ends in -bin.", valueName: "name:value"),
    transform: MetadataArgument.init)
  var header: [MetadataArgument] = []
  @Option(
    help: ArgumentHelp("When to give up: 500ms, 5s, 2m, 1h; never without.", valueName: "duration"),
    transform: TimeoutArgument.init)
  var timeout: TimeoutArgument?
  @Flag(help: "Wait for a server that cannot be reached, until --timeout.")
  var waitForReady = false
  @Option(
    help: ArgumentHelp(
      "Retries, hedging and balancing by gRPC's service config; @FILE reads a file. Without it, calls with an idempotency-key are retried.",
      valueName: "json"), transform: serviceConfig(_:))
  var serviceConfig: ServiceConfig?
  @Option(help: ArgumentHelp("The idempotency-key: a UUID, kept when a call is made again.", valueName: "key"))
  var idempotencyKey: String?
  @Option(
    help: ArgumentHelp(
      "The schemas, instead of the server's reflection: what protoc --include_imports --descriptor_set_out=FILE writes.",
      valueName: "file"))
  var protoset: String?
  @Flag(help: "Lists the services.")
  var list = false
  @Option(help: ArgumentHelp("Prints a service, method, message or enum as its schema has it.", valueName: "symbol"))
  var describe: String?
  @Flag(help: "Writes fields at their defaults too.")
  var defaults = false
  @Flag(help: "Writes responses over several lines.")
  var pretty = false
  @Flag(name: .shortAndLong, help: "Shows the metadata of both sides on standard error.")
  var verbose = false
  @OptionGroup(title: "TLS") var security: SecurityOptions
  @OptionGroup var identity: SignInOptions

  func validate() throws {
    guard [method != nil, list, describe != nil].count(where: \.self) == 1 else {
      throw ValidationError("give one of SERVICE/METHOD, --list and --describe SYMBOL")
    }
    guard server != nil || protoset != nil && method == nil else {
      throw ValidationError("say where the server listens: --server HOST:PORT")
    }
    guard method != nil || data == nil else { throw ValidationError("--data goes with SERVICE/METHOD") }
    guard server != nil || (try? identity.credential()) == nil else {
      throw ValidationError("signing in needs a server: --server HOST:PORT")
    }
    if let idempotencyKey, MetadataArgument.wrong(name: "idempotency-key", value: idempotencyKey) != nil {
      throw ValidationError("an idempotency-key is printable ASCII, a UUID as a rule")
    }
  }

  func run() async throws {
    let signals = try TerminationSignal()
    let work = Task { await perform() }
    // Ends with the process.
    Task {
      try await signals.wait()
      work.cancel()
    }
    let status = await work.value
    if status != 0 { throw ExitCode(status) }
  }

  /// The exit status.
  private func perform() async -> Int32 {
    let printer = CallPrinter(isVerbose: verbose, JSONWritingOptions(writesDefaults: defaults, isIndented: pretty))
    do {
      let target = try await CallTarget(self)
      do { try await perform(on: target, printer) } catch { return await printer.report(error, of: data, target.pool) }
    } catch {
      return await printer.report(error, of: data, nil)
    }
    return 0
  }

  private func perform(on target: CallTarget, _ printer: CallPrinter) async throws {
    if list { return printer.lines(try await target.pool.services()) }
    if let describe {
      let symbol = try await target.pool.symbol(describe)
      return printer.lines([SchemaText(await target.pool.schema).text(of: symbol)])
    }
    guard let method, let channel = target.channel else { return }
    let callee = try await target.pool.callable(method)
    var options = CallOptions(timeout: timeout?.duration, metadata: target.metadata, idempotencyKey: idempotencyKey)
    if waitForReady { options.waitForReady = true }
    if callee.requiresIdempotencyKey { options = options.withIdempotencyKey() }
    printer.request(callee.descriptor, options)
    let pool = target.pool
    let requests = JSONValues(try RequestInput(data)).map { try await pool.request($0, as: callee.request) }
    try await DynamicCall(callee.descriptor, through: channel, options: options).run(sending: requests) {
      try await printer.show($0, as: callee.response, pool)
    }
  }
}

/// Reads a service config from JSON, or from the file that `@FILE` names.
private func serviceConfig(_ argument: String) throws -> ServiceConfig {
  guard argument.hasPrefix("@") else { return try ServiceConfig(json: argument) }
  return try ServiceConfig(json: String(decoding: try readFile(String(argument.dropFirst())), as: UTF8.self))
}
