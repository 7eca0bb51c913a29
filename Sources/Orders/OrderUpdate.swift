import Access
import Billing
import Domain
import FoundationEssentials
import MarketplaceAPI
import Postgres
import Protobuf
import RPC

/// What of an order an update changes, with what it reads and does.
struct OrderUpdate {
  private let request: MarketplaceV1.UpdateOrderRequest
  private let mask: OrderMask
  private let customer: UUID?
  private let service: ServiceID?

  /// Throws what is wrong with the request by itself.
  init(_ request: MarketplaceV1.UpdateOrderRequest) throws(Refusal) {
    self.request = request
    var mask = try OrderMask(request.updateMask!)
    if mask.contains(.customer) {
      guard let id = UUID(uuidString: request.customerId) else { throw .customerMissing }
      customer = id
    } else {
      customer = nil
    }
    if mask.contains(.service) {
      guard let id = ServiceID(request.serviceId) else { throw .serviceNotFound }
      service = id
      mask.formUnion([.items, .fields])
    } else {
      service = nil
    }
    self.mask = mask
  }

  /// In the order that ``apply(to:_:)`` takes their results in.
  func queries(in organization: UUID) -> [Query] {
    let order = OrderID(field: request.orderId)
    var queries: [Query] = []
    if let customer { queries.append(OrderingCustomer.query(customer, in: organization)) }
    if let service {
      queries += [OtherService.query(service, in: organization), ApprovalRoute.query(service, in: organization)]
    }
    if mask.contains(.items) {
      let options = request.items.map { OrderOptionID(field: $0.optionId) }
      queries.append(
        service.map { FormOption.query(options, of: $0, in: organization) }
          ?? FormOption.query(options, ofOrder: order, in: organization))
    }
    if mask.contains(.fields) {
      queries.append(
        service.map { FilledForm.fields(of: $0, in: organization) } ?? FilledForm.fields(ofOrder: order, in: organization))
    }
    return queries
  }

  /// Throws what the order refuses.
  func apply(to edit: inout OrderEdit, _ results: ArraySlice<QueryResult>) throws {
    var results = results
    try edit.order.move.checkChange()
    if !mask.isDisjoint(with: .invoiced) { try edit.order.checkNothingInvoiced() }
    if mask.contains(.comment) { edit.change { $0.details.comment = request.comment } }
    if mask.contains(.address) { edit.change { $0.details.address = request.address } }
    if customer != nil {
      guard let customer = try OrderingCustomer(results.removeFirst()) else { throw Refusal.customerNotFound }
      edit.change { order in
        order.money.order.customer = customer.id
        order.money.order.customerIsRegistered = customer.isRegistered
        order.details.customerName = customer.name
      }
    }
    if service != nil {
      try edit.order.move.checkServiceChange()
      guard let service = try OtherService(results.removeFirst()) else { throw Refusal.serviceNotFound }
      guard service.legalEntity == edit.order.money.order.legalEntity else { throw OrderRefused.ofAnotherSeller }
      edit.become(service, approvedBy: try ApprovalRoute.steps(results.removeFirst()))
    }
    if mask.contains(.items) {
      let items = try ChosenItem.all(request.items, of: try FormOption.all(results.removeFirst()))
      edit.change { $0.details.items = items.map { OrderDetails.Item(option: $0.option.id, quantity: $0.quantity) } }
      for change in ChosenItem.replace(items) { edit.write(change) }
    }
    if mask.contains(.fields) {
      let form = try FilledForm(request.fields, results.removeFirst())
      edit.change { $0.details.form = form }
      for change in form.replace { edit.write(change) }
    }
  }
}

private struct OrderMask: OptionSet {
  let rawValue: Int

  static let customer = OrderMask(rawValue: 1)
  static let address = OrderMask(rawValue: 2)
  static let comment = OrderMask(rawValue: 4)
  static let items = OrderMask(rawValue: 8)
  static let fields = OrderMask(rawValue: 16)
  static let service = OrderMask(rawValue: 32)
  /// What an invoice that somebody sees is about.
  static let invoiced: OrderMask = [customer, items, fields, service]

  private static let paths: [String: OrderMask] = [
    "customer_id": customer, "address": address, "comment": comment, "items": items, "fields": fields, "service_id": service,
  ]

  init(rawValue: Int) { self.rawValue = rawValue }

  init(_ mask: GoogleProtobuf.FieldMask) throws(Refusal) {
    self = []
    for path in mask.paths {
      guard let field = Self.paths[path] else {
        throw Refusal(
          .invalidArgument, "FIELD_MASK",
          "update_mask has «\(path)»; it may have customer_id, address, comment, items, fields and service_id",
          ru: "Это поле нельзя изменить", info: [("path", path)])
      }
      insert(field)
    }
    guard !isEmpty else {
      throw Refusal(
        .invalidArgument, "FIELD_MASK", "update_mask says what is to be changed: name a field", ru: "Укажите, что изменить")
    }
  }
}

/// A service that staff may order, for an order that becomes one of it.
private struct OtherService {
  var id: ServiceID
  var title: String
  var legalEntity: LegalEntityID
  var isRefundable: Bool
  var refundsOnCancellation: Bool
  var refundsOnCustomerCancellation: Bool
  var executionSeconds: Int32?

  private static let text = StatementText(
    "other service",
    """
    SELECT service_id, title, legal_entity_id, refundable, refund_on_cancellation, refund_on_customer_cancellation, execution_seconds
      FROM service WHERE organization_id = $1 AND service_id = $2 AND state = ANY($3)
    """)

  static func query(_ id: ServiceID, in organization: UUID) -> Query {
    Query(text, organization, id, PostgresArray(ServiceState.orderable(byStaff: true).map(\.rawValue)))
  }

  /// nil when there is none.
  init?(_ result: QueryResult) throws {
    guard var row = result.first else { return nil }
    id = try row.next()
    title = try row.next()
    legalEntity = try row.next()
    isRefundable = try row.next()
    refundsOnCancellation = try row.next()
    refundsOnCustomerCancellation = try row.next()
    executionSeconds = try row.nextIfPresent()
  }
}

extension OrderEdit {
  /// As it would be had it been ordered so.
  fileprivate mutating func become(_ service: OtherService, approvedBy approvers: [Approver]) {
    let steps = approvers.map(ApprovalStep.init)
    change { order in
      order.details.service = service.id
      order.details.serviceTitle = service.title
      order.details.refundsOnCancellation = service.refundsOnCancellation
      order.details.refundsOnCustomerCancellation = service.refundsOnCustomerCancellation
      order.details.work.due(in: service.executionSeconds, from: order.details.createdAt)
      order.details.approvals = steps
      order.money.order.serviceIsRefundable = service.isRefundable
      order.money.order.awaitsApproval = !steps.isEmpty
    }
    for change in ApprovalStep.replace(steps) { write(change) }
  }
}

extension ReadOrder {
  /// What was issued or paid says for whom and what: it is cancelled first.
  fileprivate func checkNothingInvoiced() throws(OrderRefused) {
    guard money.invoices.allSatisfy({ $0.state == .draft }), money.payments.isEmpty else { throw .invoiced }
  }
}
