// swift-format-ignore-file
// Made by protoc-gen-marketplace from billing/v1/invoice.proto; change the schema and run scripts/generate.
import Protobuf
import RPC

extension BillingV1 {
  /// Answers calls of `billing.v1.InvoiceService` with closures, in tests of its callers; a method without one is UNIMPLEMENTED.
  public struct InvoiceServiceMock: Sendable {
    public var getInvoice: (@Sendable (BillingV1.GetInvoiceRequest, CallContext) async throws -> BillingV1.GetInvoiceResponse)?
    public var listInvoices: (@Sendable (BillingV1.ListInvoicesRequest, CallContext) async throws -> BillingV1.ListInvoicesResponse)?
    public var createInvoice: (@Sendable (BillingV1.CreateInvoiceRequest, CallContext) async throws -> BillingV1.CreateInvoiceResponse)?
    public var addInvoiceLine: (@Sendable (BillingV1.AddInvoiceLineRequest, CallContext) async throws -> BillingV1.AddInvoiceLineResponse)?
    public var updateInvoiceLine: (@Sendable (BillingV1.UpdateInvoiceLineRequest, CallContext) async throws -> BillingV1.UpdateInvoiceLineResponse)?
    public var removeInvoiceLine: (@Sendable (BillingV1.RemoveInvoiceLineRequest, CallContext) async throws -> BillingV1.RemoveInvoiceLineResponse)?
    public var activateInvoice: (@Sendable (BillingV1.ActivateInvoiceRequest, CallContext) async throws -> BillingV1.ActivateInvoiceResponse)?
    public var cancelInvoice: (@Sendable (BillingV1.CancelInvoiceRequest, CallContext) async throws -> BillingV1.CancelInvoiceResponse)?
    public var batchActivateInvoices: (@Sendable (BillingV1.BatchActivateInvoicesRequest, CallContext) async throws -> BillingV1.BatchActivateInvoicesResponse)?
    public var batchCancelInvoices: (@Sendable (BillingV1.BatchCancelInvoicesRequest, CallContext) async throws -> BillingV1.BatchCancelInvoicesResponse)?
    public var deleteInvoice: (@Sendable (BillingV1.DeleteInvoiceRequest, CallContext) async throws -> BillingV1.DeleteInvoiceResponse)?
    public var markInvoicePaid: (@Sendable (BillingV1.MarkInvoicePaidRequest, CallContext) async throws -> BillingV1.MarkInvoicePaidResponse)?
    public var makeInvoiceUnpaid: (@Sendable (BillingV1.MakeInvoiceUnpaidRequest, CallContext) async throws -> BillingV1.MakeInvoiceUnpaidResponse)?

    public init() {}

    /// Calls what the closures are now: no network, no guard, no rules.
    public var client: InvoiceServiceClient {
      InvoiceServiceClient(RPC.InProcessChannel(mocking: { router in
        if let getInvoice { router.unary(InvoiceServiceMethods.getInvoice, getInvoice) }
        if let listInvoices { router.unary(InvoiceServiceMethods.listInvoices, listInvoices) }
        if let createInvoice { router.unary(InvoiceServiceMethods.createInvoice, createInvoice) }
        if let addInvoiceLine { router.unary(InvoiceServiceMethods.addInvoiceLine, addInvoiceLine) }
        if let updateInvoiceLine { router.unary(InvoiceServiceMethods.updateInvoiceLine, updateInvoiceLine) }
        if let removeInvoiceLine { router.unary(InvoiceServiceMethods.removeInvoiceLine, removeInvoiceLine) }
        if let activateInvoice { router.unary(InvoiceServiceMethods.activateInvoice, activateInvoice) }
        if let cancelInvoice { router.unary(InvoiceServiceMethods.cancelInvoice, cancelInvoice) }
        if let batchActivateInvoices { router.unary(InvoiceServiceMethods.batchActivateInvoices, batchActivateInvoices) }
        if let batchCancelInvoices { router.unary(InvoiceServiceMethods.batchCancelInvoices, batchCancelInvoices) }
        if let deleteInvoice { router.unary(InvoiceServiceMethods.deleteInvoice, deleteInvoice) }
        if let markInvoicePaid { router.unary(InvoiceServiceMethods.markInvoicePaid, markInvoicePaid) }
        if let makeInvoiceUnpaid { router.unary(InvoiceServiceMethods.makeInvoiceUnpaid, makeInvoiceUnpaid) }
      }))
    }
  }
}
