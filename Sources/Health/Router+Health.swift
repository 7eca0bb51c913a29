import HealthAPI
import Protobuf
import RPC

extension Router {
  /// Answers gRPC's health checking protocol with what `health` says. Called behind the services it is to know, which begin as the server
  /// as a whole, and ahead of reflection, which is given ``healthFiles`` beside theirs.
  package mutating func report(_ health: ServiceHealth) {
    health.add(Set(methods.map(\.descriptor.service)))
    GrpcHealthV1.register(health: HealthHandler(health: health), in: &self)
  }

  /// The service that ``report(_:)`` registers. It is for everyone: a router that requires contracts is told so.
  package static var healthServices: Set<String> { [GrpcHealthV1.HealthMethods.service] }

  package static var healthFiles: [FileDescriptor] { HealthDescriptors.files }
}
