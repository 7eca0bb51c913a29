import Glibc
import HTTP2
import Protobuf
import RPC

extension HeaderList {
  /// Appends metadata as header fields, `-bin` values in Base64.
  mutating func append(_ metadata: Metadata) {
    metadata.forEach { name, value in
      guard name.hasSuffix("-bin") else { return append(name: name, value: value) }
      Base64.encode(value).withUnsafeBytes { append(name: name, value: $0) }
    }
  }
}

extension Metadata {
  /// Takes a received field in; false when a `-bin` value is no Base64. Names that gRPC reserves are left out, and a length that is of this
  /// message's body alone: a handler may pass on what it was given.
  mutating func receive(_ name: UnsafeRawBufferPointer, _ value: UnsafeRawBufferPointer) -> Bool {
    guard !name.hasPrefix("grpc-"), !name.hasPrefix(":"), !name.equals("content-length") else { return true }
    guard name.hasSuffix("-bin") else {
      append(name: name, value: value)
      return true
    }
    for part in value.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false) {
      let trimmed = part.drop { $0 == 0x20 }
      guard let bytes = Base64.decode(UnsafeRawBufferPointer(rebasing: trimmed)) else { return false }
      bytes.withUnsafeBytes { append(name: name, value: $0) }
    }
    return true
  }
}

extension UnsafeRawBufferPointer {
  func equals(_ text: StaticString) -> Bool {
    count == text.utf8CodeUnitCount && (count == 0 || memcmp(baseAddress!, text.utf8Start, count) == 0)
  }

  func hasPrefix(_ text: StaticString) -> Bool {
    count >= text.utf8CodeUnitCount && memcmp(baseAddress!, text.utf8Start, text.utf8CodeUnitCount) == 0
  }

  func hasSuffix(_ text: StaticString) -> Bool {
    let length = text.utf8CodeUnitCount
    return count >= length && memcmp(baseAddress! + (count - length), text.utf8Start, length) == 0
  }
}
