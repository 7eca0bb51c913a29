import EventLoop
import MarketplaceAPI
import RPC
import RPCHTTP2
import Synchronization

@testable import marketplace

/// A server on loopback whose subscriptions end as the test says: each call takes the next part of the script.
final class SubscriptionServer: Sendable {
  /// What one call sends, or the error that it ends with instead: an error overtakes what was not sent yet.
  struct Part: Sendable {
    var messages: [NotificationsV1.SubscribeResponse] = []
    var end: RPCError?
  }

  /// A call as it arrived.
  struct Call: Equatable, Sendable {
    var cursor: String
    var authorization: String?
  }

  let session: Session
  private let script: Script
  private let server: RPCServer
  private let loop: EventLoop

  /// A caller is signed in with access token `token-0`; refreshing gives `token-1`, `token-2`, ….
  init(_ parts: [Part]) async throws {
    script = Script(parts)
    var router = Router()
    router.authenticator = Anyone()
    NotificationsV1.register(notificationService: script, in: &router)
    AccessV1.register(sessionService: Tokens(), in: &router)
    loop = try EventLoop.spawn(name: "subscription-server")
    server = try await RPCServer(router, on: [loop], port: 0, log: CallLog { _ in })
    let marketplace = try MarketplaceServer(try ChannelTarget("127.0.0.1:\(server.port)"))
    session = Session(
      of: "Марина", AccessV1.Session(accessToken: "token-0", refreshToken: "refresh-0"), on: marketplace)
  }

  deinit {
    let (server, loop) = (server, loop)
    // Outside of any loop: the end of a test has none.
    Task {
      await server.stop(within: .milliseconds(100))
      loop.stop()
    }
  }

  var calls: [Call] { script.calls.withLock(\.self) }
}

private final class Script: NotificationsV1.NotificationService {
  private let parts: Mutex<[SubscriptionServer.Part]>
  let calls = Mutex<[SubscriptionServer.Call]>([])

  init(_ parts: [SubscriptionServer.Part]) { self.parts = Mutex(parts) }

  func subscribe(
    _ request: NotificationsV1.SubscribeRequest, to responses: ResponseWriter<NotificationsV1.SubscribeResponse>,
    context: CallContext
  ) async throws {
    context.permissionsChecked = true
    calls.withLock { $0.append(.init(cursor: request.cursor, authorization: context.metadata["authorization"])) }
    let part = parts.withLock { $0.isEmpty ? nil : $0.removeFirst() }
    guard let part else { throw RPCError(.failedPrecondition, "the script is over") }
    for message in part.messages { try await responses.write(message) }
    if let end = part.end { throw end }
  }

  func listNotifications(
    _: NotificationsV1.ListNotificationsRequest, context: CallContext
  ) async throws -> NotificationsV1.ListNotificationsResponse {
    throw RPCError(.unimplemented, "nobody looks back here")
  }

  func acknowledgeNotifications(
    _: NotificationsV1.AcknowledgeNotificationsRequest, context: CallContext
  ) async throws -> NotificationsV1.AcknowledgeNotificationsResponse {
    throw RPCError(.unimplemented, "nobody looks back here")
  }
}

private struct Tokens: AccessV1.SessionService {
  func requestCode(_: AccessV1.RequestCodeRequest, context: CallContext) async throws -> AccessV1.RequestCodeResponse {
    throw RPCError(.unimplemented, "nobody signs in here")
  }

  func createSession(_: AccessV1.CreateSessionRequest, context: CallContext) async throws -> AccessV1.CreateSessionResponse {
    throw RPCError(.unimplemented, "nobody signs in here")
  }

  func refreshSession(
    _ request: AccessV1.RefreshSessionRequest, context: CallContext
  ) async throws -> AccessV1.RefreshSessionResponse {
    let next = (Int(request.refreshToken.dropFirst("refresh-".count)) ?? 0) + 1
    return .init(session: AccessV1.Session(accessToken: "token-\(next)", refreshToken: "refresh-\(next)"))
  }

  func revokeSession(_: AccessV1.RevokeSessionRequest, context: CallContext) async throws -> AccessV1.RevokeSessionResponse {
    .init()
  }
}

private struct Anyone: Authenticator, Identity {
  var application: Int32 { 1 }
  var scopes: UInt64 { .max }

  func authenticate(_ context: CallContext) throws(RPCError) -> (any Identity)? { self }
}
