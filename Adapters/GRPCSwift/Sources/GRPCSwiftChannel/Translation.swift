import GRPCCore
import RPC

extension GRPCCore.MethodDescriptor {
  init(_ method: RPC.MethodDescriptor) {
    self.init(fullyQualifiedService: method.service, method: method.method)
  }
}

extension GRPCCore.CallOptions {
  init(_ options: RPC.CallOptions) {
    self = .defaults
    timeout = options.timeout
    waitForReady = options.waitForReady
    if options.compression == .gzip { compression = .gzip }
  }
}

extension GRPCCore.Metadata {
  /// What a call sends: its options' metadata, with a key where the method asks for one.
  init(of options: RPC.CallOptions, for method: RPC.MethodDescriptor) {
    let options = method.contract?.requiresIdempotencyKey == true ? options.withIdempotencyKey() : options
    self.init()
    if let key = options.idempotencyKey { addString(key, forKey: IdempotencyKey.metadataName) }
    for field in options.metadata.fields {
      if field.name.hasSuffix("-bin") {
        addBinary(field.value, forKey: field.name)
      } else {
        addString(String(decoding: field.value, as: UTF8.self), forKey: field.name)
      }
    }
  }
}

extension RPC.Metadata {
  /// What the application sees of what was received.
  init(_ metadata: GRPCCore.Metadata) {
    self.init()
    for (name, value) in metadata {
      switch value {
      case .binary(let bytes): receive(name, bytes)
      case .string(let text) where name.hasSuffix("-bin"):
        // Padded or not, and several in one field.
        for part in text.split(separator: ",", omittingEmptySubsequences: false) {
          let one = GRPCCore.Metadata([(key: name, value: .string(String(part.drop { $0 == " " })))])
          for bytes in one[binaryValues: name] { receive(name, bytes) }
        }
      case .string(let text): receive(name, Array(text.utf8))
      }
    }
  }
}

extension RPC.RPCError {
  /// How a call ended that grpc-swift's client carried.
  init(carried error: any Error) {
    switch error {
    case let error as GRPCCore.RPCError where error.cause is CancellationError: self.init(.cancelled, "the call was cancelled")
    case let error as GRPCCore.RPCError:
      let details = error.metadata[binaryValues: "grpc-status-details-bin"].first { _ in true } ?? []
      self.init(
        StatusCode(rawValue: UInt8(error.code.rawValue)) ?? .unknown, error.message, statusDetails: details,
        metadata: RPC.Metadata(error.metadata))
    case is CancellationError: self.init(.cancelled, "the call was cancelled")
    case let error as GRPCCore.RuntimeError: self.init(.unavailable, error.message)
    default: self.init(.unknown, "\(error)")
    }
  }
}

/// Messages as they are: stubs encode and decode them.
struct Bytes: MessageSerializer, MessageDeserializer {
  func serialize<Buffer: GRPCContiguousBytes>(_ message: [UInt8]) -> Buffer { Buffer(message) }
  func deserialize<Buffer: GRPCContiguousBytes>(_ bytes: Buffer) -> [UInt8] { bytes.withUnsafeBytes { Array($0) } }
}
