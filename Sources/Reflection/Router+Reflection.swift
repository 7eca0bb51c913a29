import Protobuf
import RPC
import ReflectionAPI

extension Router {
  /// Answers gRPC's server reflection protocol, in v1 and v1alpha: by it clients that have no schema learn what is served here. Called
  /// last, since it lists the services registered before it and itself.
  ///
  /// `files` describe those services and come behind their imports, as generated lists do; lists may be joined, and a file may be in
  /// several. A service that no file describes ends the process.
  package mutating func reflect(_ files: [FileDescriptor]) {
    let index = SchemaIndex(files + ReflectionDescriptors.files)
    let services = Set(methods.map(\.descriptor.service)).union(Self.reflectionServices).sorted()
    for service in services {
      precondition(index.file(declaring: service) != nil, "\(service) is served, and no file given to reflect(_:) describes it")
    }
    let handler = ReflectionHandler(index: index, services: services)
    GrpcReflectionV1.register(serverReflection: handler, in: &self)
    // The two versions differ in their names alone: on the wire, and in JSON, their messages are the same.
    bidirectional(GrpcReflectionV1alpha.ServerReflectionMethods.serverReflectionInfo) {
      try await handler.serverReflectionInfo($0, to: $1, context: $2)
    }
  }

  /// The services that ``reflect(_:)`` registers. They are for everyone: a router that requires contracts is told so.
  package static var reflectionServices: Set<String> {
    [GrpcReflectionV1.ServerReflectionMethods.service, GrpcReflectionV1alpha.ServerReflectionMethods.service]
  }
}
