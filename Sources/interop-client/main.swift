import Glibc
import RPC
import RPCHTTP2

// Plays gRPC's interoperability cases against a server: all of them, or those that are named.
//   interop-client HOST PORT [CASE...]
//   interop-client TARGET [CASE...]      HOST:PORT, unix:PATH, ipv4:ADDRESS:PORT,ADDRESS:PORT
// Prints a line for each; exit status 1 when any came out otherwise than gRPC says.

let words = Array(CommandLine.arguments.dropFirst())
guard let (target, rest) = target(of: words) else { leave("usage: interop-client HOST PORT [CASE...], or TARGET [CASE...]") }
let names = rest.isEmpty ? InteropCase.all.map(\.name) : rest
signal(SIGPIPE, SIG_IGN)

let cases = names.map { name in
  guard let found = InteropCase.all.first(where: { $0.name == name }) else {
    leave("there is no case \(name); there are \(InteropCase.all.map(\.name).joined(separator: ", "))")
  }
  return found
}
let channel = try HTTP2Channel(target)
exit(await InteropCase.play(cases, through: channel) ? 0 : 1)

/// What is to be called, and the words behind it.
func target(of words: [String]) -> (ChannelTarget, [String])? {
  if words.count >= 2, let port = UInt16(words[1]) { return (.host(words[0], port: port), Array(words[2...])) }
  return words.first.flatMap { try? ChannelTarget($0) }.map { ($0, Array(words[1...])) }
}

/// Ends the process with a word on standard error.
func leave(_ reason: String) -> Never {
  var line = "interop-client: \(reason)\n"
  line.withUTF8 { _ = write(STDERR_FILENO, $0.baseAddress, $0.count) }
  exit(2)
}
