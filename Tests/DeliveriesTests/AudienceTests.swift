import Domain
import FoundationEssentials
import Testing

@testable import Deliveries

@Suite struct AudienceTests {
  static let all = NotificationFlags((1...18).map { NotificationFlags.n($0) })

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
    (EventKind.orderCreated, NotificationFlags.n(5)), (.orderStateChanged, .n(8)), (.paymentReceived, .n(17)),
    (.refundSucceeded, .n(18)),
    (.refundRequested, .n(18)),
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

  /// The product's list of who hears of what: E the executor, C the controller, A whom it concerns, * everybody.
  @Test(arguments: [
    (EventKind.executorAssigned, "A", "A"), (.controllerAssigned, "A", "A"), (.qualityControlNeeded, "C", ""),
    (.suspensionEnding, "EC", ""), (.orderCreated, "*", "*"), (.taskAssigned, "A", "A"), (.orderUpdated, "E", ""),
    (.orderStateChanged, "EC", "*"), (.orderApproved, "EC", "*"), (.commentAdded, "EC", "*"), (.customerWrote, "EC", "*"),
    (.orderRated, "EC", "*"), (.ratingChanged, "EC", "*"), (.executionOverdue, "EC", "*"), (.executionDeadlineNear, "EC", "*"),
    (.taskDeadlineNear, "A", "A"), (.paymentReceived, "EC", "*"), (.refundSucceeded, "EC", "*"), (.refundRequested, "EC", "*"),
  ])
  func `N1 to N18 are for whom the product says, assigned or not`(kind: EventKind, assigned: String, unassigned: String) {
    let (executor, controller, concerned, other) = (Self.employee(), Self.employee(), Self.employee(), Self.employee())
    let staff = [executor, controller, concerned, other]
    let letters: [Character: [UUID]] = ["E": [executor.id], "C": [controller.id], "A": [concerned.id], "*": staff.map(\.id)]
    var event = Self.event(kind)
    event.employee = concerned.id
    for (assignees, expected) in [
      (Assignees(executor: executor.id, controller: controller.id), assigned), (Assignees(), unassigned),
    ] {
      #expect(Set(event.listeners(among: staff, assignees).map(\.person)) == Set(expected.flatMap { letters[$0]! }), "\(kind)")
    }
  }

  @Test func `N16: a task that is nobody's is the executor's and the controller's`() {
    let (executor, other) = (Self.employee(), Self.employee())
    let listeners = Self.event(.taskDeadlineNear).listeners(among: [executor, other], Assignees(executor: executor.id))
    #expect(Set(listeners.map(\.person)) == [executor.id])
  }

  @Test func `R4: what failed of an automatic refund is told to those who may finish it`() {
    let (with, without) = (Self.employee([.viewMarketplace, .refundInvoices]), Self.employee())
    let listeners = Self.event(.automaticRefundFailed).listeners(among: [with, without], Assignees(executor: without.id))
    #expect(Set(listeners.map(\.person)) == [with.id])
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
    #expect(told == [.orderStateChanged, .invoiceIssued, .refundDeclined, .refundSucceeded, .providerWrote])
  }
}
