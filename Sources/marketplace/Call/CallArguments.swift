import Protobuf
import RPC

// What the options of `marketplace call` hold.

/// `--data`: where the requests come from.
enum RequestData: Equatable, Sendable, CustomStringConvertible {
  case json(String)
  case file(String)
  case standardInput

  init(_ argument: String) {
    if argument == "-" {
      self = .standardInput
    } else if argument.hasPrefix("@") {
      self = .file(String(argument.dropFirst()))
    } else {
      self = .json(argument)
    }
  }

  /// As the place of an error says it.
  var description: String {
    switch self {
    case .json: "--data"
    case .file(let path): path
    case .standardInput: "standard input"
    }
  }
}

/// `--header name:value`.
struct MetadataArgument: Equatable, Sendable {
  let name: String
  /// Decoded where the name ends in `-bin`.
  let value: [UInt8]

  init(_ argument: String) throws(ArgumentRejected) {
    guard let colon = argument.firstIndex(of: ":") else {
      throw ArgumentRejected("a header is written as name:value, as in 'accept-language: ru'")
    }
    name = argument[..<colon].lowercased()
    var text = argument[argument.index(after: colon)...]
    while text.first == " " { text.removeFirst() }
    if let reason = Self.wrong(name: name, value: String(text)) { throw ArgumentRejected(reason) }
    guard name.hasSuffix("-bin") else {
      value = Array(text.utf8)
      return
    }
    let decoded = Array(text.utf8).withUnsafeBytes { Base64.decode($0) }
    guard let decoded else { throw ArgumentRejected("the value of '\(name)' is not Base64") }
    value = decoded
  }

  func append(to metadata: inout Metadata) {
    if name.hasSuffix("-bin") {
      metadata.append(name, bytes: value)
    } else {
      metadata.append(name, String(decoding: value, as: UTF8.self))
    }
  }

  /// Why these cannot be sent; nil when they can.
  static func wrong(name: String, value: String) -> String? {
    let isName = name.utf8.allSatisfy { 0x61...0x7A ~= $0 || 0x30...0x39 ~= $0 || $0 == 0x2D || $0 == 0x5F || $0 == 0x2E }
    guard isName, !name.isEmpty else { return "'\(name)' is no name of a header: letters, digits, '-', '_' and '.'" }
    guard !Metadata.isReserved(name) else { return "the header '\(name)' is the protocol's own" }
    guard value.utf8.allSatisfy({ 0x20...0x7E ~= $0 }) else {
      return "the value of '\(name)' is not printable ASCII; a name that ends in -bin takes any bytes, in Base64"
    }
    return nil
  }
}

/// `--timeout 500ms`.
struct TimeoutArgument: Equatable, Sendable {
  let duration: Duration

  init(_ argument: String) throws(ArgumentRejected) {
    let digits = argument.prefix { "0"..."9" ~= $0 }
    let unit: Duration? =
      switch argument.dropFirst(digits.count) {
      case "ms": .milliseconds(1)
      case "s": .seconds(1)
      case "m": .seconds(60)
      case "h": .seconds(3600)
      default: nil
      }
    // 8 digits are what grpc-timeout carries.
    guard let unit, digits.count <= 8, let count = Int(digits), count > 0 else {
      throw ArgumentRejected("a duration is a whole number above 0 and ms, s, m or h, as in 500ms or 5s")
    }
    duration = unit * count
  }
}

/// Why an option's text is none.
struct ArgumentRejected: Error, Equatable, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }
}
