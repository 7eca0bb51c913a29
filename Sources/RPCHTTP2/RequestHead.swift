import EventLoop
import HTTP2
import RPC

/// What a request's headers say, in one walk over them.
struct RequestHead {
  /// How a request ends that never becomes a call.
  enum Refusal {
    case plain(Headers)
    case status(RPCError)
  }

  private(set) var method: Router.Method?
  private(set) var encoding = MessageEncoding.proto
  /// Of the request's messages.
  private(set) var compression = MessageCompression.identity
  /// Whether the client reads gzip.
  private(set) var acceptsGzip = false
  private(set) var timeout: TimeSpan?
  private(set) var metadata = Metadata()
  private(set) var refusal: Refusal?

  init(_ block: HeaderBlock, _ routes: Routes) {
    var isPost = false
    var encoding: MessageEncoding?
    var error: RPCError?
    block.forEach { name, value in
      switch name.count {
      case 2 where name.equals("te"): return
      case 4 where name.equals("host"): return
      case 5 where name.equals(":path"): return method = routes.method(at: value)
      case 7 where name.equals(":method"): return isPost = value.equals("POST")
      case 7 where name.equals(":scheme"): return
      case 10 where name.equals(":authority"): return
      case 12 where name.equals("content-type"): return encoding = Self.encoding(value)
      case 12 where name.equals("grpc-timeout"):
        timeout = GRPCTimeout.parse(value)
        if timeout == nil { error = RPCError(.internalError, "the grpc-timeout is not 1 to 8 digits and a unit") }
        return
      case 13 where name.equals("grpc-encoding"):
        if let named = MessageCompression(value) { return compression = named }
        return error = RPCError(.unimplemented, "the encoding \(value.quoted) is not supported")
      case 20 where name.equals("grpc-accept-encoding"):
        if value.lists(.gzip) { acceptsGzip = true }
        return
      default:
        if !metadata.receive(name, value) {
          error = RPCError(.internalError, "the value of \(name.quoted) is not Base64")
        }
      }
    }
    self.encoding = encoding ?? .proto
    if !isPost {
      refusal = .plain(StatusHeaders.plain("405"))
    } else if encoding == nil || encoding == .json && method?.servesJSON == false {
      refusal = .plain(StatusHeaders.plain("415"))
    } else if block.isTooLarge {
      refusal = .status(RPCError(.resourceExhausted, "the request's headers are above the limit"))
    } else if method == nil {
      refusal = .status(RPCError(.unimplemented, "there is no such method"))
    } else if let error {
      refusal = .status(error)
    }
  }

  /// The encoding that a content-type asks for, parameters aside; nil for one that nobody here writes.
  private static func encoding(_ contentType: UnsafeRawBufferPointer) -> MessageEncoding? {
    guard contentType.hasPrefix("application/grpc") else { return nil }
    if contentType.count == 16 { return .proto }
    let rest = UnsafeRawBufferPointer(rebasing: contentType[16...])
    if rest.first == UInt8(ascii: ";") || rest.equals("+proto") || rest.hasPrefix("+proto;") { return .proto }
    return rest.equals("+json") || rest.hasPrefix("+json;") ? .json : nil
  }
}
