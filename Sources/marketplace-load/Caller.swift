import EventLoop
import MarketplaceAPI
import Protobuf
import RPC
import SandboxAPI
import Synchronization

/// Somebody who is signed in. Usable from any task.
final class Caller: Sendable {
  let principal: String
  private let session: Mutex<AccessV1.Session>
  private let sessions: AccessV1.SessionServiceClient

  private init(_ session: AccessV1.Session, _ sessions: AccessV1.SessionServiceClient) {
    principal = session.principalId
    self.session = Mutex(session)
    self.sessions = sessions
  }

  /// What each of their calls carries.
  func options(timeout: Duration) -> CallOptions {
    var options = CallOptions(timeout: timeout)
    options.metadata.append("authorization", "Bearer \(session.withLock(\.accessToken))")
    return options
  }

  /// Exchanges the tokens for new ones whenever half of the access token's life is over, until the task is cancelled.
  func stayingSignedIn() async throws {
    while true {
      let expiry = session.withLock { $0.expireTime?.seconds ?? 0 }
      let left = Double(expiry) - secondsSince1970()
      try await Task.sleep(for: .seconds(max(5, left / 2)))
      let refreshToken = session.withLock(\.refreshToken)
      let answer = try? await sessions.refreshSession(
        .init(refreshToken: refreshToken), options: CallOptions(timeout: .seconds(10)))
      if let next = answer?.session { session.withLock { $0 = next } }
    }
  }

  static func employee(
    _ login: String, password: String, of organization: String, client: String, through channel: any ClientChannel
  ) async throws -> Caller {
    try await Caller(credential: .password(.init(login: login, password: password)), organization, client, channel)
  }

  /// The code is taken from the sandbox's SMS centre.
  static func resident(
    _ phone: String, codesFrom sandbox: any ClientChannel, of organization: String, client: String,
    through channel: any ClientChannel
  ) async throws -> Caller {
    let options = CallOptions(timeout: .seconds(10))
    let messages = SandboxV1.SmsCentreServiceClient(sandbox)
    func newest() async throws -> SandboxV1.Sms? {
      try await messages.listMessages(.init(phone: phone), options: options).messages.first
    }
    let earlier = try await newest()?.key
    _ = try await AccessV1.SessionServiceClient(channel)
      .requestCode(.init(organizationCode: organization, phone: phone), options: options)
    for _ in 0..<100 {
      if let message = try await newest(), message.key != earlier {
        let code = message.text.split { !("0"..."9").contains($0) }.first { $0.utf8.count == 6 }.map(String.init) ?? ""
        return try await Caller(credential: .phone(.init(phone: phone, code: code)), organization, client, channel)
      }
      try await Task.sleep(for: .milliseconds(100))
    }
    throw LoadRefused("no code came to \(phone) within 10 s")
  }

  private convenience init(
    credential: AccessV1.CreateSessionRequest.Credential, _ organization: String, _ client: String, _ channel: any ClientChannel
  ) async throws {
    let sessions = AccessV1.SessionServiceClient(channel)
    let request = AccessV1.CreateSessionRequest(organizationCode: organization, clientId: client, credential: credential)
    let answer = try await sessions.createSession(request, options: CallOptions(timeout: .seconds(10)))
    guard let session = answer.session else { throw LoadRefused("the server gave no session") }
    self.init(session, sessions)
  }
}

/// Why there is no load.
struct LoadRefused: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }
}
