extension [UInt8] {
  /// As `withUnsafeBytes`, which throws no typed error.
  package func lend<Result>(_ read: (UnsafeRawBufferPointer) throws(RPCError) -> Result) throws(RPCError) -> Result {
    try withUnsafeBufferPointer { (bytes) throws(RPCError) in try read(UnsafeRawBufferPointer(bytes)) }
  }
}
