import HTTP2
import RPC

/// `grpc-encoding` and `grpc-accept-encoding`.
extension MessageCompression {
  /// What both sides here read, the way gRPC lists it.
  static let accepted: StaticString = "identity,gzip"

  /// Nil for one that nobody here reads.
  init?(_ name: UnsafeRawBufferPointer) {
    if name.equals("identity") { self = .identity } else if name.equals("gzip") { self = .gzip } else { return nil }
  }

  var name: StaticString { self == .identity ? "identity" : "gzip" }
}

extension UnsafeRawBufferPointer {
  /// Whether a list of names, separated by commas and spaces, has this one.
  func lists(_ compression: MessageCompression) -> Bool {
    split { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: " ") }
      .contains { UnsafeRawBufferPointer(rebasing: $0).equals(compression.name) }
  }
}
