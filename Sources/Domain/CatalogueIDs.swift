public typealias CategoryID = ID<CategoryIdentity>
public typealias PartnerID = ID<PartnerIdentity>
public typealias OrderFieldID = ID<OrderFieldIdentity>
public typealias RoleID = ID<RoleIdentity>
public typealias EmployeeID = ID<EmployeeIdentity>
public typealias BuildingID = ID<BuildingIdentity>
public typealias PremisesID = ID<PremisesIdentity>

public enum CategoryIdentity {}
public enum PartnerIdentity {}
public enum OrderFieldIdentity {}
public enum RoleIdentity {}
public enum EmployeeIdentity {}
public enum BuildingIdentity {}
public enum PremisesIdentity {}
