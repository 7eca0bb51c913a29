import Domain
import FoundationEssentials
import MarketplaceAPI
import Protobuf
import RPC

/// A delivery with everything that sending it takes, as it is now.
struct DeliveryDraft: Sendable {
  struct Employee: Sendable {
    var isActive: Bool
    var email: String
    var member: StaffMember
  }

  struct Device: Sendable {
    var token: String
    /// `notifications.v1.DevicePlatform`'s number.
    var platform: Int16
    var application: Int16
    var language: Language
  }

  var id: UUID
  var channel: DeliveryChannel
  /// nil for one that this program does not know.
  var notice: Notice?
  var payload: [UInt8]
  var requiredPermissions: Permissions
  var organizationTitle: String
  var language: Language
  /// nil when its recipient is none.
  var employee: Employee?
  /// nil when it is gone, somebody else's, or signed out.
  var device: Device?
  /// Of a payment that is to be confirmed; empty for none.
  var payerEmail: String
}

/// What is to be done with a delivery.
enum Letter {
  case push(Push)
  case mail(MailMessage)
  /// Nobody is to be told any more: rights have gone since, or the device has.
  case withdrawn
  /// It cannot be sent, for this reason.
  case unsendable(String)
}

extension DeliveryDraft {
  /// Rights count as they are when it is sent. `sender` is the address that stands in From.
  func letter(from sender: String, at now: Int64) -> Letter {
    guard let notice, let event = try? payload.withUnsafeBytes({ try NotificationsV1.Event(decoding: $0) }) else {
      return .unsendable("of a kind that this program does not know")
    }
    if notice.flag != nil {
      guard let employee, employee.isActive, employee.member.mayBeTold(notice, by: channel, required: requiredPermissions) else {
        return .withdrawn
      }
    }
    switch channel {
    case .push:
      guard let device else { return .withdrawn }
      let text = NoticeText(notice, event, in: device.language)
      return .push(
        Push(
          id: ID<Self>(id).description, token: device.token, platform: device.platformName, application: device.applicationName,
          title: text.title, body: text.body,
          data: .init(
            eventId: event.id, orderId: event.orderId, invoiceId: event.invoiceId.isEmpty ? nil : event.invoiceId)))
    case .email:
      let address = notice == .paymentConfirmation ? payerEmail : employee?.email ?? ""
      guard !address.isEmpty else { return .withdrawn }
      guard FieldFormat.isEmail(address) else { return .unsendable("the address is no e-mail address") }
      let text = NoticeText(notice, event, in: language)
      return .mail(
        MailMessage(
          id: id, senderName: organizationTitle, sender: sender, recipient: address, subject: text.title,
          body: "\(text.body)\r\n\r\n\(organizationTitle)\r\n", moment: now))
    }
  }
}

extension DeliveryDraft.Device {
  fileprivate var platformName: String {
    switch platform {
    case 1: "android"
    case 2: "ios"
    default: "web"
    }
  }

  fileprivate var applicationName: String {
    switch Application(rawValue: application) {
    case .crm: "crm"
    case .employeeApp: "employee-app"
    default: "resident-app"
    }
  }
}
