// swift-format-ignore-file
// Made by protoc-gen-marketplace from billing/v1/invoice.proto; change the schema and run scripts/generate.
import Protobuf
import RPC

extension BillingV1 {
  /// What is to be paid for an order.
  public protocol InvoiceService: Sendable {
    /// One invoice with its lines. Customers are not shown drafts.
    ///
    /// Reasons of its errors: `INVOICE_NOT_FOUND`.
    func getInvoice(_ request: BillingV1.GetInvoiceRequest, context: CallContext) async throws -> BillingV1.GetInvoiceResponse
    /// The invoices of an order, the oldest first (F25).
    ///
    /// Reasons of its errors: `ORDER_NOT_FOUND`.
    func listInvoices(_ request: BillingV1.ListInvoicesRequest, context: CallContext) async throws -> BillingV1.ListInvoicesResponse
    /// A new draft: the first of an order, or an additional one when every other is paid (F24, R3).
    ///
    /// Reasons of its errors: `ORDER_NOT_FOUND`, `ORDER_STATE`, `INVOICES_OPEN`, `ORDER_ALREADY_REFUNDED`, `CUSTOMER_UNREGISTERED`.
    func createInvoice(_ request: BillingV1.CreateInvoiceRequest, context: CallContext) async throws -> BillingV1.CreateInvoiceResponse
    /// Adds a line to a draft (F14–F18, F23).
    ///
    /// Reasons of its errors: `INVOICE_NOT_FOUND`, `INVOICE_STATE`, `PRICE_ITEM_OF_ANOTHER_SELLER`, `DISCOUNT_NOT_ALLOWED`, `INVOICE_FULL`, `PRICE_ITEM_NOT_FOUND`, `CURRENCY_MISMATCH`, `AMOUNT_TOO_LARGE`, `ETAG_MISMATCH`.
    func addInvoiceLine(_ request: BillingV1.AddInvoiceLineRequest, context: CallContext) async throws -> BillingV1.AddInvoiceLineResponse
    /// Changes tariff, quantity or discount of a draft's line (F16–F18, F23, R2).
    ///
    /// Reasons of its errors: `INVOICE_NOT_FOUND`, `INVOICE_STATE`, `LINE_NOT_FOUND`, `DISCOUNT_NOT_ALLOWED`, `CURRENCY_MISMATCH`, `AMOUNT_TOO_LARGE`, `ETAG_MISMATCH`.
    func updateInvoiceLine(_ request: BillingV1.UpdateInvoiceLineRequest, context: CallContext) async throws -> BillingV1.UpdateInvoiceLineResponse
    /// Takes a line off a draft (F23).
    ///
    /// Reasons of its errors: `INVOICE_NOT_FOUND`, `INVOICE_STATE`, `LINE_NOT_FOUND`, `ETAG_MISMATCH`.
    func removeInvoiceLine(_ request: BillingV1.RemoveInvoiceLineRequest, context: CallContext) async throws -> BillingV1.RemoveInvoiceLineResponse
    /// DRAFT → ISSUED «Активировать в ЛК»: the customer is asked to pay (F19, F20).
    ///
    /// Reasons of its errors: `INVOICE_NOT_FOUND`, `INVOICE_STATE`, `INVOICE_EMPTY`, `ORDER_ALREADY_REFUNDED`, `ETAG_MISMATCH`.
    func activateInvoice(_ request: BillingV1.ActivateInvoiceRequest, context: CallContext) async throws -> BillingV1.ActivateInvoiceResponse
    /// ISSUED → DRAFT «Отменить» (F26, F28, R1).
    ///
    /// Reasons of its errors: `INVOICE_NOT_FOUND`, `INVOICE_STATE`, `PROVIDER_UNAVAILABLE`, `ETAG_MISMATCH`.
    func cancelInvoice(_ request: BillingV1.CancelInvoiceRequest, context: CallContext) async throws -> BillingV1.CancelInvoiceResponse
    /// Activates several invoices, each by itself and as ActivateInvoice does; what is refused of them leaves the others as they are.
    func batchActivateInvoices(_ request: BillingV1.BatchActivateInvoicesRequest, context: CallContext) async throws -> BillingV1.BatchActivateInvoicesResponse
    /// Cancels several invoices, each by itself and as CancelInvoice does; what is refused of them leaves the others as they are.
    func batchCancelInvoices(_ request: BillingV1.BatchCancelInvoicesRequest, context: CallContext) async throws -> BillingV1.BatchCancelInvoicesResponse
    /// A DRAFT that is not its order's only invoice goes.
    ///
    /// Reasons of its errors: `INVOICE_NOT_FOUND`, `INVOICE_STATE`, `ETAG_MISMATCH`.
    func deleteInvoice(_ request: BillingV1.DeleteInvoiceRequest, context: CallContext) async throws -> BillingV1.DeleteInvoiceResponse
    /// DRAFT → PAID_OFFLINE «Отметить как оплаченный» (F19, F22, R1).
    ///
    /// Reasons of its errors: `INVOICE_NOT_FOUND`, `INVOICE_STATE`, `INVOICE_EMPTY`, `ORDER_ALREADY_REFUNDED`, `ETAG_MISMATCH`.
    func markInvoicePaid(_ request: BillingV1.MarkInvoicePaidRequest, context: CallContext) async throws -> BillingV1.MarkInvoicePaidResponse
    /// PAID_OFFLINE → DRAFT «Сделать неоплаченным» (F27).
    ///
    /// Reasons of its errors: `INVOICE_NOT_FOUND`, `INVOICE_STATE`, `ORDER_STATE`, `ETAG_MISMATCH`.
    func makeInvoiceUnpaid(_ request: BillingV1.MakeInvoiceUnpaidRequest, context: CallContext) async throws -> BillingV1.MakeInvoiceUnpaidResponse
  }

