import EventLoop
import Glibc
import RPC

/// A call that ended with a status other than OK, for the log.
public struct FailedCall: Sendable {
  public let path: String
  public let peer: String
  public let code: StatusCode
  public let message: String
  /// What the caller is not told, such as the text of an error that the handler did not expect.
  public let cause: String?
  public let duration: TimeSpan
}

/// Where failed calls are reported, and handlers that hold their loop; called on the loops.
public struct CallLog: Sendable {
  let record: @Sendable (FailedCall) -> Void
  let recordHold: @Sendable (LoopHold) -> Void

  public init(
    _ record: @escaping @Sendable (FailedCall) -> Void, holds recordHold: @escaping @Sendable (LoopHold) -> Void = { _ in }
  ) {
    self.record = record
    self.recordHold = recordHold
  }

  public static let none = CallLog { _ in }

  /// One line of JSON for each.
  public static let standardError = CallLog { call in
    var line = "\"call\":\(quoted(call.path)),\"status\":\"\(call.code)\",\"message\":\(quoted(call.message))"
    if let cause = call.cause { line += ",\"cause\":\(quoted(cause))" }
    line += ",\"peer\":\(quoted(call.peer)),\"microseconds\":\(call.duration.nanoseconds / 1000)"
    writeLogLine(line)
  } holds: { hold in
    writeLogLine("\"held\":\(quoted(hold.path)),\"microseconds\":\(hold.duration.nanoseconds / 1000)")
  }
}

/// Writes the fields of a JSON object behind the time, as a line on standard error.
func writeLogLine(_ fields: String) {
  var time = timespec()
  clock_gettime(CLOCK_REALTIME, &time)
  var line = "{\"time\":\(time.tv_sec).\(String(1000 + time.tv_nsec / 1_000_000).dropFirst()),\(fields)}\n"
  line.withUTF8 { _ = write(STDERR_FILENO, $0.baseAddress, $0.count) }
}

func quoted(_ text: String) -> String {
  var quoted = "\""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\"": quoted += "\\\""
    case "\\": quoted += "\\\\"
    case "\n": quoted += "\\n"
    case _ where scalar.value < 0x20: quoted += "\\u00" + (scalar.value < 16 ? "0" : "") + String(scalar.value, radix: 16)
    default: quoted.unicodeScalars.append(scalar)
    }
  }
  return quoted + "\""
}
