// swift-format-ignore-file
// Made by protoc-gen-marketplace from grpc/channelz/v1/channelz.proto; change the schema and run scripts/generate.
import Protobuf

extension GrpcChannelzV1.ChannelConnectivityState.State: JSONEnum {
  package static let jsonNames = JSONEnumNames("grpc.channelz.v1.ChannelConnectivityState.State", [("UNKNOWN", 0), ("IDLE", 1), ("CONNECTING", 2), ("READY", 3), ("TRANSIENT_FAILURE", 4), ("SHUTDOWN", 5)])
}

extension GrpcChannelzV1.ChannelTraceEvent.Severity: JSONEnum {
  package static let jsonNames = JSONEnumNames("grpc.channelz.v1.ChannelTraceEvent.Severity", [("CT_UNKNOWN", 0), ("CT_INFO", 1), ("CT_WARNING", 2), ("CT_ERROR", 3)])
}

extension GrpcChannelzV1.Channel: JSONObjectMessage {
  package static let jsonFields = JSONFields([("ref", "ref"), ("data", "data"), ("channelRef", "channel_ref"), ("subchannelRef", "subchannel_ref"), ("socketRef", "socket_ref")])

  package mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(MessageCodec<GrpcChannelzV1.ChannelRef>.self, into: &self.ref)
    case 1: try reader.field(MessageCodec<GrpcChannelzV1.ChannelData>.self, into: &self.data)
    case 2: try reader.repeated(MessageCodec<GrpcChannelzV1.ChannelRef>.self, into: &self.channelRef)
    case 3: try reader.repeated(MessageCodec<GrpcChannelzV1.SubchannelRef>.self, into: &self.subchannelRef)
    case 4: try reader.repeated(MessageCodec<GrpcChannelzV1.SocketRef>.self, into: &self.socketRef)
    default: break
    }
  }

  package func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if let value = self.ref { try writer.field(fields[0], MessageCodec<GrpcChannelzV1.ChannelRef>.self, value) }
    if let value = self.data { try writer.field(fields[1], MessageCodec<GrpcChannelzV1.ChannelData>.self, value) }
    try writer.repeated(fields[2], MessageCodec<GrpcChannelzV1.ChannelRef>.self, self.channelRef)
    try writer.repeated(fields[3], MessageCodec<GrpcChannelzV1.SubchannelRef>.self, self.subchannelRef)
    try writer.repeated(fields[4], MessageCodec<GrpcChannelzV1.SocketRef>.self, self.socketRef)
  }
}

extension GrpcChannelzV1.Subchannel: JSONObjectMessage {
  package static let jsonFields = JSONFields([("ref", "ref"), ("data", "data"), ("channelRef", "channel_ref"), ("subchannelRef", "subchannel_ref"), ("socketRef", "socket_ref")])

  package mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(MessageCodec<GrpcChannelzV1.SubchannelRef>.self, into: &self.ref)
    case 1: try reader.field(MessageCodec<GrpcChannelzV1.ChannelData>.self, into: &self.data)
    case 2: try reader.repeated(MessageCodec<GrpcChannelzV1.ChannelRef>.self, into: &self.channelRef)
    case 3: try reader.repeated(MessageCodec<GrpcChannelzV1.SubchannelRef>.self, into: &self.subchannelRef)
    case 4: try reader.repeated(MessageCodec<GrpcChannelzV1.SocketRef>.self, into: &self.socketRef)
    default: break
    }
  }

  package func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if let value = self.ref { try writer.field(fields[0], MessageCodec<GrpcChannelzV1.SubchannelRef>.self, value) }
    if let value = self.data { try writer.field(fields[1], MessageCodec<GrpcChannelzV1.ChannelData>.self, value) }
    try writer.repeated(fields[2], MessageCodec<GrpcChannelzV1.ChannelRef>.self, self.channelRef)
    try writer.repeated(fields[3], MessageCodec<GrpcChannelzV1.SubchannelRef>.self, self.subchannelRef)
    try writer.repeated(fields[4], MessageCodec<GrpcChannelzV1.SocketRef>.self, self.socketRef)
  }
}

extension GrpcChannelzV1.ChannelConnectivityState: JSONObjectMessage {
  package static let jsonFields = JSONFields([("state", "state")])

