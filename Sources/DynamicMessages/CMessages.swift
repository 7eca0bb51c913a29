import CDescriptors
import CProtobufC

/// libprotobuf-c's descriptors of a schema's messages, made at run time; packs and unpacks by them.
///
/// Four things are not as protoc-c would have them. Text is described as bytes, which travel the same: libprotobuf-c's own text ends at
/// its first NUL. A message that is there once is described as a list of messages: what libprotobuf-c 1.4.1 does with a second
/// occurrence loses fields, and fails over a oneof that neither has set, so that occurrences are merged here. Every scalar says
/// whether it is there, so that -0.0 is not taken for nothing. And a group, which it does not know, is a message (``GroupForm``).
///
/// No C pointer leaves this file. `@unchecked Sendable`: what the pointers point at is written in `init` and read alone from then on,
/// until `deinit`, which is when nobody has this object any more.
final class CMessages: @unchecked Sendable {
  private let types: [String: MessageType]
  private let groups: GroupForm
  private var memory = CMemory()
  private var descriptors: [String: UnsafePointer<ProtobufCMessageDescriptor>] = [:]

  init(_ types: [String: MessageType]) {
    self.types = types
    groups = GroupForm(types)
    var described: [(MessageType, UnsafeMutablePointer<ProtobufCMessageDescriptor>)] = []
    for (name, type) in types {
      let descriptor = memory.room(for: ProtobufCMessageDescriptor.self, 1)
      descriptors[name] = UnsafePointer(descriptor)
      described.append((type, descriptor))
    }
    for (type, descriptor) in described { fill(descriptor, for: type) }
  }

