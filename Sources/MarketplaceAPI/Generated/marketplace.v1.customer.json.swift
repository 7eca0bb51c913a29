// swift-format-ignore-file
// Made by protoc-gen-marketplace from marketplace/v1/customer.proto; change the schema and run scripts/generate.
import Protobuf

extension MarketplaceV1.Customer: JSONObjectMessage {
  public static let jsonFields = JSONFields([("id", "id"), ("name", "name"), ("phone", "phone"), ("registered", "registered"), ("premisesId", "premises_id"), ("address", "address"), ("etag", "etag")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.id)
    case 1: try reader.field(StringCodec.self, into: &self.name)
    case 2: try reader.field(StringCodec.self, into: &self.phone)
    case 3: try reader.field(BoolCodec.self, into: &self.registered)
    case 4: try reader.field(StringCodec.self, into: &self.premisesId)
    case 5: try reader.field(StringCodec.self, into: &self.address)
    case 6: try reader.field(StringCodec.self, into: &self.etag)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || !self.id.isEmpty { try writer.field(fields[0], StringCodec.self, self.id) }
    if writer.writesDefaults || !self.name.isEmpty { try writer.field(fields[1], StringCodec.self, self.name) }
    if writer.writesDefaults || !self.phone.isEmpty { try writer.field(fields[2], StringCodec.self, self.phone) }
    if writer.writesDefaults || self.registered { try writer.field(fields[3], BoolCodec.self, self.registered) }
    if writer.writesDefaults || !self.premisesId.isEmpty { try writer.field(fields[4], StringCodec.self, self.premisesId) }
    if writer.writesDefaults || !self.address.isEmpty { try writer.field(fields[5], StringCodec.self, self.address) }
    if writer.writesDefaults || !self.etag.isEmpty { try writer.field(fields[6], StringCodec.self, self.etag) }
  }
}

extension MarketplaceV1.Building: JSONObjectMessage {
  public static let jsonFields = JSONFields([("id", "id"), ("address", "address"), ("etag", "etag")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.id)
    case 1: try reader.field(StringCodec.self, into: &self.address)
    case 2: try reader.field(StringCodec.self, into: &self.etag)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || !self.id.isEmpty { try writer.field(fields[0], StringCodec.self, self.id) }
    if writer.writesDefaults || !self.address.isEmpty { try writer.field(fields[1], StringCodec.self, self.address) }
    if writer.writesDefaults || !self.etag.isEmpty { try writer.field(fields[2], StringCodec.self, self.etag) }
  }
}

extension MarketplaceV1.Premises: JSONObjectMessage {
  public static let jsonFields = JSONFields([("id", "id"), ("buildingId", "building_id"), ("number", "number"), ("etag", "etag")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.id)
    case 1: try reader.field(StringCodec.self, into: &self.buildingId)
    case 2: try reader.field(StringCodec.self, into: &self.number)
    case 3: try reader.field(StringCodec.self, into: &self.etag)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || !self.id.isEmpty { try writer.field(fields[0], StringCodec.self, self.id) }
    if writer.writesDefaults || !self.buildingId.isEmpty { try writer.field(fields[1], StringCodec.self, self.buildingId) }
    if writer.writesDefaults || !self.number.isEmpty { try writer.field(fields[2], StringCodec.self, self.number) }
    if writer.writesDefaults || !self.etag.isEmpty { try writer.field(fields[3], StringCodec.self, self.etag) }
  }
}

