// swift-format-ignore-file
// Made by protoc-gen-marketplace from marketplace/v1/category.proto; change the schema and run scripts/generate.
import Protobuf

extension MarketplaceV1 {
  /// A category («категория»).
  public struct Category: Protobuf.Message {
    public static var fullName: String { "marketplace.v1.Category" }

    /// Made by the server.
    public var id: String = ""
    public var title: String = ""
    /// Categories are shown by it, those of one place by title.
    public var place: Int32 = 0
    /// Changes with every change of it; made by the server.
    public var etag: String = ""
    public var unknownFields = UnknownFields()

    public init() {}

    public init(id: String = "", title: String = "", place: Int32 = 0, etag: String = "") {
      self.id = id
      self.title = title
      self.place = place
      self.etag = etag
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.id = try reader.string()
        case 18: self.title = try reader.string()
        case 24: self.place = try reader.int32()
        case 34: self.etag = try reader.string()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if !self.etag.isEmpty { writer.field(34, StringCodec.self, self.etag) }
      if self.place != 0 { writer.field(24, Int32Codec.self, self.place) }
      if !self.title.isEmpty { writer.field(18, StringCodec.self, self.title) }
      if !self.id.isEmpty { writer.field(10, StringCodec.self, self.id) }
    }
  }

  /// Lists categories.
  public struct ListCategoriesRequest: Protobuf.Message {
    public static var fullName: String { "marketplace.v1.ListCategoriesRequest" }

    /// At most 200; 0 means 50.
    public var pageSize: Int32 = 0
    /// From the previous page; empty for the first.
    public var pageToken: String = ""
    public var unknownFields = UnknownFields()

    public init() {}

    public init(pageSize: Int32 = 0, pageToken: String = "") {
      self.pageSize = pageSize
      self.pageToken = pageToken
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 8: self.pageSize = try reader.int32()
        case 18: self.pageToken = try reader.string()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if !self.pageToken.isEmpty { writer.field(18, StringCodec.self, self.pageToken) }
      if self.pageSize != 0 { writer.field(8, Int32Codec.self, self.pageSize) }
    }
  }

  /// A page of categories.
  public struct ListCategoriesResponse: Protobuf.Message {
    public static var fullName: String { "marketplace.v1.ListCategoriesResponse" }

    public var categories: [MarketplaceV1.Category] = []
    /// Empty on the last page.
    public var nextPageToken: String = ""
    public var unknownFields = UnknownFields()

    public init() {}

    public init(categories: [MarketplaceV1.Category] = [], nextPageToken: String = "") {
      self.categories = categories
      self.nextPageToken = nextPageToken
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: try reader.append(MessageCodec<MarketplaceV1.Category>.self, to: &self.categories)
        case 18: self.nextPageToken = try reader.string()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if !self.nextPageToken.isEmpty { writer.field(18, StringCodec.self, self.nextPageToken) }
      writer.repeated(10, MessageCodec<MarketplaceV1.Category>.self, self.categories)
    }
  }

  /// Names a category.
  public struct GetCategoryRequest: Protobuf.Message {
    public static var fullName: String { "marketplace.v1.GetCategoryRequest" }

    public var categoryId: String = ""
    public var unknownFields = UnknownFields()

    public init() {}

    public init(categoryId: String = "") {
      self.categoryId = categoryId
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.categoryId = try reader.string()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if !self.categoryId.isEmpty { writer.field(10, StringCodec.self, self.categoryId) }
    }
  }

  /// The category asked for.
  public struct GetCategoryResponse: Protobuf.Message {
    public static var fullName: String { "marketplace.v1.GetCategoryResponse" }

    public var category: MarketplaceV1.Category? = nil
    public var unknownFields = UnknownFields()

    public init() {}

    public init(category: MarketplaceV1.Category? = nil) {
      self.category = category
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: try reader.message(into: &self.category)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if let value = self.category { writer.field(10, MessageCodec<MarketplaceV1.Category>.self, value) }
    }
  }

