// codec-benchmark speed ROUNDS SECONDS | allocations | ours decode|encode TIMES
// Prints one line of JSON. The last form repeats one side's work for a profiler and prints nothing.
import Foundation
import Protobuf

let encodings = Invoices.all.map { $0.encoded() }
let ours = try Side(Ours.self, encodings)
let theirs = try Side(Theirs.self, encodings)
let arguments = CommandLine.arguments.dropFirst().map { $0 }

switch (arguments.first, arguments.count) {
case ("speed", 3):
  let rounds = Rounds(ours: ours, theirs: theirs, seconds: Double(arguments[2])!)
  // Warms both up.
  _ = try rounds.measure(1, \.decodeAll)
  try show([
    "bytes": encodings.map(\.count).reduce(0, +) / encodings.count, "decode": rounds.measure(Int(arguments[1])!, \.decodeAll),
    "encode": rounds.measure(Int(arguments[1])!, \.encodeAll),
  ])
case ("allocations", 1):
  let allocations = try Allocations()
  try show([
    "decode": [allocations.perInvoice(ours.decodeAll), allocations.perInvoice(theirs.decodeAll)],
    "encode": [allocations.perInvoice(ours.encodeAll), allocations.perInvoice(theirs.encodeAll)],
  ])
case ("ours", 3):
  for _ in 0..<Int(arguments[2])! { try arguments[1] == "decode" ? ours.decodeAll() : ours.encodeAll() }
default:
  throw BenchmarkFailure("usage: codec-benchmark speed ROUNDS SECONDS | allocations | ours decode|encode TIMES")
}

func show(_ result: [String: Any]) throws {
  print(String(decoding: try JSONSerialization.data(withJSONObject: result, options: .sortedKeys), as: UTF8.self))
}
