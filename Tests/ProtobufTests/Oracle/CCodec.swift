import CDescriptors
import CDifferential
import CProtobufC

/// libprotobuf-c on one of the messages of `codec.proto`, with the code that protoc-c makes. No C pointer leaves this file.
struct CCodec {
  private let descriptor: UnsafePointer<ProtobufCMessageDescriptor>

  static var scalars: CCodec { CCodec(descriptor: differential_scalars()) }
  static var tree: CCodec { CCodec(descriptor: differential_tree()) }
  static var repeated: CCodec { CCodec(descriptor: differential_repeated()) }
  static var maps: CCodec { CCodec(descriptor: differential_maps()) }
  static var choice: CCodec { CCodec(descriptor: differential_choice()) }

  /// The message as libprotobuf-c writes it after reading it; nil when it refuses the bytes.
  func rewritten(_ bytes: [UInt8]) -> [UInt8]? {
    guard let message = protobuf_c_message_unpack(descriptor, nil, bytes.count, bytes) else { return nil }
    defer { protobuf_c_message_free_unpacked(message, nil) }
    return [UInt8](unsafeUninitializedCapacity: protobuf_c_message_get_packed_size(message)) { buffer, count in
      count = protobuf_c_message_pack(message, buffer.baseAddress)
    }
  }

  /// Which deviations the bytes give rise to, found by the wire format and the schema alone.
  func deviations(_ bytes: [UInt8]) -> Set<Deviation> {
    var search = DeviationSearch()
    search.search(bytes[...], descriptor)
    return search.found
  }
}

/// Walks a message as far as its fields can be told apart.
private struct DeviationSearch {
  var found: Set<Deviation> = []

  mutating func search(_ bytes: ArraySlice<UInt8>, _ descriptor: UnsafePointer<ProtobufCMessageDescriptor>) {
    var rest = bytes
    var messages: Set<UInt32> = []
    while !rest.isEmpty {
      guard let tag = varint(&rest) else { return }
      if tag.value > UInt32.max || tag.value < 8 { found.insert(.impossibleTag) }
      let wireType = UInt32(tag.value & 7)
      guard let value = value(wireType, &rest) else { return }
      let number = UInt32(truncatingIfNeeded: tag.value) >> 3
      guard let field = protobuf_c_message_descriptor_get_field(descriptor, number)?.pointee else { continue }
      if field.type == PROTOBUF_C_TYPE_MESSAGE, field.label != PROTOBUF_C_LABEL_REPEATED, !messages.insert(number).inserted {
        found.insert(.messageTwice)
      }
      check(value, wireType, field)
    }
  }

  private mutating func check(_ value: ArraySlice<UInt8>, _ wireType: UInt32, _ field: ProtobufCFieldDescriptor) {
    let isPacked = field.label == PROTOBUF_C_LABEL_REPEATED && wireType == 2 && field.wireType != 2
    guard field.wireType == wireType || isPacked else {
      found.insert(field.type == PROTOBUF_C_TYPE_BOOL ? .boolOfAnyWireType : .wrongWireType)
      return
    }
    switch field.type {
    case PROTOBUF_C_TYPE_STRING:
      if value.contains(0) { found.insert(.textEndsAtNUL) }
      if String(validating: value, as: UTF8.self) == nil { found.insert(.textIsNotUTF8) }
    case PROTOBUF_C_TYPE_BOOL:
      var rest = value
      while !rest.isEmpty {
        let bytes = rest
        guard let bool = varint(&rest) else { return }
        if bool.value == 0, bytes.prefix(bool.length).contains(where: { $0 & 0x7F != 0 }) { found.insert(.boolAbove64Bits) }
      }
    case PROTOBUF_C_TYPE_FLOAT, PROTOBUF_C_TYPE_DOUBLE:
      if field.label != PROTOBUF_C_LABEL_REPEATED, value.last == 0x80, value.dropLast().allSatisfy({ $0 == 0 }) {
        found.insert(.negativeZeroIsLost)
      }
    case PROTOBUF_C_TYPE_MESSAGE: search(value, field.descriptor.assumingMemoryBound(to: ProtobufCMessageDescriptor.self))
    default: break
    }
  }

  /// A field's value without its length; nil where the walk ends.
  private mutating func value(_ wireType: UInt32, _ rest: inout ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    switch wireType {
    case 0:
      let start = rest
      guard let varint = varint(&rest) else { return nil }
      return start.prefix(varint.length)
    case 1, 5: return take(wireType == 1 ? 8 : 4, &rest)
    case 2:
      guard let length = varint(&rest) else { return nil }
      if length.length > 5 { found.insert(.longLength) }
      return length.value <= UInt64(rest.count) ? take(Int(length.value), &rest) : nil
    case 3, 4:
      found.insert(.group)
      return nil
    default: return nil
    }
  }

  private func take(_ count: Int, _ rest: inout ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    guard rest.count >= count else { return nil }
    defer { rest = rest.dropFirst(count) }
    return rest.prefix(count)
  }

  private func varint(_ rest: inout ArraySlice<UInt8>) -> (value: UInt64, length: Int)? {
    guard let last = rest.prefix(10).firstIndex(where: { $0 < 0x80 }) else { return nil }
    let bytes = rest[rest.startIndex...last]
    rest = rest[(last + 1)...]
    return (bytes.reversed().reduce(0) { $0 << 7 | UInt64($1 & 0x7F) }, bytes.count)
  }
}

extension ProtobufCFieldDescriptor {
  fileprivate var wireType: UInt32 {
    switch type {
    case PROTOBUF_C_TYPE_STRING, PROTOBUF_C_TYPE_BYTES, PROTOBUF_C_TYPE_MESSAGE: 2
    case PROTOBUF_C_TYPE_FIXED32, PROTOBUF_C_TYPE_SFIXED32, PROTOBUF_C_TYPE_FLOAT: 5
    case PROTOBUF_C_TYPE_FIXED64, PROTOBUF_C_TYPE_SFIXED64, PROTOBUF_C_TYPE_DOUBLE: 1
    default: 0
    }
  }
}
