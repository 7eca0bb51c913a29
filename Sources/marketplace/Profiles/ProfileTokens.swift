import FoundationEssentials
import MarketplaceAPI
import RPC
import Synchronization

/// The tokens of a profile's session, which several programs share. Usable from any task.
///
/// A refresh token is good once: who refreshes holds the profile's lock from reading the token to having written its successor, and takes
/// what another program has written meanwhile.
final class ProfileTokens: SessionTokens {
  let name: ProfileName
  private let store: ProfileStore
  private let held: Mutex<Profile.Session>

  init(_ session: Profile.Session, of name: ProfileName, in store: ProfileStore) {
    (self.name, self.store) = (name, store)
    held = Mutex(session)
  }

  var access: String { held.withLock(\.accessToken) }
  var principalID: String { held.withLock(\.principalID) }

  /// Renews them where they do not last any more.
  func freshen(through sessions: AccessV1.SessionServiceClient) async throws {
    if !held.withLock({ $0.isFresh() }) { try await renew(through: sessions) }
  }

  func renew(through sessions: AccessV1.SessionServiceClient) async throws {
    let old = held.withLock(\.self)
    let new = try await store.locked(name) {
      guard var profile = try store.load(name), let kept = profile.session else { throw SignedOut(profile: name) }
      if kept.accessToken != old.accessToken, kept.isFresh() { return kept }
      let answer = try await sessions.refreshSession(
        .init(refreshToken: kept.refreshToken), options: .byDefault(in: .ofEnvironment))
      guard let session = answer.session else { throw SignedOut(profile: name) }
      let successor = Profile.Session(session)
      profile.session = successor
      try store.save(profile, as: name)
      return successor
    }
    held.withLock { $0 = new }
  }
}

/// A profile without a session.
struct SignedOut: Error, CustomStringConvertible {
  let profile: ProfileName

  var description: String { "profile '\(profile)' is signed out; run: marketplace login --profile \(profile)" }
}
