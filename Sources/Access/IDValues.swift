public import Domain
public import FoundationEssentials
public import Postgres

/// Identifiers travel as the UUIDs they are.
extension ID: PostgresValue {
  @inlinable public static var oid: UInt32 { UUID.oid }
  @inlinable public static var arrayOID: UInt32 { UUID.arrayOID }
  @inlinable public func encode(into bytes: inout [UInt8]) { uuid.encode(into: &bytes) }
  @inlinable public init?(postgres bytes: UnsafeRawBufferPointer) {
    guard let uuid = UUID(postgres: bytes) else { return nil }
    self.init(uuid)
  }
}
