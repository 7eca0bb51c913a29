import Billing
import Domain
import FoundationEssentials
import Orders
import Refunds

/// What became of an order. All of them together pass through every state of orders, invoices, payments, refunds and requests, and what has a
/// deadline through all that becomes of deadlines.
struct SeedStory: Sendable {
  /// Of all orders, in a thousand.
  let weight: Int
  /// Whether the customer acts in the application, and so is registered.
  let isOnline: Bool
  let play: @Sendable (inout SeedOrder, _ master: UUID, _ accountant: UUID) -> Void

  private init(
    _ weight: Int, isOnline: Bool = true,
    _ play: @escaping @Sendable (inout SeedOrder, _ master: UUID, _ accountant: UUID) -> Void
  ) {
    (self.weight, self.isOnline, self.play) = (weight, isOnline, play)
  }

  /// Told by how an order of an automatically invoiced service goes on; those of other services are invoiced by hand first.
  static let all: [SeedStory] = [
    // Paid: what most orders are.
    SeedStory(330) { order, master, _ in
      order.pay(.succeeded)
      order.move(to: .inProgress, by: master)
      order.move(to: .done, by: master)
    },
    SeedStory(60) { order, master, _ in
      order.pay(.succeeded)
      order.move(to: .inProgress, by: master)
    },
    SeedStory(30) { order, master, _ in
      order.pay(.succeeded)
      order.move(to: .inProgress, by: master)
      order.move(to: .qualityControl, by: master)
    },
    SeedStory(20) { order, master, _ in
      order.pay(.succeeded)
      order.move(to: .inProgress, by: master)
      order.move(to: .suspended, by: master)
    },
    SeedStory(40) { order, _, _ in order.pay(.succeeded) },
    SeedStory(60) { order, master, _ in
      order.pay(.succeeded)
      order.move(to: .inProgress, by: master)
      order.additional(by: master)
      order.pay(.succeeded)
    },
    // Not paid, or not by the first attempt.
    SeedStory(60, isOnline: false) { _, _, _ in },
    SeedStory(15) { order, _, _ in order.pay(.created) },
    SeedStory(20) { order, _, _ in order.pay(.pending) },
    SeedStory(10) { order, _, _ in order.pay(.unknown) },
    SeedStory(20) { order, _, _ in
      order.pay(.declined)
      order.pay(.succeeded)
    },
    SeedStory(15) { order, _, _ in order.pay(.cancelled) },
    SeedStory(15) { order, _, _ in order.pay(.expired) },
    SeedStory(10) { order, _, _ in order.pay(.unapplied(.succeeded)) },
    SeedStory(3) { order, _, _ in order.pay(.unapplied(.pending)) },
    SeedStory(3) { order, _, _ in order.pay(.unapplied(.unknown)) },
    SeedStory(4) { order, _, _ in order.pay(.unapplied(.failed)) },
    // Cash.
    SeedStory(70, isOnline: false) { order, master, _ in
      order.move(to: .inProgress, by: master)
      order.invoice(.cancel, by: master)
      order.invoice(.markPaid, by: master)
      order.move(to: .done, by: master)
    },
    SeedStory(15, isOnline: false) { order, master, _ in
      order.invoice(.cancel, by: master)
      order.invoice(.markPaid, by: master)
      order.invoice(.makeUnpaid, by: master)
    },
    // Refunds.
    SeedStory(30) { order, master, accountant in
      order.pay(.succeeded)
      order.move(to: .inProgress, by: master)
      order.refund(.full, [.succeeded], by: accountant)
    },
    SeedStory(30) { order, master, accountant in
      order.pay(.succeeded)
      order.move(to: .inProgress, by: master)
      order.refund(.partial, [.succeeded], by: accountant)
      order.move(to: .done, by: master)
    },
    SeedStory(10) { order, master, accountant in
      order.pay(.succeeded)
      order.additional(by: master)
      order.pay(.succeeded)
      order.refund(.full, [.succeeded, .failed], by: accountant)
    },
    SeedStory(10) { order, master, accountant in
      order.pay(.succeeded)
      order.additional(by: master)
      order.refund(.full, [.pending], by: accountant)
    },
    SeedStory(5) { order, _, accountant in
      order.pay(.succeeded)
      order.refund(.full, [.unknown], by: accountant)
    },
    SeedStory(10) { order, _, accountant in
      order.pay(.succeeded)
      order.refund(.partial, [.failed], by: accountant)
    },
    SeedStory(15) { order, master, _ in
      order.pay(.succeeded)
      order.move(to: .inProgress, by: master)
      order.request()
    },
    SeedStory(15) { order, master, accountant in
      order.pay(.succeeded)
      order.move(to: .inProgress, by: master)
      order.request()
      order.decline(by: accountant)
      order.move(to: .done, by: master)
    },
    SeedStory(15) { order, master, accountant in
      order.pay(.succeeded)
      order.move(to: .inProgress, by: master)
      order.request()
      order.refund(.full, [.succeeded], by: accountant)
    },
    // Cancelled.
    SeedStory(40, isOnline: false) { order, master, _ in order.cancel(by: master) },
    SeedStory(10) { order, master, _ in
      order.pay(.succeeded)
      order.move(to: .inProgress, by: master)
      order.request()
      order.cancel(by: master)
    },
    SeedStory(10, isOnline: false) { order, master, _ in
      order.invoice(.cancel, by: master)
      order.cancel(by: master)
    },
    // Its money goes back by itself where the service says so (F48), and cash is to be handed back (R9).
    SeedStory(20) { order, master, _ in
      order.pay(.succeeded)
      order.cancel(by: master)
    },
    SeedStory(10) { order, master, _ in
      order.pay(.succeeded)
      order.cancel(by: master, .pending)
    },
    SeedStory(20, isOnline: false) { order, master, _ in
      order.invoice(.cancel, by: master)
      order.invoice(.markPaid, by: master)
      order.cancel(by: master)
    },
  ]

