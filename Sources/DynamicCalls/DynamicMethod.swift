import DynamicMessages
import RPC

/// A method that was learnt at run time, as ``DynamicCall`` calls it.
package struct DynamicMethod: Sendable {
  package let descriptor: MethodDescriptor
  /// The messages' full names.
  package let request: String
  package let response: String
  /// Whether its contract asks for an `idempotency-key`, where its schema has contracts.
  package let requiresIdempotencyKey: Bool
}

extension TypePool {
  /// The method that `text` names, as ``method(_:)`` has it.
  package func callable(_ text: String) async throws -> DynamicMethod {
    let (service, method) = try await method(text)
    return DynamicMethod(
      descriptor: MethodDescriptor(
        service: service.fullName, method: method.name, clientStreaming: method.clientStreaming,
        serverStreaming: method.serverStreaming, isGeneric: true),
      request: method.request, response: method.response,
      requiresIdempotencyKey: schema.contract(of: method)?.requiresIdempotencyKey ?? false)
  }
}
