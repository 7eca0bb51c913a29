/// What the schema says of a method; generated, one constant each.
public struct MethodDescriptor: Sendable {
  /// The fully qualified service, `billing.v1.InvoiceService`.
  public let service: String
  /// The method alone, `GetInvoice`.
  public let method: String
  public let clientStreaming: Bool
  public let serverStreaming: Bool
  /// Who may call it and under what conditions; nil for schemas that do not ask for contracts.
  public let contract: MethodContract?
  /// The `:path` of a call, `/billing.v1.InvoiceService/GetInvoice`.
  public let path: String

  public init(
    service: String, method: String, clientStreaming: Bool = false, serverStreaming: Bool = false, contract: MethodContract? = nil
  ) {
    self.service = service
    self.method = method
    self.clientStreaming = clientStreaming
    self.serverStreaming = serverStreaming
    self.contract = contract
    path = "/\(service)/\(method)"
  }
}
