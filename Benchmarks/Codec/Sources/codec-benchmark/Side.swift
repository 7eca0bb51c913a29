/// One codec's work on all invoices, once through.
struct Side {
  let decodeAll: () throws -> Void
  let encodeAll: () throws -> Void

  init<Codec: InvoiceCodec>(_: Codec.Type, _ encodings: [[UInt8]]) throws {
    let invoices = try encodings.map(Codec.decode)
    for invoice in invoices {
      guard try Codec.decode(Codec.encode(invoice)) == invoice else { throw BenchmarkFailure("\(Codec.self) changes an invoice") }
    }
    decodeAll = { for bytes in encodings { keep(try Codec.decode(bytes)) } }
    // Each captured: taken out of an array, every invoice would be copied first.
    let encodings = invoices.map { invoice in { keep(try Codec.encode(invoice)) } }
    encodeAll = { for encode in encodings { try encode() } }
  }
}

struct BenchmarkFailure: Error, CustomStringConvertible {
  let description: String
  init(_ description: String) { self.description = description }
}

/// Uses a value, for all that the compiler knows.
@inline(never) @_optimize(none) private func keep<Value>(_: borrowing Value) {}
