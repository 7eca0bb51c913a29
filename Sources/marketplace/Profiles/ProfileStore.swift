import FoundationEssentials

/// The profiles of this user: for each a file of JSON, beside it the cursor of its notifications and a lock.
struct ProfileStore: Sendable {
  let directory: String

  init(_ directory: String) { self.directory = directory }

  /// `$XDG_CONFIG_HOME/marketplace`, or `~/.config/marketplace`; as the XDG base directories have it, a path that is not absolute is none.
  static func ofUser() throws(NoHome) -> ProfileStore {
    if let base = environment("XDG_CONFIG_HOME"), base.hasPrefix("/") { return ProfileStore(base + "/marketplace") }
    guard let home = environment("HOME"), home.hasPrefix("/") else { throw NoHome() }
    return ProfileStore(home + "/.config/marketplace")
  }

  /// Nil where there is none of that name.
  func load(_ name: ProfileName) throws -> Profile? {
    let path = path(name)
    guard let bytes = try PrivateFile.read(path) else { return nil }
    let decoder = JSONDecoder()
    decoder.dateDecodingStrategy = .iso8601
    do { return try decoder.decode(Profile.self, from: Data(bytes)) } catch {
      throw PrivateFileFailure(path: path, reason: .notAProfile("\(error)"))
    }
  }

  /// For whom holds its lock.
  func save(_ profile: Profile, as name: ProfileName) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    encoder.dateEncodingStrategy = .iso8601
    try PrivateFile.write(Array(try encoder.encode(profile)) + [UInt8(ascii: "\n")], to: path(name))
  }

  /// Runs `body` while no other program changes the profile.
  func locked<Value>(_ name: ProfileName, _ body: () async throws -> Value) async throws -> Value {
    try PrivateFile.makeDirectory(directory)
    return try await FileLock.held("\(directory)/\(name).lock", body)
  }

  /// The names of those that there are, sorted; none where they cannot be had.
  func names() -> [String] {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: directory)) ?? []
    return files.filter { $0.hasSuffix(".json") }.map { String($0.dropLast(".json".count)) }.sorted()
  }

  /// Runs `body` as the only one that moves the profile's cursor.
  func watching(_ name: ProfileName, _ body: () async throws -> Void) async throws {
    try PrivateFile.makeDirectory(directory)
    try await FileLock.held("\(directory)/\(name).watch.lock", within: .zero, body)
  }

  func path(_ name: ProfileName) -> String { "\(directory)/\(name).json" }

  // MARK: Cursors

  /// Where the profile's notifications were read up to; nil where nobody has.
  func cursor(of name: ProfileName) throws -> String? {
    try PrivateFile.read(cursorPath(name)).map { String(decoding: $0.prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self) }
  }

  func keep(cursor: String, of name: ProfileName) throws {
    try PrivateFile.write(Array("\(cursor)\n".utf8), to: cursorPath(name))
  }

  /// Another caller's cursor is none.
  func forgetCursor(of name: ProfileName) throws { try PrivateFile.remove(cursorPath(name)) }

  private func cursorPath(_ name: ProfileName) -> String { "\(directory)/\(name).cursor" }
}

/// Nowhere to keep profiles.
struct NoHome: Error, CustomStringConvertible {
  var description: String { "there is no directory for profiles: set HOME or XDG_CONFIG_HOME to an absolute path" }
}
