import COpenSSL

/// OpenSSL's way to an engine's bytes: they are copied from what the engine was given and to its workspace, and kept nowhere between.
func makeEngineBIO(_ engine: UnsafeMutableRawPointer) -> OpaquePointer {
  guard let bio = BIO_new(method) else { preconditionFailure("out of memory") }
  BIO_set_data(bio, engine)
  BIO_set_init(bio, 1)
  return bio
}

/// Sendable by this proof: written once, before anybody reads it.
nonisolated(unsafe) private let method: OpaquePointer = {
  guard let method = BIO_meth_new(BIO_get_new_index() | BIO_TYPE_SOURCE_SINK, "engine") else {
    preconditionFailure("out of memory")
  }
  BIO_meth_set_read_ex(method, bytesAreWanted)
  BIO_meth_set_write_ex(method, bytesAreMade)
  BIO_meth_set_ctrl(method, somethingIsAsked)
  return method
}()

func engine(of bio: OpaquePointer?) -> TLSEngine {
  Unmanaged<TLSEngine>.fromOpaque(BIO_get_data(bio).unsafelyUnwrapped).takeUnretainedValue()
}

private func bytesAreWanted(
  _ bio: OpaquePointer?, _ buffer: UnsafeMutablePointer<CChar>?, _ capacity: Int, _ count: UnsafeMutablePointer<Int>?
) -> Int32 {
  let taken = engine(of: bio).take(into: UnsafeMutableRawBufferPointer(start: buffer, count: capacity))
  count?.pointee = taken
  openssl_set_would_block(bio, taken == 0 ? 1 : 0)
  return taken > 0 ? 1 : 0
}

private func bytesAreMade(
  _ bio: OpaquePointer?, _ bytes: UnsafePointer<CChar>?, _ byteCount: Int, _ count: UnsafeMutablePointer<Int>?
) -> Int32 {
  engine(of: bio).workspace.sealed.append(UnsafeRawBufferPointer(start: bytes, count: byteCount))
  count?.pointee = byteCount
  return 1
}

private func somethingIsAsked(_: OpaquePointer?, _ command: Int32, _: Int, _: UnsafeMutableRawPointer?) -> Int {
  command == BIO_CTRL_FLUSH ? 1 : 0
}
