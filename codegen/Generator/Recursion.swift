extension Schema {
  /// Marks the fields whose message can contain the message they are in without an array between: Swift stores those on the heap.
  func markRecursion() {
    for message in messages.values {
      for field in message.fields where field.kind == .message && !field.isRepeated {
        var seen: Set<String> = []
        field.isRecursive = reaches(message.fullName, from: field.typeName, &seen)
      }
    }
  }

  private func reaches(_ target: String, from name: String, _ seen: inout Set<String>) -> Bool {
    if name == target { return true }
    guard seen.insert(name).inserted, let message = messages[name] else { return false }
    return message.fields.contains { $0.kind == .message && !$0.isRepeated && reaches(target, from: $0.typeName, &seen) }
  }
}
