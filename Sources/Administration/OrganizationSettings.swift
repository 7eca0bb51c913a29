import Access
import FoundationEssentials
import MarketplaceAPI
import Postgres
import Protobuf
import RPC

/// An organization's settings as they are stored.
struct OrganizationSettings {
  let code: String
  let title: String
  let currencyCode: String
  /// `ru` or `en`.
  var language: String
  /// F6.
  var timeTracking: Bool
  /// How long before a deadline it is warned of, in seconds (R14).
  var executionLead: Int32
  var suspensionLead: Int32
  var taskLead: Int32
  /// In seconds.
  var paymentLifetime: Int32
  /// nil where no messages can be sent (F30).
  var sms: SMSAccount?
  var version: Int64

  /// An account with an SMS centre.
  struct SMSAccount: Equatable {
    var provider: String
    var login: String
    var sender: String
    /// By the server's ``SecretSeal``, for the organization.
    var sealedPassword: [UInt8]
  }

  var etag: String { "\(version)" }

  var message: AccessV1.Organization {
    AccessV1.Organization(
      code: code, title: title, currencyCode: currencyCode, defaultLanguage: language == "en" ? .english : .russian,
      timeTracking: timeTracking, executionLead: .init(seconds: Int64(executionLead)),
      suspensionLead: .init(seconds: Int64(suspensionLead)), taskLead: .init(seconds: Int64(taskLead)),
      paymentLifetime: .init(seconds: Int64(paymentLifetime)),
      sms: sms.map { AccessV1.SmsSettings(provider: $0.provider, user: $0.login, sender: $0.sender) }, etag: etag)
  }

  /// With what a request gives; `seal` makes of a password what is stored.
  func changed(
    by request: AccessV1.UpdateOrganizationRequest, seal: (String) -> [UInt8]
  ) throws(Refusal) -> OrganizationSettings {
    var settings = self
    switch request.defaultLanguage {
    case .english: settings.language = "en"
    case .russian: settings.language = "ru"
    default: break
    }
    settings.timeTracking = request.timeTracking ?? timeTracking
    settings.executionLead = request.executionLead.map { Int32($0.seconds) } ?? executionLead
    settings.suspensionLead = request.suspensionLead.map { Int32($0.seconds) } ?? suspensionLead
    settings.taskLead = request.taskLead.map { Int32($0.seconds) } ?? taskLead
    settings.paymentLifetime = request.paymentLifetime.map { Int32($0.seconds) } ?? paymentLifetime
    switch request.smsChange {
    case .sms(let wanted): settings.sms = try account(wanted, seal)
    case .withoutSms: settings.sms = nil
    case nil: break
    }
    settings.version += 1
    return settings
  }

  /// A password is kept for the account that it is of and no other, so that nobody who does not know it sends it elsewhere.
  private func account(_ wanted: AccessV1.SmsSettings, _ seal: (String) -> [UInt8]) throws(Refusal) -> SMSAccount {
    if !wanted.password.isEmpty {
      return SMSAccount(
        provider: wanted.provider, login: wanted.user, sender: wanted.sender, sealedPassword: seal(wanted.password))
    }
    guard var kept = sms, kept.provider == wanted.provider, kept.login == wanted.user else { throw .smsPasswordRequired }
    kept.sender = wanted.sender
    return kept
  }
}

extension AccessV1.UpdateOrganizationRequest {
  /// Throws INVALID_ARGUMENT for times that are not whole seconds.
  func checkTimes() throws(RPCError) {
    let times = [
      ("execution_lead", executionLead), ("suspension_lead", suspensionLead), ("task_lead", taskLead),
      ("payment_lifetime", paymentLifetime),
    ]
    let violations = times.filter { $0.1.map { $0.nanos != 0 } ?? false }.map {
      FieldViolation(field: $0.0, description: "must be whole seconds", rule: "whole_seconds")
    }
    guard violations.isEmpty else {
      throw RPCError(.invalidArgument, "the request breaks its schema's rules", fieldViolations: violations)
    }
  }
}
