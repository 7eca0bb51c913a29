import Domain
import EventLoop
import FoundationEssentials
import Glibc
public import Transfers

/// Something that brings pushes to applications on devices.
public protocol PushProvider: Sendable {
  /// Within a known time. The same push is sent again when nobody knows what came of it, with the same ``Push/id``.
  func send(_ push: Push) async -> DeliveryOutcome
}

/// A push to one device.
public struct Push: Sendable, Encodable {
  /// Of the delivery; the same with every attempt.
  public var id: String
  /// What the provider calls the application on the device.
  public var token: String
  /// `android`, `ios` or `web`.
  public var platform: String
  /// `crm`, `employee-app` or `resident-app`.
  public var application: String
  public var title: String
  public var body: String
  /// What an application needs to show the thing itself.
  public var data: Subject

  public struct Subject: Sendable, Encodable {
    public var eventId: String
    public var orderId: String
    public var invoiceId: String?
  }
}

/// A push service of HTTPS: a POST of JSON (``Push``) with a bearer token and `idempotency-key`.
public struct PushService: Sendable {
  /// `https://…`.
  public var url: String
  public var token: Secret?
  /// The file of PEM with the authorities that are trusted; nil for the system's.
  public var authorities: String?

  public init(url: String, token: Secret?, authorities: String?) {
    (self.url, self.token, self.authorities) = (url, token, authorities)
  }
}

/// Of status 2xx it has taken the push; 404 and 410 say that the device is registered no more; 408, 425, 429 and 5xx pass, and what went
/// wrong on the way; so do 401 and 403, since the operator's token is at fault. Any other is for good.
public struct HTTPSPushProvider: PushProvider {
  let service: PushService
  let transfers: Transfers

  public init(_ service: PushService, _ transfers: Transfers) { (self.service, self.transfers) = (service, transfers) }

  public func send(_ push: Push) async -> DeliveryOutcome {
    do {
      var headers = [("content-type", "application/json; charset=utf-8"), ("idempotency-key", push.id)]
      if let token = try service.token?.value() { headers.append(("authorization", "Bearer \(token)")) }
      let body = Array(try JSONEncoder().encode(push))
      return Self.outcome(
        try await transfers.perform(.post(body, headers, to: service.url, authorities: service.authorities)))
    } catch let error as Secret.Unreadable {
      return .failed("\(error)", after: nil)
    } catch {
      return .failed("no thread is free", after: nil)
    }
  }

  static func outcome(_ result: TransferResult) -> DeliveryOutcome {
    guard result.isComplete else { return .failed("push: \(result.description)", after: nil) }
    let reason = "push \(result.status)"
    switch result.status {
    case 200..<300: return .sent
    case 404, 410: return .unregistered(reason)
    case 401, 403, 408, 425, 429, 500..<600:
      return .failed(reason, after: result.retryAfterSeconds.map { .seconds(min($0, 86_400)) })
    default: return .refused(reason)
    }
  }
}
