import ClientOptions
import Foundation
import Testing

@testable import marketplace

/// Each test has a directory of its own.
@Suite final class ProfileTests {
  private let store = ProfileStore(FileManager.default.temporaryDirectory.path() + UUID().uuidString + "/marketplace")

  deinit { try? FileManager.default.removeItem(atPath: (store.directory as NSString).deletingLastPathComponent) }

  private static let session = Profile.Session(
    accessToken: "access", expireTime: Date(timeIntervalSince1970: 1_700_000_000), refreshToken: "refresh", principalID: "anna")
  private static let profile = Profile(
    server: "h:1", tls: .init(authorities: "/ca.pem", serverName: "n"), organization: "north", clientID: "crm", login: "anna",
    session: session)

  private func mode(_ path: String) throws -> Int {
    try #require(try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int)
  }

  private func save(_ profile: Profile = profile, as name: ProfileName = .standard) async throws {
    try await store.locked(name) { try store.save(profile, as: name) }
  }

  @Test func `a profile comes back as it was kept, in files that their owner alone may read`() async throws {
    try await save()
    #expect(try store.load(.standard) == Self.profile)
    #expect(try mode(store.directory) == 0o700)
    for file in try FileManager.default.contentsOfDirectory(atPath: store.directory) {
      #expect(try mode("\(store.directory)/\(file)") == 0o600, "\(file)")
    }
    #expect(store.names() == ["default"])
    #expect(try store.load(try ProfileName("other")) == nil)
  }

  @Test(arguments: [0o604, 0o640, 0o620, 0o777])
  func `a profile that others may use is refused with what to run`(mode: Int) async throws {
    try await save()
    let path = store.path(.standard)
    try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
    let failure = #expect(throws: PrivateFileFailure.self) { try store.load(.standard) }
    #expect(failure?.description.hasSuffix("run: chmod 600 \(path)") == true)
  }

  @Test func `a directory that others may use is refused before anything is kept there`() async throws {
    try FileManager.default.createDirectory(
      atPath: store.directory, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o755])
    let failure = await #expect(throws: PrivateFileFailure.self) { try await save() }
    #expect(failure?.description.hasSuffix("run: chmod 700 \(store.directory)") == true)
    #expect(store.names() == [])
  }

  @Test func `what a crash left half written is neither read nor in the way`() async throws {
    try await save()
    try Data("{".utf8).write(to: URL(filePath: store.path(.standard) + ".new"))
    #expect(try store.load(.standard) == Self.profile)
    var other = Self.profile
    other.session = nil
    try await save(other)
    #expect(try store.load(.standard) == other)
    #expect(try mode(store.path(.standard)) == 0o600)
  }

  @Test(arguments: ["", "{}", "[1]", #"{"server": 1}"#])
  func `what is no profile says so`(text: String) async throws {
    try await save()
    let path = store.path(.standard)
    try Data(text.utf8).write(to: URL(filePath: path))
    let failure = #expect(throws: PrivateFileFailure.self) { try store.load(.standard) }
    #expect(failure?.description.hasPrefix("\(path) holds no profile") == true)
  }

  @Test func `whoever holds the lock is alone`() async throws {
    let store = store
    try PrivateFile.makeDirectory(store.directory)
    let count = try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<8 {
        group.addTask {
          // Among a thousand tests a turn may be a long time coming.
          try await FileLock.held("\(store.directory)/default.lock", within: .seconds(600)) {
            let value = Int(try store.cursor(of: .standard) ?? "0") ?? 0
            await Task.yield()
            try store.keep(cursor: "\(value + 1)", of: .standard)
          }
        }
      }
      try await group.waitForAll()
      return try store.cursor(of: .standard)
    }
    #expect(count == "8")
  }

  @Test func `a second watch of one profile's place is refused`() async throws {
    try await store.watching(.standard) {
      await #expect(throws: PrivateFileFailure.self) { try await store.watching(.standard) {} }
    }
  }

  @Test func `an access token is fresh until half a minute before its end`() {
    let end = Self.session.expireTime
    #expect(Self.session.isFresh(at: end - 31))
    #expect(!Self.session.isFresh(at: end - 30))
  }

  @Test(arguments: ["", "../x", "a/b", ".hidden", "-x", "ж", "a b", String(repeating: "a", count: 65)])
  func `a name that names no file of ours is refused`(name: String) {
    #expect(throws: ArgumentRejected.self) { try ProfileName(name) }
  }

  @Test(arguments: [("ru_RU.UTF-8", Language.ru), ("RU", .ru), ("en_US", .en), ("C.UTF-8", .en), ("de_DE", .en), ("", .en)])
  func `the language is the locale's`(locale: String, language: Language) { #expect(Language.of(locale: locale) == language) }
}
