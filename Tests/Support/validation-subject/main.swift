// Validates messages for whoever compares verdicts: a line `rules.v1.Strings HEX` on standard input, answered by a line with each
// violation as `HEX-OF-PATH:RULE`.
import Protobuf
import RPC

let types: [any (Message & ValidatedMessage).Type] = [
  RulesV1.FloatNumbers.self, RulesV1.DoubleNumbers.self, RulesV1.Int32Numbers.self, RulesV1.Int64Numbers.self,
  RulesV1.Uint32Numbers.self, RulesV1.Uint64Numbers.self, RulesV1.Sint32Numbers.self, RulesV1.Sint64Numbers.self,
  RulesV1.Fixed32Numbers.self, RulesV1.Fixed64Numbers.self, RulesV1.Sfixed32Numbers.self, RulesV1.Sfixed64Numbers.self,
  RulesV1.Strings.self, RulesV1.Formats.self, RulesV1.Bytes.self, RulesV1.Durations.self, RulesV1.Timestamps.self,
  RulesV1.Small.self,
  RulesV1.Lists.self, RulesV1.Maps.self, RulesV1.Plain.self, RulesV1.Present.self, RulesV1.Exclusive.self,
]
let typeOfName = Dictionary(uniqueKeysWithValues: types.map { ($0.fullName, $0) })

while let line = readLine() {
  let words = line.split(separator: " ")
  guard let name = words.first, let type = typeOfName[String(name)] else { fatalError("no such message: \(line)") }
  let digits = Array(words.dropFirst().joined().utf8)
  let bytes = stride(from: 0, to: digits.count, by: 2).map {
    UInt8(Substring(decoding: digits[$0..<$0 + 2], as: UTF8.self), radix: 16)!
  }
  print(try violations(of: type, bytes).map { "\(hexadecimal($0.field)):\($0.rule)" }.joined(separator: " "))
}

func violations<Validated: Message & ValidatedMessage>(
  of type: Validated.Type, _ bytes: [UInt8]
) throws -> [FieldViolation] {
  let message = try bytes.withUnsafeBytes { (bytes) throws(DecodingFailure) in try Validated(decoding: bytes) }
  var violations: [FieldViolation] = []
  message.validate(path: "", into: &violations)
  return violations
}

func hexadecimal(_ text: String) -> String {
  text.utf8.map { String(0x100 + Int($0), radix: 16).dropFirst() }.joined()
}