  /// The methods of `billing.v1.InvoiceService`, with what each asks of its callers.
  public enum InvoiceServiceMethods {
    public static let service = "billing.v1.InvoiceService"
    public static let getInvoice = RPC.MethodDescriptor(service: service, method: "GetInvoice", contract: RPC.MethodContract(access: [RPC.AccessRule(application: 1, permissions: 0x2, conditional: [RPC.ConditionalPermission(permission: 10, rule: "F7")]), RPC.AccessRule(application: 2, permissions: 0x2, conditional: [RPC.ConditionalPermission(permission: 10, rule: "F7")]), RPC.AccessRule(application: 3, ownership: 1)]))
    public static let listInvoices = RPC.MethodDescriptor(service: service, method: "ListInvoices", contract: RPC.MethodContract(access: [RPC.AccessRule(application: 1, permissions: 0x2, conditional: [RPC.ConditionalPermission(permission: 10, rule: "F7")]), RPC.AccessRule(application: 2, permissions: 0x2, conditional: [RPC.ConditionalPermission(permission: 10, rule: "F7")]), RPC.AccessRule(application: 3, ownership: 1)], replicaReads: true))
    public static let createInvoice = RPC.MethodDescriptor(service: service, method: "CreateInvoice", contract: RPC.MethodContract(access: [RPC.AccessRule(application: 1, permissions: 0x800, conditional: [RPC.ConditionalPermission(permission: 10, rule: "F7")])], requiresIdempotencyKey: true, audit: RPC.AuditRule(action: "invoice.create", object: ["order_id"], result: ["invoice.id"])))
    public static let addInvoiceLine = RPC.MethodDescriptor(service: service, method: "AddInvoiceLine", contract: RPC.MethodContract(access: [RPC.AccessRule(application: 1, permissions: 0x800, conditional: [RPC.ConditionalPermission(permission: 10, rule: "F7"), RPC.ConditionalPermission(permission: 12, rule: "F18")]), RPC.AccessRule(application: 2, permissions: 0x800, conditional: [RPC.ConditionalPermission(permission: 10, rule: "F7"), RPC.ConditionalPermission(permission: 12, rule: "F18")])], requiresIdempotencyKey: true, audit: RPC.AuditRule(action: "invoice.add_line", object: ["invoice_id", "price_item_id"])))
    public static let updateInvoiceLine = RPC.MethodDescriptor(service: service, method: "UpdateInvoiceLine", contract: RPC.MethodContract(access: [RPC.AccessRule(application: 1, permissions: 0x800, conditional: [RPC.ConditionalPermission(permission: 10, rule: "F7"), RPC.ConditionalPermission(permission: 12, rule: "F18")]), RPC.AccessRule(application: 2, permissions: 0x800, conditional: [RPC.ConditionalPermission(permission: 10, rule: "F7"), RPC.ConditionalPermission(permission: 12, rule: "F18")])], requiresIdempotencyKey: true, audit: RPC.AuditRule(action: "invoice.update_line", object: ["invoice_id", "line_id"])))
    public static let removeInvoiceLine = RPC.MethodDescriptor(service: service, method: "RemoveInvoiceLine", contract: RPC.MethodContract(access: [RPC.AccessRule(application: 1, permissions: 0x800, conditional: [RPC.ConditionalPermission(permission: 10, rule: "F7")]), RPC.AccessRule(application: 2, permissions: 0x800, conditional: [RPC.ConditionalPermission(permission: 10, rule: "F7")])], requiresIdempotencyKey: true, audit: RPC.AuditRule(action: "invoice.remove_line", object: ["invoice_id", "line_id"])))
    public static let activateInvoice = RPC.MethodDescriptor(service: service, method: "ActivateInvoice", contract: RPC.MethodContract(access: [RPC.AccessRule(application: 1, permissions: 0x800, conditional: [RPC.ConditionalPermission(permission: 10, rule: "F7")]), RPC.AccessRule(application: 2, permissions: 0x800, conditional: [RPC.ConditionalPermission(permission: 10, rule: "F7")])], requiresIdempotencyKey: true, audit: RPC.AuditRule(action: "invoice.activate", object: ["invoice_id"])))
    public static let cancelInvoice = RPC.MethodDescriptor(service: service, method: "CancelInvoice", contract: RPC.MethodContract(access: [RPC.AccessRule(application: 1, permissions: 0x800, conditional: [RPC.ConditionalPermission(permission: 10, rule: "F7")])], requiresIdempotencyKey: true, audit: RPC.AuditRule(action: "invoice.cancel", object: ["invoice_id"])))
    public static let batchActivateInvoices = RPC.MethodDescriptor(service: service, method: "BatchActivateInvoices", contract: RPC.MethodContract(access: [RPC.AccessRule(application: 1, permissions: 0x800, conditional: [RPC.ConditionalPermission(permission: 10, rule: "F7")]), RPC.AccessRule(application: 2, permissions: 0x800, conditional: [RPC.ConditionalPermission(permission: 10, rule: "F7")])], requiresIdempotencyKey: true, rateCost: 10, audit: RPC.AuditRule(action: "invoice.batch_activate")))
    public static let batchCancelInvoices = RPC.MethodDescriptor(service: service, method: "BatchCancelInvoices", contract: RPC.MethodContract(access: [RPC.AccessRule(application: 1, permissions: 0x800, conditional: [RPC.ConditionalPermission(permission: 10, rule: "F7")])], requiresIdempotencyKey: true, rateCost: 10, audit: RPC.AuditRule(action: "invoice.batch_cancel")))
    public static let deleteInvoice = RPC.MethodDescriptor(service: service, method: "DeleteInvoice", contract: RPC.MethodContract(access: [RPC.AccessRule(application: 1, permissions: 0x800, conditional: [RPC.ConditionalPermission(permission: 10, rule: "F7")])], requiresIdempotencyKey: true, audit: RPC.AuditRule(action: "invoice.delete", object: ["invoice_id"])))
    public static let markInvoicePaid = RPC.MethodDescriptor(service: service, method: "MarkInvoicePaid", contract: RPC.MethodContract(access: [RPC.AccessRule(application: 1, permissions: 0x800, conditional: [RPC.ConditionalPermission(permission: 10, rule: "F7")]), RPC.AccessRule(application: 2, permissions: 0x800, conditional: [RPC.ConditionalPermission(permission: 10, rule: "F7")])], requiresIdempotencyKey: true, audit: RPC.AuditRule(action: "invoice.mark_paid", object: ["invoice_id"])))
    public static let makeInvoiceUnpaid = RPC.MethodDescriptor(service: service, method: "MakeInvoiceUnpaid", contract: RPC.MethodContract(access: [RPC.AccessRule(application: 1, permissions: 0x800, conditional: [RPC.ConditionalPermission(permission: 10, rule: "F7")])], requiresIdempotencyKey: true, audit: RPC.AuditRule(action: "invoice.make_unpaid", object: ["invoice_id"])))
  }

