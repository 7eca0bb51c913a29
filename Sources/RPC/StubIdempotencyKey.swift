extension CallOptions {
  /// These options with an `idempotency-key`: the one that is set, else a new one. Stubs call this for methods whose contract asks for
  /// a key; a caller that repeats a call keeps the key in its options.
  public func withIdempotencyKey() -> CallOptions {
    if idempotencyKey != nil { return self }
    var options = self
    options.idempotencyKey = IdempotencyKey.make()
    return options
  }
}
