/// How a call's messages are encoded, in both directions: the suffix of its `content-type`.
public enum MessageEncoding: Sendable {
  /// Protobuf's binary encoding: `application/grpc` and `application/grpc+proto`.
  case proto
  /// Protobuf's JSON mapping: `application/grpc+json`. Served by methods whose messages were generated with it.
  case json
}
