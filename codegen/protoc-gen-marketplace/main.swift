// A protoc plugin: reads a CodeGeneratorRequest from standard input, writes a CodeGeneratorResponse to standard output.
import Generator
import Glibc

if CommandLine.arguments.count > 1 {
  print(Generator.help, terminator: "")
  exit(["-h", "--help"].contains(CommandLine.arguments[1]) ? 0 : 2)
}

var request: [UInt8] = []
var chunk = [UInt8](repeating: 0, count: 1 << 16)
while true {
  let count = read(STDIN_FILENO, &chunk, chunk.count)
  if count < 0, errno == EINTR { continue }
  precondition(count >= 0, "standard input cannot be read")
  if count == 0 { break }
  request += chunk[..<count]
}

var response = Generator.respond(to: request)[...]
while !response.isEmpty {
  let count = response.withUnsafeBytes { write(STDOUT_FILENO, $0.baseAddress, $0.count) }
  if count < 0, errno == EINTR { continue }
  precondition(count > 0, "standard output cannot be written")
  response = response.dropFirst(count)
}
