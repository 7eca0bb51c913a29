/// How strictly JSON is read.
public struct JSONReadingOptions: Sendable {
  /// Leaves out fields that the schema does not have, and names that an enum does not have, where they are an error otherwise.
  public var ignoresUnknownFields: Bool
  /// The messages that a `google.protobuf.Any` may hold.
  public var types: JSONTypes

  public init(ignoresUnknownFields: Bool = false, types: JSONTypes = .wellKnown) {
    self.ignoresUnknownFields = ignoresUnknownFields
    self.types = types
  }
}

/// What JSON is to look like.
public struct JSONWritingOptions: Sendable {
  /// Writes fields that cannot say whether they are set (scalars without `optional`, lists, maps) at their defaults too.
  public var writesDefaults: Bool
  /// Names fields as the schema does, `order_id`, where it is `orderId` otherwise.
  public var usesProtoNames: Bool
  /// Writes an enum's number where it is its name otherwise.
  public var writesEnumsAsNumbers: Bool
  /// A line for each field and element, two spaces further in: for people.
  public var isIndented: Bool
  /// The messages that a `google.protobuf.Any` may hold.
  public var types: JSONTypes

  public init(
    writesDefaults: Bool = false, usesProtoNames: Bool = false, writesEnumsAsNumbers: Bool = false, isIndented: Bool = false,
    types: JSONTypes = .wellKnown
  ) {
    (self.writesDefaults, self.usesProtoNames, self.writesEnumsAsNumbers) = (writesDefaults, usesProtoNames, writesEnumsAsNumbers)
    (self.isIndented, self.types) = (isIndented, types)
  }
}

/// The messages that JSON knows by their full names, for `google.protobuf.Any`; the well-known types are always among them.
public struct JSONTypes: Sendable {
  public static let wellKnown = JSONTypes([])

  private var types: [String: any JSONMessage.Type] = [:]
  /// Stands in for every other message, where one is given.
  package var unknown: (any JSONMessage.Type)?

  public init(_ types: [any JSONMessage.Type]) {
    for type in Self.builtIn + types { self.types[type.fullName] = type }
  }

  /// The message that a type URL names behind its last slash; for a URL without one, and for an unknown message, ``unknown``.
  package subscript(url url: String) -> (any JSONMessage.Type)? {
    guard let slash = url.utf8.lastIndex(of: UInt8(ascii: "/")) else { return unknown }
    return types[String(url[url.utf8.index(after: slash)...])] ?? unknown
  }

  private static let builtIn: [any JSONMessage.Type] = [
    GoogleProtobuf.`Any`.self, GoogleProtobuf.Duration.self, GoogleProtobuf.Empty.self, GoogleProtobuf.FieldMask.self,
    GoogleProtobuf.Struct.self, GoogleProtobuf.Value.self, GoogleProtobuf.ListValue.self, GoogleProtobuf.Timestamp.self,
    GoogleProtobuf.DoubleValue.self, GoogleProtobuf.FloatValue.self, GoogleProtobuf.Int64Value.self,
    GoogleProtobuf.UInt64Value.self, GoogleProtobuf.Int32Value.self, GoogleProtobuf.UInt32Value.self,
    GoogleProtobuf.BoolValue.self, GoogleProtobuf.StringValue.self, GoogleProtobuf.BytesValue.self,
  ]
}