  /// The encoding of a message of one of the schema's types: fields by number, unknown ones last.
  func pack(_ message: DynamicMessage) -> [UInt8] {
    var memory = CMemory()
    let c = write(message, &memory)
    let size = protobuf_c_message_get_packed_size(c)
    guard size > 0 else { return [] }
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      count = protobuf_c_message_pack(c, buffer.baseAddress)
    }
    return groups.asGroups(bytes, of: types[message.type]!)
  }

  func unpack(_ bytes: [UInt8], as type: MessageType) throws(DynamicDecodingFailure) -> DynamicMessage {
    try WireCheck(messages: types).check(bytes[...], as: type)
    let bytes = groups.asMessages(bytes, of: type)
    guard let c = protobuf_c_message_unpack(descriptors[type.fullName]!, nil, bytes.count, bytes) else {
      throw DynamicDecodingFailure(.malformed)
    }
    defer { protobuf_c_message_free_unpacked(c, nil) }
    return read(c, type)
  }

  // MARK: Descriptors

  private func fill(_ descriptor: UnsafeMutablePointer<ProtobufCMessageDescriptor>, for type: MessageType) {
    let name = UnsafePointer(memory.text(type.fullName))
    let fields = type.fields
    var layout = StructLayout(size: MemoryLayout<ProtobufCMessage>.size)
    var oneofs: [Int: (quantifier: Int, value: Int)] = [:]
    let cFields = memory.room(for: ProtobufCFieldDescriptor.self, fields.count)
    for (index, field) in fields.enumerated() {
      let place: (quantifier: Int, value: Int)
      var flags: UInt32 = field.isPacked ? PROTOBUF_C_FIELD_FLAG_PACKED.rawValue : 0
      if let oneof = field.oneof {
        place =
          oneofs[oneof] ?? (
            layout.place(for: UInt32.self), layout.place(MemoryLayout<ProtobufCBinaryData>.size, alignment: 8)
          )
        oneofs[oneof] = place
        flags |= PROTOBUF_C_FIELD_FLAG_ONEOF.rawValue
      } else if field.isList {
        place = (layout.place(for: Int.self), layout.place(for: UnsafeRawPointer.self))
      } else {
        place = (layout.place(for: protobuf_c_boolean.self), layout.place(field.kind.cSize, alignment: field.kind.cAlignment))
      }
      cFields[index].name = UnsafePointer(memory.text(field.name))
      cFields[index].id = field.number
      cFields[index].label = field.isList ? PROTOBUF_C_LABEL_REPEATED : PROTOBUF_C_LABEL_OPTIONAL
      cFields[index].type = field.kind.cType
      cFields[index].quantifier_offset = UInt32(place.quantifier)
      cFields[index].offset = UInt32(place.value)
      cFields[index].descriptor = field.kind.isMessage ? UnsafeRawPointer(descriptors[field.typeName]!) : nil
      cFields[index].flags = flags
    }
    descriptor.pointee.magic = UInt32(PROTOBUF_C__MESSAGE_DESCRIPTOR_MAGIC)
    descriptor.pointee.name = name
    descriptor.pointee.short_name = name
    descriptor.pointee.c_name = name
    descriptor.pointee.package_name = name
    descriptor.pointee.sizeof_message = layout.size
    descriptor.pointee.n_fields = UInt32(fields.count)
    descriptor.pointee.fields = fields.isEmpty ? nil : UnsafePointer(cFields)
    let ranges = ranges(of: fields.map(\.number))
    descriptor.pointee.n_field_ranges = UInt32(max(0, ranges.count - 1))
    descriptor.pointee.field_ranges = UnsafePointer(ranges.withUnsafeBufferPointer { memory.copy($0) })
  }

  /// Runs of numbers one after the other, and where each begins among the fields; one more behind them says where the last one ends.
  private func ranges(of numbers: [UInt32]) -> [ProtobufCIntRange] {
    var ranges: [ProtobufCIntRange] = []
    for (index, number) in numbers.enumerated() where index == 0 || numbers[index - 1] + 1 != number {
      ranges.append(ProtobufCIntRange(start_value: Int32(bitPattern: number), orig_index: UInt32(index)))
    }
    ranges.append(ProtobufCIntRange(start_value: 0, orig_index: UInt32(numbers.count)))
    return ranges
  }

  // MARK: Writing

  private func write(_ message: DynamicMessage, _ memory: inout CMemory) -> UnsafeMutablePointer<ProtobufCMessage> {
    let descriptor = descriptors[message.type]!
    let base = memory.bytes(descriptor.pointee.sizeof_message)
    let c = base.assumingMemoryBound(to: ProtobufCMessage.self)
    c.pointee.descriptor = descriptor
    for field in UnsafeBufferPointer(start: descriptor.pointee.fields, count: Int(descriptor.pointee.n_fields)) {
      guard let value = message.fields[field.id] else { continue }
      let quantifier = base + Int(field.quantifier_offset)
      let place = base + Int(field.offset)
      let isOneof = field.flags & PROTOBUF_C_FIELD_FLAG_ONEOF.rawValue != 0
      switch value {
      case .singular(let value) where isOneof:
        quantifier.storeBytes(of: field.id, as: UInt32.self)
        write(value, at: place, &memory)
      case .singular(let value) where field.label == PROTOBUF_C_LABEL_OPTIONAL:
        quantifier.storeBytes(of: 1, as: protobuf_c_boolean.self)
        write(value, at: place, &memory)
      case .singular(let value): write([value], field, at: place, count: quantifier, &memory)
      case .repeated(let values): write(values, field, at: place, count: quantifier, &memory)
      }
    }
    if !message.unknownFields.isEmpty {
      let unknown = memory.room(for: ProtobufCMessageUnknownField.self, message.unknownFields.count)
      for (index, field) in message.unknownFields.enumerated() {
        unknown[index].tag = field.number
        unknown[index].wire_type = ProtobufCWireType(UInt32(field.wireType))
        unknown[index].len = field.bytes.count
        unknown[index].data = field.bytes.withUnsafeBufferPointer { memory.copy($0) }
      }
      c.pointee.n_unknown_fields = UInt32(message.unknownFields.count)
      c.pointee.unknown_fields = unknown
    }
    return c
  }

  private func write(
    _ values: [DynamicValue], _ field: ProtobufCFieldDescriptor, at place: UnsafeMutableRawPointer,
    count: UnsafeMutableRawPointer, _ memory: inout CMemory
  ) {
    let size = field.type.elementSize
    let elements = memory.bytes(max(1, values.count * size))
    for (index, value) in values.enumerated() { write(value, at: elements + index * size, &memory) }
    count.storeBytes(of: values.count, as: Int.self)
    place.storeBytes(of: elements, as: UnsafeMutableRawPointer.self)
  }

  private func write(_ value: DynamicValue, at place: UnsafeMutableRawPointer, _ memory: inout CMemory) {
    switch value {
    case .bool(let value): place.storeBytes(of: value ? 1 : 0, as: protobuf_c_boolean.self)
    case .int32(let value), .enumeration(let value): place.storeBytes(of: value, as: Int32.self)
    case .uint32(let value): place.storeBytes(of: value, as: UInt32.self)
    case .int64(let value): place.storeBytes(of: value, as: Int64.self)
    case .uint64(let value): place.storeBytes(of: value, as: UInt64.self)
    case .float(let value): place.storeBytes(of: value, as: Float.self)
    case .double(let value): place.storeBytes(of: value, as: Double.self)
    case .string(var value):
      let data = value.withUTF8 { ProtobufCBinaryData(len: $0.count, data: memory.copy($0)) }
      place.storeBytes(of: data, as: ProtobufCBinaryData.self)
    case .bytes(let value):
      let data = value.withUnsafeBufferPointer { ProtobufCBinaryData(len: $0.count, data: memory.copy($0)) }
      place.storeBytes(of: data, as: ProtobufCBinaryData.self)
    case .message(let value):
      place.storeBytes(of: write(value, &memory), as: UnsafeMutablePointer<ProtobufCMessage>.self)
    }
  }

  // MARK: Reading

  private func read(_ c: UnsafePointer<ProtobufCMessage>, _ type: MessageType) -> DynamicMessage {
    let base = UnsafeRawPointer(c)
    let descriptor = c.pointee.descriptor!
    var message = DynamicMessage(type: type.fullName)
    for cField in UnsafeBufferPointer(start: descriptor.pointee.fields, count: Int(descriptor.pointee.n_fields)) {
      let field = type.field(number: cField.id)!
      let quantifier = base + Int(cField.quantifier_offset)
      let place = base + Int(cField.offset)
      if field.isList {
        let count = quantifier.load(as: Int.self)
        guard count > 0, let elements = place.load(as: UnsafeRawPointer?.self) else { continue }
        let values = (0..<count).map { read(elements + $0 * cField.type.elementSize, field) }
        message.fields[field.number] = field.isRepeated ? .repeated(values) : merged(values).map { .singular($0) }
      } else {
        let mark = quantifier.load(as: UInt32.self)
        guard field.oneof == nil ? mark != 0 : mark == field.number else { continue }
        let value = read(place, field)
        if field.hasPresence || type.isMapEntry || !value.isInitial { message.fields[field.number] = .singular(value) }
      }
    }
    for field in UnsafeBufferPointer(start: c.pointee.unknown_fields, count: Int(c.pointee.n_unknown_fields)) {
      message.unknownFields.append(
        .init(
          number: field.tag, wireType: UInt8(field.wire_type.rawValue),
          bytes: Array(UnsafeBufferPointer(start: field.data, count: field.len))))
    }
    return message
  }

  private func read(_ place: UnsafeRawPointer, _ field: FieldType) -> DynamicValue {
    switch field.kind {
    case .bool: return .bool(place.load(as: protobuf_c_boolean.self) != 0)
    case .int32, .sint32, .sfixed32: return .int32(place.load(as: Int32.self))
    case .enumeration: return .enumeration(place.load(as: Int32.self))
    case .uint32, .fixed32: return .uint32(place.load(as: UInt32.self))
    case .int64, .sint64, .sfixed64: return .int64(place.load(as: Int64.self))
    case .uint64, .fixed64: return .uint64(place.load(as: UInt64.self))
    case .float: return .float(place.load(as: Float.self))
    case .double: return .double(place.load(as: Double.self))
    case .string: return .string(String(decoding: bytes(place), as: UTF8.self))
    case .bytes: return .bytes(Array(bytes(place)))
    case .message, .group:
      return .message(read(place.load(as: UnsafePointer<ProtobufCMessage>.self), types[field.typeName]!))
    }
  }

  private func bytes(_ place: UnsafeRawPointer) -> UnsafeBufferPointer<UInt8> {
    let data = place.load(as: ProtobufCBinaryData.self)
    return UnsafeBufferPointer(start: data.data, count: data.data == nil ? 0 : data.len)
  }

  /// The occurrences of one message as one.
  private func merged(_ occurrences: [DynamicValue]) -> DynamicValue? {
    guard case .message(var message)? = occurrences.first else { return nil }
    for case .message(let more) in occurrences.dropFirst() { message.merge(more, in: types) }
    return .message(message)
  }
}

