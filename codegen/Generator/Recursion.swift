extension Schema {
  /// Marks the fields whose message can contain the message they are in without an array between: Swift stores those on the heap.
  ///
  /// These are the fields within a strongly connected component; Tarjan's algorithm finds all of them in one walk.
  func markRecursion() {
    var walk = RecursionWalk(schema: self)
    for file in files {
      for message in file.allMessages { walk.visit(message) }
    }
  }
}

private struct RecursionWalk {
  let schema: Schema
  private var indices: [String: Int] = [:]
  private var lowest: [String: Int] = [:]
  private var open: [MessageSchema] = []
  private var isOpen: Set<String> = []

  init(schema: Schema) { self.schema = schema }

  mutating func visit(_ message: MessageSchema) {
    let name = message.fullName
    guard indices[name] == nil else { return }
    let index = indices.count
    indices[name] = index
    var low = index
    open.append(message)
    isOpen.insert(name)
    for field in message.fields where field.isStoredMessage {
      guard let target = schema.messages[field.typeName] else { continue }
      visit(target)
      if isOpen.contains(target.fullName) { low = min(low, lowest[target.fullName] ?? indices[target.fullName]!) }
    }
    lowest[name] = low
    if low < index { return }
    let first = open.lastIndex { $0 === message }!
    let component = open[first...]
    open.removeSubrange(first...)
    for member in component { isOpen.remove(member.fullName) }
    let names = Set(component.map(\.fullName))
    for field in component.flatMap(\.fields) where field.isStoredMessage && names.contains(field.typeName) {
      field.isRecursive = true
    }
  }
}

extension FieldSchema {
  /// Whether the field has room for a message in its own message.
  fileprivate var isStoredMessage: Bool { (kind == .message || kind == .group) && !isRepeated }
}
