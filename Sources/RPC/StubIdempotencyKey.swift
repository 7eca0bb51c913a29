extension CallOptions {
  /// These options with an `idempotency-key`: the one that is set, else a new one. Stubs call this for methods whose contract asks for
  /// a key; a caller that repeats a call keeps the key in its options.
  public func withIdempotencyKey() -> CallOptions {
    if idempotencyKey != nil || metadata[IdempotencyKey.metadataName] != nil { return self }
    var options = self
    options.idempotencyKey = IdempotencyKey.make()
    return options
  }

  /// What a channel sends as `idempotency-key`, beside the metadata: a method that asks for a key is never called without one.
  package func idempotencyKey(for method: MethodDescriptor) -> String? {
    if let idempotencyKey { return idempotencyKey }
    let needsKey = method.contract?.requiresIdempotencyKey == true && metadata[IdempotencyKey.metadataName] == nil
    return needsKey ? IdempotencyKey.make() : nil
  }
}
