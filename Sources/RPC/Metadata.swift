/// A call's metadata: names with values in their order, duplicates kept. Names are lower-case ASCII; a name that ends in `-bin` has
/// bytes for a value, every other one printable ASCII.
///
/// All fields lie in one buffer, so that a call's metadata is one allocation, and none when there is none.
public struct Metadata: Sendable, Equatable {
  public struct Field: Sendable, Equatable {
    public var name: String
    /// As the application sees it: decoded when the name ends in `-bin`.
    public var value: [UInt8]

    public init(name: String, value: [UInt8]) {
      self.name = name
      self.value = value
    }
  }

  /// One field after another: the name's length (2 bytes), the value's (4), name, value.
  private var storage: [UInt8] = []

  public init() {}

  public var isEmpty: Bool { storage.isEmpty }

  public var fields: [Field] {
    var fields: [Field] = []
    forEach { fields.append(Field(name: String(decoding: $0, as: UTF8.self), value: Array($1))) }
    return fields
  }

  /// Appends a text. Names are lower-cased and may not be the protocol's own (``isReserved(_:)``); what is not printable ASCII in the value becomes
  /// a question mark.
  public mutating func append(_ name: String, _ value: String) {
    let name = Self.checked(name)
    precondition(!name.hasSuffix("-bin"), "a name that ends in -bin has bytes for its value")
    append(name: Array(name.utf8), value: value.utf8.map { $0 >= 0x20 && $0 <= 0x7E ? $0 : 0x3F })
  }

  /// Puts a text in the place of all values under its name.
  public mutating func replace(_ name: String, with value: String) {
    let name = Self.checked(name)
    if withFirst(name, { _ in }) != nil {
      var others = Metadata()
      forEach { if !$0.elementsEqual(name.utf8) { others.append(name: $0, value: $1) } }
      self = others
    }
    append(name, value)
  }

  /// Appends bytes under a name that ends in `-bin`.
  public mutating func append(_ name: String, bytes: [UInt8]) {
    precondition(name.hasSuffix("-bin"), "a name with bytes for its value ends in -bin")
    append(name: Array(Self.checked(name).utf8), value: bytes)
  }

  /// Appends a field as a transport received it, the value decoded; nothing for a name that is the protocol's own.
  public mutating func receive(_ name: String, _ value: [UInt8]) {
    let name = name.lowercased()
    if !Self.isReserved(name), name.utf8.count <= Int(UInt16.max) { append(name: Array(name.utf8), value: value) }
  }

  /// Appends all fields of another, in their order.
  public mutating func append(contentsOf other: Metadata) {
    if storage.isEmpty { storage = other.storage } else { storage += other.storage }
  }

  /// Whether `name`, in lower case, is the protocol's own: gRPC's, HTTP/2's, or one of a connection (RFC 9113 §8.2.2).
  public static func isReserved(_ name: String) -> Bool {
    name.hasPrefix("grpc-") || name.hasPrefix(":") || connectionNames.contains(name)
  }

  private static let connectionNames: Set<String> = [
    "connection", "content-length", "content-type", "host", "http2-settings", "keep-alive", "proxy-connection", "te",
    "transfer-encoding", "upgrade",
  ]

  /// As HTTP/2 counts it (RFC 9113 §6.5.2), with bytes as text.
  var headerListSize: Int {
    var size = 0
    forEach { name, value in
      let isBytes = name.suffix(4).elementsEqual("-bin".utf8)
      size += name.count + 32 + (isBytes ? (value.count * 4 + 2) / 3 : value.count)
    }
    return size
  }

  /// The first value under `name`, as text.
  public subscript(_ name: String) -> String? {
    withFirst(name) { String(decoding: $0, as: UTF8.self) }
  }

  public func bytes(_ name: String) -> [UInt8]? { withFirst(name) { Array($0) } }

  /// Calls `body` with each name and value in order; the buffers are valid within the call only.
  public func forEach(_ body: (_ name: UnsafeRawBufferPointer, _ value: UnsafeRawBufferPointer) -> Void) {
    storage.withUnsafeBytes { all in
      var at = 0
      while at < all.count {
        let (name, value) = Self.field(in: all, at: at)
        body(name, value)
        at += Self.headSize + name.count + value.count
      }
    }
  }

  /// Appends a field as a transport received it: the name lower-case, the value decoded.
  package mutating func append(name: UnsafeRawBufferPointer, value: UnsafeRawBufferPointer) {
    precondition(name.count <= Int(UInt16.max))
    var head = (UInt16(name.count), UInt16(truncatingIfNeeded: value.count), UInt16(truncatingIfNeeded: value.count >> 16))
    if storage.isEmpty { storage.reserveCapacity(max(128, Self.headSize + name.count + value.count)) }
    withUnsafeBytes(of: &head) { storage.append(contentsOf: $0) }
    storage.append(contentsOf: name)
    storage.append(contentsOf: value)
  }

  private mutating func append(name: [UInt8], value: [UInt8]) {
    name.withUnsafeBytes { name in value.withUnsafeBytes { value in append(name: name, value: value) } }
  }

  private static let headSize = 6

  private static func checked(_ name: String) -> String {
    let name = name.lowercased()
    precondition(!name.isEmpty && !isReserved(name), "the name is reserved: \(name)")
    precondition(
      name.utf8.allSatisfy { 0x61...0x7A ~= $0 || 0x30...0x39 ~= $0 || $0 == 0x2D || $0 == 0x5F || $0 == 0x2E },
      "a name holds letters, digits, '-', '_' and '.' only: \(name)")
    return name
  }

  /// Calls `body` with the first value under `name`, valid within the call only; nil when there is none.
  package func withFirst<Result>(_ name: String, _ body: (UnsafeRawBufferPointer) -> Result) -> Result? {
    guard !storage.isEmpty else { return nil }
    var name = name
    return name.withUTF8 { wanted in
      storage.withUnsafeBytes { all in
        var at = 0
        while at < all.count {
          let (name, value) = Self.field(in: all, at: at)
          if name.elementsEqual(wanted) { return body(value) }
          at += Self.headSize + name.count + value.count
        }
        return nil
      }
    }
  }

  private static func field(in all: UnsafeRawBufferPointer, at: Int) -> (UnsafeRawBufferPointer, UnsafeRawBufferPointer) {
    let name = at + headSize
    let value = name + Int(all.loadUnaligned(fromByteOffset: at, as: UInt16.self))
    let end = value + Int(all.loadUnaligned(fromByteOffset: at + 2, as: UInt32.self))
    return (UnsafeRawBufferPointer(rebasing: all[name..<value]), UnsafeRawBufferPointer(rebasing: all[value..<end]))
  }
}
