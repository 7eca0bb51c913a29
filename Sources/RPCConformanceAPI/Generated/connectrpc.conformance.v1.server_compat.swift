// swift-format-ignore-file
// Made by protoc-gen-marketplace from connectrpc/conformance/v1/server_compat.proto; change the schema and run scripts/generate.
import Protobuf

extension ConnectrpcConformanceV1 {
  /// What the server must do at least.
  package struct ServerCompatRequest: Protobuf.Message {
    package static var fullName: String { "connectrpc.conformance.v1.ServerCompatRequest" }

    package var `protocol`: ConnectrpcConformanceV1.ProtocolEnum = .unspecified
    package var httpVersion: ConnectrpcConformanceV1.HTTPVersion = .unspecified
    /// Serve by TLS, and say with which certificate.
    package var useTls: Bool = false
    /// Clients must show a certificate that this one in PEM vouches for.
    package var clientTlsCert: [UInt8] = []
    /// The largest message that is taken; 0 for any.
    package var messageReceiveLimit: UInt32 = 0
    /// A certificate for loopback that may be used.
    package var serverCreds: ConnectrpcConformanceV1.TLSCreds? = nil
    package var unknownFields = UnknownFields()

    package init() {}

    package init(`protocol`: ConnectrpcConformanceV1.ProtocolEnum = .unspecified, httpVersion: ConnectrpcConformanceV1.HTTPVersion = .unspecified, useTls: Bool = false, clientTlsCert: [UInt8] = [], messageReceiveLimit: UInt32 = 0, serverCreds: ConnectrpcConformanceV1.TLSCreds? = nil) {
      self.`protocol` = `protocol`
      self.httpVersion = httpVersion
      self.useTls = useTls
      self.clientTlsCert = clientTlsCert
      self.messageReceiveLimit = messageReceiveLimit
      self.serverCreds = serverCreds
    }

    package mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 8: self.`protocol` = try reader.enumeration()
        case 16: self.httpVersion = try reader.enumeration()
        case 32: self.useTls = try reader.bool()
        case 42: self.clientTlsCert = try reader.bytes()
        case 48: self.messageReceiveLimit = try reader.uint32()
        case 58: try reader.message(into: &self.serverCreds)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    package func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if let value = self.serverCreds { writer.field(58, MessageCodec<ConnectrpcConformanceV1.TLSCreds>.self, value) }
      if self.messageReceiveLimit != 0 { writer.field(48, UInt32Codec.self, self.messageReceiveLimit) }
      if !self.clientTlsCert.isEmpty { writer.field(42, BytesCodec.self, self.clientTlsCert) }
      if self.useTls { writer.field(32, BoolCodec.self, self.useTls) }
      if self.httpVersion.rawValue != 0 { writer.field(16, EnumCodec<ConnectrpcConformanceV1.HTTPVersion>.self, self.httpVersion) }
      if self.`protocol`.rawValue != 0 { writer.field(8, EnumCodec<ConnectrpcConformanceV1.ProtocolEnum>.self, self.`protocol`) }
    }
  }

  /// Where it listens.
  package struct ServerCompatResponse: Protobuf.Message {
    package static var fullName: String { "connectrpc.conformance.v1.ServerCompatResponse" }

    package var host: String = ""
    package var port: UInt32 = 0
    /// The certificate, with use_tls.
    package var pemCert: [UInt8] = []
    package var unknownFields = UnknownFields()

    package init() {}

    package init(host: String = "", port: UInt32 = 0, pemCert: [UInt8] = []) {
      self.host = host
      self.port = port
      self.pemCert = pemCert
    }

    package mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.host = try reader.string()
        case 16: self.port = try reader.uint32()
        case 26: self.pemCert = try reader.bytes()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    package func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if !self.pemCert.isEmpty { writer.field(26, BytesCodec.self, self.pemCert) }
      if self.port != 0 { writer.field(16, UInt32Codec.self, self.port) }
      if !self.host.isEmpty { writer.field(10, StringCodec.self, self.host) }
    }
  }
}