  /// Makes `router` answer the calls of `billing.v1.InvoiceService` with `service`.
  public static func register(invoiceService service: some InvoiceService, in router: inout RPC.Router) {
    router.unary(InvoiceServiceMethods.getInvoice) { try await service.getInvoice($0, context: $1) }
    router.unary(InvoiceServiceMethods.listInvoices) { try await service.listInvoices($0, context: $1) }
    router.unary(InvoiceServiceMethods.createInvoice) { try await service.createInvoice($0, context: $1) }
    router.unary(InvoiceServiceMethods.addInvoiceLine) { try await service.addInvoiceLine($0, context: $1) }
    router.unary(InvoiceServiceMethods.updateInvoiceLine) { try await service.updateInvoiceLine($0, context: $1) }
    router.unary(InvoiceServiceMethods.removeInvoiceLine) { try await service.removeInvoiceLine($0, context: $1) }
    router.unary(InvoiceServiceMethods.activateInvoice) { try await service.activateInvoice($0, context: $1) }
    router.unary(InvoiceServiceMethods.cancelInvoice) { try await service.cancelInvoice($0, context: $1) }
    router.unary(InvoiceServiceMethods.batchActivateInvoices) { try await service.batchActivateInvoices($0, context: $1) }
    router.unary(InvoiceServiceMethods.batchCancelInvoices) { try await service.batchCancelInvoices($0, context: $1) }
    router.unary(InvoiceServiceMethods.deleteInvoice) { try await service.deleteInvoice($0, context: $1) }
    router.unary(InvoiceServiceMethods.markInvoicePaid) { try await service.markInvoicePaid($0, context: $1) }
    router.unary(InvoiceServiceMethods.makeInvoiceUnpaid) { try await service.makeInvoiceUnpaid($0, context: $1) }
  }

