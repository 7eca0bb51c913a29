import Glibc
import RPC
import RPCHTTP2

// Plays gRPC's interoperability cases against a server: all of them, or those that are named.
//   interop-client HOST PORT [CASE...]
// Prints a line for each; exit status 1 when any came out otherwise than gRPC says.

let words = Array(CommandLine.arguments.dropFirst())
guard words.count >= 2, let port = UInt16(words[1]) else { leave("usage: interop-client HOST PORT [CASE...]") }
let names = words.count > 2 ? Array(words[2...]) : InteropCase.all.map(\.name)
signal(SIGPIPE, SIG_IGN)

let cases = names.map { name in
  guard let found = InteropCase.all.first(where: { $0.name == name }) else {
    leave("there is no case \(name); there are \(InteropCase.all.map(\.name).joined(separator: ", "))")
  }
  return found
}
let channel = try HTTP2Channel(host: words[0], port: port)
exit(await InteropCase.play(cases, through: channel) ? 0 : 1)

/// Ends the process with a word on standard error.
func leave(_ reason: String) -> Never {
  var line = "interop-client: \(reason)\n"
  line.withUTF8 { _ = write(STDERR_FILENO, $0.baseAddress, $0.count) }
  exit(2)
}
