// swift-format-ignore-file
// Made by protoc-gen-marketplace from rules/v1/formats.proto; change the schema and run scripts/generate.
import Protobuf

extension RulesV1 {
  struct Formats: Protobuf.Message {
    static var fullName: String { "rules.v1.Formats" }

    var email: String? = nil
    var hostname: String? = nil
    var ip: String? = nil
    var ipv4: String? = nil
    var ipv6: String? = nil
    var uri: String? = nil
    var uriRef: String? = nil
    var address: String? = nil
    var uuid: String? = nil
    var tuuid: String? = nil
    var ipWithPrefixlen: String? = nil
    var ipv4WithPrefixlen: String? = nil
    var ipv6WithPrefixlen: String? = nil
    var ipPrefix: String? = nil
    var ipv4Prefix: String? = nil
    var ipv6Prefix: String? = nil
    var hostAndPort: String? = nil
    var ulid: String? = nil
    var protobufFqn: String? = nil
    var protobufDotFqn: String? = nil
    var headerName: String? = nil
    var headerNameStrict: String? = nil
    var headerNameLoose: String? = nil
    var headerValue: String? = nil
    var headerValueStrict: String? = nil
    var headerValueLoose: String? = nil
    var unknownFields = UnknownFields()

    init() {}

    init(email: String? = nil, hostname: String? = nil, ip: String? = nil, ipv4: String? = nil, ipv6: String? = nil, uri: String? = nil, uriRef: String? = nil, address: String? = nil, uuid: String? = nil, tuuid: String? = nil, ipWithPrefixlen: String? = nil, ipv4WithPrefixlen: String? = nil, ipv6WithPrefixlen: String? = nil, ipPrefix: String? = nil, ipv4Prefix: String? = nil, ipv6Prefix: String? = nil, hostAndPort: String? = nil, ulid: String? = nil, protobufFqn: String? = nil, protobufDotFqn: String? = nil, headerName: String? = nil, headerNameStrict: String? = nil, headerNameLoose: String? = nil, headerValue: String? = nil, headerValueStrict: String? = nil, headerValueLoose: String? = nil) {
      self.email = email
      self.hostname = hostname
      self.ip = ip
      self.ipv4 = ipv4
      self.ipv6 = ipv6
      self.uri = uri
      self.uriRef = uriRef
      self.address = address
      self.uuid = uuid
      self.tuuid = tuuid
      self.ipWithPrefixlen = ipWithPrefixlen
      self.ipv4WithPrefixlen = ipv4WithPrefixlen
      self.ipv6WithPrefixlen = ipv6WithPrefixlen
      self.ipPrefix = ipPrefix
      self.ipv4Prefix = ipv4Prefix
      self.ipv6Prefix = ipv6Prefix
      self.hostAndPort = hostAndPort
      self.ulid = ulid
      self.protobufFqn = protobufFqn
      self.protobufDotFqn = protobufDotFqn
      self.headerName = headerName
      self.headerNameStrict = headerNameStrict
      self.headerNameLoose = headerNameLoose
      self.headerValue = headerValue
      self.headerValueStrict = headerValueStrict
      self.headerValueLoose = headerValueLoose
    }

    mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.email = try reader.string()
        case 18: self.hostname = try reader.string()
        case 26: self.ip = try reader.string()
        case 34: self.ipv4 = try reader.string()
        case 42: self.ipv6 = try reader.string()
        case 50: self.uri = try reader.string()
        case 58: self.uriRef = try reader.string()
        case 66: self.address = try reader.string()
        case 74: self.uuid = try reader.string()
        case 82: self.tuuid = try reader.string()
        case 90: self.ipWithPrefixlen = try reader.string()
        case 98: self.ipv4WithPrefixlen = try reader.string()
        case 106: self.ipv6WithPrefixlen = try reader.string()
        case 114: self.ipPrefix = try reader.string()
        case 122: self.ipv4Prefix = try reader.string()
        case 130: self.ipv6Prefix = try reader.string()
        case 138: self.hostAndPort = try reader.string()
        case 146: self.ulid = try reader.string()
        case 154: self.protobufFqn = try reader.string()
        case 162: self.protobufDotFqn = try reader.string()
        case 170: self.headerName = try reader.string()
        case 178: self.headerNameStrict = try reader.string()
        case 186: self.headerNameLoose = try reader.string()
        case 194: self.headerValue = try reader.string()
        case 202: self.headerValueStrict = try reader.string()
        case 210: self.headerValueLoose = try reader.string()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if let value = self.headerValueLoose { writer.field(210, StringCodec.self, value) }
      if let value = self.headerValueStrict { writer.field(202, StringCodec.self, value) }
      if let value = self.headerValue { writer.field(194, StringCodec.self, value) }
      if let value = self.headerNameLoose { writer.field(186, StringCodec.self, value) }
      if let value = self.headerNameStrict { writer.field(178, StringCodec.self, value) }
      if let value = self.headerName { writer.field(170, StringCodec.self, value) }
      if let value = self.protobufDotFqn { writer.field(162, StringCodec.self, value) }
      if let value = self.protobufFqn { writer.field(154, StringCodec.self, value) }
      if let value = self.ulid { writer.field(146, StringCodec.self, value) }
      if let value = self.hostAndPort { writer.field(138, StringCodec.self, value) }
      if let value = self.ipv6Prefix { writer.field(130, StringCodec.self, value) }
      if let value = self.ipv4Prefix { writer.field(122, StringCodec.self, value) }
      if let value = self.ipPrefix { writer.field(114, StringCodec.self, value) }
      if let value = self.ipv6WithPrefixlen { writer.field(106, StringCodec.self, value) }
      if let value = self.ipv4WithPrefixlen { writer.field(98, StringCodec.self, value) }
      if let value = self.ipWithPrefixlen { writer.field(90, StringCodec.self, value) }
      if let value = self.tuuid { writer.field(82, StringCodec.self, value) }
      if let value = self.uuid { writer.field(74, StringCodec.self, value) }
      if let value = self.address { writer.field(66, StringCodec.self, value) }
      if let value = self.uriRef { writer.field(58, StringCodec.self, value) }
      if let value = self.uri { writer.field(50, StringCodec.self, value) }
      if let value = self.ipv6 { writer.field(42, StringCodec.self, value) }
      if let value = self.ipv4 { writer.field(34, StringCodec.self, value) }
      if let value = self.ip { writer.field(26, StringCodec.self, value) }
      if let value = self.hostname { writer.field(18, StringCodec.self, value) }
      if let value = self.email { writer.field(10, StringCodec.self, value) }
    }
  }
}
