/// `google.rpc.Status`, the content of `grpc-status-details-bin`: code (1), message (2), details (3, each a `google.protobuf.Any`).
package enum StatusMessage {
  package static func encode(_ error: RPCError) -> [UInt8] {
    var writer = DetailWriter()
    writer.field(1, varint: UInt64(error.code.rawValue))
    writer.field(2, error.message)
    for detail in error.details {
      var any = DetailWriter()
      any.field(1, detail.typeURL)
      any.field(2, detail.value)
      writer.field(3, any.bytes)
    }
    return writer.bytes
  }

  /// The details alone: code and message travel in headers of their own. Bytes that are no `Status` give what could be read of them.
  package static func details(in bytes: [UInt8]) -> [ErrorDetail] {
    var details: [ErrorDetail] = []
    for case (3, let any?) in DetailReader(bytes) {
      var detail = ErrorDetail(typeURL: "", value: [])
      for case (let number, let value?) in DetailReader(any) {
        if number == 1 { detail.typeURL = String(decoding: value, as: UTF8.self) }
        if number == 2 { detail.value = value }
      }
      details.append(detail)
    }
    return details
  }
}

extension RPCError {
  /// An error as a transport received it, with the content of `grpc-status-details-bin`.
  public init(_ code: StatusCode, _ message: String, statusDetails: [UInt8], metadata: Metadata) {
    self.init(code, message, details: StatusMessage.details(in: statusDetails), metadata: metadata)
  }
}

/// Writes the few protobuf fields that error details are made of; empty texts and zeros are left out, as proto3 has it.
struct DetailWriter {
  private(set) var bytes: [UInt8] = []

  mutating func field(_ number: UInt32, _ text: String) {
    if !text.isEmpty { field(number, Array(text.utf8)) }
  }

  mutating func field(_ number: UInt32, _ value: [UInt8]) {
    varint(UInt64(number) << 3 | 2)
    varint(UInt64(value.count))
    bytes += value
  }

  mutating func field(_ number: UInt32, varint value: UInt64) {
    guard value != 0 else { return }
    varint(UInt64(number) << 3)
    varint(value)
  }

  private mutating func varint(_ value: UInt64) {
    var value = value
    while value >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: value) | 0x80)
      value >>= 7
    }
    bytes.append(UInt8(value))
  }
}

/// Reads the fields of one encoded message in order, each with its bytes when it is length-delimited; ends at the first malformed one.
struct DetailReader: Sequence, IteratorProtocol {
  private let bytes: [UInt8]
  private var at = 0
  /// The value of the last field read, when it was a varint.
  private(set) var varint: UInt64 = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func next() -> (UInt32, [UInt8]?)? {
    guard let tag = readVarint() else { return nil }
    let number = UInt32(truncatingIfNeeded: tag >> 3)
    switch tag & 7 {
    case 0:
      guard let value = readVarint() else { return nil }
      varint = value
      return (number, nil)
    case 1: return skip(8) ? (number, nil) : nil
    case 2:
      guard let length = readVarint(), length <= UInt64(bytes.count - at) else { return nil }
      defer { at += Int(length) }
      return (number, Array(bytes[at..<at + Int(length)]))
    case 5: return skip(4) ? (number, nil) : nil
    default: return nil
    }
  }

  func text(_ wanted: UInt32) -> String? {
    for case (let number, let bytes?) in self where number == wanted { return String(decoding: bytes, as: UTF8.self) }
    return nil
  }

  private mutating func skip(_ count: Int) -> Bool {
    guard bytes.count - at >= count else { return false }
    at += count
    return true
  }

  private mutating func readVarint() -> UInt64? {
    var result: UInt64 = 0
    var shift: UInt64 = 0
    while at < bytes.count, shift < 64 {
      let byte = bytes[at]
      at += 1
      result |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { return result }
      shift += 7
    }
    return nil
  }
}
