import DynamicMessages
import Protobuf

/// Where schemas come from: a server that describes itself, or a file.
package protocol SchemaSource: Sendable {
  /// The full names of all services, sorted.
  func services() async throws -> [String]
  /// The encoded `google.protobuf.FileDescriptorProto` that declares `symbol`, a full name, and those of all that it imports, as far as
  /// the source has them; nil when it does not know the symbol.
  func files(declaring symbol: String) async throws -> [[UInt8]]?
}

/// An encoded `google.protobuf.FileDescriptorSet`, as `protoc --include_imports --descriptor_set_out=FILE` and `buf build -o FILE` write
/// it.
package struct DescriptorSet: SchemaSource {
  private let files: [[UInt8]]
  private let schema: DynamicSchema

  package init(_ bytes: [UInt8]) throws(SchemaFailure) {
    files = try DynamicSchema.files(inDescriptorSet: bytes)
    schema = try DynamicSchema(files: files + KnownDescriptors.files.map(\.encoded))
  }

  package func services() -> [String] { schema.services.keys.sorted() }
  package func files(declaring symbol: String) -> [[UInt8]]? { schema.declares(symbol) ? files : nil }
}
