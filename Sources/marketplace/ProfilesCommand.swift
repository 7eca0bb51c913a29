import ArgumentParser
import DynamicCalls
import FoundationEssentials

/// `marketplace profiles`: which profiles there are.
struct ProfilesCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "profiles", abstract: "Lists the profiles: each one's server, who is signed in there, and whether still.",
    discussion: "Tokens are not shown, and no server is asked. A file that cannot be used is listed with the reason.")

  @OptionGroup var form: OutputOptions

  func run() async throws {
    try await showLines {
      let store = try ProfileStore.ofUser()
      let rows = store.names().map { Row($0, in: store) }
      return switch form.format {
      case .json: try rows.map { try json($0) }
      case .table:
        TextTable(
          [.init("profile"), .init("server"), .init("organization"), .init("who"), .init("session")],
          rows.map { [$0.profile, $0.server ?? "", $0.organization ?? "", $0.who ?? "", $0.problem ?? $0.state] }
        ).lines
      }
    }
  }

  private struct Row: Encodable {
    var profile: String
    var server: String?
    var organization: String?
    var who: String?
    /// Whether it has a session that was not ended here; commands renew its token by themselves.
    var isSignedIn: Bool?
    /// Why its file cannot be used.
    var problem: String?

    init(_ name: String, in store: ProfileStore) {
      profile = name
      do {
        guard let kept = try store.load(try ProfileName(name)) else { return }
        (server, organization, who) = (kept.server, kept.organization, kept.who)
        isSignedIn = kept.session != nil
      } catch {
        problem = "\(error)"
      }
    }

    var state: String { isSignedIn == true ? "signed in" : "signed out" }
  }
}
