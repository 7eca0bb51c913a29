import Domain
import FoundationEssentials

/// An event, as far as it matters who hears of it.
struct Happening: Sendable {
  var kind: EventKind
  /// nil for what is the staff's alone.
  var customer: UUID?
  /// What staff need to read its order (F1, F7).
  var requiredPermissions: Permissions
  /// Who did it; nil for SYSTEM.
  var actor: UUID?
  /// nil when no payment is meant.
  var payment: UUID?
  /// The employee whom it concerns: who was assigned, or whose task it is.
  var employee: UUID? = nil
}

/// Whom its order is assigned to.
struct Assignees: Sendable {
  var executor: UUID?
  var controller: UUID?

  var all: [UUID] { [executor, controller].compactMap(\.self) }
}

/// An active employee, as far as it matters what they are told.
struct StaffMember: Sendable {
  var id: UUID
  var permissions: Permissions
  var flags: [DeliveryChannel: NotificationFlags]

  /// Whether the role has the flag (F5) and may read the order (F7).
  func mayBeTold(_ notice: Notice, by channel: DeliveryChannel, required: Permissions) -> Bool {
    guard let flag = notice.flag else { return false }
    return flags[channel]?.contains(flag) == true && permissions.isSuperset(of: required)
  }
}

/// Somebody who hears of an event, by one channel.
struct Listener: Sendable, Hashable {
  var notice: Notice
  var channel: DeliveryChannel
  /// The employee or customer.
  var person: UUID
}

extension Happening {
  /// Who of `staff` hears of it. Nobody is told of an order that they may not read, nor of their own act.
  func listeners(among staff: [StaffMember], _ assignees: Assignees) -> [Listener] {
    guard let notice = Notice.forStaff(kind) else { return [] }
    let chosen = chosen(for: notice, assignees)
    return staff.filter { $0.id != actor && chosen?.contains($0.id) != false && mayAct(on: notice, $0) }.flatMap { employee in
      DeliveryChannel.allCases.filter { employee.mayBeTold(notice, by: $0, required: requiredPermissions) }
        .map { Listener(notice: notice, channel: $0, person: employee.id) }
    }
  }

  /// Those alone who hear of it; nil for all: N1, N2, N6 and N16 are for whom they concern, N3 for the controller, N7 for the executor,
  /// N4 for both; N8 to N18 are for both, and for all when nobody is assigned; N5 is for all.
  private func chosen(for notice: Notice, _ assignees: Assignees) -> [UUID]? {
    switch notice {
    case .newOrder, .automaticRefundFailed: nil
    case .executorAssigned, .controllerAssigned, .taskAssigned: employee.map { [$0] } ?? []
    case .qualityControlNeeded: assignees.controller.map { [$0] } ?? []
    case .orderUpdated: assignees.executor.map { [$0] } ?? []
    case .suspensionEnding: assignees.all
    case .taskDeadlineNear where employee != nil: [employee!]
    default: assignees.all.isEmpty ? nil : assignees.all
    }
  }

  /// R4 is for those who may finish the refund.
  private func mayAct(on notice: Notice, _ member: StaffMember) -> Bool {
    notice != .automaticRefundFailed || member.permissions.contains(.refundInvoices)
  }

  /// What the order's customer hears of it. The confirmation of a payment goes to whoever gave an address, and is for the payer's own act.
  var customerListeners: [Listener] {
    guard let customer else { return [] }
    var listeners: [Listener] = []
    if let notice = Notice.forCustomer(kind), customer != actor {
      listeners.append(Listener(notice: notice, channel: .push, person: customer))
    }
    if kind == .paymentReceived, payment != nil {
      listeners.append(Listener(notice: .paymentConfirmation, channel: .email, person: customer))
    }
    return listeners
  }

  /// Whether anybody hears of it at all.
  var isTold: Bool { Notice.forStaff(kind) != nil || !customerListeners.isEmpty }
}
