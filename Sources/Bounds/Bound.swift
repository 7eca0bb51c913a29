import EventLoop

/// A bound by its name: what it counts, what it may be, what happens beyond it, and where `Owner` keeps it.
///
/// A table of them is how programs, pages and tests know every bound of an `Owner`; code reads the properties themselves.
public struct Bound<Owner: Sendable>: Sendable {
  public let name: String
  public let kind: BoundKind
  /// What happens to what goes beyond it, in a few words.
  public let beyond: String
  private let read: @Sendable (Owner) -> BoundValue
  private let write: @Sendable (inout Owner, BoundValue) -> Void

  /// A whole number of `unit`, such as bytes.
  public static func count(
    _ name: String, _ path: any WritableKeyPath<Owner, Int> & Sendable, of unit: String, in range: ClosedRange<Int> = 0...(.max),
    beyond: String
  ) -> Bound {
    Bound(name: name, kind: .count(unit, range), beyond: beyond) {
      .count($0[keyPath: path])
    } write: { owner, value in
      if case .count(let count) = value { owner[keyPath: path] = count }
    }
  }

  public static func time(
    _ name: String, _ path: any WritableKeyPath<Owner, TimeSpan> & Sendable,
    in range: ClosedRange<TimeSpan> = .seconds(0)...(.unlimited), beyond: String
  ) -> Bound {
    Bound(name: name, kind: .time(range), beyond: beyond) {
      .time($0[keyPath: path])
    } write: { owner, value in
      if case .time(let time) = value { owner[keyPath: path] = time }
    }
  }

  public static func choice(_ name: String, _ path: any WritableKeyPath<Owner, Bool> & Sendable, beyond: String) -> Bound {
    Bound(name: name, kind: .choice, beyond: beyond) {
      .choice($0[keyPath: path])
    } write: { owner, value in
      if case .choice(let isSet) = value { owner[keyPath: path] = isSet }
    }
  }

  /// The same bound of something that holds an `Owner` at `path`.
  public func within<Whole: Sendable>(_ path: any WritableKeyPath<Whole, Owner> & Sendable) -> Bound<Whole> {
    Bound<Whole>(name: name, kind: kind, beyond: beyond) {
      read($0[keyPath: path])
    } write: { whole, value in
      write(&whole[keyPath: path], value)
    }
  }

  public func value(in owner: Owner) -> BoundValue { read(owner) }

  /// Sets it to what `text` says: digits, seconds (`0.5`) or `unlimited`, `true` or `false`.
  public func set(_ text: String, in owner: inout Owner) throws(BoundRejected) {
    guard let value = kind.value(text) else { throw .value(name, text, kind) }
    write(&owner, value)
  }

  private init(
    name: String, kind: BoundKind, beyond: String, read: @escaping @Sendable (Owner) -> BoundValue,
    write: @escaping @Sendable (inout Owner, BoundValue) -> Void
  ) {
    self.name = name
    self.kind = kind
    self.beyond = beyond
    self.read = read
    self.write = write
  }
}

extension Array {
  /// The bound of that name.
  public func bound<Owner>(named name: String) throws(BoundRejected) -> Bound<Owner> where Element == Bound<Owner> {
    guard let bound = first(where: { $0.name == name }) else { throw .unknown(name, map(\.name)) }
    return bound
  }
}
