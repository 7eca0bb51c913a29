import Postgres
public import Protobuf
public import RPC

/// A message that stands for a row which counts its changes: its etag is the number of its version.
public protocol VersionedResource: Message, ValidatedMessage {
  var etag: String { get set }
  /// What requests call it, `category`.
  static var fieldName: String { get }
  /// What an update may change.
  static var changeable: [ChangeableField<Self>] { get }
}

/// A field that the mask of an update may name.
public struct ChangeableField<Resource>: Sendable {
  let name: String
  let carry: @Sendable (_ from: Resource, _ to: inout Resource) -> Void

  public init<Value>(_ name: String, _ path: any WritableKeyPath<Resource, Value> & Sendable) {
    self.name = name
    carry = { from, to in to[keyPath: path] = from[keyPath: path] }
  }
}

extension VersionedResource {
  /// Of the row that the message was read from, or is to become.
  public var version: Int64 {
    get {
      guard let version = Int64(etag) else { preconditionFailure("\(Self.fullName) has no version") }
      return version
    }
    set { etag = "\(newValue)" }
  }

  /// The next version, with the fields that `mask` names as `source` has them; without a mask all that can change.
  ///
  /// Throws ABORTED when `etag` is given and not this one, INVALID_ARGUMENT for a path that is not ``changeable`` and for what then breaks
  /// the schema's rules.
  public func changed(to source: Self?, _ mask: GoogleProtobuf.FieldMask?, etag: String) throws -> Self {
    try check(etag: etag)
    let named = Set(mask?.paths ?? [])
    let known = Set(Self.changeable.map(\.name))
    if let stranger = mask?.paths.first(where: { !known.contains($0) }) {
      let choice = Self.changeable.map { "`\($0.name)`" }.joined(separator: ", ")
      throw RPCError.field("update_mask", "`\(stranger)` does not change; what does: \(choice)", rule: "update_mask")
    }
    var changed = self
    let source = source ?? Self()
    for field in Self.changeable where named.isEmpty || named.contains(field.name) { field.carry(source, &changed) }
    var violations: [FieldViolation] = []
    changed.validate(path: Self.fieldName + ".", into: &violations)
    guard violations.isEmpty else {
      throw RPCError(.invalidArgument, "the request breaks its schema's rules", fieldViolations: violations)
    }
    changed.version = version + 1
    return changed
  }

  /// What a client sent as `etag`, empty for none, must be this one's.
  public func check(etag: String) throws {
    guard etag.isEmpty || etag == self.etag else {
      throw Refusal(
        .aborted, "ETAG_MISMATCH", "it has changed since it was read; read it again", ru: "Данные изменились, обновите их")
    }
  }
}

extension RPCError {
  /// INVALID_ARGUMENT that names a field by its path from the request, for what a schema's rules cannot say.
  public static func field(_ path: String, _ description: String, rule: String) -> RPCError {
    RPCError(
      .invalidArgument, "the request breaks its schema's rules",
      fieldViolations: [FieldViolation(field: path, description: description, rule: rule)])
  }
}

extension CallContext {
  /// Runs `body`; where another call was faster and `constraint` refused what this one was to write, it is refused with `refusal`.
  public func refusing<Value>(_ constraint: String, with refusal: Refusal, _ body: () async throws -> Value) async throws -> Value
  {
    do {
      return try await body()
    } catch let error as PostgresError where error.refusal?.constraint == constraint {
      throw refusal.status(for: self)
    }
  }
}
