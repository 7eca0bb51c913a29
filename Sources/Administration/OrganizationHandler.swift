public import Access
public import AccessTokens
import Domain
import FoundationEssentials
public import MarketplaceAPI
import Postgres
import Protobuf
public import RPC

/// Serves `access.v1.OrganizationService`. Its contract asks for P17.
public struct OrganizationHandler: AccessV1.OrganizationService {
  private let gate: Gate
  private let seal: SecretSeal

  /// `seal` keeps the password of the SMS centre, and stands for it in what is remembered of a call.
  public init(_ gate: Gate, seal: SecretSeal) { (self.gate, self.seal) = (gate, seal) }

  public func getOrganization(
    _ request: AccessV1.GetOrganizationRequest, context: CallContext
  ) async throws -> AccessV1.GetOrganizationResponse {
    try await gate.read(context, [PostgresOrganization.settings(of: context.caller.organization)]) { _, results in
      .init(organization: try PostgresOrganization.settings(results[results.startIndex]).message)
    }
  }

  public func updateOrganization(
    _ request: AccessV1.UpdateOrganizationRequest, context: CallContext
  ) async throws -> AccessV1.UpdateOrganizationResponse {
    try request.checkTimes()
    var remembered = request
    if case .sms(var sms) = request.smsChange, !sms.password.isEmpty {
      sms.password = seal.fingerprint(sms.password)
      remembered.smsChange = .sms(sms)
    }
    let organization = context.caller.organization
    let query = PostgresOrganization.settings(of: organization)
    return try await gate.change(context, remembered, reading: [query]) { _, results in
      let before = try PostgresOrganization.settings(results[results.startIndex])
      guard request.etag.isEmpty || request.etag == before.etag else { throw Refusal.etagMismatch }
      let after = try before.changed(by: request) { seal.seal($0, for: organization) }
      let mutation = Mutation(
        head: PostgresOrganization.update(after, of: organization),
        changes: after.sms == before.sms ? [] : [PostgresOrganization.put(after.sms)], of: organization)
      return (mutation, .init(organization: after.message))
    }
  }

  public func listClients(
    _ request: AccessV1.ListClientsRequest, context: CallContext
  ) async throws -> AccessV1.ListClientsResponse {
    try await gate.read(context, [PostgresClients.all(in: context.caller.organization)]) { _, results in
      .init(clients: try PostgresClients.clients(results[results.startIndex]).map(\.message))
    }
  }

  public func registerClient(
    _ request: AccessV1.RegisterClientRequest, context: CallContext
  ) async throws -> AccessV1.RegisterClientResponse {
    guard let application = Application(rawValue: Int16(request.application.rawValue)) else {
      preconditionFailure("the schema's rules ask for an application")
    }
    let certificate = try GivenCertificate(field: request.certificate)
    let client = RegisteredClient(
      id: request.clientId, application: application,
      isConfidential: request.confidential || application == .crm || certificate != nil, isByCertificate: certificate != nil)
    let secret = client.isConfidential && certificate == nil ? ClientSecret() : nil
    return try await change(request, context) { answer in
      answer.secret = secret?.text ?? ""
    } decide: { clients in
      guard !clients.contains(where: { $0.id == client.id }) else { throw Refusal.clientIDTaken }
      guard clients.count < AdministrationRules.maxClients else { throw Refusal.tooManyClients }
      return ([PostgresClients.insert(client, secretHash: certificate?.hash ?? secret?.hash)], .init(client: client.message))
    }
  }

  public func rotateClientSecret(
    _ request: AccessV1.RotateClientSecretRequest, context: CallContext
  ) async throws -> AccessV1.RotateClientSecretResponse {
    let certificate = try GivenCertificate(field: request.certificate)
    let secret = certificate == nil ? ClientSecret() : nil
    return try await change(request, context) { answer in
      answer.secret = secret?.text ?? ""
    } decide: { clients in
      guard clients.contains(where: { $0.id == request.clientId }) else { throw Refusal.clientNotFound }
      guard let hash = certificate?.hash ?? secret?.hash else { preconditionFailure("without a certificate there is a secret") }
      let change = PostgresClients.setSecret(of: request.clientId, hash: hash, isCertificate: certificate != nil)
      return ([change], .init())
    }
  }

  public func removeClient(
    _ request: AccessV1.RemoveClientRequest, context: CallContext
  ) async throws -> AccessV1.RemoveClientResponse {
    do {
      return try await change(request, context) { clients in
        guard let client = clients.first(where: { $0.id == request.clientId }) else { throw Refusal.clientNotFound }
        try AdministrationRules.mayRemove(client, of: clients)
        return (PostgresClients.delete(client.id), .init())
      }
    } catch let error as PostgresError where error.isForeignKeyViolation {
      throw RPCError(
        .aborted, "the client opened a session meanwhile; try again with the same idempotency-key", reason: "CONTENTION")
    }
  }

  /// Changes the organization's clients; `decide` looks at all of them.
  private func change<Request: Message, Response: Message>(
    _ request: Request, _ context: CallContext, revealing: (inout Response) -> Void = { _ in },
    decide: ([RegisteredClient]) throws -> ([SQL], Response)
  ) async throws -> Response {
    let organization = context.caller.organization
    let queries = [AdministrationVersion.query(in: organization), PostgresClients.all(in: organization)]
    return try await gate.change(context, request, reading: queries, revealing: revealing) { _, results in
      let (changes, response) = try decide(try PostgresClients.clients(results[results.startIndex + 1]))
      let head = try AdministrationVersion(results[results.startIndex]).raise(in: organization)
      return (Mutation(head: head, changes: changes, of: organization), response)
    }
  }
}

extension RegisteredClient {
  fileprivate var message: AccessV1.Client {
    AccessV1.Client(
      id: id, application: ContractV1.Application(rawValue: Int32(application.rawValue)), confidential: isConfidential,
      byCertificate: isByCertificate)
  }
}
