// swift-format-ignore-file
// Made by protoc-gen-marketplace from rules/v1/formats.proto; change the schema and run scripts/generate.
import Protobuf
import RPC

extension RulesV1.Formats: ValidatedMessage {
  func validate(path: String, into violations: inout [RPC.FieldViolation]) {
    if let value = self.email {
      if value.isEmpty { violations.add(path, "email", "string.email_empty", "must be an e-mail address, and is empty") }
      if !value.isEmpty && !RPC.FieldFormat.isEmail(value) { violations.add(path, "email", "string.email", "must be an e-mail address") }
    }
    if let value = self.hostname {
      if value.isEmpty { violations.add(path, "hostname", "string.hostname_empty", "must be a hostname, and is empty") }
      if !value.isEmpty && !RPC.FieldFormat.isHostname(value) { violations.add(path, "hostname", "string.hostname", "must be a hostname") }
    }
    if let value = self.ip {
      if value.isEmpty { violations.add(path, "ip", "string.ip_empty", "must be an IP address, and is empty") }
      if !value.isEmpty && !RPC.FieldFormat.isIP(value) { violations.add(path, "ip", "string.ip", "must be an IP address") }
    }
    if let value = self.ipv4 {
      if value.isEmpty { violations.add(path, "ipv4", "string.ipv4_empty", "must be an IPv4 address, and is empty") }
      if !value.isEmpty && !RPC.FieldFormat.isIPv4(value) { violations.add(path, "ipv4", "string.ipv4", "must be an IPv4 address") }
    }
    if let value = self.ipv6 {
      if value.isEmpty { violations.add(path, "ipv6", "string.ipv6_empty", "must be an IPv6 address, and is empty") }
      if !value.isEmpty && !RPC.FieldFormat.isIPv6(value) { violations.add(path, "ipv6", "string.ipv6", "must be an IPv6 address") }
    }
    if let value = self.uri {
      if value.isEmpty { violations.add(path, "uri", "string.uri_empty", "must be a URI, and is empty") }
      if !value.isEmpty && !RPC.FieldFormat.isURI(value) { violations.add(path, "uri", "string.uri", "must be a URI") }
    }
    if let value = self.uriRef {
      if !RPC.FieldFormat.isURIReference(value) { violations.add(path, "uri_ref", "string.uri_ref", "must be a URI or a relative reference") }
    }
    if let value = self.address {
      if value.isEmpty { violations.add(path, "address", "string.address_empty", "must be a hostname or an IP address, and is empty") }
      if !value.isEmpty && !RPC.FieldFormat.isAddress(value) { violations.add(path, "address", "string.address", "must be a hostname or an IP address") }
    }
    if let value = self.uuid {
      if value.isEmpty { violations.add(path, "uuid", "string.uuid_empty", "must be a UUID, and is empty") }
      if !value.isEmpty && !RPC.FieldFormat.isUUID(value) { violations.add(path, "uuid", "string.uuid", "must be a UUID") }
    }
    if let value = self.tuuid {
      if value.isEmpty { violations.add(path, "tuuid", "string.tuuid_empty", "must be a UUID without dashes, and is empty") }
      if !value.isEmpty && !RPC.FieldFormat.isTrimmedUUID(value) { violations.add(path, "tuuid", "string.tuuid", "must be a UUID without dashes") }
    }
    if let value = self.ipWithPrefixlen {
      if value.isEmpty { violations.add(path, "ip_with_prefixlen", "string.ip_with_prefixlen_empty", "must be an IP address with a prefix's length, and is empty") }
      if !value.isEmpty && !RPC.FieldFormat.isIPPrefix(value, isNetwork: false) { violations.add(path, "ip_with_prefixlen", "string.ip_with_prefixlen", "must be an IP address with a prefix's length") }
    }
    if let value = self.ipv4WithPrefixlen {
      if value.isEmpty { violations.add(path, "ipv4_with_prefixlen", "string.ipv4_with_prefixlen_empty", "must be an IPv4 address with a prefix's length, and is empty") }
      if !value.isEmpty && !RPC.FieldFormat.isIPv4Prefix(value, isNetwork: false) { violations.add(path, "ipv4_with_prefixlen", "string.ipv4_with_prefixlen", "must be an IPv4 address with a prefix's length") }
    }
    if let value = self.ipv6WithPrefixlen {
      if value.isEmpty { violations.add(path, "ipv6_with_prefixlen", "string.ipv6_with_prefixlen_empty", "must be an IPv6 address with a prefix's length, and is empty") }
      if !value.isEmpty && !RPC.FieldFormat.isIPv6Prefix(value, isNetwork: false) { violations.add(path, "ipv6_with_prefixlen", "string.ipv6_with_prefixlen", "must be an IPv6 address with a prefix's length") }
    }
    if let value = self.ipPrefix {
      if value.isEmpty { violations.add(path, "ip_prefix", "string.ip_prefix_empty", "must be an IP prefix, and is empty") }
      if !value.isEmpty && !RPC.FieldFormat.isIPPrefix(value, isNetwork: true) { violations.add(path, "ip_prefix", "string.ip_prefix", "must be an IP prefix") }
    }
    if let value = self.ipv4Prefix {
      if value.isEmpty { violations.add(path, "ipv4_prefix", "string.ipv4_prefix_empty", "must be an IPv4 prefix, and is empty") }
      if !value.isEmpty && !RPC.FieldFormat.isIPv4Prefix(value, isNetwork: true) { violations.add(path, "ipv4_prefix", "string.ipv4_prefix", "must be an IPv4 prefix") }
    }
    if let value = self.ipv6Prefix {
      if value.isEmpty { violations.add(path, "ipv6_prefix", "string.ipv6_prefix_empty", "must be an IPv6 prefix, and is empty") }
      if !value.isEmpty && !RPC.FieldFormat.isIPv6Prefix(value, isNetwork: true) { violations.add(path, "ipv6_prefix", "string.ipv6_prefix", "must be an IPv6 prefix") }
    }
    if let value = self.hostAndPort {
      if value.isEmpty { violations.add(path, "host_and_port", "string.host_and_port_empty", "must be a host and a port, and is empty") }
      if !value.isEmpty && !RPC.FieldFormat.isHostAndPort(value) { violations.add(path, "host_and_port", "string.host_and_port", "must be a host and a port") }
    }
    if let value = self.ulid {
      if value.isEmpty { violations.add(path, "ulid", "string.ulid_empty", "must be a ULID, and is empty") }
      if !value.isEmpty && !RPC.FieldFormat.isULID(value) { violations.add(path, "ulid", "string.ulid", "must be a ULID") }
    }
    if let value = self.protobufFqn {
      if value.isEmpty { violations.add(path, "protobuf_fqn", "string.protobuf_fqn_empty", "must be a full name of protobuf, and is empty") }
      if !value.isEmpty && !RPC.FieldFormat.isProtobufName(value) { violations.add(path, "protobuf_fqn", "string.protobuf_fqn", "must be a full name of protobuf") }
    }
    if let value = self.protobufDotFqn {
      if value.isEmpty { violations.add(path, "protobuf_dot_fqn", "string.protobuf_dot_fqn_empty", "must be a full name of protobuf behind a dot, and is empty") }
      if !value.isEmpty && !RPC.FieldFormat.isDottedProtobufName(value) { violations.add(path, "protobuf_dot_fqn", "string.protobuf_dot_fqn", "must be a full name of protobuf behind a dot") }
    }
    if let value = self.headerName {
      if value.isEmpty { violations.add(path, "header_name", "string.well_known_regex.header_name_empty", "must be an HTTP header's name, and is empty") }
      if !value.isEmpty && !RPC.FieldFormat.isHeaderName(value) { violations.add(path, "header_name", "string.well_known_regex.header_name", "must be an HTTP header's name") }
    }
    if let value = self.headerNameStrict {
      if value.isEmpty { violations.add(path, "header_name_strict", "string.well_known_regex.header_name_empty", "must be an HTTP header's name, and is empty") }
      if !value.isEmpty && !RPC.FieldFormat.isHeaderName(value) { violations.add(path, "header_name_strict", "string.well_known_regex.header_name", "must be an HTTP header's name") }
    }
    if let value = self.headerNameLoose {
      if value.isEmpty { violations.add(path, "header_name_loose", "string.well_known_regex.header_name_empty", "must be an HTTP header's name, and is empty") }
      if !value.isEmpty && !RPC.FieldFormat.isHeaderName(value, strictly: false) { violations.add(path, "header_name_loose", "string.well_known_regex.header_name", "must be an HTTP header's name") }
    }
    if let value = self.headerValue {
      if !RPC.FieldFormat.isHeaderValue(value) { violations.add(path, "header_value", "string.well_known_regex.header_value", "must be an HTTP header's value") }
    }
    if let value = self.headerValueStrict {
      if !RPC.FieldFormat.isHeaderValue(value) { violations.add(path, "header_value_strict", "string.well_known_regex.header_value", "must be an HTTP header's value") }
    }
    if let value = self.headerValueLoose {
      if !RPC.FieldFormat.isHeaderValue(value, strictly: false) { violations.add(path, "header_value_loose", "string.well_known_regex.header_value", "must be an HTTP header's value") }
    }
  }
}
