/// What a failed call is called in the server's log: a UUID, which the client is told in the trailing metadata, so that whoever it turns to
/// finds the line. The client may choose it; another text than a UUID is not repeated in a log.
public enum RequestID {
  public static let metadataName = "x-request-id"
}

extension Metadata {
  /// Names a failed call in the trailing metadata of its answer: as the handler did, as the request asked for, or anew. Answers with the id.
  package mutating func identify(_ request: Metadata) -> String {
    if let known = self[RequestID.metadataName] { return known }
    let wanted = request[RequestID.metadataName].flatMap { IdempotencyKey.isValid($0) ? $0 : nil }
    let id = wanted ?? IdempotencyKey.make()
    append(RequestID.metadataName, id)
    return id
  }
}

extension RPCError {
  /// What the server's log calls the call; nil from a server that does not say.
  public var requestID: String? { metadata[RequestID.metadataName] }
}
