import DynamicMessages
import Spelling

// What a user names, in full or by the last part of the name alone.

extension TypePool {
  /// The full names of all services, sorted.
  package func services() async throws -> [String] { try await source.services() }

  /// A method by `SERVICE/METHOD`; the service in full, or by the last parts of its name where no other service has them too. A slash in
  /// front is allowed, and a dot for the one in the middle.
  package func method(_ text: String) async throws -> (service: ServiceType, method: MethodType) {
    let name = text.hasPrefix("/") ? text.dropFirst() : text[...]
    guard let separator = name.lastIndex(of: "/") ?? name.lastIndex(of: "."), separator != name.startIndex else {
      throw SymbolFailure.notAMethod(text)
    }
    let service = try await service(String(name[..<separator]))
    let wanted = String(name[name.index(after: separator)...])
    guard let method = service.methods.first(where: { $0.name == wanted }) else {
      throw SymbolFailure.unknownMethod(wanted, service: service.fullName, Suggestion(wanted, service.methods.map(\.name)))
    }
    return (service, method)
  }

  /// A service, as ``method(_:)`` names it.
  package func service(_ name: String) async throws -> ServiceType {
    let all = try await source.services()
    guard let fullName = try Self.only(name, all) else { throw SymbolFailure.unknownService(name, Suggestion(name, all)) }
    guard try await load(fullName), let service = schema.services[fullName] else { throw SymbolFailure.notDescribed(fullName) }
    return service
  }

  /// Whatever `name` is: a service, a message, an enum or a method. By the last parts of its name it is found among the services and
  /// what they need.
  package func symbol(_ name: String) async throws -> Symbol {
    if !name.contains("/"), try await load(name), let symbol = schema.symbol(name) { return symbol }
    do {
      let (service, method) = try await method(name)
      return .method(method, of: service)
    } catch let failure as SymbolFailure {
      if name.contains("/") { throw failure }
    }
    try await load(all: source.services())
    let names = schema.symbolNames
    guard let fullName = try Self.only(name, names), let symbol = schema.symbol(fullName) else {
      throw SymbolFailure.unknownSymbol(name, Suggestion(name, names))
    }
    return symbol
  }

  /// The one of `all` that is `name` or ends in it.
  private static func only(_ name: String, _ all: [String]) throws(SymbolFailure) -> String? {
    if all.contains(name) { return name }
    let ending = all.filter { $0.hasSuffix(".\(name)") }
    guard ending.count <= 1 else { throw .ambiguous(name, ending) }
    return ending.first
  }
}

/// Something that a schema declares.
package enum Symbol: Sendable {
  case service(ServiceType)
  case method(MethodType, of: ServiceType)
  case message(MessageType)
  case enumeration(EnumType)
}

extension DynamicSchema {
  fileprivate func symbol(_ fullName: String) -> Symbol? {
    if let service = services[fullName] { return .service(service) }
    if let message = messages[fullName] { return .message(message) }
    return enums[fullName].map { .enumeration($0) }
  }

  fileprivate var symbolNames: [String] {
    (messages.values.filter { !$0.isMapEntry }.map(\.fullName) + enums.keys + services.keys).sorted()
  }
}

/// A name that names nothing, or several things.
package enum SymbolFailure: Error, Equatable, CustomStringConvertible {
  case notAMethod(String)
  case unknownService(String, Suggestion)
  case unknownMethod(String, service: String, Suggestion)
  case unknownSymbol(String, Suggestion)
  /// The last parts of several names.
  case ambiguous(String, [String])
  /// Listed by the server, which has no schema of it.
  case notDescribed(String)

  package var description: String {
    switch self {
    case .notAMethod(let text): "'\(text)' names no method; write SERVICE/METHOD"
    case .unknownService(let name, let others): "there is no service '\(name)'; \(others)"
    case .unknownMethod(let name, let service, let others): "\(service) has no method '\(name)'; \(others)"
    case .unknownSymbol(let name, let others): "there is no service, method, message or enum '\(name)'; \(others)"
    case .ambiguous(let name, let names):
      "'\(name)' is the end of several names, \(names.joined(separator: ", ")); give one in full"
    case .notDescribed(let name): "the server lists \(name) and has no schema of it; give one with --protoset FILE"
    }
  }
}
