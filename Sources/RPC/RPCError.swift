/// A call that ended with a status other than OK. On the server, what a handler throws to choose the status; in a client, what the
/// server answered or why no answer came.
public struct RPCError: Error, Sendable, Equatable {
  public var code: StatusCode
  /// For developers, in English; what a user reads is a `google.rpc.LocalizedMessage` among the details.
  public var message: String
  /// Travels as `google.rpc.Status` in `grpc-status-details-bin`.
  public var details: [ErrorDetail]
  /// Trailing metadata beside the status.
  public var metadata: Metadata
  /// What the server sent ahead of its status; of a client's errors alone.
  public package(set) var initialMetadata = Metadata()

  public init(_ code: StatusCode, _ message: String, details: [ErrorDetail] = [], metadata: Metadata = Metadata()) {
    self.code = code
    self.message = message
    self.details = details
    self.metadata = metadata
  }
}

/// One detail of an error: a message's type and its protobuf encoding, as `google.protobuf.Any` holds them.
public struct ErrorDetail: Sendable, Equatable {
  /// For example `type.googleapis.com/google.rpc.ErrorInfo`.
  public var typeURL: String
  public var value: [UInt8]

  public init(typeURL: String, value: [UInt8]) {
    self.typeURL = typeURL
    self.value = value
  }
}