  package mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(EnumCodec<GrpcChannelzV1.ChannelConnectivityState.State>.self, into: &self.state)
    default: break
    }
  }

  package func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || self.state.rawValue != 0 { try writer.field(fields[0], EnumCodec<GrpcChannelzV1.ChannelConnectivityState.State>.self, self.state) }
  }
}

extension GrpcChannelzV1.ChannelData: JSONObjectMessage {
  package static let jsonFields = JSONFields([("state", "state"), ("target", "target"), ("trace", "trace"), ("callsStarted", "calls_started"), ("callsSucceeded", "calls_succeeded"), ("callsFailed", "calls_failed"), ("lastCallStartedTimestamp", "last_call_started_timestamp")])

  package mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(MessageCodec<GrpcChannelzV1.ChannelConnectivityState>.self, into: &self.state)
    case 1: try reader.field(StringCodec.self, into: &self.target)
    case 2: try reader.field(MessageCodec<GrpcChannelzV1.ChannelTrace>.self, into: &self.trace)
    case 3: try reader.field(Int64Codec.self, into: &self.callsStarted)
    case 4: try reader.field(Int64Codec.self, into: &self.callsSucceeded)
    case 5: try reader.field(Int64Codec.self, into: &self.callsFailed)
    case 6: try reader.field(MessageCodec<GoogleProtobuf.Timestamp>.self, into: &self.lastCallStartedTimestamp)
    default: break
    }
  }

  package func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if let value = self.state { try writer.field(fields[0], MessageCodec<GrpcChannelzV1.ChannelConnectivityState>.self, value) }
    if writer.writesDefaults || !self.target.isEmpty { try writer.field(fields[1], StringCodec.self, self.target) }
    if let value = self.trace { try writer.field(fields[2], MessageCodec<GrpcChannelzV1.ChannelTrace>.self, value) }
    if writer.writesDefaults || self.callsStarted != 0 { try writer.field(fields[3], Int64Codec.self, self.callsStarted) }
    if writer.writesDefaults || self.callsSucceeded != 0 { try writer.field(fields[4], Int64Codec.self, self.callsSucceeded) }
    if writer.writesDefaults || self.callsFailed != 0 { try writer.field(fields[5], Int64Codec.self, self.callsFailed) }
    if let value = self.lastCallStartedTimestamp { try writer.field(fields[6], MessageCodec<GoogleProtobuf.Timestamp>.self, value) }
  }
}

extension GrpcChannelzV1.ChannelTraceEvent: JSONObjectMessage {
  package static let jsonFields = JSONFields([("description", "description"), ("severity", "severity"), ("timestamp", "timestamp"), ("channelRef", "channel_ref"), ("subchannelRef", "subchannel_ref")])

  package mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.description)
    case 1: try reader.field(EnumCodec<GrpcChannelzV1.ChannelTraceEvent.Severity>.self, into: &self.severity)
    case 2: try reader.field(MessageCodec<GoogleProtobuf.Timestamp>.self, into: &self.timestamp)
    case 3: if let value = try reader.member(MessageCodec<GrpcChannelzV1.ChannelRef>.self, isSet: self.childRef != nil) { self.childRef = .channelRef(value) }
    case 4: if let value = try reader.member(MessageCodec<GrpcChannelzV1.SubchannelRef>.self, isSet: self.childRef != nil) { self.childRef = .subchannelRef(value) }
    default: break
    }
  }

  package func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || !self.description.isEmpty { try writer.field(fields[0], StringCodec.self, self.description) }
    if writer.writesDefaults || self.severity.rawValue != 0 { try writer.field(fields[1], EnumCodec<GrpcChannelzV1.ChannelTraceEvent.Severity>.self, self.severity) }
    if let value = self.timestamp { try writer.field(fields[2], MessageCodec<GoogleProtobuf.Timestamp>.self, value) }
    switch self.childRef {
    case .channelRef(let value): try writer.field(fields[3], MessageCodec<GrpcChannelzV1.ChannelRef>.self, value)
    case .subchannelRef(let value): try writer.field(fields[4], MessageCodec<GrpcChannelzV1.SubchannelRef>.self, value)
    case nil: break
    }
  }
}

