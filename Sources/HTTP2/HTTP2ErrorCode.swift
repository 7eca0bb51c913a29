/// Why a stream or a connection ended (RFC 9113 §7).
public struct HTTP2ErrorCode: RawRepresentable, Sendable, Hashable {
  public let rawValue: UInt32
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  public static let noError = HTTP2ErrorCode(rawValue: 0x0)
  public static let protocolError = HTTP2ErrorCode(rawValue: 0x1)
  public static let internalError = HTTP2ErrorCode(rawValue: 0x2)
  public static let flowControlError = HTTP2ErrorCode(rawValue: 0x3)
  public static let refusedStream = HTTP2ErrorCode(rawValue: 0x7)
  public static let cancel = HTTP2ErrorCode(rawValue: 0x8)
  public static let enhanceYourCalm = HTTP2ErrorCode(rawValue: 0xB)
  public static let inadequateSecurity = HTTP2ErrorCode(rawValue: 0xC)

  /// RFC 9113's, such as `ENHANCE_YOUR_CALM`; `UNKNOWN` for a code that it does not know.
  public var name: String { rawValue < Self.names.count ? Self.names[Int(rawValue)] : "UNKNOWN" }

  private static let names = [
    "NO_ERROR", "PROTOCOL_ERROR", "INTERNAL_ERROR", "FLOW_CONTROL_ERROR", "SETTINGS_TIMEOUT", "STREAM_CLOSED", "FRAME_SIZE_ERROR",
    "REFUSED_STREAM", "CANCEL", "COMPRESSION_ERROR", "CONNECT_ERROR", "ENHANCE_YOUR_CALM", "INADEQUATE_SECURITY",
    "HTTP_1_1_REQUIRED",
  ]
}

/// Why a stream is over.
public enum StreamEnd: Sendable, Hashable {
  /// Both sides ended it, or one side reset it with this code.
  case closed(HTTP2ErrorCode)
  /// The connection went away under it.
  case connectionLost
  /// Nothing of it was sent: the peer does not know of it.
  case notSent
}

/// What a peer sent is no HTTP/2, or more than the library bears; the connection can only be closed. nghttp2's number.
public struct HTTP2Failure: Error, Sendable, Hashable {
  public let libraryCode: Int
}
