import Protobuf
import RPC

extension RPCError {
  /// The error that a definition asks for.
  package init(_ error: ConnectrpcConformanceV1.Error) {
    self.init(
      UInt8(exactly: error.code.rawValue).flatMap(StatusCode.init) ?? .unknown, error.message ?? "",
      details: error.details.map { ErrorDetail(typeURL: $0.typeUrl, value: $0.value) })
  }
}

extension ConnectrpcConformanceV1.Error {
  /// The error that a call ended with.
  package init(_ error: RPCError) {
    self.init(
      code: .init(rawValue: Int32(error.code.rawValue)), message: error.message,
      details: error.details.map { GoogleProtobuf.`Any`(typeUrl: $0.typeURL, value: $0.value) })
  }
}