extension GrpcChannelzV1.ChannelTrace: JSONObjectMessage {
  package static let jsonFields = JSONFields([("numEventsLogged", "num_events_logged"), ("creationTimestamp", "creation_timestamp"), ("events", "events")])

  package mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(Int64Codec.self, into: &self.numEventsLogged)
    case 1: try reader.field(MessageCodec<GoogleProtobuf.Timestamp>.self, into: &self.creationTimestamp)
    case 2: try reader.repeated(MessageCodec<GrpcChannelzV1.ChannelTraceEvent>.self, into: &self.events)
    default: break
    }
  }

  package func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || self.numEventsLogged != 0 { try writer.field(fields[0], Int64Codec.self, self.numEventsLogged) }
    if let value = self.creationTimestamp { try writer.field(fields[1], MessageCodec<GoogleProtobuf.Timestamp>.self, value) }
    try writer.repeated(fields[2], MessageCodec<GrpcChannelzV1.ChannelTraceEvent>.self, self.events)
  }
}

extension GrpcChannelzV1.ChannelRef: JSONObjectMessage {
  package static let jsonFields = JSONFields([("channelId", "channel_id"), ("name", "name")])

  package mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(Int64Codec.self, into: &self.channelId)
    case 1: try reader.field(StringCodec.self, into: &self.name)
    default: break
    }
  }

  package func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || self.channelId != 0 { try writer.field(fields[0], Int64Codec.self, self.channelId) }
    if writer.writesDefaults || !self.name.isEmpty { try writer.field(fields[1], StringCodec.self, self.name) }
  }
}

extension GrpcChannelzV1.SubchannelRef: JSONObjectMessage {
  package static let jsonFields = JSONFields([("subchannelId", "subchannel_id"), ("name", "name")])

  package mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(Int64Codec.self, into: &self.subchannelId)
    case 1: try reader.field(StringCodec.self, into: &self.name)
    default: break
    }
  }

  package func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || self.subchannelId != 0 { try writer.field(fields[0], Int64Codec.self, self.subchannelId) }
    if writer.writesDefaults || !self.name.isEmpty { try writer.field(fields[1], StringCodec.self, self.name) }
  }
}

extension GrpcChannelzV1.SocketRef: JSONObjectMessage {
  package static let jsonFields = JSONFields([("socketId", "socket_id"), ("name", "name")])

  package mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(Int64Codec.self, into: &self.socketId)
    case 1: try reader.field(StringCodec.self, into: &self.name)
    default: break
    }
  }

  package func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || self.socketId != 0 { try writer.field(fields[0], Int64Codec.self, self.socketId) }
    if writer.writesDefaults || !self.name.isEmpty { try writer.field(fields[1], StringCodec.self, self.name) }
  }
}

extension GrpcChannelzV1.ServerRef: JSONObjectMessage {
  package static let jsonFields = JSONFields([("serverId", "server_id"), ("name", "name")])

  package mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(Int64Codec.self, into: &self.serverId)
    case 1: try reader.field(StringCodec.self, into: &self.name)
    default: break
    }
  }

  package func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || self.serverId != 0 { try writer.field(fields[0], Int64Codec.self, self.serverId) }
    if writer.writesDefaults || !self.name.isEmpty { try writer.field(fields[1], StringCodec.self, self.name) }
  }
}

extension GrpcChannelzV1.Server: JSONObjectMessage {
  package static let jsonFields = JSONFields([("ref", "ref"), ("data", "data"), ("listenSocket", "listen_socket")])

  package mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(MessageCodec<GrpcChannelzV1.ServerRef>.self, into: &self.ref)
    case 1: try reader.field(MessageCodec<GrpcChannelzV1.ServerData>.self, into: &self.data)
    case 2: try reader.repeated(MessageCodec<GrpcChannelzV1.SocketRef>.self, into: &self.listenSocket)
    default: break
    }
  }

  package func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if let value = self.ref { try writer.field(fields[0], MessageCodec<GrpcChannelzV1.ServerRef>.self, value) }
    if let value = self.data { try writer.field(fields[1], MessageCodec<GrpcChannelzV1.ServerData>.self, value) }
    try writer.repeated(fields[2], MessageCodec<GrpcChannelzV1.SocketRef>.self, self.listenSocket)
  }
}

