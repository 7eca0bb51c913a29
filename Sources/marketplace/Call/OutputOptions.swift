import ArgumentParser
import FoundationEssentials
import Glibc

/// How answers are written.
enum OutputFormat: String, CaseIterable, ExpressibleByArgument, Sendable {
  /// For programs: what protobuf's JSON mapping has, a line each.
  case json
  /// For people.
  case table
}

/// `--output`.
struct OutputOptions: ParsableArguments {
  @Option(help: "For programs or for people; without it by whether standard output is a terminal.")
  var output: OutputFormat?

  var format: OutputFormat { output ?? (isatty(STDOUT_FILENO) == 1 ? .table : .json) }
}

/// A line of JSON.
func json(_ value: some Encodable) throws -> String {
  let encoder = JSONEncoder()
  encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
  return String(decoding: try encoder.encode(value), as: UTF8.self)
}
