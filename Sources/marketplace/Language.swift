import ArgumentParser
import Glibc

/// What people are told in.
enum Language: String, CaseIterable, ExpressibleByArgument, Sendable {
  case ru, en

  /// As POSIX has it: the first of LC_ALL, LC_MESSAGES and LANG that says something; English for what is neither.
  static var ofEnvironment: Language {
    of(locale: ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment($0) }.first { !$0.isEmpty } ?? "")
  }

  static func of(locale: String) -> Language { locale.lowercased().hasPrefix("ru") ? .ru : .en }
}

/// An environment variable; nil where it is not set.
func environment(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }

/// `--language`.
struct LanguageOptions: ParsableArguments {
  @Option(help: "The language of the server's messages for people; by LC_ALL, LC_MESSAGES or LANG without it.")
  var language: Language = .ofEnvironment
}