extension GrpcChannelzV1.ServerData: JSONObjectMessage {
  package static let jsonFields = JSONFields([("trace", "trace"), ("callsStarted", "calls_started"), ("callsSucceeded", "calls_succeeded"), ("callsFailed", "calls_failed"), ("lastCallStartedTimestamp", "last_call_started_timestamp")])

  package mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(MessageCodec<GrpcChannelzV1.ChannelTrace>.self, into: &self.trace)
    case 1: try reader.field(Int64Codec.self, into: &self.callsStarted)
    case 2: try reader.field(Int64Codec.self, into: &self.callsSucceeded)
    case 3: try reader.field(Int64Codec.self, into: &self.callsFailed)
    case 4: try reader.field(MessageCodec<GoogleProtobuf.Timestamp>.self, into: &self.lastCallStartedTimestamp)
    default: break
    }
  }

  package func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if let value = self.trace { try writer.field(fields[0], MessageCodec<GrpcChannelzV1.ChannelTrace>.self, value) }
    if writer.writesDefaults || self.callsStarted != 0 { try writer.field(fields[1], Int64Codec.self, self.callsStarted) }
    if writer.writesDefaults || self.callsSucceeded != 0 { try writer.field(fields[2], Int64Codec.self, self.callsSucceeded) }
    if writer.writesDefaults || self.callsFailed != 0 { try writer.field(fields[3], Int64Codec.self, self.callsFailed) }
    if let value = self.lastCallStartedTimestamp { try writer.field(fields[4], MessageCodec<GoogleProtobuf.Timestamp>.self, value) }
  }
}

extension GrpcChannelzV1.Socket: JSONObjectMessage {
  package static let jsonFields = JSONFields([("ref", "ref"), ("data", "data"), ("local", "local"), ("remote", "remote"), ("security", "security"), ("remoteName", "remote_name")])

  package mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(MessageCodec<GrpcChannelzV1.SocketRef>.self, into: &self.ref)
    case 1: try reader.field(MessageCodec<GrpcChannelzV1.SocketData>.self, into: &self.data)
    case 2: try reader.field(MessageCodec<GrpcChannelzV1.Address>.self, into: &self.local)
    case 3: try reader.field(MessageCodec<GrpcChannelzV1.Address>.self, into: &self.remote)
    case 4: try reader.field(MessageCodec<GrpcChannelzV1.Security>.self, into: &self.security)
    case 5: try reader.field(StringCodec.self, into: &self.remoteName)
    default: break
    }
  }

  package func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if let value = self.ref { try writer.field(fields[0], MessageCodec<GrpcChannelzV1.SocketRef>.self, value) }
    if let value = self.data { try writer.field(fields[1], MessageCodec<GrpcChannelzV1.SocketData>.self, value) }
    if let value = self.local { try writer.field(fields[2], MessageCodec<GrpcChannelzV1.Address>.self, value) }
    if let value = self.remote { try writer.field(fields[3], MessageCodec<GrpcChannelzV1.Address>.self, value) }
    if let value = self.security { try writer.field(fields[4], MessageCodec<GrpcChannelzV1.Security>.self, value) }
    if writer.writesDefaults || !self.remoteName.isEmpty { try writer.field(fields[5], StringCodec.self, self.remoteName) }
  }
}

extension GrpcChannelzV1.SocketData: JSONObjectMessage {
  package static let jsonFields = JSONFields([("streamsStarted", "streams_started"), ("streamsSucceeded", "streams_succeeded"), ("streamsFailed", "streams_failed"), ("messagesSent", "messages_sent"), ("messagesReceived", "messages_received"), ("keepAlivesSent", "keep_alives_sent"), ("lastLocalStreamCreatedTimestamp", "last_local_stream_created_timestamp"), ("lastRemoteStreamCreatedTimestamp", "last_remote_stream_created_timestamp"), ("lastMessageSentTimestamp", "last_message_sent_timestamp"), ("lastMessageReceivedTimestamp", "last_message_received_timestamp"), ("localFlowControlWindow", "local_flow_control_window"), ("remoteFlowControlWindow", "remote_flow_control_window"), ("option", "option")])

