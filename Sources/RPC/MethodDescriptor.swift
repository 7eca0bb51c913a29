/// What the schema says of a method; generated, one constant each.
public struct MethodDescriptor: Sendable {
  /// Behind one reference, so that a call's copy is one retain.
  private final class Facts: Sendable {
    let service: String
    let method: String
    let clientStreaming: Bool
    let serverStreaming: Bool
    let contract: MethodContract?
    let isGeneric: Bool
    let path: String

    init(
      _ service: String, _ method: String, _ clientStreaming: Bool, _ serverStreaming: Bool, _ contract: MethodContract?,
      isGeneric: Bool
    ) {
      self.isGeneric = isGeneric
      self.service = service
      self.method = method
      self.clientStreaming = clientStreaming
      self.serverStreaming = serverStreaming
      self.contract = contract
      path = "/\(service)/\(method)"
    }
  }

  private let facts: Facts

  public init(
    service: String, method: String, clientStreaming: Bool = false, serverStreaming: Bool = false,
    contract: MethodContract? = nil, isGeneric: Bool = false
  ) {
    facts = Facts(service, method, clientStreaming, serverStreaming, contract, isGeneric: isGeneric)
  }

  /// The fully qualified service, `billing.v1.InvoiceService`.
  public var service: String { facts.service }
  /// The method alone, `GetInvoice`.
  public var method: String { facts.method }
  public var clientStreaming: Bool { facts.clientStreaming }
  public var serverStreaming: Bool { facts.serverStreaming }
  /// Who may call it and under what conditions; nil for schemas that do not ask for contracts.
  public var contract: MethodContract? { facts.contract }
  /// Whether it was learnt at run time, and so may be one of any number: metrics call it `other` (gRFC A66).
  public var isGeneric: Bool { facts.isGeneric }
  /// The `:path` of a call, `/billing.v1.InvoiceService/GetInvoice`.
  public var path: String { facts.path }

  var withoutContract: MethodDescriptor {
    MethodDescriptor(
      service: service, method: method, clientStreaming: clientStreaming, serverStreaming: serverStreaming, isGeneric: isGeneric)
  }
}
