public import Domain
import FoundationEssentials
public import Postgres

/// Identifiers travel as the UUIDs they are.
extension ID: PostgresValue {
  public static var oid: UInt32 { UUID.oid }
  public static var arrayOID: UInt32 { UUID.arrayOID }
  public func encode(into bytes: inout [UInt8]) { uuid.encode(into: &bytes) }
  public init?(postgres bytes: UnsafeRawBufferPointer) {
    guard let uuid = UUID(postgres: bytes) else { return nil }
    self.init(uuid)
  }
}