extension MarketplaceV1.ListCustomersRequest: JSONObjectMessage {
  public static let jsonFields = JSONFields([("pageSize", "page_size"), ("pageToken", "page_token"), ("words", "words"), ("phone", "phone"), ("premisesId", "premises_id")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(Int32Codec.self, into: &self.pageSize)
    case 1: try reader.field(StringCodec.self, into: &self.pageToken)
    case 2: try reader.field(StringCodec.self, into: &self.words)
    case 3: try reader.field(StringCodec.self, into: &self.phone)
    case 4: try reader.field(StringCodec.self, into: &self.premisesId)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || self.pageSize != 0 { try writer.field(fields[0], Int32Codec.self, self.pageSize) }
    if writer.writesDefaults || !self.pageToken.isEmpty { try writer.field(fields[1], StringCodec.self, self.pageToken) }
    if writer.writesDefaults || !self.words.isEmpty { try writer.field(fields[2], StringCodec.self, self.words) }
    if writer.writesDefaults || !self.phone.isEmpty { try writer.field(fields[3], StringCodec.self, self.phone) }
    if writer.writesDefaults || !self.premisesId.isEmpty { try writer.field(fields[4], StringCodec.self, self.premisesId) }
  }
}

extension MarketplaceV1.ListCustomersResponse: JSONObjectMessage {
  public static let jsonFields = JSONFields([("customers", "customers"), ("nextPageToken", "next_page_token")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.repeated(MessageCodec<MarketplaceV1.Customer>.self, into: &self.customers)
    case 1: try reader.field(StringCodec.self, into: &self.nextPageToken)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    try writer.repeated(fields[0], MessageCodec<MarketplaceV1.Customer>.self, self.customers)
    if writer.writesDefaults || !self.nextPageToken.isEmpty { try writer.field(fields[1], StringCodec.self, self.nextPageToken) }
  }
}

extension MarketplaceV1.GetCustomerRequest: JSONObjectMessage {
  public static let jsonFields = JSONFields([("customerId", "customer_id")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.customerId)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || !self.customerId.isEmpty { try writer.field(fields[0], StringCodec.self, self.customerId) }
  }
}

extension MarketplaceV1.GetCustomerResponse: JSONObjectMessage {
  public static let jsonFields = JSONFields([("customer", "customer")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(MessageCodec<MarketplaceV1.Customer>.self, into: &self.customer)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if let value = self.customer { try writer.field(fields[0], MessageCodec<MarketplaceV1.Customer>.self, value) }
  }
}

extension MarketplaceV1.CreateCustomerRequest: JSONObjectMessage {
  public static let jsonFields = JSONFields([("customer", "customer")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(MessageCodec<MarketplaceV1.Customer>.self, into: &self.customer)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if let value = self.customer { try writer.field(fields[0], MessageCodec<MarketplaceV1.Customer>.self, value) }
  }
}

extension MarketplaceV1.CreateCustomerResponse: JSONObjectMessage {
  public static let jsonFields = JSONFields([("customer", "customer")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(MessageCodec<MarketplaceV1.Customer>.self, into: &self.customer)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if let value = self.customer { try writer.field(fields[0], MessageCodec<MarketplaceV1.Customer>.self, value) }
  }
}

extension MarketplaceV1.UpdateCustomerRequest: JSONObjectMessage {
  public static let jsonFields = JSONFields([("customerId", "customer_id"), ("customer", "customer"), ("updateMask", "update_mask"), ("etag", "etag")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.customerId)
    case 1: try reader.field(MessageCodec<MarketplaceV1.Customer>.self, into: &self.customer)
    case 2: try reader.field(MessageCodec<GoogleProtobuf.FieldMask>.self, into: &self.updateMask)
    case 3: try reader.field(StringCodec.self, into: &self.etag)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || !self.customerId.isEmpty { try writer.field(fields[0], StringCodec.self, self.customerId) }
    if let value = self.customer { try writer.field(fields[1], MessageCodec<MarketplaceV1.Customer>.self, value) }
    if let value = self.updateMask { try writer.field(fields[2], MessageCodec<GoogleProtobuf.FieldMask>.self, value) }
    if writer.writesDefaults || !self.etag.isEmpty { try writer.field(fields[3], StringCodec.self, self.etag) }
  }
}

extension MarketplaceV1.UpdateCustomerResponse: JSONObjectMessage {
  public static let jsonFields = JSONFields([("customer", "customer")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(MessageCodec<MarketplaceV1.Customer>.self, into: &self.customer)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if let value = self.customer { try writer.field(fields[0], MessageCodec<MarketplaceV1.Customer>.self, value) }
  }
}

extension MarketplaceV1.ListBuildingsRequest: JSONObjectMessage {
  public static let jsonFields = JSONFields([("pageSize", "page_size"), ("pageToken", "page_token")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(Int32Codec.self, into: &self.pageSize)
    case 1: try reader.field(StringCodec.self, into: &self.pageToken)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || self.pageSize != 0 { try writer.field(fields[0], Int32Codec.self, self.pageSize) }
    if writer.writesDefaults || !self.pageToken.isEmpty { try writer.field(fields[1], StringCodec.self, self.pageToken) }
  }
}

extension MarketplaceV1.ListBuildingsResponse: JSONObjectMessage {
  public static let jsonFields = JSONFields([("buildings", "buildings"), ("nextPageToken", "next_page_token")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.repeated(MessageCodec<MarketplaceV1.Building>.self, into: &self.buildings)
    case 1: try reader.field(StringCodec.self, into: &self.nextPageToken)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    try writer.repeated(fields[0], MessageCodec<MarketplaceV1.Building>.self, self.buildings)
    if writer.writesDefaults || !self.nextPageToken.isEmpty { try writer.field(fields[1], StringCodec.self, self.nextPageToken) }
  }
}

extension MarketplaceV1.CreateBuildingRequest: JSONObjectMessage {
  public static let jsonFields = JSONFields([("building", "building")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(MessageCodec<MarketplaceV1.Building>.self, into: &self.building)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if let value = self.building { try writer.field(fields[0], MessageCodec<MarketplaceV1.Building>.self, value) }
  }
}

extension MarketplaceV1.CreateBuildingResponse: JSONObjectMessage {
  public static let jsonFields = JSONFields([("building", "building")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(MessageCodec<MarketplaceV1.Building>.self, into: &self.building)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if let value = self.building { try writer.field(fields[0], MessageCodec<MarketplaceV1.Building>.self, value) }
  }
}

extension MarketplaceV1.UpdateBuildingRequest: JSONObjectMessage {
  public static let jsonFields = JSONFields([("buildingId", "building_id"), ("building", "building"), ("updateMask", "update_mask"), ("etag", "etag")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.buildingId)
    case 1: try reader.field(MessageCodec<MarketplaceV1.Building>.self, into: &self.building)
    case 2: try reader.field(MessageCodec<GoogleProtobuf.FieldMask>.self, into: &self.updateMask)
    case 3: try reader.field(StringCodec.self, into: &self.etag)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || !self.buildingId.isEmpty { try writer.field(fields[0], StringCodec.self, self.buildingId) }
    if let value = self.building { try writer.field(fields[1], MessageCodec<MarketplaceV1.Building>.self, value) }
    if let value = self.updateMask { try writer.field(fields[2], MessageCodec<GoogleProtobuf.FieldMask>.self, value) }
    if writer.writesDefaults || !self.etag.isEmpty { try writer.field(fields[3], StringCodec.self, self.etag) }
  }
}

extension MarketplaceV1.UpdateBuildingResponse: JSONObjectMessage {
  public static let jsonFields = JSONFields([("building", "building")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(MessageCodec<MarketplaceV1.Building>.self, into: &self.building)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if let value = self.building { try writer.field(fields[0], MessageCodec<MarketplaceV1.Building>.self, value) }
  }
}

extension MarketplaceV1.ListPremisesRequest: JSONObjectMessage {
  public static let jsonFields = JSONFields([("buildingId", "building_id"), ("pageSize", "page_size"), ("pageToken", "page_token")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.buildingId)
    case 1: try reader.field(Int32Codec.self, into: &self.pageSize)
    case 2: try reader.field(StringCodec.self, into: &self.pageToken)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || !self.buildingId.isEmpty { try writer.field(fields[0], StringCodec.self, self.buildingId) }
    if writer.writesDefaults || self.pageSize != 0 { try writer.field(fields[1], Int32Codec.self, self.pageSize) }
    if writer.writesDefaults || !self.pageToken.isEmpty { try writer.field(fields[2], StringCodec.self, self.pageToken) }
  }
}

extension MarketplaceV1.ListPremisesResponse: JSONObjectMessage {
  public static let jsonFields = JSONFields([("premises", "premises"), ("nextPageToken", "next_page_token")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.repeated(MessageCodec<MarketplaceV1.Premises>.self, into: &self.premises)
    case 1: try reader.field(StringCodec.self, into: &self.nextPageToken)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    try writer.repeated(fields[0], MessageCodec<MarketplaceV1.Premises>.self, self.premises)
    if writer.writesDefaults || !self.nextPageToken.isEmpty { try writer.field(fields[1], StringCodec.self, self.nextPageToken) }
  }
}

extension MarketplaceV1.CreatePremisesRequest: JSONObjectMessage {
  public static let jsonFields = JSONFields([("premises", "premises")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(MessageCodec<MarketplaceV1.Premises>.self, into: &self.premises)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if let value = self.premises { try writer.field(fields[0], MessageCodec<MarketplaceV1.Premises>.self, value) }
  }
}

extension MarketplaceV1.CreatePremisesResponse: JSONObjectMessage {
  public static let jsonFields = JSONFields([("premises", "premises")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(MessageCodec<MarketplaceV1.Premises>.self, into: &self.premises)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if let value = self.premises { try writer.field(fields[0], MessageCodec<MarketplaceV1.Premises>.self, value) }
  }
}

extension MarketplaceV1.UpdatePremisesRequest: JSONObjectMessage {
  public static let jsonFields = JSONFields([("premisesId", "premises_id"), ("premises", "premises"), ("updateMask", "update_mask"), ("etag", "etag")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.premisesId)
    case 1: try reader.field(MessageCodec<MarketplaceV1.Premises>.self, into: &self.premises)
    case 2: try reader.field(MessageCodec<GoogleProtobuf.FieldMask>.self, into: &self.updateMask)
    case 3: try reader.field(StringCodec.self, into: &self.etag)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || !self.premisesId.isEmpty { try writer.field(fields[0], StringCodec.self, self.premisesId) }
    if let value = self.premises { try writer.field(fields[1], MessageCodec<MarketplaceV1.Premises>.self, value) }
    if let value = self.updateMask { try writer.field(fields[2], MessageCodec<GoogleProtobuf.FieldMask>.self, value) }
    if writer.writesDefaults || !self.etag.isEmpty { try writer.field(fields[3], StringCodec.self, self.etag) }
  }
}

extension MarketplaceV1.UpdatePremisesResponse: JSONObjectMessage {
  public static let jsonFields = JSONFields([("premises", "premises")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(MessageCodec<MarketplaceV1.Premises>.self, into: &self.premises)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if let value = self.premises { try writer.field(fields[0], MessageCodec<MarketplaceV1.Premises>.self, value) }
  }
}