  package mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(Int64Codec.self, into: &self.streamsStarted)
    case 1: try reader.field(Int64Codec.self, into: &self.streamsSucceeded)
    case 2: try reader.field(Int64Codec.self, into: &self.streamsFailed)
    case 3: try reader.field(Int64Codec.self, into: &self.messagesSent)
    case 4: try reader.field(Int64Codec.self, into: &self.messagesReceived)
    case 5: try reader.field(Int64Codec.self, into: &self.keepAlivesSent)
    case 6: try reader.field(MessageCodec<GoogleProtobuf.Timestamp>.self, into: &self.lastLocalStreamCreatedTimestamp)
    case 7: try reader.field(MessageCodec<GoogleProtobuf.Timestamp>.self, into: &self.lastRemoteStreamCreatedTimestamp)
    case 8: try reader.field(MessageCodec<GoogleProtobuf.Timestamp>.self, into: &self.lastMessageSentTimestamp)
    case 9: try reader.field(MessageCodec<GoogleProtobuf.Timestamp>.self, into: &self.lastMessageReceivedTimestamp)
    case 10: try reader.field(MessageCodec<GoogleProtobuf.Int64Value>.self, into: &self.localFlowControlWindow)
    case 11: try reader.field(MessageCodec<GoogleProtobuf.Int64Value>.self, into: &self.remoteFlowControlWindow)
    case 12: try reader.repeated(MessageCodec<GrpcChannelzV1.SocketOption>.self, into: &self.option)
    default: break
    }
  }

  package func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || self.streamsStarted != 0 { try writer.field(fields[0], Int64Codec.self, self.streamsStarted) }
    if writer.writesDefaults || self.streamsSucceeded != 0 { try writer.field(fields[1], Int64Codec.self, self.streamsSucceeded) }
    if writer.writesDefaults || self.streamsFailed != 0 { try writer.field(fields[2], Int64Codec.self, self.streamsFailed) }
    if writer.writesDefaults || self.messagesSent != 0 { try writer.field(fields[3], Int64Codec.self, self.messagesSent) }
    if writer.writesDefaults || self.messagesReceived != 0 { try writer.field(fields[4], Int64Codec.self, self.messagesReceived) }
    if writer.writesDefaults || self.keepAlivesSent != 0 { try writer.field(fields[5], Int64Codec.self, self.keepAlivesSent) }
    if let value = self.lastLocalStreamCreatedTimestamp { try writer.field(fields[6], MessageCodec<GoogleProtobuf.Timestamp>.self, value) }
    if let value = self.lastRemoteStreamCreatedTimestamp { try writer.field(fields[7], MessageCodec<GoogleProtobuf.Timestamp>.self, value) }
    if let value = self.lastMessageSentTimestamp { try writer.field(fields[8], MessageCodec<GoogleProtobuf.Timestamp>.self, value) }
    if let value = self.lastMessageReceivedTimestamp { try writer.field(fields[9], MessageCodec<GoogleProtobuf.Timestamp>.self, value) }
    if let value = self.localFlowControlWindow { try writer.field(fields[10], MessageCodec<GoogleProtobuf.Int64Value>.self, value) }
    if let value = self.remoteFlowControlWindow { try writer.field(fields[11], MessageCodec<GoogleProtobuf.Int64Value>.self, value) }
    try writer.repeated(fields[12], MessageCodec<GrpcChannelzV1.SocketOption>.self, self.option)
  }
}

extension GrpcChannelzV1.Address: JSONObjectMessage {
  package static let jsonFields = JSONFields([("tcpipAddress", "tcpip_address"), ("udsAddress", "uds_address"), ("otherAddress", "other_address")])

  package mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: if let value = try reader.member(MessageCodec<GrpcChannelzV1.Address.TcpIpAddress>.self, isSet: self.address != nil) { self.address = .tcpipAddress(value) }
    case 1: if let value = try reader.member(MessageCodec<GrpcChannelzV1.Address.UdsAddress>.self, isSet: self.address != nil) { self.address = .udsAddress(value) }
    case 2: if let value = try reader.member(MessageCodec<GrpcChannelzV1.Address.OtherAddress>.self, isSet: self.address != nil) { self.address = .otherAddress(value) }
    default: break
    }
  }

  package func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    switch self.address {
    case .tcpipAddress(let value): try writer.field(fields[0], MessageCodec<GrpcChannelzV1.Address.TcpIpAddress>.self, value)
    case .udsAddress(let value): try writer.field(fields[1], MessageCodec<GrpcChannelzV1.Address.UdsAddress>.self, value)
    case .otherAddress(let value): try writer.field(fields[2], MessageCodec<GrpcChannelzV1.Address.OtherAddress>.self, value)
    case nil: break
    }
  }
}

