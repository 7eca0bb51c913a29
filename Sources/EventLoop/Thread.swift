import CLinux
import Glibc

/// POSIX threads, started detached.
public enum Thread {
  private final class Body {
    let run: @Sendable () -> Void
    init(_ run: @escaping @Sendable () -> Void) { self.run = run }
  }

  /// Starts a thread; `name` is cut to the 15 bytes that Linux keeps.
  public static func start(name: String, _ body: @escaping @Sendable () -> Void) throws(SystemError) {
    let argument = Unmanaged.passRetained(Body(body)).toOpaque()
    var thread = pthread_t()
    let result = pthread_create(&thread, nil, threadMain, argument)
    guard result == 0 else {
      Unmanaged<Body>.fromOpaque(argument).release()
      throw SystemError("pthread_create", code: result)
    }
    pthread_setname_np(thread, String(decoding: name.utf8.prefix(15), as: UTF8.self))
    pthread_detach(thread)
  }

  fileprivate static func runBody(_ argument: UnsafeMutableRawPointer) {
    Unmanaged<Body>.fromOpaque(argument).takeRetainedValue().run()
  }
}

private func threadMain(_ argument: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
  Thread.runBody(argument!)
  return nil
}
