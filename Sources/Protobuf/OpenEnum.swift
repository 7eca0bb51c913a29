/// A proto3 enum: numbers that the schema does not name are kept, in the generated `unrecognized` case.
public protocol OpenEnum: RawRepresentable, Sendable, Hashable where RawValue == Int32 {
  /// The number 0, which every proto3 enum begins with.
  init()
  /// Every number has a value.
  init(rawValue: Int32)
}
