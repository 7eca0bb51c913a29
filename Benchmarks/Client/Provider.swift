import ArgumentParser
import EventLoop
import Glibc
import RPC
import RPCHTTP2
import SandboxAPI

/// In the place of a payment provider, where it is not to be measured: confirms every payment at once and remembers nothing.
struct Provider: AsyncParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Confirms payments; tells its address, and ends with standard input.")

  func run() async throws {
    var router = Router()
    SandboxV1.register(paymentProviderService: Confirming(), in: &router)
    let server = try await RPCServer(router, on: try EventLoop.spawn(1, name: "provider"), port: 0)
    print("provider listens on \(server.address)")
    fflush(nil)
    while readLine() != nil {}
    await server.stop(within: .seconds(1))
  }
}

private struct Confirming: SandboxV1.PaymentProviderService {
  func createPayment(
    _ request: SandboxV1.CreatePaymentRequest, context: CallContext
  ) async throws -> SandboxV1.CreatePaymentResponse {
    .init(
      payment: .init(
        id: "pay-\(request.key)", key: request.key, amountMinorUnits: request.amountMinorUnits,
        currencyCode: request.currencyCode, method: request.method, state: .succeeded))
  }

  func getPayment(_ request: SandboxV1.GetPaymentRequest, context: CallContext) async throws -> SandboxV1.GetPaymentResponse {
    throw RPCError(.notFound, "nothing is remembered")
  }

  func cancelPayment(
    _ request: SandboxV1.CancelPaymentRequest, context: CallContext
  ) async throws -> SandboxV1.CancelPaymentResponse {
    throw RPCError(.notFound, "nothing is remembered")
  }

  func createRefund(
    _ request: SandboxV1.CreateRefundRequest, context: CallContext
  ) async throws -> SandboxV1.CreateRefundResponse {
    throw RPCError(.notFound, "nothing is remembered")
  }

  func getRefund(_ request: SandboxV1.GetRefundRequest, context: CallContext) async throws -> SandboxV1.GetRefundResponse {
    throw RPCError(.notFound, "nothing is remembered")
  }

  func forgetCard(_ request: SandboxV1.ForgetCardRequest, context: CallContext) async throws -> SandboxV1.ForgetCardResponse {
    throw RPCError(.failedPrecondition, "nothing is remembered")
  }

  func listRegistry(
    _ request: SandboxV1.ListRegistryRequest, context: CallContext
  ) async throws -> SandboxV1.ListRegistryResponse {
    throw RPCError(.notFound, "nothing is remembered")
  }
}
