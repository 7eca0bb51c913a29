public import Protobuf
import Synchronization

/// Has reads from a replica see what was seen and done through it before: keeps the latest `x-read-after` of the answers, and sends it with
/// every call of a method that may read from one.
///
/// For the calls of one caller: a server takes none of another organization.
public final class ReadAfterInterceptor: ClientInterceptor {
  /// Of an answer's trailing metadata and of a call's metadata. Of two values the one that is greater as text is the later.
  public static let metadataName = "x-read-after"

  private let latest = Mutex("")

  public init() {}

  public func unary<Request: Message, Response: Message>(
    _ method: MethodDescriptor, _ request: Request, _ options: CallOptions, _ next: @escaping UnaryCall<Request, Response>
  ) async throws(RPCError) -> CallResult<Response> {
    var options = options
    let latest = latest.withLock(\.self)
    if method.contract?.replicaReads == true, !latest.isEmpty, options.metadata[Self.metadataName] == nil {
      options.metadata.append(Self.metadataName, latest)
    }
    do throws(RPCError) {
      let result = try await next(request, options)
      keep(result.trailingMetadata)
      return result
    } catch {
      // What failed may have changed something before.
      keep(error.metadata)
      throw error
    }
  }

  private func keep(_ metadata: Metadata) {
    if let value = metadata[Self.metadataName] { keep(value) }
  }

  /// Has later reads see what was seen otherwise, such as by a message of a stream that has its own `x-read-after`. From any task.
  public func keep(_ value: String) { latest.withLock { if $0 < value { $0 = value } } }
}
