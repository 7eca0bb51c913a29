extension DynamicSchema {
  /// The full names that the `google.protobuf.Any`s in a message give for their contents and that this schema does not have, those in
  /// contents that it does have among them.
  public func unknownTypes(in message: DynamicMessage) -> Set<String> {
    var names: Set<String> = []
    addUnknownTypes(in: message, depth: 0, to: &names)
    return names
  }

  private func addUnknownTypes(in message: DynamicMessage, depth: Int, to names: inout Set<String>) {
    guard depth <= Self.depthLimit else { return }
    if message.type == MessageType.anyName { return addUnknownTypes(inAny: message, depth: depth, to: &names) }
    for field in message.fields.values {
      switch field {
      case .singular(.message(let inner)): addUnknownTypes(in: inner, depth: depth + 1, to: &names)
      case .repeated(let values):
        for case .message(let inner) in values { addUnknownTypes(in: inner, depth: depth + 1, to: &names) }
      case .singular: break
      }
    }
  }

  private func addUnknownTypes(inAny any: DynamicMessage, depth: Int, to names: inout Set<String>) {
    guard case .singular(.string(let url))? = any.fields[Self.urlField], let name = Self.typeName(in: url) else { return }
    guard let type = messages[name] else {
      names.insert(name)
      return
    }
    guard case .singular(.bytes(let bytes))? = any.fields[Self.valueField], let content = try? self.message(type, decoding: bytes)
    else { return }
    addUnknownTypes(in: content, depth: depth + 1, to: &names)
  }
}
