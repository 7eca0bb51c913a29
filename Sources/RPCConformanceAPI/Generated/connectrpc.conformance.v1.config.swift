// swift-format-ignore-file
// Made by protoc-gen-marketplace from connectrpc/conformance/v1/config.proto; change the schema and run scripts/generate.
import Protobuf

extension ConnectrpcConformanceV1 {
  package enum HTTPVersion: OpenEnum, CaseIterable {
    case unspecified
    case _1
    case _2
    case _3
    /// A number that this schema does not name.
    case unrecognized(Int32)

    package init() { self = .unspecified }

    package init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = ._1
      case 2: self = ._2
      case 3: self = ._3
      default: self = .unrecognized(rawValue)
      }
    }

    package var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case ._1: 1
      case ._2: 2
      case ._3: 3
      case .unrecognized(let number): number
      }
    }

    /// The numbers that the schema names, in its order.
    package static var allCases: [ConnectrpcConformanceV1.HTTPVersion] { [.unspecified, ._1, ._2, ._3] }
  }

  package enum ProtocolEnum: OpenEnum, CaseIterable {
    case unspecified
    case connect
    case grpc
    case grpcWeb
    /// A number that this schema does not name.
    case unrecognized(Int32)

    package init() { self = .unspecified }

    package init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .connect
      case 2: self = .grpc
      case 3: self = .grpcWeb
      default: self = .unrecognized(rawValue)
      }
    }

    package var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .connect: 1
      case .grpc: 2
      case .grpcWeb: 3
      case .unrecognized(let number): number
      }
    }

    /// The numbers that the schema names, in its order.
    package static var allCases: [ConnectrpcConformanceV1.ProtocolEnum] { [.unspecified, .connect, .grpc, .grpcWeb] }
  }

  package enum Codec: OpenEnum, CaseIterable {
    case unspecified
    case proto
    case json
    case text
    /// A number that this schema does not name.
    case unrecognized(Int32)

    package init() { self = .unspecified }

    package init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .proto
      case 2: self = .json
      case 3: self = .text
      default: self = .unrecognized(rawValue)
      }
    }

    package var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .proto: 1
      case .json: 2
      case .text: 3
      case .unrecognized(let number): number
      }
    }

    /// The numbers that the schema names, in its order.
    package static var allCases: [ConnectrpcConformanceV1.Codec] { [.unspecified, .proto, .json, .text] }
  }

  package enum Compression: OpenEnum, CaseIterable {
    case unspecified
    case identity
    case gzip
    case br
    case zstd
    case deflate
    case snappy
    /// A number that this schema does not name.
    case unrecognized(Int32)

    package init() { self = .unspecified }

    package init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .identity
      case 2: self = .gzip
      case 3: self = .br
      case 4: self = .zstd
      case 5: self = .deflate
      case 6: self = .snappy
      default: self = .unrecognized(rawValue)
      }
    }

    package var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .identity: 1
      case .gzip: 2
      case .br: 3
      case .zstd: 4
      case .deflate: 5
      case .snappy: 6
      case .unrecognized(let number): number
      }
    }

    /// The numbers that the schema names, in its order.
    package static var allCases: [ConnectrpcConformanceV1.Compression] { [.unspecified, .identity, .gzip, .br, .zstd, .deflate, .snappy] }
  }

  package enum StreamType: OpenEnum, CaseIterable {
    case unspecified
    case unary
    case clientStream
    case serverStream
    case halfDuplexBidiStream
    case fullDuplexBidiStream
    /// A number that this schema does not name.
    case unrecognized(Int32)

    package init() { self = .unspecified }

    package init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .unary
      case 2: self = .clientStream
      case 3: self = .serverStream
      case 4: self = .halfDuplexBidiStream
      case 5: self = .fullDuplexBidiStream
      default: self = .unrecognized(rawValue)
      }
    }

    package var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .unary: 1
      case .clientStream: 2
      case .serverStream: 3
      case .halfDuplexBidiStream: 4
      case .fullDuplexBidiStream: 5
      case .unrecognized(let number): number
      }
    }

    /// The numbers that the schema names, in its order.
    package static var allCases: [ConnectrpcConformanceV1.StreamType] { [.unspecified, .unary, .clientStream, .serverStream, .halfDuplexBidiStream, .fullDuplexBidiStream] }
  }

  /// gRPC's statuses under the names that Connect gives them.
  package enum Code: OpenEnum, CaseIterable {
    case unspecified
    case canceled
    case unknown
    case invalidArgument
    case deadlineExceeded
    case notFound
    case alreadyExists
    case permissionDenied
    case resourceExhausted
    case failedPrecondition
    case aborted
    case outOfRange
    case unimplemented
    case `internal`
    case unavailable
    case dataLoss
    case unauthenticated
    /// A number that this schema does not name.
    case unrecognized(Int32)

    package init() { self = .unspecified }

    package init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .canceled
      case 2: self = .unknown
      case 3: self = .invalidArgument
      case 4: self = .deadlineExceeded
      case 5: self = .notFound
      case 6: self = .alreadyExists
      case 7: self = .permissionDenied
      case 8: self = .resourceExhausted
      case 9: self = .failedPrecondition
      case 10: self = .aborted
      case 11: self = .outOfRange
      case 12: self = .unimplemented
      case 13: self = .`internal`
      case 14: self = .unavailable
      case 15: self = .dataLoss
      case 16: self = .unauthenticated
      default: self = .unrecognized(rawValue)
      }
    }

    package var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .canceled: 1
      case .unknown: 2
      case .invalidArgument: 3
      case .deadlineExceeded: 4
      case .notFound: 5
      case .alreadyExists: 6
      case .permissionDenied: 7
      case .resourceExhausted: 8
      case .failedPrecondition: 9
      case .aborted: 10
      case .outOfRange: 11
      case .unimplemented: 12
      case .`internal`: 13
      case .unavailable: 14
      case .dataLoss: 15
      case .unauthenticated: 16
      case .unrecognized(let number): number
      }
    }

    /// The numbers that the schema names, in its order.
    package static var allCases: [ConnectrpcConformanceV1.Code] { [.unspecified, .canceled, .unknown, .invalidArgument, .deadlineExceeded, .notFound, .alreadyExists, .permissionDenied, .resourceExhausted, .failedPrecondition, .aborted, .outOfRange, .unimplemented, .`internal`, .unavailable, .dataLoss, .unauthenticated] }
  }

  /// A certificate and its key, in PEM.
  package struct TLSCreds: Protobuf.Message {
    package static var fullName: String { "connectrpc.conformance.v1.TLSCreds" }

    package var cert: [UInt8] = []
    package var key: [UInt8] = []
    package var unknownFields = UnknownFields()

    package init() {}

    package init(cert: [UInt8] = [], key: [UInt8] = []) {
      self.cert = cert
      self.key = key
    }

    package mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.cert = try reader.bytes()
        case 18: self.key = try reader.bytes()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    package func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if !self.key.isEmpty { writer.field(18, BytesCodec.self, self.key) }
      if !self.cert.isEmpty { writer.field(10, BytesCodec.self, self.cert) }
    }
  }
}