  /// What is to be paid for an order.
  public struct InvoiceServiceClient: Sendable {
    private let channel: any ClientChannel

    public init(_ channel: any ClientChannel) { self.channel = channel }

    /// One invoice with its lines. Customers are not shown drafts.
    ///
    /// Reasons of its errors: `INVOICE_NOT_FOUND`.
    public func getInvoice(_ request: BillingV1.GetInvoiceRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> BillingV1.GetInvoiceResponse {
      try await getInvoiceWithMetadata(request, options: options).message
    }
    /// As ``getInvoice(_:options:)``, with the metadata of the answer.
    public func getInvoiceWithMetadata(_ request: BillingV1.GetInvoiceRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> CallResult<BillingV1.GetInvoiceResponse> {
      try await channel.unary(InvoiceServiceMethods.getInvoice, request, returning: BillingV1.GetInvoiceResponse.self, options: options)
    }

    /// The invoices of an order, the oldest first (F25).
    ///
    /// Reasons of its errors: `ORDER_NOT_FOUND`.
    public func listInvoices(_ request: BillingV1.ListInvoicesRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> BillingV1.ListInvoicesResponse {
      try await listInvoicesWithMetadata(request, options: options).message
    }
    /// As ``listInvoices(_:options:)``, with the metadata of the answer.
    public func listInvoicesWithMetadata(_ request: BillingV1.ListInvoicesRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> CallResult<BillingV1.ListInvoicesResponse> {
      try await channel.unary(InvoiceServiceMethods.listInvoices, request, returning: BillingV1.ListInvoicesResponse.self, options: options)
    }

    /// A new draft: the first of an order, or an additional one when every other is paid (F24, R3).
    ///
    /// Reasons of its errors: `ORDER_NOT_FOUND`, `ORDER_STATE`, `INVOICES_OPEN`, `ORDER_ALREADY_REFUNDED`, `CUSTOMER_UNREGISTERED`.
    public func createInvoice(_ request: BillingV1.CreateInvoiceRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> BillingV1.CreateInvoiceResponse {
      try await createInvoiceWithMetadata(request, options: options).message
    }
    /// As ``createInvoice(_:options:)``, with the metadata of the answer.
    public func createInvoiceWithMetadata(_ request: BillingV1.CreateInvoiceRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> CallResult<BillingV1.CreateInvoiceResponse> {
      try await channel.unary(InvoiceServiceMethods.createInvoice, request, returning: BillingV1.CreateInvoiceResponse.self, options: options.withIdempotencyKey())
    }

    /// Adds a line to a draft (F14–F18, F23).
    ///
    /// Reasons of its errors: `INVOICE_NOT_FOUND`, `INVOICE_STATE`, `PRICE_ITEM_OF_ANOTHER_SELLER`, `DISCOUNT_NOT_ALLOWED`, `INVOICE_FULL`, `PRICE_ITEM_NOT_FOUND`, `CURRENCY_MISMATCH`, `AMOUNT_TOO_LARGE`, `ETAG_MISMATCH`.
    public func addInvoiceLine(_ request: BillingV1.AddInvoiceLineRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> BillingV1.AddInvoiceLineResponse {
      try await addInvoiceLineWithMetadata(request, options: options).message
    }
    /// As ``addInvoiceLine(_:options:)``, with the metadata of the answer.
    public func addInvoiceLineWithMetadata(_ request: BillingV1.AddInvoiceLineRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> CallResult<BillingV1.AddInvoiceLineResponse> {
      try await channel.unary(InvoiceServiceMethods.addInvoiceLine, request, returning: BillingV1.AddInvoiceLineResponse.self, options: options.withIdempotencyKey())
    }

    /// Changes tariff, quantity or discount of a draft's line (F16–F18, F23, R2).
    ///
    /// Reasons of its errors: `INVOICE_NOT_FOUND`, `INVOICE_STATE`, `LINE_NOT_FOUND`, `DISCOUNT_NOT_ALLOWED`, `CURRENCY_MISMATCH`, `AMOUNT_TOO_LARGE`, `ETAG_MISMATCH`.
    public func updateInvoiceLine(_ request: BillingV1.UpdateInvoiceLineRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> BillingV1.UpdateInvoiceLineResponse {
      try await updateInvoiceLineWithMetadata(request, options: options).message
    }
    /// As ``updateInvoiceLine(_:options:)``, with the metadata of the answer.
    public func updateInvoiceLineWithMetadata(_ request: BillingV1.UpdateInvoiceLineRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> CallResult<BillingV1.UpdateInvoiceLineResponse> {
      try await channel.unary(InvoiceServiceMethods.updateInvoiceLine, request, returning: BillingV1.UpdateInvoiceLineResponse.self, options: options.withIdempotencyKey())
    }

    /// Takes a line off a draft (F23).
    ///
    /// Reasons of its errors: `INVOICE_NOT_FOUND`, `INVOICE_STATE`, `LINE_NOT_FOUND`, `ETAG_MISMATCH`.
    public func removeInvoiceLine(_ request: BillingV1.RemoveInvoiceLineRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> BillingV1.RemoveInvoiceLineResponse {
      try await removeInvoiceLineWithMetadata(request, options: options).message
    }
    /// As ``removeInvoiceLine(_:options:)``, with the metadata of the answer.
    public func removeInvoiceLineWithMetadata(_ request: BillingV1.RemoveInvoiceLineRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> CallResult<BillingV1.RemoveInvoiceLineResponse> {
      try await channel.unary(InvoiceServiceMethods.removeInvoiceLine, request, returning: BillingV1.RemoveInvoiceLineResponse.self, options: options.withIdempotencyKey())
    }

    /// DRAFT → ISSUED «Активировать в ЛК»: the customer is asked to pay (F19, F20).
    ///
    /// Reasons of its errors: `INVOICE_NOT_FOUND`, `INVOICE_STATE`, `INVOICE_EMPTY`, `ORDER_ALREADY_REFUNDED`, `ETAG_MISMATCH`.
    public func activateInvoice(_ request: BillingV1.ActivateInvoiceRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> BillingV1.ActivateInvoiceResponse {
      try await activateInvoiceWithMetadata(request, options: options).message
    }
    /// As ``activateInvoice(_:options:)``, with the metadata of the answer.
    public func activateInvoiceWithMetadata(_ request: BillingV1.ActivateInvoiceRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> CallResult<BillingV1.ActivateInvoiceResponse> {
      try await channel.unary(InvoiceServiceMethods.activateInvoice, request, returning: BillingV1.ActivateInvoiceResponse.self, options: options.withIdempotencyKey())
    }

    /// ISSUED → DRAFT «Отменить» (F26, F28, R1).
    ///
    /// Reasons of its errors: `INVOICE_NOT_FOUND`, `INVOICE_STATE`, `PROVIDER_UNAVAILABLE`, `ETAG_MISMATCH`.
    public func cancelInvoice(_ request: BillingV1.CancelInvoiceRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> BillingV1.CancelInvoiceResponse {
      try await cancelInvoiceWithMetadata(request, options: options).message
    }
    /// As ``cancelInvoice(_:options:)``, with the metadata of the answer.
    public func cancelInvoiceWithMetadata(_ request: BillingV1.CancelInvoiceRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> CallResult<BillingV1.CancelInvoiceResponse> {
      try await channel.unary(InvoiceServiceMethods.cancelInvoice, request, returning: BillingV1.CancelInvoiceResponse.self, options: options.withIdempotencyKey())
    }

    /// Activates several invoices, each by itself and as ActivateInvoice does; what is refused of them leaves the others as they are.
    public func batchActivateInvoices(_ request: BillingV1.BatchActivateInvoicesRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> BillingV1.BatchActivateInvoicesResponse {
      try await batchActivateInvoicesWithMetadata(request, options: options).message
    }
    /// As ``batchActivateInvoices(_:options:)``, with the metadata of the answer.
    public func batchActivateInvoicesWithMetadata(_ request: BillingV1.BatchActivateInvoicesRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> CallResult<BillingV1.BatchActivateInvoicesResponse> {
      try await channel.unary(InvoiceServiceMethods.batchActivateInvoices, request, returning: BillingV1.BatchActivateInvoicesResponse.self, options: options.withIdempotencyKey())
    }

    /// Cancels several invoices, each by itself and as CancelInvoice does; what is refused of them leaves the others as they are.
    public func batchCancelInvoices(_ request: BillingV1.BatchCancelInvoicesRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> BillingV1.BatchCancelInvoicesResponse {
      try await batchCancelInvoicesWithMetadata(request, options: options).message
    }
    /// As ``batchCancelInvoices(_:options:)``, with the metadata of the answer.
    public func batchCancelInvoicesWithMetadata(_ request: BillingV1.BatchCancelInvoicesRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> CallResult<BillingV1.BatchCancelInvoicesResponse> {
      try await channel.unary(InvoiceServiceMethods.batchCancelInvoices, request, returning: BillingV1.BatchCancelInvoicesResponse.self, options: options.withIdempotencyKey())
    }

    /// A DRAFT that is not its order's only invoice goes.
    ///
    /// Reasons of its errors: `INVOICE_NOT_FOUND`, `INVOICE_STATE`, `ETAG_MISMATCH`.
    public func deleteInvoice(_ request: BillingV1.DeleteInvoiceRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> BillingV1.DeleteInvoiceResponse {
      try await deleteInvoiceWithMetadata(request, options: options).message
    }
    /// As ``deleteInvoice(_:options:)``, with the metadata of the answer.
    public func deleteInvoiceWithMetadata(_ request: BillingV1.DeleteInvoiceRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> CallResult<BillingV1.DeleteInvoiceResponse> {
      try await channel.unary(InvoiceServiceMethods.deleteInvoice, request, returning: BillingV1.DeleteInvoiceResponse.self, options: options.withIdempotencyKey())
    }

    /// DRAFT → PAID_OFFLINE «Отметить как оплаченный» (F19, F22, R1).
    ///
    /// Reasons of its errors: `INVOICE_NOT_FOUND`, `INVOICE_STATE`, `INVOICE_EMPTY`, `ORDER_ALREADY_REFUNDED`, `ETAG_MISMATCH`.
    public func markInvoicePaid(_ request: BillingV1.MarkInvoicePaidRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> BillingV1.MarkInvoicePaidResponse {
      try await markInvoicePaidWithMetadata(request, options: options).message
    }
    /// As ``markInvoicePaid(_:options:)``, with the metadata of the answer.
    public func markInvoicePaidWithMetadata(_ request: BillingV1.MarkInvoicePaidRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> CallResult<BillingV1.MarkInvoicePaidResponse> {
      try await channel.unary(InvoiceServiceMethods.markInvoicePaid, request, returning: BillingV1.MarkInvoicePaidResponse.self, options: options.withIdempotencyKey())
    }

    /// PAID_OFFLINE → DRAFT «Сделать неоплаченным» (F27).
    ///
    /// Reasons of its errors: `INVOICE_NOT_FOUND`, `INVOICE_STATE`, `ORDER_STATE`, `ETAG_MISMATCH`.
    public func makeInvoiceUnpaid(_ request: BillingV1.MakeInvoiceUnpaidRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> BillingV1.MakeInvoiceUnpaidResponse {
      try await makeInvoiceUnpaidWithMetadata(request, options: options).message
    }
    /// As ``makeInvoiceUnpaid(_:options:)``, with the metadata of the answer.
    public func makeInvoiceUnpaidWithMetadata(_ request: BillingV1.MakeInvoiceUnpaidRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> CallResult<BillingV1.MakeInvoiceUnpaidResponse> {
      try await channel.unary(InvoiceServiceMethods.makeInvoiceUnpaid, request, returning: BillingV1.MakeInvoiceUnpaidResponse.self, options: options.withIdempotencyKey())
    }
  }
}
