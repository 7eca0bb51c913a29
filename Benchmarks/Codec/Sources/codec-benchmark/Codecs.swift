import Protobuf
import SwiftProtobuf

/// One of the two codecs, as a caller uses it: a message from an array of bytes, and an array of bytes from a message.
protocol InvoiceCodec {
  associatedtype Invoice: Equatable
  static func decode(_ bytes: [UInt8]) throws -> Invoice
  static func encode(_ invoice: Invoice) throws -> [UInt8]
}

enum Ours: InvoiceCodec {
  static func decode(_ bytes: [UInt8]) throws -> CodecV1.Invoice { try CodecV1.Invoice(decoding: bytes) }
  static func encode(_ invoice: CodecV1.Invoice) throws -> [UInt8] { invoice.encoded() }
}

enum Theirs: InvoiceCodec {
  static func decode(_ bytes: [UInt8]) throws -> Codec_V1_Invoice { try Codec_V1_Invoice(serializedBytes: bytes) }
  static func encode(_ invoice: Codec_V1_Invoice) throws -> [UInt8] { try invoice.serializedBytes() }
}
