import Glibc
import RPC
import RPCHTTP2

// Plays gRPC's interoperability cases against a server: all of them, or those that are named.
//   interop-client [OPTION...] HOST PORT [CASE...]
//   interop-client [OPTION...] TARGET [CASE...]      HOST:PORT, unix:PATH, ipv4:ADDRESS:PORT,ADDRESS:PORT
// Options: --tls, --tls-ca FILE (else the system's authorities), --tls-cert FILE --tls-key FILE (mutual TLS), --server-name NAME.
// Prints a line for each; exit status 1 when any came out otherwise than gRPC says.

signal(SIGPIPE, SIG_IGN)
let arguments: ClientArguments
do { arguments = try ClientArguments(Array(CommandLine.arguments.dropFirst())) } catch { leave("\(error)") }
let names = arguments.cases.isEmpty ? InteropCase.all.map(\.name) : arguments.cases
let cases = names.map { name in
  guard let found = InteropCase.all.first(where: { $0.name == name }) else {
    leave("there is no case \(name); there are \(InteropCase.all.map(\.name).joined(separator: ", "))")
  }
  return found
}
var options = ChannelOptions()
options.credentials = arguments.credentials
let channel = try HTTP2Channel(arguments.target, options: options)
exit(await InteropCase.play(cases, through: channel) ? 0 : 1)

/// Ends the process with a word on standard error.
func leave(_ reason: String) -> Never {
  var line = "interop-client: \(reason)\n"
  line.withUTF8 { _ = write(STDERR_FILENO, $0.baseAddress, $0.count) }
  exit(2)
}
