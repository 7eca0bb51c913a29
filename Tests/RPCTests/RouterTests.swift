import Protobuf
import Testing

@testable import RPC

@Suite struct RouterTests {
  @Test func `each of a thousand paths finds its own method, and nothing near it finds any`() {
    var router = Router()
    for number in 0..<1000 {
      let method = MethodDescriptor(service: "test.v1.Service\(number % 10)", method: "Method\(number)")
      router.unary(method) { (note: Note, _) in note }
    }
    for method in router.methods.map(\.descriptor) {
      #expect(router.path(method.path) == method.path)
      #expect(router.path(String(method.path.dropLast())) != method.path)
      for near in [method.path.lowercased(), method.path + "/", String(method.path.dropFirst()), "/" + method.path] {
        #expect(router.path(near) == nil, "\(near)")
      }
    }
    #expect(router.path("") == nil)
  }

  @Test func `registering a path twice is a bug of the server`() async {
    await #expect(processExitsWith: .failure) {
      var router = Router()
      for _ in 0..<2 { router.unary(MethodDescriptor(service: "a.v1.A", method: "B")) { (note: Note, _) in note } }
    }
  }

  @Test func `a router that asks for contracts does not take a method without one`() async {
    await #expect(processExitsWith: .failure) {
      var router = Router(requiresContracts: true, openServices: ["b.v1.B"])
      router.unary(MethodDescriptor(service: "a.v1.A", method: "B")) { (note: Note, _) in note }
    }
  }

  @Test func `it takes methods with a contract, and those of services that are named as open`() {
    var router = Router(requiresContracts: true, openServices: ["b.v1.B"])
    router.unary(MethodDescriptor(service: "a.v1.A", method: "B", contract: MethodContract(access: []))) { (note: Note, _) in note
    }
    router.unary(MethodDescriptor(service: "b.v1.B", method: "C")) { (note: Note, _) in note }
    #expect(router.methods.map(\.descriptor.path) == ["/a.v1.A/B", "/b.v1.B/C"])
  }
}

extension Router {
  fileprivate func path(_ path: String) -> String? {
    var path = path
    return path.withUTF8 { method(at: UnsafeRawBufferPointer($0)) }?.descriptor.path
  }
}
