import Domain
import FoundationEssentials
import Testing

@testable import Deliveries

@Suite struct AudienceTests {
  static let all: NotificationFlags = [.n5, .n8, .n17, .n18]

  static func employee(
    _ permissions: Permissions = .viewMarketplace, push: NotificationFlags = all, email: NotificationFlags = all
  ) -> StaffMember { StaffMember(id: UUID(), permissions: permissions, flags: [.push: push, .email: email]) }

  static func event(
    _ kind: EventKind, by actor: UUID? = nil, customer: UUID? = nil, isPartners: Bool = false, payment: UUID? = nil
  ) -> Happening {
    Happening(
      kind: kind, customer: customer, requiredPermissions: EventKind.requiredPermissions(ofPartnerOrder: isPartners),
      actor: actor,
      payment: payment)
  }

  @Test(arguments: [
    (EventKind.orderCreated, NotificationFlags.n5), (.orderStateChanged, .n8), (.paymentReceived, .n17), (.refundSucceeded, .n18),
    (.refundRequested, .n18),
  ])
  func `F5: a role hears of an event on the channel that has its flag, and on no other`(kind: EventKind, flag: NotificationFlags)
  {
    let (pushed, mailed) = (Self.employee(push: flag, email: []), Self.employee(push: [], email: flag))
    let unflagged = Self.employee(push: Self.all.subtracting(flag), email: Self.all.subtracting(flag))
    let listeners = Self.event(kind).listeners(among: [pushed, mailed, unflagged], Assignees())
    #expect(listeners.map(\.person) == [pushed.id, mailed.id])
    #expect(listeners.map(\.channel) == [.push, .email])
  }

  @Test func `F7: nobody hears of a partner's order without P10, nor of any without P1`() {
    let (with, without) = (Self.employee([.viewMarketplace, .viewPartnerOrders]), Self.employee())
    let outsider = Self.employee(.manageIntegration)
    let staff = [with, without, outsider]
    #expect(Set(Self.event(.orderCreated, isPartners: true).listeners(among: staff, Assignees()).map(\.person)) == [with.id])
    #expect(Set(Self.event(.orderCreated).listeners(among: staff, Assignees()).map(\.person)) == [with.id, without.id])
  }

  @Test func `nobody is told of their own act`() {
    let (actor, other) = (Self.employee(), Self.employee())
    let listeners = Self.event(.orderStateChanged, by: actor.id).listeners(among: [actor, other], Assignees())
    #expect(Set(listeners.map(\.person)) == [other.id])
    let customer = UUID()
    #expect(Self.event(.orderStateChanged, by: customer, customer: customer).customerListeners.isEmpty)
    #expect(Self.event(.orderStateChanged, by: actor.id, customer: customer).customerListeners.map(\.person) == [customer])
  }

  @Test func `an assigned order's events are for its executor and controller, a new order is for all`() {
    let (executor, controller, other) = (Self.employee(), Self.employee(), Self.employee())
    let (staff, assignees) = ([executor, controller, other], Assignees(executor: executor.id, controller: controller.id))
    for kind in [EventKind.orderStateChanged, .paymentReceived, .refundSucceeded, .refundRequested] {
      #expect(Set(Self.event(kind).listeners(among: staff, assignees).map(\.person)) == [executor.id, controller.id], "\(kind)")
      #expect(Set(Self.event(kind).listeners(among: staff, Assignees()).map(\.person)).count == 3, "\(kind)")
    }
    #expect(Set(Self.event(.orderCreated).listeners(among: staff, assignees).map(\.person)).count == 3)
  }

  @Test func `the payer's confirmation goes by e-mail, for a payment that came from outside`() {
    let (customer, payment) = (UUID(), UUID())
    #expect(
      Self.event(.paymentReceived, customer: customer, payment: payment).customerListeners == [
        Listener(notice: .paymentConfirmation, channel: .email, person: customer)
      ])
    #expect(Self.event(.invoiceMarkedPaid, customer: customer).customerListeners.isEmpty)
  }

  @Test(arguments: EventKind.allCases)
  func `what is the staff's alone reaches no customer`(kind: EventKind) {
    #expect(Self.event(kind, payment: UUID()).customerListeners.isEmpty)
  }

  @Test func `customers hear of what the product names, and of nothing else`() {
    let told = EventKind.allCases.filter { Notice.forCustomer($0) != nil }
    #expect(told == [.orderStateChanged, .invoiceIssued, .refundDeclined, .refundSucceeded])
  }
}
