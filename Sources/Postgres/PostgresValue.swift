import FoundationEssentials

/// A value that crosses to PostgreSQL and back in the binary format of its type.
public protocol PostgresValue {
  /// `pg_type.oid` of the type it is sent as.
  static var oid: UInt32 { get }
  /// `pg_type.oid` of an array of these.
  static var arrayOID: UInt32 { get }
  /// Appends the binary format.
  func encode(into bytes: inout [UInt8])
  /// Reads the binary format; nil when `bytes` is not of this type's shape.
  init?(postgres bytes: UnsafeRawBufferPointer)
}

extension FixedWidthInteger {
  @inline(__always)
  func appendBigEndian(to bytes: inout [UInt8]) { withUnsafeBytes(of: bigEndian) { bytes.append(contentsOf: $0) } }

  @inline(__always)
  init?(bigEndian bytes: UnsafeRawBufferPointer) {
    guard bytes.count == MemoryLayout<Self>.size else { return nil }
    self.init(bigEndian: bytes.loadUnaligned(as: Self.self))
  }
}

extension Bool: PostgresValue {
  public static var oid: UInt32 { 16 }
  public static var arrayOID: UInt32 { 1000 }
  public func encode(into bytes: inout [UInt8]) { bytes.append(self ? 1 : 0) }
  public init?(postgres bytes: UnsafeRawBufferPointer) {
    guard bytes.count == 1 else { return nil }
    self = bytes[0] != 0
  }
}

extension Int16: PostgresValue {
  public static var oid: UInt32 { 21 }
  public static var arrayOID: UInt32 { 1005 }
  public func encode(into bytes: inout [UInt8]) { appendBigEndian(to: &bytes) }
  public init?(postgres bytes: UnsafeRawBufferPointer) { self.init(bigEndian: bytes) }
}

extension Int32: PostgresValue {
  public static var oid: UInt32 { 23 }
  public static var arrayOID: UInt32 { 1007 }
  public func encode(into bytes: inout [UInt8]) { appendBigEndian(to: &bytes) }
  public init?(postgres bytes: UnsafeRawBufferPointer) { self.init(bigEndian: bytes) }
}

extension Int64: PostgresValue {
  public static var oid: UInt32 { 20 }
  public static var arrayOID: UInt32 { 1016 }
  public func encode(into bytes: inout [UInt8]) { appendBigEndian(to: &bytes) }
  public init?(postgres bytes: UnsafeRawBufferPointer) { self.init(bigEndian: bytes) }
}

extension String: PostgresValue {
  public static var oid: UInt32 { 25 }
  public static var arrayOID: UInt32 { 1009 }
  public func encode(into bytes: inout [UInt8]) { bytes.append(contentsOf: utf8) }
  public init?(postgres bytes: UnsafeRawBufferPointer) { self.init(decoding: bytes, as: UTF8.self) }
}

extension [UInt8]: PostgresValue {
  public static var oid: UInt32 { 17 }
  public static var arrayOID: UInt32 { 1001 }
  public func encode(into bytes: inout [UInt8]) { bytes.append(contentsOf: self) }
  public init?(postgres bytes: UnsafeRawBufferPointer) { self.init(bytes) }
}

extension UUID: PostgresValue {
  public static var oid: UInt32 { 2950 }
  public static var arrayOID: UInt32 { 2951 }
  public func encode(into bytes: inout [UInt8]) { withUnsafeBytes(of: uuid) { bytes.append(contentsOf: $0) } }
  public init?(postgres bytes: UnsafeRawBufferPointer) {
    guard bytes.count == 16 else { return nil }
    self.init(uuid: bytes.loadUnaligned(as: uuid_t.self))
  }
}

/// A `timestamptz`: microseconds since 1970-01-01 00:00 UTC.
public struct PostgresTimestamp: PostgresValue, Sendable, Hashable, Comparable {
  public var microseconds: Int64
  public init(microseconds: Int64) { self.microseconds = microseconds }

  public static var oid: UInt32 { 1184 }
  public static var arrayOID: UInt32 { 1185 }
  /// PostgreSQL counts from 2000-01-01.
  private static let epoch: Int64 = 946_684_800_000_000
  public func encode(into bytes: inout [UInt8]) { (microseconds - Self.epoch).appendBigEndian(to: &bytes) }
  public init?(postgres bytes: UnsafeRawBufferPointer) {
    guard let value = Int64(bigEndian: bytes) else { return nil }
    microseconds = value + Self.epoch
  }
  public static func < (a: Self, b: Self) -> Bool { a.microseconds < b.microseconds }
}

/// A one-dimensional array, for `unnest` and `= ANY`. Elements may be null.
public struct PostgresArray<Element: PostgresValue>: PostgresValue {
  public var elements: [Element?]
  public init(_ elements: some Sequence<Element?>) { self.elements = Array(elements) }
  public init(_ elements: some Sequence<Element>) { self.elements = elements.map { $0 } }

  public static var oid: UInt32 { Element.arrayOID }
  public static var arrayOID: UInt32 { Element.arrayOID }

  public func encode(into bytes: inout [UInt8]) {
    Int32(elements.isEmpty ? 0 : 1).appendBigEndian(to: &bytes)
    Int32(elements.contains { $0 == nil } ? 1 : 0).appendBigEndian(to: &bytes)
    Element.oid.appendBigEndian(to: &bytes)
    guard !elements.isEmpty else { return }
    Int32(elements.count).appendBigEndian(to: &bytes)
    Int32(1).appendBigEndian(to: &bytes)
    for element in elements {
      guard let element else {
        Int32(-1).appendBigEndian(to: &bytes)
        continue
      }
      let start = bytes.count
      Int32(0).appendBigEndian(to: &bytes)
      element.encode(into: &bytes)
      withUnsafeBytes(of: Int32(bytes.count - start - 4).bigEndian) { length in
        bytes.replaceSubrange(start..<(start + 4), with: length)
      }
    }
  }

  public init?(postgres bytes: UnsafeRawBufferPointer) {
    guard bytes.count >= 12 else { return nil }
    func int32(at offset: Int) -> Int { Int(Int32(bigEndian: bytes.loadUnaligned(fromByteOffset: offset, as: Int32.self))) }
    elements = []
    let dimensions = int32(at: 0)
    guard dimensions != 0 else { return }
    guard dimensions == 1, bytes.count >= 20 else { return nil }
    var offset = 20
    for _ in 0..<int32(at: 12) {
      guard offset + 4 <= bytes.count else { return nil }
      let length = int32(at: offset)
      offset += 4
      guard length >= 0 else {
        elements.append(nil)
        continue
      }
      guard offset + length <= bytes.count,
        let element = Element(postgres: UnsafeRawBufferPointer(rebasing: bytes[offset..<(offset + length)]))
      else { return nil }
      elements.append(element)
      offset += length
    }
  }
}
