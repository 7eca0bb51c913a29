// swift-format-ignore-file
// Made by protoc-gen-marketplace from connectrpc/conformance/v1/config.proto; change the schema and run scripts/generate.
import Protobuf

extension ConnectrpcConformanceV1.HTTPVersion: JSONEnum {
  package static let jsonNames = JSONEnumNames("connectrpc.conformance.v1.HTTPVersion", [("HTTP_VERSION_UNSPECIFIED", 0), ("HTTP_VERSION_1", 1), ("HTTP_VERSION_2", 2), ("HTTP_VERSION_3", 3)])
}

extension ConnectrpcConformanceV1.ProtocolEnum: JSONEnum {
  package static let jsonNames = JSONEnumNames("connectrpc.conformance.v1.Protocol", [("PROTOCOL_UNSPECIFIED", 0), ("PROTOCOL_CONNECT", 1), ("PROTOCOL_GRPC", 2), ("PROTOCOL_GRPC_WEB", 3)])
}

extension ConnectrpcConformanceV1.Codec: JSONEnum {
  package static let jsonNames = JSONEnumNames("connectrpc.conformance.v1.Codec", [("CODEC_UNSPECIFIED", 0), ("CODEC_PROTO", 1), ("CODEC_JSON", 2), ("CODEC_TEXT", 3)])
}

extension ConnectrpcConformanceV1.Compression: JSONEnum {
  package static let jsonNames = JSONEnumNames("connectrpc.conformance.v1.Compression", [("COMPRESSION_UNSPECIFIED", 0), ("COMPRESSION_IDENTITY", 1), ("COMPRESSION_GZIP", 2), ("COMPRESSION_BR", 3), ("COMPRESSION_ZSTD", 4), ("COMPRESSION_DEFLATE", 5), ("COMPRESSION_SNAPPY", 6)])
}

extension ConnectrpcConformanceV1.StreamType: JSONEnum {
  package static let jsonNames = JSONEnumNames("connectrpc.conformance.v1.StreamType", [("STREAM_TYPE_UNSPECIFIED", 0), ("STREAM_TYPE_UNARY", 1), ("STREAM_TYPE_CLIENT_STREAM", 2), ("STREAM_TYPE_SERVER_STREAM", 3), ("STREAM_TYPE_HALF_DUPLEX_BIDI_STREAM", 4), ("STREAM_TYPE_FULL_DUPLEX_BIDI_STREAM", 5)])
}

extension ConnectrpcConformanceV1.Code: JSONEnum {
  package static let jsonNames = JSONEnumNames("connectrpc.conformance.v1.Code", [("CODE_UNSPECIFIED", 0), ("CODE_CANCELED", 1), ("CODE_UNKNOWN", 2), ("CODE_INVALID_ARGUMENT", 3), ("CODE_DEADLINE_EXCEEDED", 4), ("CODE_NOT_FOUND", 5), ("CODE_ALREADY_EXISTS", 6), ("CODE_PERMISSION_DENIED", 7), ("CODE_RESOURCE_EXHAUSTED", 8), ("CODE_FAILED_PRECONDITION", 9), ("CODE_ABORTED", 10), ("CODE_OUT_OF_RANGE", 11), ("CODE_UNIMPLEMENTED", 12), ("CODE_INTERNAL", 13), ("CODE_UNAVAILABLE", 14), ("CODE_DATA_LOSS", 15), ("CODE_UNAUTHENTICATED", 16)])
}

extension ConnectrpcConformanceV1.TLSCreds: JSONObjectMessage {
  package static let jsonFields = JSONFields([("cert", "cert"), ("key", "key")])

  package mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(BytesCodec.self, into: &self.cert)
    case 1: try reader.field(BytesCodec.self, into: &self.key)
    default: break
    }
  }

  package func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || !self.cert.isEmpty { try writer.field(fields[0], BytesCodec.self, self.cert) }
    if writer.writesDefaults || !self.key.isEmpty { try writer.field(fields[1], BytesCodec.self, self.key) }
  }
}
