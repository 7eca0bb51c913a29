import DynamicMessages

/// A declaration as a program reads it: what ``SchemaText`` writes for people.
package struct SymbolDescription: Encodable, Sendable {
  package struct Method: Encodable, Sendable {
    package let name: String
    let comment: String?
    package let request: String
    package let response: String
    package let clientStreaming: Bool
    package let serverStreaming: Bool
    /// Nil where the schema has none.
    package let contract: Contract?
  }

  struct Field: Encodable, Sendable {
    let name: String
    let jsonName: String
    let number: UInt32
    let type: String
    let comment: String?
    let oneof: String?
    let rules: [String]
  }

  struct Value: Encodable, Sendable {
    let name: String
    let number: Int32
    let comment: String?
  }

  enum Kind: String, Encodable { case service, method, message, `enum` }

  /// The full name; a method's has its service's in front.
  let name: String
  let kind: Kind
  let file: String
  package let comment: String?
  package private(set) var methods: [Method]?
  private(set) var fields: [Field]?
  private(set) var values: [Value]?

  package init(_ symbol: Symbol, _ schema: DynamicSchema) {
    switch symbol {
    case .service(let service):
      (name, kind, file) = (service.fullName, .service, service.file)
      methods = service.methods.map { Method($0, in: service, schema) }
    case .method(let method, let service):
      (name, kind, file) = ("\(service.fullName).\(method.name)", .method, service.file)
      methods = [Method(method, in: service, schema)]
    case .message(let message):
      (name, kind, file) = (message.fullName, .message, message.file)
      let rules = RuleText(schema: schema)
      fields = message.fields.filter { !$0.isExtension }.map { field in
        Field(
          name: field.name, jsonName: field.jsonName, number: field.number, type: schema.typeText(of: field),
          comment: schema.comments["\(message.fullName).\(field.name)"], oneof: field.oneof.map { message.oneofs[$0] },
          rules: rules.words(of: field))
      }
    case .enumeration(let enumeration):
      (name, kind, file) = (enumeration.fullName, .enum, enumeration.file)
      values = enumeration.values.map {
        Value(name: $0.name, number: $0.number, comment: schema.comments["\(enumeration.fullName).\($0.name)"])
      }
    }
    comment = schema.comments[name]
  }
}

extension SymbolDescription.Method {
  fileprivate init(_ method: MethodType, in service: ServiceType, _ schema: DynamicSchema) {
    name = method.name
    comment = schema.comments["\(service.fullName).\(method.name)"]
    (request, response) = (method.request, method.response)
    (clientStreaming, serverStreaming) = (method.clientStreaming, method.serverStreaming)
    contract = schema.contract(of: method)
  }
}

extension TypePool {
  /// Of services by their full names; nil for what a server lists and does not describe.
  package func descriptions(of services: [String]) async throws -> [SymbolDescription?] {
    try await load(all: services)
    return services.map { schema.services[$0].map { SymbolDescription(.service($0), schema) } }
  }
}
