/// What a partner's key is allowed to do: bit n stands for `contract.v1.Scope`'s n, as in the database and in a method's contract.
public struct Scopes: OptionSet, Hashable, Sendable {
  public let rawValue: UInt64

  public init(rawValue: UInt64) {
    self.rawValue = rawValue
  }

  public static let orders = Scopes(rawValue: 1 << 1)
  public static let catalog = Scopes(rawValue: 1 << 2)
  public static let settlement = Scopes(rawValue: 1 << 3)
  public static let work = Scopes(rawValue: 1 << 4)
  public static let chat = Scopes(rawValue: 1 << 5)
}
