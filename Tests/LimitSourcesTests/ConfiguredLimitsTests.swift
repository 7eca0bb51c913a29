import Bounds
import EventLoop
import FoundationEssentials
import RPCHTTP2
import Testing

@testable import LimitSources

@Suite struct ConfiguredLimitsTests {
  @Test func `a flag wins over the environment, that over a file, that over the default`() throws {
    let file = try LimitsFile(
      #"{"limits": {"maxMessageBytes": 1, "maxPingStrikes": 1, "keepaliveTime": 0.5, "maxConnectionAge": "unlimited"}}"#)
    let configured = try ConfiguredLimits(
      Limits(), Limits.bounds, flags: ["maxMessageBytes=7", "maxMessageBytes=3"], file: file.path,
      environment: ["MARKETPLACE_LIMITS_MAX_MESSAGE_BYTES": "2", "MARKETPLACE_LIMITS_MAX_PING_STRIKES": "3", "PATH": "/"])
    #expect(configured.limits.maxMessageBytes == 3)
    #expect(configured.limits.maxPingStrikes == 3)
    #expect(configured.limits.keepaliveTime == .milliseconds(500))
    #expect(configured.settings.map(\.name) == Limits.bounds.map(\.name))
    #expect(
      configured.changed == [
        LimitSetting(name: "maxMessageBytes", value: "3", isDefault: false, origin: .flag),
        LimitSetting(name: "keepaliveTime", value: "0.5", isDefault: false, origin: .file(file.path)),
        LimitSetting(
          name: "maxPingStrikes", value: "3", isDefault: false, origin: .environment("MARKETPLACE_LIMITS_MAX_PING_STRIKES")),
      ])
    // Set, to what it is anyway.
    #expect(configured.settings.first { $0.name == "maxConnectionAge" }?.origin == .file(file.path))
    #expect(configured.settings.first { $0.name == "goAwayTimeout" }?.origin == .standard)
  }

  @Test func `nothing said anywhere leaves the defaults`() throws {
    let file = try LimitsFile("{}")
    #expect(try ConfiguredLimits(Limits(), Limits.bounds, file: file.path, environment: [:]).changed.isEmpty)
  }

  @Test(arguments: [
    ("[1]", "is no JSON object: "), (#"{"limits": 1}"#, "has limits that are no object, "),
    (#"{"limits": {"maxPingStrikes": 1, "maxPingStrikes": 2}}"#, "is no JSON object: "),
    (#"{"limit": {}}"#, "has «limit»; it may have "),
    (#"{"limits": {"maxPingStrike": 1}}"#, "there is no limit «maxPingStrike»; did you mean maxPingStrikes? there are maxMess"),
    (#"{"limits": {"maxPingStrikes": true}}"#, "maxPingStrikes is a whole number of strikes from 0, such as 100, not «true»"),
    (#"{"limits": {"maxPingStrikes": 1.5}}"#, "maxPingStrikes is a whole number of strikes from 0, such as 100, not «1.5»"),
    (#"{"limits": {"maxPingStrikes": [1]}}"#, "maxPingStrikes is a whole number of strikes from 0, such as 100, not «[1"),
    (#"{"limits": {"permitsPingsWithoutCalls": 1}}"#, "permitsPingsWithoutCalls is true or false, not «1»"),
    (#"{"limits": {"goAwayTimeout": "5s"}}"#, "goAwayTimeout is a time in seconds, such as 0.5, from 0, or unlimited, not «5s»"),
  ])
  func `a file that cannot be is refused by its path and what is wrong`(text: String, reason: String) throws {
    let file = try LimitsFile(text)
    let refused = #expect(throws: LimitRefused.self) {
      try ConfiguredLimits(Limits(), Limits.bounds, file: file.path, environment: [:])
    }
    #expect(refused?.description.hasPrefix("\(file.path): \(reason)") == true, "\(refused?.description ?? "")")
  }

  @Test func `a file that is not there is refused`() {
    let refused = #expect(throws: LimitRefused.self) {
      try ConfiguredLimits(Limits(), Limits.bounds, file: "/nowhere/limits.json", environment: [:])
    }
    #expect(refused?.description == "/nowhere/limits.json: cannot be read: No such file or directory")
  }

  @Test func `the environment is refused by the variable's name`() {
    let unknown = #expect(throws: LimitRefused.self) {
      try ConfiguredLimits(Limits(), Limits.bounds, environment: ["MARKETPLACE_LIMITS_MAX_PING_STRIKE": "1"])
    }
    #expect(
      unknown?.description.hasPrefix(
        "MARKETPLACE_LIMITS_MAX_PING_STRIKE: there is no limit «MARKETPLACE_LIMITS_MAX_PING_STRIKE»; did you mean "
          + "MARKETPLACE_LIMITS_MAX_PING_STRIKES") == true)
    let wrong = #expect(throws: LimitRefused.self) {
      try ConfiguredLimits(Limits(), Limits.bounds, environment: ["MARKETPLACE_LIMITS_MAX_MESSAGE_BYTES": "4 MiB"])
    }
    #expect(
      wrong?.description
        == "MARKETPLACE_LIMITS_MAX_MESSAGE_BYTES: maxMessageBytes is a whole number of bytes from 0 to 4294967295, such as 100, "
        + "not «4 MiB»")
  }

  @Test(arguments: [
    ("maxPingStrikes", "--limit: «maxPingStrikes» is not NAME=VALUE, such as keepaliveTime=0.5"),
    ("maxPingStrikes=", "--limit: maxPingStrikes is a whole number of strikes from 0, such as 100, not «»"),
  ])
  func `a flag that is none is refused`(flag: String, message: String) {
    let refused = #expect(throws: LimitRefused.self) {
      try ConfiguredLimits(Limits(), Limits.bounds, flags: [flag], environment: [:])
    }
    #expect(refused?.description == message)
  }

  @Test func `what is wrong in a file is said though a flag has the last word`() throws {
    let file = try LimitsFile(#"{"limits": {"maxPingStrikes": "many"}}"#)
    #expect(throws: LimitRefused.self) {
      try ConfiguredLimits(Limits(), Limits.bounds, flags: ["maxPingStrikes=1"], file: file.path, environment: [:])
    }
  }
}

/// A file that goes with the test that made it.
private final class LimitsFile {
  let path: String

  init(_ text: String) throws {
    path = FileManager.default.temporaryDirectory.appendingPathComponent("limits-\(UUID().uuidString).json").path
    try Data(text.utf8).write(to: URL(filePath: path))
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }
}