extension FieldType {
  /// Whether C has it as a count and an array.
  fileprivate var isList: Bool { isRepeated || kind.isMessage && oneof == nil }
}

extension FieldType.Kind {
  fileprivate var cType: ProtobufCType {
    switch self {
    case .double: PROTOBUF_C_TYPE_DOUBLE
    case .float: PROTOBUF_C_TYPE_FLOAT
    case .int64: PROTOBUF_C_TYPE_INT64
    case .uint64: PROTOBUF_C_TYPE_UINT64
    case .int32: PROTOBUF_C_TYPE_INT32
    case .fixed64: PROTOBUF_C_TYPE_FIXED64
    case .fixed32: PROTOBUF_C_TYPE_FIXED32
    case .bool: PROTOBUF_C_TYPE_BOOL
    case .string, .bytes: PROTOBUF_C_TYPE_BYTES
    case .message, .group: PROTOBUF_C_TYPE_MESSAGE
    case .uint32: PROTOBUF_C_TYPE_UINT32
    case .enumeration: PROTOBUF_C_TYPE_ENUM
    case .sfixed32: PROTOBUF_C_TYPE_SFIXED32
    case .sfixed64: PROTOBUF_C_TYPE_SFIXED64
    case .sint32: PROTOBUF_C_TYPE_SINT32
    case .sint64: PROTOBUF_C_TYPE_SINT64
    }
  }

