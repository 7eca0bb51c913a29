import Protobuf

/// Finds out who calls, from the call's metadata or its connection. Runs on the call's loop before the handler, so what it needs is in
/// memory; throws UNAUTHENTICATED.
public protocol Authenticator: Sendable {
  func authenticate(_ context: CallContext) throws(RPCError) -> (any Identity)?
}

/// The services of a server: which handler answers which path. Built once, then only read.
public struct Router: Sendable {
  /// Where a handler's typed messages meet the transport's bytes.
  public typealias Handler = @Sendable (_ call: any ServerCall) -> Void

  public private(set) var methods: [String: Method] = [:]
  public var authenticator: (any Authenticator)?

  public struct Method: Sendable {
    public let descriptor: MethodDescriptor
    /// Starts the call: reads its messages, answers it. Called on the call's executor and returns without waiting.
    public let start: Handler
  }

  public init() {}

  /// One request, one response.
  public mutating func unary<Request: Message, Response: Message>(
    _ method: MethodDescriptor, _ handler: @escaping @Sendable (Request, CallContext) async throws -> Response
  ) {
    fatalError("the RPC layer arrives in its own commit")
  }

  /// One request, any number of responses.
  public mutating func serverStreaming<Request: Message, Response: Message>(
    _ method: MethodDescriptor,
    _ handler: @escaping @Sendable (Request, ResponseWriter<Response>, CallContext) async throws -> Void
  ) {
    fatalError("the RPC layer arrives in its own commit")
  }
}

/// A call as the transport sees it. The RPC layer's own file defines it whole.
public protocol ServerCall: AnyObject, Sendable {}

/// Sends the messages of a streamed response.
public struct ResponseWriter<Response: Message>: Sendable {
  /// Returns once the message is accepted for sending: awaits while the peer's window is full, throws when the call has ended.
  public func write(_ message: Response) async throws(RPCError) { fatalError("the RPC layer arrives in its own commit") }
}
