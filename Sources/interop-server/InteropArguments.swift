import Glibc

/// `--port P` (0 lets the system choose) and `--threads N` (1 unless told).
struct InteropArguments {
  private(set) var port: UInt16 = 50051
  private(set) var threads = 1

  init(_ words: some Sequence<String>) {
    var words = words.makeIterator()
    while let name = words.next() {
      let value = words.next()
      switch name {
      case "--port": port = Self.number(name, value)
      case "--threads": threads = max(1, Self.number(name, value))
      default: Self.refuse("unknown argument \(name)")
      }
    }
  }

  private static func number<Number: FixedWidthInteger>(_ name: String, _ value: String?) -> Number {
    guard let value, let number = Number(value) else { refuse("\(name) needs a number") }
    return number
  }

  private static func refuse(_ reason: String) -> Never {
    leave(2, saying: "\(reason)\nusage: interop-server --port P [--threads N]")
  }
}

/// Ends the process with a word on standard error.
func leave(_ status: Int32, saying reason: String) -> Never {
  var line = "interop-server: \(reason)\n"
  line.withUTF8 { _ = write(STDERR_FILENO, $0.baseAddress, $0.count) }
  exit(status)
}