  fileprivate var cSize: Int { cType.elementSize }
  fileprivate var cAlignment: Int { min(cSize, 8) }
}

extension ProtobufCType {
  /// `sizeof` of what a member of this type is in C.
  fileprivate var elementSize: Int {
    switch self {
    case PROTOBUF_C_TYPE_INT64, PROTOBUF_C_TYPE_SINT64, PROTOBUF_C_TYPE_SFIXED64, PROTOBUF_C_TYPE_UINT64, PROTOBUF_C_TYPE_FIXED64,
      PROTOBUF_C_TYPE_DOUBLE:
      8
    case PROTOBUF_C_TYPE_BYTES: MemoryLayout<ProtobufCBinaryData>.size
    case PROTOBUF_C_TYPE_MESSAGE, PROTOBUF_C_TYPE_STRING: MemoryLayout<UnsafeRawPointer>.size
    default: 4
    }
  }
}

/// Lays out a C struct's members one behind the other, each at a multiple of its alignment.
private struct StructLayout {
  private var end: Int

  init(size: Int) { end = size }

  mutating func place(_ size: Int, alignment: Int) -> Int {
    let place = (end + alignment - 1) / alignment * alignment
    end = place + size
    return place
  }

  mutating func place<Member>(for: Member.Type) -> Int {
    place(MemoryLayout<Member>.size, alignment: MemoryLayout<Member>.alignment)
  }

  /// Of the whole struct; no member is aligned to more than 8.
  var size: Int { (end + 7) / 8 * 8 }
}

/// Memory that is freed at once; it is zero when it is handed out.
private struct CMemory: ~Copyable {
  private var blocks: [UnsafeMutableRawPointer] = []

  mutating func bytes(_ count: Int) -> UnsafeMutableRawPointer {
    let block = UnsafeMutableRawPointer.allocate(byteCount: count, alignment: 16)
    block.initializeMemory(as: UInt8.self, repeating: 0, count: count)
    blocks.append(block)
    return block
  }

  mutating func room<Element>(for: Element.Type, _ count: Int) -> UnsafeMutablePointer<Element> {
    bytes(max(1, count * MemoryLayout<Element>.stride)).assumingMemoryBound(to: Element.self)
  }

  /// Nil for nothing.
  mutating func copy<Element>(_ elements: UnsafeBufferPointer<Element>) -> UnsafeMutablePointer<Element>? {
    guard let source = elements.baseAddress, !elements.isEmpty else { return nil }
    let copy = room(for: Element.self, elements.count)
    UnsafeMutableRawPointer(copy).copyMemory(from: source, byteCount: elements.count * MemoryLayout<Element>.stride)
    return copy
  }

  mutating func text(_ text: String) -> UnsafeMutablePointer<CChar> {
    var text = text
    return text.withUTF8 { utf8 in
      let copy = room(for: CChar.self, utf8.count + 1)
      if let source = utf8.baseAddress { UnsafeMutableRawPointer(copy).copyMemory(from: source, byteCount: utf8.count) }
      return copy
    }
  }

  deinit { for block in blocks { block.deallocate() } }
}