extension GrpcChannelzV1.Address.TcpIpAddress: JSONObjectMessage {
  package static let jsonFields = JSONFields([("ipAddress", "ip_address"), ("port", "port")])

  package mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(BytesCodec.self, into: &self.ipAddress)
    case 1: try reader.field(Int32Codec.self, into: &self.port)
    default: break
    }
  }

  package func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || !self.ipAddress.isEmpty { try writer.field(fields[0], BytesCodec.self, self.ipAddress) }
    if writer.writesDefaults || self.port != 0 { try writer.field(fields[1], Int32Codec.self, self.port) }
  }
}

extension GrpcChannelzV1.Address.UdsAddress: JSONObjectMessage {
  package static let jsonFields = JSONFields([("filename", "filename")])

  package mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.filename)
    default: break
    }
  }

  package func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || !self.filename.isEmpty { try writer.field(fields[0], StringCodec.self, self.filename) }
  }
}

extension GrpcChannelzV1.Address.OtherAddress: JSONObjectMessage {
  package static let jsonFields = JSONFields([("name", "name"), ("value", "value")])

  package mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.name)
    case 1: try reader.field(MessageCodec<GoogleProtobuf.`Any`>.self, into: &self.value)
    default: break
    }
  }

  package func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || !self.name.isEmpty { try writer.field(fields[0], StringCodec.self, self.name) }
    if let value = self.value { try writer.field(fields[1], MessageCodec<GoogleProtobuf.`Any`>.self, value) }
  }
}

extension GrpcChannelzV1.Security: JSONObjectMessage {
  package static let jsonFields = JSONFields([("tls", "tls"), ("other", "other")])

  package mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: if let value = try reader.member(MessageCodec<GrpcChannelzV1.Security.Tls>.self, isSet: self.model != nil) { self.model = .tls(value) }
    case 1: if let value = try reader.member(MessageCodec<GrpcChannelzV1.Security.OtherSecurity>.self, isSet: self.model != nil) { self.model = .other(value) }
    default: break
    }
  }

  package func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    switch self.model {
    case .tls(let value): try writer.field(fields[0], MessageCodec<GrpcChannelzV1.Security.Tls>.self, value)
    case .other(let value): try writer.field(fields[1], MessageCodec<GrpcChannelzV1.Security.OtherSecurity>.self, value)
    case nil: break
    }
  }
}

extension GrpcChannelzV1.Security.Tls: JSONObjectMessage {
  package static let jsonFields = JSONFields([("standardName", "standard_name"), ("otherName", "other_name"), ("localCertificate", "local_certificate"), ("remoteCertificate", "remote_certificate")])

  package mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: if let value = try reader.member(StringCodec.self, isSet: self.cipherSuite != nil) { self.cipherSuite = .standardName(value) }
    case 1: if let value = try reader.member(StringCodec.self, isSet: self.cipherSuite != nil) { self.cipherSuite = .otherName(value) }
    case 2: try reader.field(BytesCodec.self, into: &self.localCertificate)
    case 3: try reader.field(BytesCodec.self, into: &self.remoteCertificate)
    default: break
    }
  }

  package func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    switch self.cipherSuite {
    case .standardName(let value): try writer.field(fields[0], StringCodec.self, value)
    case .otherName(let value): try writer.field(fields[1], StringCodec.self, value)
    case nil: break
    }
    if writer.writesDefaults || !self.localCertificate.isEmpty { try writer.field(fields[2], BytesCodec.self, self.localCertificate) }
    if writer.writesDefaults || !self.remoteCertificate.isEmpty { try writer.field(fields[3], BytesCodec.self, self.remoteCertificate) }
  }
}

extension GrpcChannelzV1.Security.OtherSecurity: JSONObjectMessage {
  package static let jsonFields = JSONFields([("name", "name"), ("value", "value")])

