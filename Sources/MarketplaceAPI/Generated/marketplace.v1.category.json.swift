// swift-format-ignore-file
// Made by protoc-gen-marketplace from marketplace/v1/category.proto; change the schema and run scripts/generate.
import Protobuf

extension MarketplaceV1.Category: JSONObjectMessage {
  public static let jsonFields = JSONFields([("id", "id"), ("title", "title"), ("place", "place"), ("etag", "etag")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.id)
    case 1: try reader.field(StringCodec.self, into: &self.title)
    case 2: try reader.field(Int32Codec.self, into: &self.place)
    case 3: try reader.field(StringCodec.self, into: &self.etag)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || !self.id.isEmpty { try writer.field(fields[0], StringCodec.self, self.id) }
    if writer.writesDefaults || !self.title.isEmpty { try writer.field(fields[1], StringCodec.self, self.title) }
    if writer.writesDefaults || self.place != 0 { try writer.field(fields[2], Int32Codec.self, self.place) }
    if writer.writesDefaults || !self.etag.isEmpty { try writer.field(fields[3], StringCodec.self, self.etag) }
  }
}

extension MarketplaceV1.ListCategoriesRequest: JSONObjectMessage {
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

extension MarketplaceV1.ListCategoriesResponse: JSONObjectMessage {
  public static let jsonFields = JSONFields([("categories", "categories"), ("nextPageToken", "next_page_token")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.repeated(MessageCodec<MarketplaceV1.Category>.self, into: &self.categories)
    case 1: try reader.field(StringCodec.self, into: &self.nextPageToken)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    try writer.repeated(fields[0], MessageCodec<MarketplaceV1.Category>.self, self.categories)
    if writer.writesDefaults || !self.nextPageToken.isEmpty { try writer.field(fields[1], StringCodec.self, self.nextPageToken) }
  }
}

extension MarketplaceV1.GetCategoryRequest: JSONObjectMessage {
  public static let jsonFields = JSONFields([("categoryId", "category_id")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.categoryId)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || !self.categoryId.isEmpty { try writer.field(fields[0], StringCodec.self, self.categoryId) }
  }
}

extension MarketplaceV1.GetCategoryResponse: JSONObjectMessage {
  public static let jsonFields = JSONFields([("category", "category")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(MessageCodec<MarketplaceV1.Category>.self, into: &self.category)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if let value = self.category { try writer.field(fields[0], MessageCodec<MarketplaceV1.Category>.self, value) }
  }
}

extension MarketplaceV1.CreateCategoryRequest: JSONObjectMessage {
  public static let jsonFields = JSONFields([("category", "category")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(MessageCodec<MarketplaceV1.Category>.self, into: &self.category)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if let value = self.category { try writer.field(fields[0], MessageCodec<MarketplaceV1.Category>.self, value) }
  }
}

extension MarketplaceV1.CreateCategoryResponse: JSONObjectMessage {
  public static let jsonFields = JSONFields([("category", "category")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(MessageCodec<MarketplaceV1.Category>.self, into: &self.category)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if let value = self.category { try writer.field(fields[0], MessageCodec<MarketplaceV1.Category>.self, value) }
  }
}

extension MarketplaceV1.UpdateCategoryRequest: JSONObjectMessage {
  public static let jsonFields = JSONFields([("categoryId", "category_id"), ("category", "category"), ("updateMask", "update_mask"), ("etag", "etag")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.categoryId)
    case 1: try reader.field(MessageCodec<MarketplaceV1.Category>.self, into: &self.category)
    case 2: try reader.field(MessageCodec<GoogleProtobuf.FieldMask>.self, into: &self.updateMask)
    case 3: try reader.field(StringCodec.self, into: &self.etag)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || !self.categoryId.isEmpty { try writer.field(fields[0], StringCodec.self, self.categoryId) }
    if let value = self.category { try writer.field(fields[1], MessageCodec<MarketplaceV1.Category>.self, value) }
    if let value = self.updateMask { try writer.field(fields[2], MessageCodec<GoogleProtobuf.FieldMask>.self, value) }
    if writer.writesDefaults || !self.etag.isEmpty { try writer.field(fields[3], StringCodec.self, self.etag) }
  }
}

extension MarketplaceV1.UpdateCategoryResponse: JSONObjectMessage {
  public static let jsonFields = JSONFields([("category", "category")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(MessageCodec<MarketplaceV1.Category>.self, into: &self.category)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if let value = self.category { try writer.field(fields[0], MessageCodec<MarketplaceV1.Category>.self, value) }
  }
}

extension MarketplaceV1.DeleteCategoryRequest: JSONObjectMessage {
  public static let jsonFields = JSONFields([("categoryId", "category_id"), ("etag", "etag")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.categoryId)
    case 1: try reader.field(StringCodec.self, into: &self.etag)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || !self.categoryId.isEmpty { try writer.field(fields[0], StringCodec.self, self.categoryId) }
    if writer.writesDefaults || !self.etag.isEmpty { try writer.field(fields[1], StringCodec.self, self.etag) }
  }
}

extension MarketplaceV1.DeleteCategoryResponse: JSONObjectMessage {
  public static let jsonFields = JSONFields([])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
  }
}
