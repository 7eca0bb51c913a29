// swift-format-ignore-file
// Made by protoc-gen-marketplace from connectrpc/conformance/v1/server_compat.proto; change the schema and run scripts/generate.
import Protobuf

extension ConnectrpcConformanceV1.ServerCompatRequest: JSONObjectMessage {
  package static let jsonFields = JSONFields([("protocol", "protocol"), ("httpVersion", "http_version"), ("useTls", "use_tls"), ("clientTlsCert", "client_tls_cert"), ("messageReceiveLimit", "message_receive_limit"), ("serverCreds", "server_creds")])

  package mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(EnumCodec<ConnectrpcConformanceV1.ProtocolEnum>.self, into: &self.`protocol`)
    case 1: try reader.field(EnumCodec<ConnectrpcConformanceV1.HTTPVersion>.self, into: &self.httpVersion)
    case 2: try reader.field(BoolCodec.self, into: &self.useTls)
    case 3: try reader.field(BytesCodec.self, into: &self.clientTlsCert)
    case 4: try reader.field(UInt32Codec.self, into: &self.messageReceiveLimit)
    case 5: try reader.field(MessageCodec<ConnectrpcConformanceV1.TLSCreds>.self, into: &self.serverCreds)
    default: break
    }
  }

  package func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || self.`protocol`.rawValue != 0 { try writer.field(fields[0], EnumCodec<ConnectrpcConformanceV1.ProtocolEnum>.self, self.`protocol`) }
    if writer.writesDefaults || self.httpVersion.rawValue != 0 { try writer.field(fields[1], EnumCodec<ConnectrpcConformanceV1.HTTPVersion>.self, self.httpVersion) }
    if writer.writesDefaults || self.useTls { try writer.field(fields[2], BoolCodec.self, self.useTls) }
    if writer.writesDefaults || !self.clientTlsCert.isEmpty { try writer.field(fields[3], BytesCodec.self, self.clientTlsCert) }
    if writer.writesDefaults || self.messageReceiveLimit != 0 { try writer.field(fields[4], UInt32Codec.self, self.messageReceiveLimit) }
    if let value = self.serverCreds { try writer.field(fields[5], MessageCodec<ConnectrpcConformanceV1.TLSCreds>.self, value) }
  }
}

extension ConnectrpcConformanceV1.ServerCompatResponse: JSONObjectMessage {
  package static let jsonFields = JSONFields([("host", "host"), ("port", "port"), ("pemCert", "pem_cert")])

  package mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.host)
    case 1: try reader.field(UInt32Codec.self, into: &self.port)
    case 2: try reader.field(BytesCodec.self, into: &self.pemCert)
    default: break
    }
  }

  package func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || !self.host.isEmpty { try writer.field(fields[0], StringCodec.self, self.host) }
    if writer.writesDefaults || self.port != 0 { try writer.field(fields[1], UInt32Codec.self, self.port) }
    if writer.writesDefaults || !self.pemCert.isEmpty { try writer.field(fields[2], BytesCodec.self, self.pemCert) }
  }
}
