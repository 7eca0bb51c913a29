import HTTP2
import Protobuf
import RPC

/// The header blocks of a response.
enum StatusHeaders {
  static let ok = Headers.fixed(FixedHeaders(["grpc-status": "0"]))

  private static let protoHead = Headers.fixed(FixedHeaders([":status": "200", "content-type": "application/grpc"]))
  private static let jsonHead = Headers.fixed(FixedHeaders([":status": "200", "content-type": "application/grpc+json"]))

  static func head(_ metadata: Metadata, _ encoding: MessageEncoding, _ compression: MessageCompression) -> Headers {
    guard !metadata.isEmpty || compression != .identity else { return encoding == .proto ? protoHead : jsonHead }
    var list = HeaderList([":status": "200", "content-type": encoding.contentType])
    if compression != .identity { list.append("grpc-encoding", compression.name) }
    list.append(metadata)
    return .listed(list)
  }

  static func ok(_ metadata: Metadata) -> Headers {
    guard !metadata.isEmpty else { return ok }
    var list = HeaderList(["grpc-status": "0"])
    list.append(metadata)
    return .listed(list)
  }

  /// The end of a failed call.
  static func failure(_ error: RPCError, _ metadata: Metadata) -> Headers {
    .listed(failure(error, metadata, in: HeaderList()))
  }

  /// The whole response of a failed call in one block.
  static func onlyHeaders(_ error: RPCError, _ metadata: Metadata, _ encoding: MessageEncoding) -> Headers {
    .listed(failure(error, metadata, in: HeaderList([":status": "200", "content-type": encoding.contentType])))
  }

  private static func failure(_ error: RPCError, _ metadata: Metadata, in list: consuming HeaderList) -> HeaderList {
    list.append("grpc-status", String(error.code.rawValue))
    if !error.message.isEmpty { list.append("grpc-message", PercentEncoding.encode(error.message)) }
    if !error.details.isEmpty {
      let text = StatusMessage.encode(error).withUnsafeBytes { Base64.encode($0) }
      list.append("grpc-status-details-bin", String(decoding: text, as: UTF8.self))
    }
    if error.code == .unimplemented { list.append("grpc-accept-encoding", MessageCompression.accepted) }
    list.append(metadata)
    list.append(error.metadata)
    return list
  }

  /// A response that is not gRPC's.
  static func plain(_ status: StaticString) -> Headers { .listed(HeaderList([":status": status, "content-length": "0"])) }
}

extension MessageEncoding {
  var contentType: StaticString { self == .proto ? "application/grpc" : "application/grpc+json" }
}

/// `grpc-message`: UTF-8, percent-encoded outside the printable ASCII characters and for `%` itself.
enum PercentEncoding {
  static func encode(_ text: String) -> String {
    var encoded: [UInt8] = []
    encoded.reserveCapacity(text.utf8.count)
    for byte in text.utf8 {
      if byte >= 0x20, byte <= 0x7E, byte != UInt8(ascii: "%") {
        encoded.append(byte)
      } else {
        encoded += [UInt8(ascii: "%"), digit(byte >> 4), digit(byte & 15)]
      }
    }
    return String(decoding: encoded, as: UTF8.self)
  }

  /// A sequence that is none stays as it is.
  static func decode(_ text: UnsafeRawBufferPointer) -> String {
    var decoded: [UInt8] = []
    decoded.reserveCapacity(text.count)
    var at = 0
    while at < text.count {
      if text[at] == UInt8(ascii: "%"), at + 2 < text.count, let high = value(text[at + 1]), let low = value(text[at + 2]) {
        decoded.append(high << 4 | low)
        at += 3
      } else {
        decoded.append(text[at])
        at += 1
      }
    }
    return String(decoding: decoded, as: UTF8.self)
  }

  private static func digit(_ value: UInt8) -> UInt8 { value < 10 ? 0x30 + value : 0x41 + value - 10 }

  private static func value(_ digit: UInt8) -> UInt8? {
    switch digit {
    case 0x30...0x39: digit - 0x30
    case 0x41...0x46: digit - 0x41 + 10
    case 0x61...0x66: digit - 0x61 + 10
    default: nil
    }
  }
}
