import AccessTokens
import Domain
import FoundationEssentials
public import MarketplaceAPI
import Postgres
import Protobuf
public import RPC

/// Serves `access.v1.ApiKeyService`. Its contract asks for P17.
///
/// What is remembered for a repetition has no secret: the call that made it puts it in behind that, and knows by the fingerprint whether the
/// answer is its own. The token of a key with a certificate is none, and is remembered.
public struct ApiKeyHandler: AccessV1.ApiKeyService {
  private let gate: Gate

  public init(_ gate: Gate) { self.gate = gate }

  public func createApiKey(
    _ request: AccessV1.CreateApiKeyRequest, context: CallContext
  ) async throws -> AccessV1.CreateApiKeyResponse {
    let (organization, partner, now) = (context.caller.organization, UUID(field: request.partnerId), gate.now)
    let credential = try KeyCredential(
      of: ID<StoredKey>(at: now.microseconds).uuid, in: organization, certificate: request.certificate)
    let key = StoredKey(
      id: credential.key, partner: partner, title: request.title,
      scopes: request.scopes.reduce(0) { $0 | 1 << Int64($1.rawValue) }, secretHash: credential.hash,
      isByCertificate: credential.isCertificate, version: 1, createdAt: now)
    return try await gate.change(
      context, request, reading: [StoredKey.count(of: partner, in: organization)], revealing: { $0.secret = credential.text }
    ) { _, results in
      var row = results[results.startIndex].first
      try StoredKey.checkRoom(forKeyAfter: try row?.next())
      return (
        Mutation(head: key.insert(in: organization), of: partner),
        .init(apiKey: key.message(at: now), secret: credential.rememberedText)
      )
    }
  }

  public func listApiKeys(
    _ request: AccessV1.ListApiKeysRequest, context: CallContext
  ) async throws -> AccessV1.ListApiKeysResponse {
    let query = StoredKey.page(
      in: context.caller.organization, of: ID<StoredKey>(request.partnerId)?.uuid,
      before: (try request.pageStart() ?? .newest).id, limit: request.rowsToRead)
    return try await gate.read(context, [query]) { grant, results in
      let keys = try results[results.startIndex].map { row in try StoredKey(&row) }
      let (page, next) = request.page(of: keys) { PageToken(id: $0.id) }
      return .init(
        apiKeys: page.map { $0.message(at: PostgresTimestamp(microseconds: grant.now)) }, nextPageToken: next)
    }
  }

  public func rotateApiKey(
    _ request: AccessV1.RotateApiKeyRequest, context: CallContext
  ) async throws -> AccessV1.RotateApiKeyResponse {
    let id = UUID(field: request.apiKeyId)
    let credential = try KeyCredential(of: id, in: context.caller.organization, certificate: request.certificate)
    let overlap = request.overlap.map { $0.seconds * 1_000_000 + Int64($0.nanos) / 1000 } ?? 0
    return try await change(id, request, context, revealing: { $0.secret = credential.text }) { key, now in
      try key.rotate(to: credential.hash, isCertificate: credential.isCertificate, overlap: overlap, at: now)
    } answer: {
      .init(apiKey: $0, secret: credential.rememberedText)
    }
  }

  public func revokeApiKey(
    _ request: AccessV1.RevokeApiKeyRequest, context: CallContext
  ) async throws -> AccessV1.RevokeApiKeyResponse {
    try await change(UUID(field: request.apiKeyId), request, context) { key, now in
      try key.revoke(at: now)
    } answer: {
      .init(apiKey: $0)
    }
  }

  private func change<Request: Message, Response: Message>(
    _ id: UUID, _ request: Request, _ context: CallContext, revealing: (inout Response) -> Void = { _ in },
    _ decide: (inout StoredKey, _ now: Int64) throws -> Void, answer: (AccessV1.ApiKey) -> Response
  ) async throws -> Response {
    let organization = context.caller.organization
    let query = StoredKey.query(id, in: organization)
    return try await gate.change(context, request, reading: [query], revealing: revealing) { grant, results in
      guard var row = results[results.startIndex].first else { throw ApiKeyRefused.noSuchKey }
      var key = try StoredKey(&row)
      try decide(&key, grant.now)
      let message = key.message(at: PostgresTimestamp(microseconds: grant.now))
      let mutation = Mutation(head: key.update(in: organization), changes: [StoredKey.raisesAccessVersion], of: id)
      return (mutation, answer(message))
    }
  }
}

/// What a key gets as it is made or rotated: a new secret, or the certificate that was given.
private struct KeyCredential {
  let key: UUID
  let hash: [UInt8]
  let isCertificate: Bool
  /// Its holder's Bearer token.
  let text: String
  /// Empty for a secret.
  var rememberedText: String { isCertificate ? text : "" }

  init(of key: UUID, in organization: UUID, certificate: String) throws(RPCError) {
    self.key = key
    if let certificate = try GivenCertificate(field: certificate) {
      (hash, isCertificate) = (certificate.hash, true)
      text = CertificateToken(organization: organization, id: key).text
    } else {
      let secret = CallerSecret(.apiKey, organization: organization, id: key)
      (hash, isCertificate, text) = (secret.hash, false, secret.text)
    }
  }
}

extension StoredKey {
  private var fingerprint: String {
    secretHash.prefix(16).map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
  }

  fileprivate func message(at now: PostgresTimestamp) -> AccessV1.ApiKey {
    let overlap = previous.flatMap { $0.until > now ? $0.until : nil }
    return AccessV1.ApiKey(
      id: id.text, partnerId: partner.text, title: title,
      scopes: ContractV1.Scope.allCases.filter { $0.rawValue > 0 && scopes & 1 << Int64($0.rawValue) != 0 },
      fingerprint: fingerprint, createTime: createdAt.timestamp, rotateTime: rotatedAt?.timestamp,
      previousExpireTime: overlap?.timestamp, revokeTime: revokedAt?.timestamp, byCertificate: isByCertificate)
  }
}

extension PostgresTimestamp {
  fileprivate var timestamp: GoogleProtobuf.Timestamp { GoogleProtobuf.Timestamp(microsecondsSinceEpoch: microseconds) }
}

extension UUID {
  /// From a field whose rule is `string.uuid`.
  fileprivate init(field text: String) {
    guard let id = ID<UUID>(text) else { preconditionFailure("the schema's rules ask for a UUID") }
    self = id.uuid
  }
}
