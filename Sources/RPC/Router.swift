import Protobuf

/// Finds out who calls, from the call's metadata or its connection. Runs on the call's loop before the handler, so what it needs is in
/// memory; throws UNAUTHENTICATED.
public protocol Authenticator: Sendable {
  func authenticate(_ context: CallContext) throws(RPCError) -> (any Identity)?
}

/// The services of a server: which handler answers which path. Built once, then only read.
public struct Router: Sendable {
  /// Where a handler's typed messages meet the transport's bytes. `request` is one whole message without its frame, valid within the
  /// call only. Called on the call's executor; returns without waiting for the handler.
  public typealias Handler =
    @Sendable (_ request: UnsafeRawBufferPointer, _ call: any ServerCall, _ authenticator: (any Authenticator)?) -> Void
  /// As ``Handler``, for a request whose messages the handler takes with ``ServerCall/takeRequest(_:)``.
  typealias StreamHandler = @Sendable (_ call: any ServerCall, _ authenticator: (any Authenticator)?) -> Void

  enum Answer: Sendable {
    case message(Handler)
    case stream(StreamHandler)
  }

  /// A method that is registered; one object, so that a call's copy is one retain.
  public final class Method: Sendable {
    public let descriptor: MethodDescriptor
    /// Its place among the router's ``Router/methods``.
    public let index: Int
    /// Of a message of its requests; nil for the server's bound.
    public let maxRequestBytes: Int?
    /// Whether its messages were generated with their JSON mapping.
    public let servesJSON: Bool
    let answer: Answer

    fileprivate init(_ descriptor: MethodDescriptor, index: Int, maxRequestBytes: Int?, servesJSON: Bool, _ answer: Answer) {
      self.descriptor = descriptor
      self.index = index
      self.maxRequestBytes = maxRequestBytes
      self.servesJSON = servesJSON
      self.answer = answer
    }

    /// Whether it starts with its first message's arrival or with the call's.
    public var takesStream: Bool {
      if case .stream = answer { true } else { false }
    }
  }

  /// In the order of their registration.
  public private(set) var methods: [Method] = []
  private var table = PathTable()
  private var interceptors: [(interceptor: any ServerInterceptor, applies: @Sendable (MethodDescriptor) -> Bool)] = []
  private var bounds: [(maxRequestBytes: Int, applies: @Sendable (MethodDescriptor) -> Bool)] = []
  /// Asked for every method whose contract has access rules.
  public var authenticator: (any Authenticator)?
  /// Told of every call of a method whose contract has an audit rule.
  public var auditSink: (any AuditSink)?
  /// Whether a method without a contract can be registered, and the services that may come without.
  private let requiresContracts: Bool
  private let openServices: Set<String>
  let isMock: Bool

  /// With `requiresContracts`, registering a method whose schema says nothing of its callers ends the process: an RPC without its guard
  /// cannot exist. `openServices` are full names of services that are for everyone and whose schemas are not ours, such as
  /// `grpc.health.v1.Health`.
  public init(requiresContracts: Bool = false, openServices: Set<String> = []) {
    self.requiresContracts = requiresContracts
    self.openServices = openServices
    isMock = false
  }

  /// With `isMock`, methods are registered without their contracts and their messages without their rules.
  init(isMock: Bool) {
    (requiresContracts, openServices) = (false, [])
    self.isMock = isMock
  }

  /// Puts an interceptor around the handlers of all methods for which `applies` holds, within those that were added before. It must be
  /// there before its methods are registered: a method without interceptors costs nothing.
  public mutating func intercept(
    by interceptor: any ServerInterceptor, where applies: @escaping @Sendable (MethodDescriptor) -> Bool = { _ in true }
  ) {
    checkNoneIsRegistered(applies)
    interceptors.append((interceptor, applies))
  }

  /// Bounds a message of the requests of all methods for which `applies` holds, whatever the server's own bound is: above it the call is
  /// RESOURCE_EXHAUSTED. The last bound that holds for a method counts; it must be there before its methods are registered.
  public mutating func bound(requestsTo maxBytes: Int, where applies: @escaping @Sendable (MethodDescriptor) -> Bool) {
    checkNoneIsRegistered(applies)
    bounds.append((maxBytes, applies))
  }

  private func checkNoneIsRegistered(_ applies: (MethodDescriptor) -> Bool) {
    let late = methods.first { applies($0.descriptor) }
    precondition(late == nil, "\(late!.descriptor.path) is registered already: say first what holds for it")
  }

  /// The interceptors of a method, the outermost first.
  func interceptors(of method: MethodDescriptor) -> [any ServerInterceptor] {
    interceptors.filter { $0.applies(method) }.map(\.interceptor)
  }

