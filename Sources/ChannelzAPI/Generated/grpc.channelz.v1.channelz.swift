// swift-format-ignore-file
// Made by protoc-gen-marketplace from grpc/channelz/v1/channelz.proto; change the schema and run scripts/generate.
import Protobuf

extension GrpcChannelzV1 {
  /// What an application calls through.
  package struct Channel: Protobuf.Message {
    package static var fullName: String { "grpc.channelz.v1.Channel" }

    package var ref: GrpcChannelzV1.ChannelRef? = nil
    package var data: GrpcChannelzV1.ChannelData? = nil
    package var channelRef: [GrpcChannelzV1.ChannelRef] = []
    package var subchannelRef: [GrpcChannelzV1.SubchannelRef] = []
    package var socketRef: [GrpcChannelzV1.SocketRef] = []
    package var unknownFields = UnknownFields()

    package init() {}

    package init(ref: GrpcChannelzV1.ChannelRef? = nil, data: GrpcChannelzV1.ChannelData? = nil, channelRef: [GrpcChannelzV1.ChannelRef] = [], subchannelRef: [GrpcChannelzV1.SubchannelRef] = [], socketRef: [GrpcChannelzV1.SocketRef] = []) {
      self.ref = ref
      self.data = data
      self.channelRef = channelRef
      self.subchannelRef = subchannelRef
      self.socketRef = socketRef
    }

    package mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: try reader.message(into: &self.ref)
        case 18: try reader.message(into: &self.data)
        case 26: try reader.append(MessageCodec<GrpcChannelzV1.ChannelRef>.self, to: &self.channelRef)
        case 34: try reader.append(MessageCodec<GrpcChannelzV1.SubchannelRef>.self, to: &self.subchannelRef)
        case 42: try reader.append(MessageCodec<GrpcChannelzV1.SocketRef>.self, to: &self.socketRef)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    package func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      writer.repeated(42, MessageCodec<GrpcChannelzV1.SocketRef>.self, self.socketRef)
      writer.repeated(34, MessageCodec<GrpcChannelzV1.SubchannelRef>.self, self.subchannelRef)
      writer.repeated(26, MessageCodec<GrpcChannelzV1.ChannelRef>.self, self.channelRef)
      if let value = self.data { writer.field(18, MessageCodec<GrpcChannelzV1.ChannelData>.self, value) }
      if let value = self.ref { writer.field(10, MessageCodec<GrpcChannelzV1.ChannelRef>.self, value) }
    }
  }

  /// The way to one address.
  package struct Subchannel: Protobuf.Message {
    package static var fullName: String { "grpc.channelz.v1.Subchannel" }

    package var ref: GrpcChannelzV1.SubchannelRef? = nil
    package var data: GrpcChannelzV1.ChannelData? = nil
    package var channelRef: [GrpcChannelzV1.ChannelRef] = []
    package var subchannelRef: [GrpcChannelzV1.SubchannelRef] = []
    package var socketRef: [GrpcChannelzV1.SocketRef] = []
    package var unknownFields = UnknownFields()

    package init() {}

    package init(ref: GrpcChannelzV1.SubchannelRef? = nil, data: GrpcChannelzV1.ChannelData? = nil, channelRef: [GrpcChannelzV1.ChannelRef] = [], subchannelRef: [GrpcChannelzV1.SubchannelRef] = [], socketRef: [GrpcChannelzV1.SocketRef] = []) {
      self.ref = ref
      self.data = data
      self.channelRef = channelRef
      self.subchannelRef = subchannelRef
      self.socketRef = socketRef
    }

    package mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: try reader.message(into: &self.ref)
        case 18: try reader.message(into: &self.data)
        case 26: try reader.append(MessageCodec<GrpcChannelzV1.ChannelRef>.self, to: &self.channelRef)
        case 34: try reader.append(MessageCodec<GrpcChannelzV1.SubchannelRef>.self, to: &self.subchannelRef)
        case 42: try reader.append(MessageCodec<GrpcChannelzV1.SocketRef>.self, to: &self.socketRef)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    package func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      writer.repeated(42, MessageCodec<GrpcChannelzV1.SocketRef>.self, self.socketRef)
      writer.repeated(34, MessageCodec<GrpcChannelzV1.SubchannelRef>.self, self.subchannelRef)
      writer.repeated(26, MessageCodec<GrpcChannelzV1.ChannelRef>.self, self.channelRef)
      if let value = self.data { writer.field(18, MessageCodec<GrpcChannelzV1.ChannelData>.self, value) }
      if let value = self.ref { writer.field(10, MessageCodec<GrpcChannelzV1.SubchannelRef>.self, value) }
    }
  }

  /// Whether calls can be carried.
  package struct ChannelConnectivityState: Protobuf.Message {
    package static var fullName: String { "grpc.channelz.v1.ChannelConnectivityState" }

    package var state: GrpcChannelzV1.ChannelConnectivityState.State = .unknown
    package var unknownFields = UnknownFields()

    package init() {}

    package init(state: GrpcChannelzV1.ChannelConnectivityState.State = .unknown) {
      self.state = state
    }

    package mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 8: self.state = try reader.enumeration()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    package func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if self.state.rawValue != 0 { writer.field(8, EnumCodec<GrpcChannelzV1.ChannelConnectivityState.State>.self, self.state) }
    }

    package enum State: OpenEnum, CaseIterable {
      case unknown
      case idle
      case connecting
      case ready
      case transientFailure
      case shutdown
      /// A number that this schema does not name.
      case unrecognized(Int32)

      package init() { self = .unknown }

      package init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unknown
        case 1: self = .idle
        case 2: self = .connecting
        case 3: self = .ready
        case 4: self = .transientFailure
        case 5: self = .shutdown
        default: self = .unrecognized(rawValue)
        }
      }

      package var rawValue: Int32 {
        switch self {
        case .unknown: 0
        case .idle: 1
        case .connecting: 2
        case .ready: 3
        case .transientFailure: 4
        case .shutdown: 5
        case .unrecognized(let number): number
        }
      }

      /// The numbers that the schema names, in its order.
      package static var allCases: [GrpcChannelzV1.ChannelConnectivityState.State] { [.unknown, .idle, .connecting, .ready, .transientFailure, .shutdown] }
    }
  }

  /// What is told of a channel or a subchannel.
  package struct ChannelData: Protobuf.Message {
    package static var fullName: String { "grpc.channelz.v1.ChannelData" }

    package var state: GrpcChannelzV1.ChannelConnectivityState? = nil
    /// What was to be called.
    package var target: String = ""
    package var trace: GrpcChannelzV1.ChannelTrace? = nil
    package var callsStarted: Int64 = 0
    /// With the status OK.
    package var callsSucceeded: Int64 = 0
    /// With any other.
    package var callsFailed: Int64 = 0
    package var lastCallStartedTimestamp: GoogleProtobuf.Timestamp? = nil
    package var unknownFields = UnknownFields()

    package init() {}

    package init(state: GrpcChannelzV1.ChannelConnectivityState? = nil, target: String = "", trace: GrpcChannelzV1.ChannelTrace? = nil, callsStarted: Int64 = 0, callsSucceeded: Int64 = 0, callsFailed: Int64 = 0, lastCallStartedTimestamp: GoogleProtobuf.Timestamp? = nil) {
      self.state = state
      self.target = target
      self.trace = trace
      self.callsStarted = callsStarted
      self.callsSucceeded = callsSucceeded
      self.callsFailed = callsFailed
      self.lastCallStartedTimestamp = lastCallStartedTimestamp
    }

    package mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: try reader.message(into: &self.state)
        case 18: self.target = try reader.string()
        case 26: try reader.message(into: &self.trace)
        case 32: self.callsStarted = try reader.int64()
        case 40: self.callsSucceeded = try reader.int64()
        case 48: self.callsFailed = try reader.int64()
        case 58: try reader.message(into: &self.lastCallStartedTimestamp)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    package func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if let value = self.lastCallStartedTimestamp { writer.field(58, MessageCodec<GoogleProtobuf.Timestamp>.self, value) }
      if self.callsFailed != 0 { writer.field(48, Int64Codec.self, self.callsFailed) }
      if self.callsSucceeded != 0 { writer.field(40, Int64Codec.self, self.callsSucceeded) }
      if self.callsStarted != 0 { writer.field(32, Int64Codec.self, self.callsStarted) }
      if let value = self.trace { writer.field(26, MessageCodec<GrpcChannelzV1.ChannelTrace>.self, value) }
      if !self.target.isEmpty { writer.field(18, StringCodec.self, self.target) }
      if let value = self.state { writer.field(10, MessageCodec<GrpcChannelzV1.ChannelConnectivityState>.self, value) }
    }
  }

  /// Something that happened to a channel or a server.
  package struct ChannelTraceEvent: Protobuf.Message {
    package static var fullName: String { "grpc.channelz.v1.ChannelTraceEvent" }

    package var description: String = ""
    package var severity: GrpcChannelzV1.ChannelTraceEvent.Severity = .ctUnknown
    package var timestamp: GoogleProtobuf.Timestamp? = nil
    /// What it happened to, if that is a child.
    package var childRef: GrpcChannelzV1.ChannelTraceEvent.ChildRef? = nil
    package var unknownFields = UnknownFields()

    package init() {}

    package init(description: String = "", severity: GrpcChannelzV1.ChannelTraceEvent.Severity = .ctUnknown, timestamp: GoogleProtobuf.Timestamp? = nil, childRef: GrpcChannelzV1.ChannelTraceEvent.ChildRef? = nil) {
      self.description = description
      self.severity = severity
      self.timestamp = timestamp
      self.childRef = childRef
    }

    package mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.description = try reader.string()
        case 16: self.severity = try reader.enumeration()
        case 26: try reader.message(into: &self.timestamp)
        case 34:
          var value = GrpcChannelzV1.ChannelRef()
          if case .channelRef(let earlier) = self.childRef { value = earlier }
          self.childRef = nil
          try reader.message(into: &value)
          self.childRef = .channelRef(value)
        case 42:
          var value = GrpcChannelzV1.SubchannelRef()
          if case .subchannelRef(let earlier) = self.childRef { value = earlier }
          self.childRef = nil
          try reader.message(into: &value)
          self.childRef = .subchannelRef(value)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    package func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      switch self.childRef {
      case .subchannelRef(let value): writer.field(42, MessageCodec<GrpcChannelzV1.SubchannelRef>.self, value)
      case .channelRef(let value): writer.field(34, MessageCodec<GrpcChannelzV1.ChannelRef>.self, value)
      case nil: break
      }
      if let value = self.timestamp { writer.field(26, MessageCodec<GoogleProtobuf.Timestamp>.self, value) }
      if self.severity.rawValue != 0 { writer.field(16, EnumCodec<GrpcChannelzV1.ChannelTraceEvent.Severity>.self, self.severity) }
      if !self.description.isEmpty { writer.field(10, StringCodec.self, self.description) }
    }

    /// What it happened to, if that is a child.
    package enum ChildRef: Sendable, Equatable {
      case channelRef(GrpcChannelzV1.ChannelRef)
      case subchannelRef(GrpcChannelzV1.SubchannelRef)
    }

    package enum Severity: OpenEnum, CaseIterable {
      case ctUnknown
      case ctInfo
      case ctWarning
      case ctError
      /// A number that this schema does not name.
      case unrecognized(Int32)

      package init() { self = .ctUnknown }

      package init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .ctUnknown
        case 1: self = .ctInfo
        case 2: self = .ctWarning
        case 3: self = .ctError
        default: self = .unrecognized(rawValue)
        }
      }

      package var rawValue: Int32 {
        switch self {
        case .ctUnknown: 0
        case .ctInfo: 1
        case .ctWarning: 2
        case .ctError: 3
        case .unrecognized(let number): number
        }
      }

      /// The numbers that the schema names, in its order.
      package static var allCases: [GrpcChannelzV1.ChannelTraceEvent.Severity] { [.ctUnknown, .ctInfo, .ctWarning, .ctError] }
    }
  }

  /// The latest events, of all that there were.
  package struct ChannelTrace: Protobuf.Message {
    package static var fullName: String { "grpc.channelz.v1.ChannelTrace" }

    package var numEventsLogged: Int64 = 0
    package var creationTimestamp: GoogleProtobuf.Timestamp? = nil
    package var events: [GrpcChannelzV1.ChannelTraceEvent] = []
    package var unknownFields = UnknownFields()

    package init() {}

    package init(numEventsLogged: Int64 = 0, creationTimestamp: GoogleProtobuf.Timestamp? = nil, events: [GrpcChannelzV1.ChannelTraceEvent] = []) {
      self.numEventsLogged = numEventsLogged
      self.creationTimestamp = creationTimestamp
      self.events = events
    }

    package mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 8: self.numEventsLogged = try reader.int64()
        case 18: try reader.message(into: &self.creationTimestamp)
        case 26: try reader.append(MessageCodec<GrpcChannelzV1.ChannelTraceEvent>.self, to: &self.events)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    package func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      writer.repeated(26, MessageCodec<GrpcChannelzV1.ChannelTraceEvent>.self, self.events)
      if let value = self.creationTimestamp { writer.field(18, MessageCodec<GoogleProtobuf.Timestamp>.self, value) }
      if self.numEventsLogged != 0 { writer.field(8, Int64Codec.self, self.numEventsLogged) }
    }
  }

  /// A channel, by its identifier, which is positive.
  package struct ChannelRef: Protobuf.Message {
    package static var fullName: String { "grpc.channelz.v1.ChannelRef" }

    package var channelId: Int64 = 0
    package var name: String = ""
    package var unknownFields = UnknownFields()

    package init() {}

    package init(channelId: Int64 = 0, name: String = "") {
      self.channelId = channelId
      self.name = name
    }

    package mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 8: self.channelId = try reader.int64()
        case 18: self.name = try reader.string()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    package func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if !self.name.isEmpty { writer.field(18, StringCodec.self, self.name) }
      if self.channelId != 0 { writer.field(8, Int64Codec.self, self.channelId) }
    }
  }

  /// A subchannel, by its identifier, which is positive.
  package struct SubchannelRef: Protobuf.Message {
    package static var fullName: String { "grpc.channelz.v1.SubchannelRef" }

    package var subchannelId: Int64 = 0
    package var name: String = ""
    package var unknownFields = UnknownFields()

    package init() {}

    package init(subchannelId: Int64 = 0, name: String = "") {
      self.subchannelId = subchannelId
      self.name = name
    }

    package mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 56: self.subchannelId = try reader.int64()
        case 66: self.name = try reader.string()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    package func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if !self.name.isEmpty { writer.field(66, StringCodec.self, self.name) }
      if self.subchannelId != 0 { writer.field(56, Int64Codec.self, self.subchannelId) }
    }
  }

  /// A socket, by its identifier, which is positive.
  package struct SocketRef: Protobuf.Message {
    package static var fullName: String { "grpc.channelz.v1.SocketRef" }

    package var socketId: Int64 = 0
    package var name: String = ""
    package var unknownFields = UnknownFields()

    package init() {}

    package init(socketId: Int64 = 0, name: String = "") {
      self.socketId = socketId
      self.name = name
    }

    package mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 24: self.socketId = try reader.int64()
        case 34: self.name = try reader.string()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    package func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if !self.name.isEmpty { writer.field(34, StringCodec.self, self.name) }
      if self.socketId != 0 { writer.field(24, Int64Codec.self, self.socketId) }
    }
  }

  /// A server, by its identifier, which is positive.
  package struct ServerRef: Protobuf.Message {
    package static var fullName: String { "grpc.channelz.v1.ServerRef" }

    package var serverId: Int64 = 0
    package var name: String = ""
    package var unknownFields = UnknownFields()

    package init() {}

    package init(serverId: Int64 = 0, name: String = "") {
      self.serverId = serverId
      self.name = name
    }

    package mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 40: self.serverId = try reader.int64()
        case 50: self.name = try reader.string()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    package func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if !self.name.isEmpty { writer.field(50, StringCodec.self, self.name) }
      if self.serverId != 0 { writer.field(40, Int64Codec.self, self.serverId) }
    }
  }

  /// One of a process' servers.
  package struct Server: Protobuf.Message {
    package static var fullName: String { "grpc.channelz.v1.Server" }

    package var ref: GrpcChannelzV1.ServerRef? = nil
    package var data: GrpcChannelzV1.ServerData? = nil
    /// Where it listens.
    package var listenSocket: [GrpcChannelzV1.SocketRef] = []
    package var unknownFields = UnknownFields()

    package init() {}

    package init(ref: GrpcChannelzV1.ServerRef? = nil, data: GrpcChannelzV1.ServerData? = nil, listenSocket: [GrpcChannelzV1.SocketRef] = []) {
      self.ref = ref
      self.data = data
      self.listenSocket = listenSocket
    }

    package mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: try reader.message(into: &self.ref)
        case 18: try reader.message(into: &self.data)
        case 26: try reader.append(MessageCodec<GrpcChannelzV1.SocketRef>.self, to: &self.listenSocket)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    package func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      writer.repeated(26, MessageCodec<GrpcChannelzV1.SocketRef>.self, self.listenSocket)
      if let value = self.data { writer.field(18, MessageCodec<GrpcChannelzV1.ServerData>.self, value) }
      if let value = self.ref { writer.field(10, MessageCodec<GrpcChannelzV1.ServerRef>.self, value) }
    }
  }

  /// What is told of a server.
  package struct ServerData: Protobuf.Message {
    package static var fullName: String { "grpc.channelz.v1.ServerData" }

    package var trace: GrpcChannelzV1.ChannelTrace? = nil
    package var callsStarted: Int64 = 0
    /// With the status OK.
    package var callsSucceeded: Int64 = 0
    /// With any other.
    package var callsFailed: Int64 = 0
    package var lastCallStartedTimestamp: GoogleProtobuf.Timestamp? = nil
    package var unknownFields = UnknownFields()

    package init() {}

    package init(trace: GrpcChannelzV1.ChannelTrace? = nil, callsStarted: Int64 = 0, callsSucceeded: Int64 = 0, callsFailed: Int64 = 0, lastCallStartedTimestamp: GoogleProtobuf.Timestamp? = nil) {
      self.trace = trace
      self.callsStarted = callsStarted
      self.callsSucceeded = callsSucceeded
      self.callsFailed = callsFailed
      self.lastCallStartedTimestamp = lastCallStartedTimestamp
    }

    package mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: try reader.message(into: &self.trace)
        case 16: self.callsStarted = try reader.int64()
        case 24: self.callsSucceeded = try reader.int64()
        case 32: self.callsFailed = try reader.int64()
        case 42: try reader.message(into: &self.lastCallStartedTimestamp)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    package func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if let value = self.lastCallStartedTimestamp { writer.field(42, MessageCodec<GoogleProtobuf.Timestamp>.self, value) }
      if self.callsFailed != 0 { writer.field(32, Int64Codec.self, self.callsFailed) }
      if self.callsSucceeded != 0 { writer.field(24, Int64Codec.self, self.callsSucceeded) }
      if self.callsStarted != 0 { writer.field(16, Int64Codec.self, self.callsStarted) }
      if let value = self.trace { writer.field(10, MessageCodec<GrpcChannelzV1.ChannelTrace>.self, value) }
    }
  }

  /// A connection, or a socket that listens.
  package struct Socket: Protobuf.Message {
    package static var fullName: String { "grpc.channelz.v1.Socket" }

    package var ref: GrpcChannelzV1.SocketRef? = nil
    package var data: GrpcChannelzV1.SocketData? = nil
    package var local: GrpcChannelzV1.Address? = nil
    /// None for a socket that listens.
    package var remote: GrpcChannelzV1.Address? = nil
    /// None for a connection in plaintext.
    package var security: GrpcChannelzV1.Security? = nil
    /// The peer's name, where that is not its address.
    package var remoteName: String = ""
    package var unknownFields = UnknownFields()

    package init() {}

    package init(ref: GrpcChannelzV1.SocketRef? = nil, data: GrpcChannelzV1.SocketData? = nil, local: GrpcChannelzV1.Address? = nil, remote: GrpcChannelzV1.Address? = nil, security: GrpcChannelzV1.Security? = nil, remoteName: String = "") {
      self.ref = ref
      self.data = data
      self.local = local
      self.remote = remote
      self.security = security
      self.remoteName = remoteName
    }

    package mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: try reader.message(into: &self.ref)
        case 18: try reader.message(into: &self.data)
        case 26: try reader.message(into: &self.local)
        case 34: try reader.message(into: &self.remote)
        case 42: try reader.message(into: &self.security)
        case 50: self.remoteName = try reader.string()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    package func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if !self.remoteName.isEmpty { writer.field(50, StringCodec.self, self.remoteName) }
      if let value = self.security { writer.field(42, MessageCodec<GrpcChannelzV1.Security>.self, value) }
      if let value = self.remote { writer.field(34, MessageCodec<GrpcChannelzV1.Address>.self, value) }
      if let value = self.local { writer.field(26, MessageCodec<GrpcChannelzV1.Address>.self, value) }
      if let value = self.data { writer.field(18, MessageCodec<GrpcChannelzV1.SocketData>.self, value) }
      if let value = self.ref { writer.field(10, MessageCodec<GrpcChannelzV1.SocketRef>.self, value) }
    }
  }

  /// What a connection carried.
  package struct SocketData: Protobuf.Message {
    package static var fullName: String { "grpc.channelz.v1.SocketData" }

    package var streamsStarted: Int64 = 0
    /// Ended without an error, as HTTP/2 sees it: a call whose status is an error is such a stream.
    package var streamsSucceeded: Int64 = 0
    package var streamsFailed: Int64 = 0
    package var messagesSent: Int64 = 0
    package var messagesReceived: Int64 = 0
    package var keepAlivesSent: Int64 = 0
    package var lastLocalStreamCreatedTimestamp: GoogleProtobuf.Timestamp? = nil
    package var lastRemoteStreamCreatedTimestamp: GoogleProtobuf.Timestamp? = nil
    package var lastMessageSentTimestamp: GoogleProtobuf.Timestamp? = nil
    package var lastMessageReceivedTimestamp: GoogleProtobuf.Timestamp? = nil
    /// Bytes that the peer takes at once of the connection as a whole.
    package var localFlowControlWindow: GoogleProtobuf.Int64Value? = nil
    /// Bytes that this side takes.
    package var remoteFlowControlWindow: GoogleProtobuf.Int64Value? = nil
    package var option: [GrpcChannelzV1.SocketOption] = []
    package var unknownFields = UnknownFields()

    package init() {}

    package init(streamsStarted: Int64 = 0, streamsSucceeded: Int64 = 0, streamsFailed: Int64 = 0, messagesSent: Int64 = 0, messagesReceived: Int64 = 0, keepAlivesSent: Int64 = 0, lastLocalStreamCreatedTimestamp: GoogleProtobuf.Timestamp? = nil, lastRemoteStreamCreatedTimestamp: GoogleProtobuf.Timestamp? = nil, lastMessageSentTimestamp: GoogleProtobuf.Timestamp? = nil, lastMessageReceivedTimestamp: GoogleProtobuf.Timestamp? = nil, localFlowControlWindow: GoogleProtobuf.Int64Value? = nil, remoteFlowControlWindow: GoogleProtobuf.Int64Value? = nil, option: [GrpcChannelzV1.SocketOption] = []) {
      self.streamsStarted = streamsStarted
      self.streamsSucceeded = streamsSucceeded
      self.streamsFailed = streamsFailed
      self.messagesSent = messagesSent
      self.messagesReceived = messagesReceived
      self.keepAlivesSent = keepAlivesSent
      self.lastLocalStreamCreatedTimestamp = lastLocalStreamCreatedTimestamp
      self.lastRemoteStreamCreatedTimestamp = lastRemoteStreamCreatedTimestamp
      self.lastMessageSentTimestamp = lastMessageSentTimestamp
      self.lastMessageReceivedTimestamp = lastMessageReceivedTimestamp
      self.localFlowControlWindow = localFlowControlWindow
      self.remoteFlowControlWindow = remoteFlowControlWindow
      self.option = option
    }

    package mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 8: self.streamsStarted = try reader.int64()
        case 16: self.streamsSucceeded = try reader.int64()
        case 24: self.streamsFailed = try reader.int64()
        case 32: self.messagesSent = try reader.int64()
        case 40: self.messagesReceived = try reader.int64()
        case 48: self.keepAlivesSent = try reader.int64()
        case 58: try reader.message(into: &self.lastLocalStreamCreatedTimestamp)
        case 66: try reader.message(into: &self.lastRemoteStreamCreatedTimestamp)
        case 74: try reader.message(into: &self.lastMessageSentTimestamp)
        case 82: try reader.message(into: &self.lastMessageReceivedTimestamp)
        case 90: try reader.message(into: &self.localFlowControlWindow)
        case 98: try reader.message(into: &self.remoteFlowControlWindow)
        case 106: try reader.append(MessageCodec<GrpcChannelzV1.SocketOption>.self, to: &self.option)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    package func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      writer.repeated(106, MessageCodec<GrpcChannelzV1.SocketOption>.self, self.option)
      if let value = self.remoteFlowControlWindow { writer.field(98, MessageCodec<GoogleProtobuf.Int64Value>.self, value) }
      if let value = self.localFlowControlWindow { writer.field(90, MessageCodec<GoogleProtobuf.Int64Value>.self, value) }
      if let value = self.lastMessageReceivedTimestamp { writer.field(82, MessageCodec<GoogleProtobuf.Timestamp>.self, value) }
      if let value = self.lastMessageSentTimestamp { writer.field(74, MessageCodec<GoogleProtobuf.Timestamp>.self, value) }
      if let value = self.lastRemoteStreamCreatedTimestamp { writer.field(66, MessageCodec<GoogleProtobuf.Timestamp>.self, value) }
      if let value = self.lastLocalStreamCreatedTimestamp { writer.field(58, MessageCodec<GoogleProtobuf.Timestamp>.self, value) }
      if self.keepAlivesSent != 0 { writer.field(48, Int64Codec.self, self.keepAlivesSent) }
      if self.messagesReceived != 0 { writer.field(40, Int64Codec.self, self.messagesReceived) }
      if self.messagesSent != 0 { writer.field(32, Int64Codec.self, self.messagesSent) }
      if self.streamsFailed != 0 { writer.field(24, Int64Codec.self, self.streamsFailed) }
      if self.streamsSucceeded != 0 { writer.field(16, Int64Codec.self, self.streamsSucceeded) }
      if self.streamsStarted != 0 { writer.field(8, Int64Codec.self, self.streamsStarted) }
    }
  }

  /// Where an end of a connection is.
  package struct Address: Protobuf.Message {
    package static var fullName: String { "grpc.channelz.v1.Address" }

    package var address: GrpcChannelzV1.Address.Address? = nil
    package var unknownFields = UnknownFields()

    package init() {}

    package init(address: GrpcChannelzV1.Address.Address? = nil) {
      self.address = address
    }

    package mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10:
          var value = GrpcChannelzV1.Address.TcpIpAddress()
          if case .tcpipAddress(let earlier) = self.address { value = earlier }
          self.address = nil
          try reader.message(into: &value)
          self.address = .tcpipAddress(value)
        case 18:
          var value = GrpcChannelzV1.Address.UdsAddress()
          if case .udsAddress(let earlier) = self.address { value = earlier }
          self.address = nil
          try reader.message(into: &value)
          self.address = .udsAddress(value)
        case 26:
          var value = GrpcChannelzV1.Address.OtherAddress()
          if case .otherAddress(let earlier) = self.address { value = earlier }
          self.address = nil
          try reader.message(into: &value)
          self.address = .otherAddress(value)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    package func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      switch self.address {
      case .otherAddress(let value): writer.field(26, MessageCodec<GrpcChannelzV1.Address.OtherAddress>.self, value)
      case .udsAddress(let value): writer.field(18, MessageCodec<GrpcChannelzV1.Address.UdsAddress>.self, value)
      case .tcpipAddress(let value): writer.field(10, MessageCodec<GrpcChannelzV1.Address.TcpIpAddress>.self, value)
      case nil: break
      }
    }

    package enum Address: Sendable, Equatable {
      case tcpipAddress(GrpcChannelzV1.Address.TcpIpAddress)
      case udsAddress(GrpcChannelzV1.Address.UdsAddress)
      case otherAddress(GrpcChannelzV1.Address.OtherAddress)
    }

    package struct TcpIpAddress: Protobuf.Message {
      package static var fullName: String { "grpc.channelz.v1.Address.TcpIpAddress" }

      /// 4 bytes, or 16.
      package var ipAddress: [UInt8] = []
      package var port: Int32 = 0
      package var unknownFields = UnknownFields()

      package init() {}

      package init(ipAddress: [UInt8] = [], port: Int32 = 0) {
        self.ipAddress = ipAddress
        self.port = port
      }

      package mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
        while true {
          let tag = try reader.nextTag()
          switch tag {
          case 0: return
          case 10: self.ipAddress = try reader.bytes()
          case 16: self.port = try reader.int32()
          default: try reader.unknown(tag, into: &self.unknownFields)
          }
        }
      }

      package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if self.port != 0 { writer.field(16, Int32Codec.self, self.port) }
        if !self.ipAddress.isEmpty { writer.field(10, BytesCodec.self, self.ipAddress) }
      }
    }

    package struct UdsAddress: Protobuf.Message {
      package static var fullName: String { "grpc.channelz.v1.Address.UdsAddress" }

      package var filename: String = ""
      package var unknownFields = UnknownFields()

      package init() {}

      package init(filename: String = "") {
        self.filename = filename
      }

      package mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
        while true {
          let tag = try reader.nextTag()
          switch tag {
          case 0: return
          case 10: self.filename = try reader.string()
          default: try reader.unknown(tag, into: &self.unknownFields)
          }
        }
      }

      package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if !self.filename.isEmpty { writer.field(10, StringCodec.self, self.filename) }
      }
    }

    package struct OtherAddress: Protobuf.Message {
      package static var fullName: String { "grpc.channelz.v1.Address.OtherAddress" }

      package var name: String = ""
      package var value: GoogleProtobuf.`Any`? = nil
      package var unknownFields = UnknownFields()

      package init() {}

      package init(name: String = "", value: GoogleProtobuf.`Any`? = nil) {
        self.name = name
        self.value = value
      }

      package mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
        while true {
          let tag = try reader.nextTag()
          switch tag {
          case 0: return
          case 10: self.name = try reader.string()
          case 18: try reader.message(into: &self.value)
          default: try reader.unknown(tag, into: &self.unknownFields)
          }
        }
      }

      package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if let value = self.value { writer.field(18, MessageCodec<GoogleProtobuf.`Any`>.self, value) }
        if !self.name.isEmpty { writer.field(10, StringCodec.self, self.name) }
      }
    }
  }

  /// How a connection is kept secret.
  package struct Security: Protobuf.Message {
    package static var fullName: String { "grpc.channelz.v1.Security" }

    package var model: GrpcChannelzV1.Security.Model? = nil
    package var unknownFields = UnknownFields()

    package init() {}

    package init(model: GrpcChannelzV1.Security.Model? = nil) {
      self.model = model
    }

    package mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10:
          var value = GrpcChannelzV1.Security.Tls()
          if case .tls(let earlier) = self.model { value = earlier }
          self.model = nil
          try reader.message(into: &value)
          self.model = .tls(value)
        case 18:
          var value = GrpcChannelzV1.Security.OtherSecurity()
          if case .other(let earlier) = self.model { value = earlier }
          self.model = nil
          try reader.message(into: &value)
          self.model = .other(value)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    package func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      switch self.model {
      case .other(let value): writer.field(18, MessageCodec<GrpcChannelzV1.Security.OtherSecurity>.self, value)
      case .tls(let value): writer.field(10, MessageCodec<GrpcChannelzV1.Security.Tls>.self, value)
      case nil: break
      }
    }

    package enum Model: Sendable, Equatable {
      case tls(GrpcChannelzV1.Security.Tls)
      case other(GrpcChannelzV1.Security.OtherSecurity)
    }

    package struct Tls: Protobuf.Message {
      package static var fullName: String { "grpc.channelz.v1.Security.Tls" }

      package var cipherSuite: GrpcChannelzV1.Security.Tls.CipherSuite? = nil
      /// Each in DER.
      package var localCertificate: [UInt8] = []
      package var remoteCertificate: [UInt8] = []
      package var unknownFields = UnknownFields()

      package init() {}

      package init(cipherSuite: GrpcChannelzV1.Security.Tls.CipherSuite? = nil, localCertificate: [UInt8] = [], remoteCertificate: [UInt8] = []) {
        self.cipherSuite = cipherSuite
        self.localCertificate = localCertificate
        self.remoteCertificate = remoteCertificate
      }

      package mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
        while true {
          let tag = try reader.nextTag()
          switch tag {
          case 0: return
          case 10: self.cipherSuite = .standardName(try reader.string())
          case 18: self.cipherSuite = .otherName(try reader.string())
          case 26: self.localCertificate = try reader.bytes()
          case 34: self.remoteCertificate = try reader.bytes()
          default: try reader.unknown(tag, into: &self.unknownFields)
          }
        }
      }

      package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if !self.remoteCertificate.isEmpty { writer.field(34, BytesCodec.self, self.remoteCertificate) }
        if !self.localCertificate.isEmpty { writer.field(26, BytesCodec.self, self.localCertificate) }
        switch self.cipherSuite {
        case .otherName(let value): writer.field(18, StringCodec.self, value)
        case .standardName(let value): writer.field(10, StringCodec.self, value)
        case nil: break
        }
      }

      package enum CipherSuite: Sendable, Equatable {
        /// By its name in the registry of TLS.
        case standardName(String)
        case otherName(String)
      }
    }

    package struct OtherSecurity: Protobuf.Message {
      package static var fullName: String { "grpc.channelz.v1.Security.OtherSecurity" }

      package var name: String = ""
      package var value: GoogleProtobuf.`Any`? = nil
      package var unknownFields = UnknownFields()

      package init() {}

      package init(name: String = "", value: GoogleProtobuf.`Any`? = nil) {
        self.name = name
        self.value = value
      }

      package mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
        while true {
          let tag = try reader.nextTag()
          switch tag {
          case 0: return
          case 10: self.name = try reader.string()
          case 18: try reader.message(into: &self.value)
          default: try reader.unknown(tag, into: &self.unknownFields)
          }
        }
      }

      package func encode(into writer: inout WireWriter) {
        writer.unknown(self.unknownFields)
        if let value = self.value { writer.field(18, MessageCodec<GoogleProtobuf.`Any`>.self, value) }
        if !self.name.isEmpty { writer.field(10, StringCodec.self, self.name) }
      }
    }
  }

  /// An option of a socket, by its name, such as SO_REUSEPORT.
  package struct SocketOption: Protobuf.Message {
    package static var fullName: String { "grpc.channelz.v1.SocketOption" }

    package var name: String = ""
    package var value: String = ""
    package var additional: GoogleProtobuf.`Any`? = nil
    package var unknownFields = UnknownFields()

    package init() {}

    package init(name: String = "", value: String = "", additional: GoogleProtobuf.`Any`? = nil) {
      self.name = name
      self.value = value
      self.additional = additional
    }

    package mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.name = try reader.string()
        case 18: self.value = try reader.string()
        case 26: try reader.message(into: &self.additional)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    package func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if let value = self.additional { writer.field(26, MessageCodec<GoogleProtobuf.`Any`>.self, value) }
      if !self.value.isEmpty { writer.field(18, StringCodec.self, self.value) }
      if !self.name.isEmpty { writer.field(10, StringCodec.self, self.name) }
    }
  }

  package struct GetTopChannelsRequest: Protobuf.Message {
    package static var fullName: String { "grpc.channelz.v1.GetTopChannelsRequest" }

    /// The first identifier of the page: 0, then one above the last that was given.
    package var startChannelId: Int64 = 0
    /// At most so many; 0 leaves it to the server.
    package var maxResults: Int64 = 0
    package var unknownFields = UnknownFields()

    package init() {}

    package init(startChannelId: Int64 = 0, maxResults: Int64 = 0) {
      self.startChannelId = startChannelId
      self.maxResults = maxResults
    }

    package mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 8: self.startChannelId = try reader.int64()
        case 16: self.maxResults = try reader.int64()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    package func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if self.maxResults != 0 { writer.field(16, Int64Codec.self, self.maxResults) }
      if self.startChannelId != 0 { writer.field(8, Int64Codec.self, self.startChannelId) }
    }
  }

  package struct GetTopChannelsResponse: Protobuf.Message {
    package static var fullName: String { "grpc.channelz.v1.GetTopChannelsResponse" }

    package var channel: [GrpcChannelzV1.Channel] = []
    /// There are no more.
    package var end: Bool = false
    package var unknownFields = UnknownFields()

    package init() {}

    package init(channel: [GrpcChannelzV1.Channel] = [], end: Bool = false) {
      self.channel = channel
      self.end = end
    }

    package mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: try reader.append(MessageCodec<GrpcChannelzV1.Channel>.self, to: &self.channel)
        case 16: self.end = try reader.bool()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    package func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if self.end { writer.field(16, BoolCodec.self, self.end) }
      writer.repeated(10, MessageCodec<GrpcChannelzV1.Channel>.self, self.channel)
    }
  }

  package struct GetServersRequest: Protobuf.Message {
    package static var fullName: String { "grpc.channelz.v1.GetServersRequest" }

    /// The first identifier of the page: 0, then one above the last that was given.
    package var startServerId: Int64 = 0
    /// At most so many; 0 leaves it to the server.
    package var maxResults: Int64 = 0
    package var unknownFields = UnknownFields()

    package init() {}

    package init(startServerId: Int64 = 0, maxResults: Int64 = 0) {
      self.startServerId = startServerId
      self.maxResults = maxResults
    }

    package mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 8: self.startServerId = try reader.int64()
        case 16: self.maxResults = try reader.int64()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    package func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if self.maxResults != 0 { writer.field(16, Int64Codec.self, self.maxResults) }
      if self.startServerId != 0 { writer.field(8, Int64Codec.self, self.startServerId) }
    }
  }

  package struct GetServersResponse: Protobuf.Message {
    package static var fullName: String { "grpc.channelz.v1.GetServersResponse" }

    package var server: [GrpcChannelzV1.Server] = []
    /// There are no more.
    package var end: Bool = false
    package var unknownFields = UnknownFields()

    package init() {}

    package init(server: [GrpcChannelzV1.Server] = [], end: Bool = false) {
      self.server = server
      self.end = end
    }

    package mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: try reader.append(MessageCodec<GrpcChannelzV1.Server>.self, to: &self.server)
        case 16: self.end = try reader.bool()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    package func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if self.end { writer.field(16, BoolCodec.self, self.end) }
      writer.repeated(10, MessageCodec<GrpcChannelzV1.Server>.self, self.server)
    }
  }

  package struct GetServerRequest: Protobuf.Message {
    package static var fullName: String { "grpc.channelz.v1.GetServerRequest" }

    package var serverId: Int64 = 0
    package var unknownFields = UnknownFields()

    package init() {}

    package init(serverId: Int64 = 0) {
      self.serverId = serverId
    }

    package mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 8: self.serverId = try reader.int64()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    package func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if self.serverId != 0 { writer.field(8, Int64Codec.self, self.serverId) }
    }
  }

  package struct GetServerResponse: Protobuf.Message {
    package static var fullName: String { "grpc.channelz.v1.GetServerResponse" }

    package var server: GrpcChannelzV1.Server? = nil
    package var unknownFields = UnknownFields()

    package init() {}

    package init(server: GrpcChannelzV1.Server? = nil) {
      self.server = server
    }

    package mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: try reader.message(into: &self.server)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    package func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if let value = self.server { writer.field(10, MessageCodec<GrpcChannelzV1.Server>.self, value) }
    }
  }

  package struct GetServerSocketsRequest: Protobuf.Message {
    package static var fullName: String { "grpc.channelz.v1.GetServerSocketsRequest" }

    package var serverId: Int64 = 0
    /// The first identifier of the page: 0, then one above the last that was given.
    package var startSocketId: Int64 = 0
    /// At most so many; 0 leaves it to the server.
    package var maxResults: Int64 = 0
    package var unknownFields = UnknownFields()

    package init() {}

    package init(serverId: Int64 = 0, startSocketId: Int64 = 0, maxResults: Int64 = 0) {
      self.serverId = serverId
      self.startSocketId = startSocketId
      self.maxResults = maxResults
    }

    package mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 8: self.serverId = try reader.int64()
        case 16: self.startSocketId = try reader.int64()
        case 24: self.maxResults = try reader.int64()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    package func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if self.maxResults != 0 { writer.field(24, Int64Codec.self, self.maxResults) }
      if self.startSocketId != 0 { writer.field(16, Int64Codec.self, self.startSocketId) }
      if self.serverId != 0 { writer.field(8, Int64Codec.self, self.serverId) }
    }
  }

  package struct GetServerSocketsResponse: Protobuf.Message {
    package static var fullName: String { "grpc.channelz.v1.GetServerSocketsResponse" }

    package var socketRef: [GrpcChannelzV1.SocketRef] = []
    /// There are no more.
    package var end: Bool = false
    package var unknownFields = UnknownFields()

    package init() {}

    package init(socketRef: [GrpcChannelzV1.SocketRef] = [], end: Bool = false) {
      self.socketRef = socketRef
      self.end = end
    }

    package mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: try reader.append(MessageCodec<GrpcChannelzV1.SocketRef>.self, to: &self.socketRef)
        case 16: self.end = try reader.bool()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    package func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if self.end { writer.field(16, BoolCodec.self, self.end) }
      writer.repeated(10, MessageCodec<GrpcChannelzV1.SocketRef>.self, self.socketRef)
    }
  }

  package struct GetChannelRequest: Protobuf.Message {
    package static var fullName: String { "grpc.channelz.v1.GetChannelRequest" }

    package var channelId: Int64 = 0
    package var unknownFields = UnknownFields()

    package init() {}

    package init(channelId: Int64 = 0) {
      self.channelId = channelId
    }

    package mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 8: self.channelId = try reader.int64()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    package func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if self.channelId != 0 { writer.field(8, Int64Codec.self, self.channelId) }
    }
  }

  package struct GetChannelResponse: Protobuf.Message {
    package static var fullName: String { "grpc.channelz.v1.GetChannelResponse" }

    package var channel: GrpcChannelzV1.Channel? = nil
    package var unknownFields = UnknownFields()

    package init() {}

    package init(channel: GrpcChannelzV1.Channel? = nil) {
      self.channel = channel
    }

    package mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: try reader.message(into: &self.channel)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    package func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if let value = self.channel { writer.field(10, MessageCodec<GrpcChannelzV1.Channel>.self, value) }
    }
  }

  package struct GetSubchannelRequest: Protobuf.Message {
    package static var fullName: String { "grpc.channelz.v1.GetSubchannelRequest" }

    package var subchannelId: Int64 = 0
    package var unknownFields = UnknownFields()

    package init() {}

    package init(subchannelId: Int64 = 0) {
      self.subchannelId = subchannelId
    }

    package mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 8: self.subchannelId = try reader.int64()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    package func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if self.subchannelId != 0 { writer.field(8, Int64Codec.self, self.subchannelId) }
    }
  }

  package struct GetSubchannelResponse: Protobuf.Message {
    package static var fullName: String { "grpc.channelz.v1.GetSubchannelResponse" }

    package var subchannel: GrpcChannelzV1.Subchannel? = nil
    package var unknownFields = UnknownFields()

    package init() {}

    package init(subchannel: GrpcChannelzV1.Subchannel? = nil) {
      self.subchannel = subchannel
    }

    package mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: try reader.message(into: &self.subchannel)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    package func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if let value = self.subchannel { writer.field(10, MessageCodec<GrpcChannelzV1.Subchannel>.self, value) }
    }
  }

  package struct GetSocketRequest: Protobuf.Message {
    package static var fullName: String { "grpc.channelz.v1.GetSocketRequest" }

    package var socketId: Int64 = 0
    /// Leaves out what is costly to tell.
    package var summary: Bool = false
    package var unknownFields = UnknownFields()

    package init() {}

    package init(socketId: Int64 = 0, summary: Bool = false) {
      self.socketId = socketId
      self.summary = summary
    }

    package mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 8: self.socketId = try reader.int64()
        case 16: self.summary = try reader.bool()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    package func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if self.summary { writer.field(16, BoolCodec.self, self.summary) }
      if self.socketId != 0 { writer.field(8, Int64Codec.self, self.socketId) }
    }
  }

  package struct GetSocketResponse: Protobuf.Message {
    package static var fullName: String { "grpc.channelz.v1.GetSocketResponse" }

    package var socket: GrpcChannelzV1.Socket? = nil
    package var unknownFields = UnknownFields()

    package init() {}

    package init(socket: GrpcChannelzV1.Socket? = nil) {
      self.socket = socket
    }

    package mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: try reader.message(into: &self.socket)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    package func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if let value = self.socket { writer.field(10, MessageCodec<GrpcChannelzV1.Socket>.self, value) }
    }
  }
}
