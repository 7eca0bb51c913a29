import ArgumentParser
import RPC

extension RPCError {
  /// For people who find out why: `FAILED_PRECONDITION ORDER_ALREADY_REFUNDED: …`, with the fields at fault.
  var explanation: String {
    var text = [code.name, reason].compactMap(\.self).joined(separator: " ") + ": " + (localizedMessage ?? message)
    for violation in fieldViolations { text += "; \(violation.field): \(violation.description)" }
    return text
  }

  /// Of a command that ends with it: 64 + the code.
  var exitStatus: Int32 { 64 + Int32(code.rawValue) }

  /// For the user: what the server says in their language, else its English words.
  var userText: String { localizedMessage ?? message }
}

/// A case as schemas write it: `failedPrecondition` is `FAILED_PRECONDITION`.
func schemaName(of value: some Any) -> String {
  var name = ""
  for character in "\(value)" {
    if character.isUppercase { name.append("_") }
    name += character.uppercased()
  }
  return name
}

/// Of a command that ends with `error`: 1 for what is no status of gRPC's.
func exitStatus(of error: any Error) -> Int32 {
  switch error {
  case let error as RPCError: error.exitStatus
  case is ValidationError: ExitCode.validationFailure.rawValue
  case let error as Unreachable: error.cause.exitStatus
  case is CancellationError: RPCError(.cancelled, "").exitStatus
  default: 1
  }
}

extension Error {
  /// For standard error, in one line.
  var explanation: String {
    (self as? RPCError)?.explanation ?? "\(self)"
  }
}
