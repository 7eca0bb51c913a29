import ArgumentParser
import Bounds
import LimitSources

struct ShowLimits: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "limits", abstract: "Shows every limit, what it is set to and by whom, as `serve` with the same options has it.")
  @OptionGroup var limits: LimitOptions
  @Flag(help: "Show what each limit does and its default instead, as docs/limits.md has it.")
  var markdown = false

  func run() throws {
    let configured = try limits.configured()
    if markdown { return print(Self.page) }
    let widths = (configured.settings.map(\.name.count).max() ?? 0, configured.settings.map(\.value.count).max() ?? 0)
    for (setting, bound) in zip(configured.settings, ServerLimits.bounds) {
      let unit = bound.kind.unit
      print("\(padded(setting.name, widths.0))  \(padded(setting.value, widths.1))  \(padded(unit, 22))  \(setting.origin)")
    }
  }

  private func padded(_ text: String, _ width: Int) -> String { text + String(repeating: " ", count: max(0, width - text.count)) }

  private static var page: String {
    let defaults = ServerLimits()
    let rows = ServerLimits.bounds.map { "| `\($0.name)` | \($0.value(in: defaults)) | \($0.kind.unit) | \($0.beyond) |" }
    return """
      # Limits

      Everything that is bounded in `marketplace-server`. This page is `marketplace-server limits --markdown`; `marketplace-server limits` \
      says what a server with the same options, environment and file has, and by whom. A later one of these wins:

      - a file, `--config FILE`: `{"limits": {"maxMessageBytes": 1048576, "keepaliveTime": 0.5}}`
      - the environment: `MARKETPLACE_LIMITS_MAX_MESSAGE_BYTES=1048576`
      - a flag, any number of times: `--limit maxMessageBytes=1048576`

      Names that there are not are refused, with the nearest that there is. Times are in seconds, and `unlimited` where there need be none.

      | limit | default | counted in | beyond it |
      |---|---|---|---|
      \(rows.joined(separator: "\n"))
      """
  }
}

/// Where limits other than the defaults come from.
struct LimitOptions: ParsableArguments {
  @Option(help: ArgumentHelp("A file of JSON with limits, {\"limits\": {NAME: VALUE}}.", valueName: "file"))
  var config: String?
  @Option(
    help: ArgumentHelp(
      "A limit by its name, any number of times; `marketplace-server limits` shows them.", valueName: "name=value"))
  var limit: [String] = []

  func configured() throws(LimitRefused) -> ConfiguredLimits<ServerLimits> {
    try ConfiguredLimits(ServerLimits(), ServerLimits.bounds, flags: limit, file: config)
  }
}
