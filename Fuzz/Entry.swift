/// What libFuzzer calls for each input; the name at compile time says what is tried.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOne(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let input = Array(UnsafeBufferPointer(start: start, count: count))
  #if FUZZ_JSON
    let broken = RoundTrip.brokenJSON(input)
  #elseif FUZZ_CONNECTION
    let broken = ConnectionTrial.broken(input)
  #else
    let broken = RoundTrip.brokenDecoding(input)
  #endif
  if let broken { fatalError(broken) }
  return 0
}
