import Access
import AccessTokens
import Domain
public import MarketplaceAPI
import Protobuf
public import RPC

/// Batches: each invoice is a change by itself, which happens once under a key that follows from the call's; the answer to the whole is
/// remembered at the end.
extension InvoiceHandler {
  public func batchActivateInvoices(
    _ request: BillingV1.BatchActivateInvoicesRequest, context: CallContext
  ) async throws -> BillingV1.BatchActivateInvoicesResponse {
    try await batch(request, context, request.items) { item, part in
      try await activate(.init(invoiceId: item.invoiceId, etag: item.etag), context, part: part).invoice
    } response: {
      BillingV1.BatchActivateInvoicesResponse(results: $0)
    }
  }

  public func batchCancelInvoices(
    _ request: BillingV1.BatchCancelInvoicesRequest, context: CallContext
  ) async throws -> BillingV1.BatchCancelInvoicesResponse {
    try await batch(request, context, request.items) { item, part in
      try await cancel(.init(invoiceId: item.invoiceId, etag: item.etag), context, part: part).invoice
    } response: {
      BillingV1.BatchCancelInvoicesResponse(results: $0)
    }
  }

  /// Refusals of an item are its result; what ends the whole call is thrown: a database that is away, a deadline, a session's end.
  private func batch<Request: Message, Response: Message>(
    _ request: Request, _ context: CallContext, _ items: [BillingV1.BatchItem],
    _ change: (BillingV1.BatchItem, _ part: Int) async throws -> BillingV1.Invoice?,
    response: ([BillingV1.BatchResult]) -> Response
  ) async throws -> Response {
    if let answered: Response = try await gate.answered(context, request) { return answered }
    var results: [BillingV1.BatchResult] = []
    for (part, item) in items.enumerated() {
      var result = BillingV1.BatchResult(invoiceId: item.invoiceId)
      do {
        result.invoice = try await change(item, part)
      } catch let error as RPCError where error.reason != nil && error.code != .unavailable && error.code != .unauthenticated {
        result.errorCode = Int32(error.code.rawValue)
        result.errorReason = error.reason ?? ""
        result.errorMessage = error.localizedMessage ?? error.message
      }
      results.append(result)
    }
    return try await gate.change(context, request, reading: []) { grant, _ in
      (Mutation.remembering(of: grant.caller.principal), response(results))
    }
  }
}
