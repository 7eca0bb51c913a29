/// How the messages of one direction of a call may be compressed on their way: `grpc-encoding` of gRPC's compression document.
public enum MessageCompression: Sendable, Hashable {
  /// Not at all.
  case identity
  /// RFC 1952. Messages that it makes no smaller, and those below 256 bytes, are sent as they are.
  case gzip
}