  private static let offline = all.filter { !$0.isOnline }

  static func pick(isOnline: Bool, _ random: inout SeedRandom) -> SeedStory {
    let stories = isOnline ? all : offline
    var place = Int(random.next() % UInt64(stories.reduce(0) { $0 + $1.weight }))
    for story in stories {
      place -= story.weight
      if place < 0 { return story }
    }
    preconditionFailure("the weights sum to what was drawn from")
  }
}

extension SeedOrder {
  fileprivate mutating func additional(by master: UUID) {
    draft(by: master)
    invoice(.activate, by: master)
  }

  /// The order of a plan by its number within a company.
  init(_ plan: SeedPlan, _ company: SeedCompany, _ number: Int, of count: Int) {
    var random = plan.random(company.index, 2, number)
    // The histories of the last orders are short.
    let start = plan.end - SeedPlan.span + SeedPlan.span / Int64(count) * Int64(number)
    let customer = SeedCustomer(plan, company, Int(random.next() % UInt64(company.customerCount)))
    let (master, accountant) = (random.pick(company.masters), random.pick(company.accountants))
    let story = SeedStory.pick(isOnline: customer.isRegistered, &random)
    self.init(of: random.pick(company.services), for: customer.id, at: start, until: plan.end, random)
    if isApproved(by: company.managers[0]) { go(on: story, master, accountant) }
    finish()
  }

  /// An eighth of what is to be approved waits for it still, and an eighth is rejected.
  private mutating func isApproved(by manager: UUID) -> Bool {
    guard pendingApprovals > 0 else { return true }
    let chance = random.next() % 8
    guard chance > 0 else { return false }
    decide(chance == 1 ? .rejected : .approved, by: manager)
    return chance > 1
  }

  private mutating func go(on story: SeedStory, _ master: UUID, _ accountant: UUID) {
    if invoices.isEmpty {
      draft(by: master)
      // A fifth of what waits for its price still has a draft.
      if story.weight == 60, !story.isOnline, random.next() % 3 == 0 { return }
      invoice(.activate, by: master)
    }
    story.play(&self, master, accountant)
  }
}