  package mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.name)
    case 1: try reader.field(MessageCodec<GoogleProtobuf.`Any`>.self, into: &self.value)
    default: break
    }
  }

  package func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || !self.name.isEmpty { try writer.field(fields[0], StringCodec.self, self.name) }
    if let value = self.value { try writer.field(fields[1], MessageCodec<GoogleProtobuf.`Any`>.self, value) }
  }
}

extension GrpcChannelzV1.SocketOption: JSONObjectMessage {
  package static let jsonFields = JSONFields([("name", "name"), ("value", "value"), ("additional", "additional")])

  package mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.name)
    case 1: try reader.field(StringCodec.self, into: &self.value)
    case 2: try reader.field(MessageCodec<GoogleProtobuf.`Any`>.self, into: &self.additional)
    default: break
    }
  }

  package func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || !self.name.isEmpty { try writer.field(fields[0], StringCodec.self, self.name) }
    if writer.writesDefaults || !self.value.isEmpty { try writer.field(fields[1], StringCodec.self, self.value) }
    if let value = self.additional { try writer.field(fields[2], MessageCodec<GoogleProtobuf.`Any`>.self, value) }
  }
}

extension GrpcChannelzV1.GetTopChannelsRequest: JSONObjectMessage {
  package static let jsonFields = JSONFields([("startChannelId", "start_channel_id"), ("maxResults", "max_results")])

  package mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(Int64Codec.self, into: &self.startChannelId)
    case 1: try reader.field(Int64Codec.self, into: &self.maxResults)
    default: break
    }
  }

  package func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || self.startChannelId != 0 { try writer.field(fields[0], Int64Codec.self, self.startChannelId) }
    if writer.writesDefaults || self.maxResults != 0 { try writer.field(fields[1], Int64Codec.self, self.maxResults) }
  }
}

extension GrpcChannelzV1.GetTopChannelsResponse: JSONObjectMessage {
  package static let jsonFields = JSONFields([("channel", "channel"), ("end", "end")])

  package mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.repeated(MessageCodec<GrpcChannelzV1.Channel>.self, into: &self.channel)
    case 1: try reader.field(BoolCodec.self, into: &self.end)
    default: break
    }
  }

  package func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    try writer.repeated(fields[0], MessageCodec<GrpcChannelzV1.Channel>.self, self.channel)
    if writer.writesDefaults || self.end { try writer.field(fields[1], BoolCodec.self, self.end) }
  }
}

extension GrpcChannelzV1.GetServersRequest: JSONObjectMessage {
  package static let jsonFields = JSONFields([("startServerId", "start_server_id"), ("maxResults", "max_results")])

  package mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(Int64Codec.self, into: &self.startServerId)
    case 1: try reader.field(Int64Codec.self, into: &self.maxResults)
    default: break
    }
  }

  package func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || self.startServerId != 0 { try writer.field(fields[0], Int64Codec.self, self.startServerId) }
    if writer.writesDefaults || self.maxResults != 0 { try writer.field(fields[1], Int64Codec.self, self.maxResults) }
  }
}

extension GrpcChannelzV1.GetServersResponse: JSONObjectMessage {
  package static let jsonFields = JSONFields([("server", "server"), ("end", "end")])

  package mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.repeated(MessageCodec<GrpcChannelzV1.Server>.self, into: &self.server)
    case 1: try reader.field(BoolCodec.self, into: &self.end)
    default: break
    }
  }

  package func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    try writer.repeated(fields[0], MessageCodec<GrpcChannelzV1.Server>.self, self.server)
    if writer.writesDefaults || self.end { try writer.field(fields[1], BoolCodec.self, self.end) }
  }
}

extension GrpcChannelzV1.GetServerRequest: JSONObjectMessage {
  package static let jsonFields = JSONFields([("serverId", "server_id")])

  package mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(Int64Codec.self, into: &self.serverId)
    default: break
    }
  }

  package func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || self.serverId != 0 { try writer.field(fields[0], Int64Codec.self, self.serverId) }
  }
}

extension GrpcChannelzV1.GetServerResponse: JSONObjectMessage {
  package static let jsonFields = JSONFields([("server", "server")])

  package mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(MessageCodec<GrpcChannelzV1.Server>.self, into: &self.server)
    default: break
    }
  }

  package func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if let value = self.server { try writer.field(fields[0], MessageCodec<GrpcChannelzV1.Server>.self, value) }
  }
}