  /// Makes a category.
  public struct CreateCategoryRequest: Protobuf.Message {
    public static var fullName: String { "marketplace.v1.CreateCategoryRequest" }

    public var category: MarketplaceV1.Category? = nil
    public var unknownFields = UnknownFields()

    public init() {}

    public init(category: MarketplaceV1.Category? = nil) {
      self.category = category
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: try reader.message(into: &self.category)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if let value = self.category { writer.field(10, MessageCodec<MarketplaceV1.Category>.self, value) }
    }
  }

  /// The new category.
  public struct CreateCategoryResponse: Protobuf.Message {
    public static var fullName: String { "marketplace.v1.CreateCategoryResponse" }

    public var category: MarketplaceV1.Category? = nil
    public var unknownFields = UnknownFields()

    public init() {}

    public init(category: MarketplaceV1.Category? = nil) {
      self.category = category
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: try reader.message(into: &self.category)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if let value = self.category { writer.field(10, MessageCodec<MarketplaceV1.Category>.self, value) }
    }
  }

  /// Changes a category: `title`, `place`.
  public struct UpdateCategoryRequest: Protobuf.Message {
    public static var fullName: String { "marketplace.v1.UpdateCategoryRequest" }

    public var categoryId: String = ""
    /// With the values of those fields.
    public var category: MarketplaceV1.Category? = nil
    /// The fields that change, by name; empty for all that can.
    public var updateMask: GoogleProtobuf.FieldMask? = nil
    /// When given, it must still carry it.
    public var etag: String = ""
    public var unknownFields = UnknownFields()

    public init() {}

    public init(categoryId: String = "", category: MarketplaceV1.Category? = nil, updateMask: GoogleProtobuf.FieldMask? = nil, etag: String = "") {
      self.categoryId = categoryId
      self.category = category
      self.updateMask = updateMask
      self.etag = etag
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.categoryId = try reader.string()
        case 18: try reader.message(into: &self.category)
        case 26: try reader.message(into: &self.updateMask)
        case 34: self.etag = try reader.string()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if !self.etag.isEmpty { writer.field(34, StringCodec.self, self.etag) }
      if let value = self.updateMask { writer.field(26, MessageCodec<GoogleProtobuf.FieldMask>.self, value) }
      if let value = self.category { writer.field(18, MessageCodec<MarketplaceV1.Category>.self, value) }
      if !self.categoryId.isEmpty { writer.field(10, StringCodec.self, self.categoryId) }
    }
  }

  /// The category as it is now.
  public struct UpdateCategoryResponse: Protobuf.Message {
    public static var fullName: String { "marketplace.v1.UpdateCategoryResponse" }

    public var category: MarketplaceV1.Category? = nil
    public var unknownFields = UnknownFields()

    public init() {}

    public init(category: MarketplaceV1.Category? = nil) {
      self.category = category
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: try reader.message(into: &self.category)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if let value = self.category { writer.field(10, MessageCodec<MarketplaceV1.Category>.self, value) }
    }
  }

  /// Removes a category.
  public struct DeleteCategoryRequest: Protobuf.Message {
    public static var fullName: String { "marketplace.v1.DeleteCategoryRequest" }

    public var categoryId: String = ""
    /// When given, it must still carry it.
    public var etag: String = ""
    public var unknownFields = UnknownFields()

    public init() {}

    public init(categoryId: String = "", etag: String = "") {
      self.categoryId = categoryId
      self.etag = etag
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.categoryId = try reader.string()
        case 18: self.etag = try reader.string()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if !self.etag.isEmpty { writer.field(18, StringCodec.self, self.etag) }
      if !self.categoryId.isEmpty { writer.field(10, StringCodec.self, self.categoryId) }
    }
  }

  /// It is there no more.
  public struct DeleteCategoryResponse: Protobuf.Message {
    public static var fullName: String { "marketplace.v1.DeleteCategoryResponse" }

    public var unknownFields = UnknownFields()

    public init() {}

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
    }
  }
}
