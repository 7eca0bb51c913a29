extension GoogleProtobuf.FieldMask {
  /// Whether `path` is in the mask: itself, or a message that holds it.
  public func contains(_ path: String) -> Bool {
    paths.contains { path == $0 || path.utf8.starts(with: "\($0).".utf8) }
  }
}
