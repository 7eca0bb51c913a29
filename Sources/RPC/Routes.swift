/// A router that is complete, as a server reads it: behind one reference, so that its calls copy none of it.
package final class Routes: Sendable {
  private let router: Router

  package init(_ router: Router) { self.router = router }

  /// In the order of their registration.
  package var methods: [Router.Method] { router.methods }

  /// As ``Router/method(at:)``.
  package func method(at path: UnsafeRawBufferPointer) -> Router.Method? { router.method(at: path) }

  /// As ``Router/start(_:_:request:)``.
  package func start(_ method: Router.Method, _ call: any ServerCall, request: UnsafeRawBufferPointer) {
    router.start(method, call, request: request)
  }

  /// As ``Router/start(_:_:)``.
  package func start(_ method: Router.Method, _ call: any ServerCall) { router.start(method, call) }
}