  /// Registers a method with one request and one response. A path is registered once.
  public mutating func unary<Request: Message, Response: Message>(
    _ method: MethodDescriptor, _ handler: @escaping UnaryHandler<Request, Response>
  ) {
    let handler = interceptors(of: method).around(unary: handler)
    let (requests, responses) = (MessageForm<Request>(), MessageForm<Response>())
    let validate = isMock ? nil : validation(of: Request.self)
    let redact = isMock ? nil : redaction(of: Response.self)
    let answer: Handler = { bytes, call, authenticator in
      let request: Request
      do throws(RPCError) { request = try call.admit(bytes, requests, authenticator, validate) } catch { return call.fail(error) }
      let task = Task.immediateDetached(executorPreference: call.executor) {
        let context = call.context
        do {
          var response = try await handler(request, context)
          try context.checkGuard()
          redact?(&response, context)
          let frame = try responses.frame(response, as: context.encoding)
          context.audit(answer: response)
          call.respond(frame)
        } catch {
          call.fail(with: error)
        }
      }
      call.started(task)
    }
    register(method, servesJSON: requests.hasJSON && responses.hasJSON, .message(answer))
  }

  /// Registers a method with one request and any number of responses. A path is registered once.
  public mutating func serverStreaming<Request: Message, Response: Message>(
    _ method: MethodDescriptor, _ handler: @escaping ServerStreamingHandler<Request, Response>
  ) {
    let handler = interceptors(of: method).around(serverStreaming: handler)
    let (requests, responses) = (MessageForm<Request>(), MessageForm<Response>())
    let validate = isMock ? nil : validation(of: Request.self)
    let redact = isMock ? nil : redaction(of: Response.self)
    let answer: Handler = { bytes, call, authenticator in
      let request: Request
      do throws(RPCError) { request = try call.admit(bytes, requests, authenticator, validate) } catch { return call.fail(error) }
      let task = Task.immediateDetached(executorPreference: call.executor) {
        do {
          try await handler(request, ResponseWriter(call, responses, redact), call.context)
          try call.context.checkGuard()
          call.finish()
        } catch {
          call.fail(with: error)
        }
      }
      call.started(task)
    }
    register(method, servesJSON: requests.hasJSON && responses.hasJSON, .message(answer))
  }

  mutating func register(_ method: MethodDescriptor, servesJSON: Bool, _ answer: Answer) {
    let descriptor = isMock ? method.withoutContract : method
    precondition(
      !requiresContracts || descriptor.contract != nil || openServices.contains(descriptor.service),
      "\(descriptor.path) has no contract: give it (contract.v1.method) in its schema")
    let isNew = table.insert(descriptor.path, methods.count)
    precondition(isNew, "\(descriptor.path) is registered twice")
    let maxRequestBytes = bounds.last { $0.applies(descriptor) }?.maxRequestBytes
    methods.append(
      Method(descriptor, index: methods.count, maxRequestBytes: maxRequestBytes, servesJSON: servesJSON, answer))
  }

  /// The method at a `:path`, case-sensitive; nil for a path that nobody serves.
  public func method(at path: UnsafeRawBufferPointer) -> Method? { table.find(path).map { methods[$0] } }

  /// Starts the handler past its guard, or ends the call with the guard's refusal: authenticate, decode, idempotency key, validate.
  public func start(_ method: Method, _ call: any ServerCall, request: UnsafeRawBufferPointer) {
    guard case .message(let answer) = method.answer else { preconditionFailure("\(method.descriptor.path) takes a stream") }
    answer(request, audited(call, method), authenticator)
  }

  /// Starts the handler of a method that takes a stream, past the part of its guard that needs no message: authenticate, idempotency key.
  public func start(_ method: Method, _ call: any ServerCall) {
    guard case .stream(let answer) = method.answer else { preconditionFailure("\(method.descriptor.path) takes one message") }
    answer(audited(call, method), authenticator)
  }

  private func audited(_ call: any ServerCall, _ method: Method) -> any ServerCall {
    guard let auditSink, let rule = method.descriptor.contract?.audit else { return call }
    return AuditedCall(call, rule, auditSink)
  }
}

extension ServerCall {
  /// Whatever a handler threw, as the status it stands for. An unknown error's text goes to the log and never to the caller.
  func fail(with error: any Error) {
    let status = RPCError.status(of: error)
    let isMeant = error as? RPCError == status || error is CancellationError
    fail(status, cause: isMeant ? nil : String(reflecting: error))
  }
}

extension RPCError {
  /// What a caller is told of an error that a handler throws: one that is an `RPCError` as it is, CANCELLED for the end of its task,
  /// UNKNOWN without a text for every other.
  public static func status(of error: any Error) -> RPCError {
    switch error {
    case let error as RPCError where error.code != .ok: error
    case is CancellationError: RPCError(.cancelled, "the call was cancelled")
    default: RPCError(.unknown, "the handler failed")
    }
  }
}