extension GrpcChannelzV1.GetServerSocketsRequest: JSONObjectMessage {
  package static let jsonFields = JSONFields([("serverId", "server_id"), ("startSocketId", "start_socket_id"), ("maxResults", "max_results")])

  package mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(Int64Codec.self, into: &self.serverId)
    case 1: try reader.field(Int64Codec.self, into: &self.startSocketId)
    case 2: try reader.field(Int64Codec.self, into: &self.maxResults)
    default: break
    }
  }

  package func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || self.serverId != 0 { try writer.field(fields[0], Int64Codec.self, self.serverId) }
    if writer.writesDefaults || self.startSocketId != 0 { try writer.field(fields[1], Int64Codec.self, self.startSocketId) }
    if writer.writesDefaults || self.maxResults != 0 { try writer.field(fields[2], Int64Codec.self, self.maxResults) }
  }
}

extension GrpcChannelzV1.GetServerSocketsResponse: JSONObjectMessage {
  package static let jsonFields = JSONFields([("socketRef", "socket_ref"), ("end", "end")])

  package mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.repeated(MessageCodec<GrpcChannelzV1.SocketRef>.self, into: &self.socketRef)
    case 1: try reader.field(BoolCodec.self, into: &self.end)
    default: break
    }
  }

  package func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    try writer.repeated(fields[0], MessageCodec<GrpcChannelzV1.SocketRef>.self, self.socketRef)
    if writer.writesDefaults || self.end { try writer.field(fields[1], BoolCodec.self, self.end) }
  }
}

extension GrpcChannelzV1.GetChannelRequest: JSONObjectMessage {
  package static let jsonFields = JSONFields([("channelId", "channel_id")])

  package mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(Int64Codec.self, into: &self.channelId)
    default: break
    }
  }

  package func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || self.channelId != 0 { try writer.field(fields[0], Int64Codec.self, self.channelId) }
  }
}

extension GrpcChannelzV1.GetChannelResponse: JSONObjectMessage {
  package static let jsonFields = JSONFields([("channel", "channel")])

  package mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(MessageCodec<GrpcChannelzV1.Channel>.self, into: &self.channel)
    default: break
    }
  }

  package func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if let value = self.channel { try writer.field(fields[0], MessageCodec<GrpcChannelzV1.Channel>.self, value) }
  }
}

extension GrpcChannelzV1.GetSubchannelRequest: JSONObjectMessage {
  package static let jsonFields = JSONFields([("subchannelId", "subchannel_id")])

  package mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(Int64Codec.self, into: &self.subchannelId)
    default: break
    }
  }

  package func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || self.subchannelId != 0 { try writer.field(fields[0], Int64Codec.self, self.subchannelId) }
  }
}

extension GrpcChannelzV1.GetSubchannelResponse: JSONObjectMessage {
  package static let jsonFields = JSONFields([("subchannel", "subchannel")])

  package mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(MessageCodec<GrpcChannelzV1.Subchannel>.self, into: &self.subchannel)
    default: break
    }
  }

  package func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if let value = self.subchannel { try writer.field(fields[0], MessageCodec<GrpcChannelzV1.Subchannel>.self, value) }
  }
}

extension GrpcChannelzV1.GetSocketRequest: JSONObjectMessage {
  package static let jsonFields = JSONFields([("socketId", "socket_id"), ("summary", "summary")])

  package mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(Int64Codec.self, into: &self.socketId)
    case 1: try reader.field(BoolCodec.self, into: &self.summary)
    default: break
    }
  }

  package func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || self.socketId != 0 { try writer.field(fields[0], Int64Codec.self, self.socketId) }
    if writer.writesDefaults || self.summary { try writer.field(fields[1], BoolCodec.self, self.summary) }
  }
}

extension GrpcChannelzV1.GetSocketResponse: JSONObjectMessage {
  package static let jsonFields = JSONFields([("socket", "socket")])

  package mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(MessageCodec<GrpcChannelzV1.Socket>.self, into: &self.socket)
    default: break
    }
  }

  package func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if let value = self.socket { try writer.field(fields[0], MessageCodec<GrpcChannelzV1.Socket>.self, value) }
  }
}
