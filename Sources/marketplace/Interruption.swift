import ArgumentParser
import EventLoop

/// Runs a command's work, which Ctrl-C and SIGTERM cancel, and ends with the exit status that it answers.
func untilInterrupted(_ work: @escaping @Sendable () async -> Int32) async throws {
  let signals = try TerminationSignal()
  let task = Task { await work() }
  // Ends with the process.
  Task {
    try await signals.wait()
    task.cancel()
  }
  let status = await task.value
  if status != 0 { throw ExitCode(status) }
}

/// Shows the lines that `find` comes to, or says why there are none, and ends with the exit status of that; Ctrl-C and SIGTERM cancel it.
func showLines(_ find: @escaping @Sendable () async throws -> [String]) async throws {
  try await untilInterrupted {
    let printer = CallPrinter()
    do {
      printer.lines(try await find())
      return 0
    } catch {
      return await printer.report(error)
    }
  }
}
