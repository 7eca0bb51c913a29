import ArgumentParser
import Glibc

// The payment provider's and the SMS centre's stand-in.
//   sandbox-provider --port P --state DIR [--delay-ms N]

let options = ProviderOptions.parseOrExit()
do {
  try await serve(options)
} catch {
  var line = "sandbox-provider: \(error)\n"
  line.withUTF8 { _ = write(STDERR_FILENO, $0.baseAddress, $0.count) }
  exit(1)
}
