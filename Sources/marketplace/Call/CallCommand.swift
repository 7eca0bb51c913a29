import ArgumentParser
import DynamicCalls
import Protobuf
import RPC
import RPCHTTP2

/// `marketplace call`: calls any method of any gRPC server, with JSON for its messages.
struct CallCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "call",
    abstract: "Calls any method of any gRPC server, with JSON for its messages.",
    discussion: """
      The schemas come from the server's reflection (grpc.reflection.v1 or v1alpha), or from --protoset. SERVICE is its full name, or the \
      end of it where no other service ends so: InvoiceService for billing.v1.InvoiceService.

      Requests are protobuf's JSON mapping. A method that takes one message is sent {} without --data; one that takes a stream is sent \
      every JSON value of the data, each as soon as it is there, and nothing without. Responses are lines of JSON on standard output; \
      --output table, which a terminal gets by itself, makes tables of lists and lines of names and values of everything else.

      The call carries the access token of a profile (marketplace login), or one for this call alone with --organization, --client-id and \
      a login or a phone. A method whose contract asks for an idempotency-key gets a new one unless --idempotency-key says it.

      Exit status: 0 for OK; 64 + the gRPC status code for a call that failed, whether at the server, on the way or by Ctrl-C, which \
      cancels it (65 CANCELLED, 67 INVALID_ARGUMENT, 68 DEADLINE_EXCEEDED, 69 NOT_FOUND, 78 UNAVAILABLE, 80 UNAUTHENTICATED); 64 for \
      wrong options; 1 for anything else: an unknown method, JSON that does not fit, a server without reflection.
      """)

  @Argument(help: ArgumentHelp("The method to call.", valueName: "service/method"))
  var method: String
  @OptionGroup var schemas: SchemaOptions
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
  @OptionGroup var form: OutputOptions
  @Flag(help: "Writes fields at their defaults too.")
  var defaults = false
  @Flag(help: "Writes responses over several lines.")
  var pretty = false
  @Flag(name: .shortAndLong, help: "Shows the metadata of both sides on standard error.")
  var verbose = false
  @OptionGroup(title: "Signing in for this call") var identity: SignInOptions

  func validate() throws {
    guard schemas.connection.isThere else { throw ValidationError("say which server: --server HOST:PORT, or --profile NAME") }
    if try identity.credential() != nil, schemas.connection.destination.server == nil {
      throw ValidationError("signing in needs a server: --server HOST:PORT")
    }
    if let idempotencyKey, MetadataArgument.wrong(name: "idempotency-key", value: idempotencyKey) != nil {
      throw ValidationError("an idempotency-key is printable ASCII, a UUID as a rule")
    }
  }

  func run() async throws { try await untilInterrupted { await perform() } }

  /// The exit status.
  private func perform() async -> Int32 {
    let printer = CallPrinter(
      form.format, isVerbose: verbose, JSONWritingOptions(writesDefaults: defaults, isIndented: pretty))
    do {
      let target = try await CallTarget(self)
      do { try await perform(on: target, printer) } catch {
        return await printer.report(error, of: data, target.pool, hint: target.connection.hint(for: error))
      }
    } catch {
      return await printer.report(error, of: data)
    }
    return 0
  }

  private func perform(on target: CallTarget, _ printer: CallPrinter) async throws {
    let callee = try await target.pool.callable(method)
    var options = CallOptions(timeout: timeout?.duration, metadata: target.metadata, idempotencyKey: idempotencyKey)
    if waitForReady { options.waitForReady = true }
    if callee.requiresIdempotencyKey { options = options.withIdempotencyKey() }
    do { try await call(callee, on: target, options, printer) } catch let error as RPCError {
      // Clocks differ, and keys are changed: the server has the last word on what has expired. Nothing ran.
      guard target.connection.tokens != nil, ["TOKEN_EXPIRED", "TOKEN_INVALID"].contains(error.reason), data != .standardInput
      else {
        throw error
      }
      options.metadata = try await target.renewed(self)
      try await call(callee, on: target, options, printer)
    }
  }

  private func call(_ callee: DynamicMethod, on target: CallTarget, _ options: CallOptions, _ printer: CallPrinter) async throws {
    printer.request(callee.descriptor, options)
    let pool = target.pool
    let requests = JSONValues(try RequestInput(data)).map { try await pool.request($0, as: callee.request) }
    try await DynamicCall(callee.descriptor, through: target.connection.server.channel, options: options).run(sending: requests) {
      try await printer.show($0, as: callee.response, pool)
    }
  }
}

/// Reads a service config from JSON, or from the file that `@FILE` names.
private func serviceConfig(_ argument: String) throws -> ServiceConfig {
  guard argument.hasPrefix("@") else { return try ServiceConfig(json: argument) }
  return try ServiceConfig(json: String(decoding: try readFile(String(argument.dropFirst())), as: UTF8.self))
}
