import Configuration

/// One of the places that limits come from, asked by a limit's name.
struct LimitSource {
  private let provider: any ConfigProvider
  private let origin: (String) -> LimitOrigin

  /// `origin` is given the name as the place has it.
  init(_ provider: some ConfigProvider, origin: @escaping (String) -> LimitOrigin) {
    self.provider = provider
    self.origin = origin
  }

  init(_ values: [String: String], origin: @escaping (String) -> LimitOrigin) {
    let values = values.map { (Self.key($0), ConfigValue(.string($1), isSecret: false)) }
    self.init(InMemoryProvider(values: Dictionary(uniqueKeysWithValues: values)), origin: origin)
  }

  /// The text that the place has for a limit, and where exactly it stands.
  func value(_ name: String) -> (text: String, place: LimitOrigin)? {
    let found = lookUp(name)
    guard case .string(let text)? = found.value?.content else { return nil }
    return (text, origin(found.encodedKey))
  }

  /// How the place writes a limit's name; of an empty one, what stands before all of them.
  func encoded(_ name: String) -> String { lookUp(name).encodedKey }

  private func lookUp(_ name: String) -> LookupResult {
    // A text is all that a text is asked for, and all that these places have.
    do { return try provider.value(forKey: Self.key(name), type: .string) } catch {
      preconditionFailure("\(provider.providerName) has a value that is no text: \(error)")
    }
  }

  private static func key(_ name: String) -> AbsoluteConfigKey { AbsoluteConfigKey(["marketplace", "limits", name]) }
}
