import HTTP2
import Protobuf
import RPC

/// What the header blocks of a response say: its HTTP status, gRPC's status, metadata.
struct ResponseStatus {
  private(set) var initialMetadata = Metadata()
  private(set) var trailingMetadata = Metadata()
  private var httpStatus = 0
  private var isGRPC = false
  /// Whether a block that is not interim has come.
  private(set) var hasHead = false
  private(set) var pushback = RetryPushback.none
  /// Of the response's messages.
  private(set) var compression = MessageCompression.identity
  private var code: StatusCode?
  private var message = ""
  private var details: [ErrorDetail] = []
  private var failure: RPCError?

  /// Takes a block in; the last one holds the status.
  mutating func receive(_ block: HeaderBlock, isLast: Bool) {
    let isHead = !hasHead
    var metadata = Metadata()
    var interim = false
    block.forEach { name, value in
      switch name.count {
      case 7 where name.equals(":status"):
        httpStatus = Int(String(decoding: value, as: UTF8.self)) ?? 0
        interim = 100..<200 ~= httpStatus
      case 12 where name.equals("content-type"): isGRPC = value.hasPrefix("application/grpc")
      case 11 where name.equals("grpc-status"): readCode(value)
      case 12 where name.equals("grpc-message"): message = PercentEncoding.decode(value)
      case 22 where name.equals("grpc-retry-pushback-ms"): pushback = RetryPushback(String(decoding: value, as: UTF8.self))
      case 23 where name.equals("grpc-status-details-bin"):
        details = Base64.decode(value).map { StatusMessage.details(in: $0) } ?? []
      case 13 where name.equals("grpc-encoding"):
        if let named = MessageCompression(value) { return compression = named }
        failure = RPCError(.internalError, "the response's encoding \(value.quoted) was not offered")
      default:
        if !metadata.receive(name, value) {
          failure = RPCError(.internalError, "the value of \(name.quoted) is not Base64")
        }
      }
    }
    if interim { return }
    hasHead = true
    if block.isTooLarge { failure = RPCError(.resourceExhausted, "the response's headers are above the limit") }
    if isHead && !isLast { initialMetadata = metadata } else { trailingMetadata = metadata }
  }

  /// The call's end once the server has sent everything: nil for OK.
  var error: RPCError? {
    if let failure { return failure }
    if let code {
      if code == .ok { return nil }
      var error = RPCError(code, message, details: details, metadata: trailingMetadata)
      error.initialMetadata = initialMetadata
      return error
    }
    if httpStatus != 200 || !isGRPC {
      return RPCError(Self.code(ofHTTP: httpStatus), "the server answered with HTTP status \(httpStatus)")
    }
    return RPCError(.unknown, "the server ended the call without a status")
  }

  private mutating func readCode(_ value: UnsafeRawBufferPointer) {
    code = UInt8(String(decoding: value, as: UTF8.self)).flatMap(StatusCode.init) ?? .unknown
  }

  /// gRPC's http-grpc-status-mapping.
  private static func code(ofHTTP status: Int) -> StatusCode {
    switch status {
    case 400: .internalError
    case 401: .unauthenticated
    case 403: .permissionDenied
    case 404: .unimplemented
    case 429, 502, 503, 504: .unavailable
    default: .unknown
    }
  }
}
