import EventLoop
import MarketplaceAPI
import RPC

/// R1 and R11: a paid order is refunded by several at once, and exactly one of them succeeds.
struct RefundStorm: Scenario {
  static let name = "refund-storm"
  static let abstract = "a paid order that four refund at once, of whom one may"

  private static let refunders = 4

  private let scene: Scene
  private let staff: Caller
  private let paying: OrderAndPay

  init(_ scene: Scene) throws {
    guard let staff = scene.staff else { throw LoadRefused("\(Self.name) needs --login of somebody with P13") }
    (self.scene, self.staff) = (scene, staff)
    paying = try OrderAndPay(scene)
  }

  func flow(_ lane: inout Lane) async throws {
    let order = try await paying.paidOrder(&lane)
    let refunds = RefundsV1.RefundServiceClient(lane.channel)
    let options = staff.options(timeout: scene.timeout)
    let request = RefundsV1.CreateRefundRequest(orderId: order, kind: .full, reason: "load")
    let began = MonotonicTime.now
    let outcomes = await withTaskGroup(of: String?.self) { group in
      for _ in 0..<Self.refunders {
        group.addTask {
          do throws(RPCError) { _ = try await refunds.createRefund(request, options: options) } catch {
            return error.reason ?? error.code.name
          }
          return nil
        }
      }
      return await group.reduce(into: [String?]()) { $0.append($1) }
    }
    for outcome in outcomes {
      lane.record("RefundService/CreateRefund", since: began, outcome.flatMap { $0 == "ORDER_ALREADY_REFUNDED" ? nil : $0 })
    }
    let made = outcomes.count { $0 == nil }
    guard made == 1 else { throw Unexpected(made == 0 ? "NOBODY_REFUNDED" : "REFUNDED_TWICE") }
  }
}
