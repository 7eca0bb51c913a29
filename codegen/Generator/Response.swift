import CDescriptors

/// Encodes what a plugin writes to its standard output.
enum Response {
  /// `CodeGeneratorResponse.Feature.FEATURE_PROTO3_OPTIONAL`.
  private static let supportsOptional: UInt64 = 1

  static func encoded(files: [GeneratedFile], error: String?) -> [UInt8] {
    var response = Google__Protobuf__Compiler__CodeGeneratorResponse()
    google__protobuf__compiler__code_generator_response__init(&response)
    response.has_supported_features = 1
    response.supported_features = supportsOptional

    let arena = Arena()
    response.error = error.map(arena.text)
    var pointers: [UnsafeMutablePointer<Google__Protobuf__Compiler__CodeGeneratorResponse__File>?] = files.map { file in
      let pointer = arena.file()
      pointer.pointee.name = arena.text(file.name)
      pointer.pointee.content = arena.text(file.text)
      return pointer
    }
    return pointers.withUnsafeMutableBufferPointer { pointers in
      response.n_file = pointers.count
      response.file = pointers.baseAddress
      let size = google__protobuf__compiler__code_generator_response__get_packed_size(&response)
      return [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
        count = google__protobuf__compiler__code_generator_response__pack(&response, buffer.baseAddress)
      }
    }
  }
}

/// Memory of a response while it is being encoded.
private final class Arena {
  private var allocations: [UnsafeMutableRawPointer] = []

  func text(_ text: String) -> UnsafeMutablePointer<CChar> {
    let bytes = Array(text.utf8CString)
    let pointer = UnsafeMutablePointer<CChar>.allocate(capacity: bytes.count)
    pointer.initialize(from: bytes, count: bytes.count)
    allocations.append(UnsafeMutableRawPointer(pointer))
    return pointer
  }

  func file() -> UnsafeMutablePointer<Google__Protobuf__Compiler__CodeGeneratorResponse__File> {
    let pointer = UnsafeMutablePointer<Google__Protobuf__Compiler__CodeGeneratorResponse__File>.allocate(capacity: 1)
    google__protobuf__compiler__code_generator_response__file__init(pointer)
    allocations.append(UnsafeMutableRawPointer(pointer))
    return pointer
  }

  deinit { for allocation in allocations { allocation.deallocate() } }
}
