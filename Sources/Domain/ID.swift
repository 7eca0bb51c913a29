public import FoundationEssentials

/// The identifier of one kind of thing: a UUID that cannot be taken for another kind's. Its text is lower-case.
public struct ID<Identity>: Hashable, Sendable {
  public let uuid: UUID

  @inlinable
  public init(_ uuid: UUID) {
    self.uuid = uuid
  }

  /// A new version 7 UUID (RFC 9562 §5.7): milliseconds, then the microseconds' fraction (§6.2 method 3), then 62 random bits, so that
  /// identifiers sort by the time they were made at. `microseconds` count from 1970.
  public init(at microseconds: Int64) {
    var random = SystemRandomNumberGenerator()
    self.init(at: microseconds, using: &random)
  }

  public init(at microseconds: Int64, using random: inout some RandomNumberGenerator) {
    precondition(microseconds >= 0 && microseconds / 1000 < 1 << 48)
    let milliseconds = UInt64(microseconds / 1000)
    let fraction = UInt64(microseconds % 1000) * 4096 / 1000
    let high = milliseconds << 16 | 0x7000 | fraction
    let low = random.next() & 0x3FFF_FFFF_FFFF_FFFF | 0x8000_0000_0000_0000
    func byte(_ word: UInt64, _ index: UInt64) -> UInt8 { UInt8(truncatingIfNeeded: word >> (56 - 8 * index)) }
    uuid = UUID(
      uuid: (
        byte(high, 0), byte(high, 1), byte(high, 2), byte(high, 3), byte(high, 4), byte(high, 5), byte(high, 6), byte(high, 7),
        byte(low, 0), byte(low, 1), byte(low, 2), byte(low, 3), byte(low, 4), byte(low, 5), byte(low, 6), byte(low, 7)
      ))
  }
}

public typealias OrganizationID = ID<OrganizationIdentity>
public typealias PrincipalID = ID<PrincipalIdentity>
public typealias LegalEntityID = ID<LegalEntityIdentity>
public typealias PriceItemID = ID<PriceItemIdentity>
public typealias OrderOptionID = ID<OrderOptionIdentity>
public typealias OrderID = ID<OrderIdentity>
public typealias InvoiceID = ID<InvoiceIdentity>
public typealias InvoiceLineID = ID<InvoiceLineIdentity>
public typealias PaymentID = ID<PaymentIdentity>
public typealias SavedCardID = ID<SavedCardIdentity>
public typealias RefundID = ID<RefundIdentity>
public typealias RefundPartID = ID<RefundPartIdentity>
public typealias RefundRequestID = ID<RefundRequestIdentity>
public typealias ReversalID = ID<ReversalIdentity>
public typealias ServiceID = ID<ServiceIdentity>
public typealias CustomerID = ID<CustomerIdentity>
public typealias RoleID = ID<RoleIdentity>
public typealias EmployeeID = ID<EmployeeIdentity>
public typealias CategoryID = ID<CategoryIdentity>
public typealias PartnerID = ID<PartnerIdentity>
public typealias OrderFieldID = ID<OrderFieldIdentity>
public typealias BuildingID = ID<BuildingIdentity>
public typealias PremisesID = ID<PremisesIdentity>
public typealias TaskID = ID<TaskIdentity>
public typealias MessageID = ID<MessageIdentity>

public enum OrganizationIdentity {}
public enum PrincipalIdentity {}
public enum LegalEntityIdentity {}
public enum PriceItemIdentity {}
public enum OrderOptionIdentity {}
public enum OrderIdentity {}
public enum InvoiceIdentity {}
public enum InvoiceLineIdentity {}
public enum PaymentIdentity {}
public enum SavedCardIdentity {}
public enum RefundIdentity {}
public enum RefundPartIdentity {}
public enum RefundRequestIdentity {}
public enum ReversalIdentity {}
public enum ServiceIdentity {}
public enum CustomerIdentity {}
public enum RoleIdentity {}
public enum EmployeeIdentity {}
public enum CategoryIdentity {}
public enum PartnerIdentity {}
public enum OrderFieldIdentity {}
public enum BuildingIdentity {}
public enum PremisesIdentity {}
public enum TaskIdentity {}
public enum MessageIdentity {}
