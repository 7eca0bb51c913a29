import Billing
import RPC
import RPCHTTP2
import SandboxAPI

import struct EventLoop.PerLoop

/// The payment provider's protocol, spoken to the sandbox. What the provider refuses for good is an end; everything else that goes wrong on
/// the way is no answer, and it is asked again.
struct SandboxPaymentProvider: PaymentProvider {
  let channels: PerLoop<HTTP2Channel>

  /// What one question may take.
  let timeout: Duration

  private var client: SandboxV1.PaymentProviderServiceClient { SandboxV1.PaymentProviderServiceClient(channels.current) }
  private var options: CallOptions { CallOptions(timeout: timeout) }

  func create(_ payment: ProviderPaymentOrder) async -> ProviderPaymentAnswer {
    var request = SandboxV1.CreatePaymentRequest(
      key: payment.key, amountMinorUnits: payment.amountMinor, currencyCode: payment.currencyCode, method: "card",
      description: payment.description, account: payment.account)
    switch payment.means {
    case .sbp: request.method = "sbp"
    case .newCard(let saving): request.saveCard = saving
    case .savedCard(let token): request.cardToken = token.text
    }
    do { return answer(try await client.createPayment(request, options: options).payment) } catch {
      return ProviderPaymentAnswer(error.isRefusal ? .declined : .noAnswer)
    }
  }

  func query(payment key: String) async -> ProviderPaymentAnswer {
    do { return answer(try await client.getPayment(SandboxV1.GetPaymentRequest(key: key), options: options).payment) } catch {
      return ProviderPaymentAnswer(error.code == .notFound ? .notFound : .noAnswer)
    }
  }

  func cancel(payment key: String) async -> ProviderPaymentAnswer {
    do { return answer(try await client.cancelPayment(SandboxV1.CancelPaymentRequest(key: key), options: options).payment) } catch
    {
      return ProviderPaymentAnswer(error.code == .notFound ? .notFound : .noAnswer)
    }
  }

  func refund(_ refund: ProviderRefundOrder) async -> ProviderReturnAnswer {
    let request = SandboxV1.CreateRefundRequest(
      key: refund.key, paymentKey: refund.paymentKey, amountMinorUnits: refund.amountMinor)
    do { return answer(try await client.createRefund(request, options: options).refund) } catch {
      return ProviderReturnAnswer(error.isRefusal ? .failed : .noAnswer)
    }
  }

  func query(refund key: String) async -> ProviderReturnAnswer {
    do { return answer(try await client.getRefund(SandboxV1.GetRefundRequest(key: key), options: options).refund) } catch {
      return ProviderReturnAnswer(error.code == .notFound ? .notFound : .noAnswer)
    }
  }

  /// One that it never had is as good as forgotten.
  func forget(card token: CardToken, of account: String) async -> Bool {
    do {
      _ = try await client.forgetCard(SandboxV1.ForgetCardRequest(account: account, token: token.text), options: options)
      return true
    } catch { return error.isRefusal }
  }

  func registry(of account: String, from: Int64, until: Int64, after key: String) async -> ProviderRegistryPage? {
    let request = SandboxV1.ListRegistryRequest(
      account: account, fromTimeMicroseconds: from, untilTimeMicroseconds: until, afterKey: key)
    guard let answer = try? await client.listRegistry(request, options: options) else { return nil }
    var records: [ProviderRegistryPage.Record] = []
    for payment in answer.payments {
      guard let standing = PaymentStanding(payment) else { return nil }
      records.append(.init(key: payment.key, standing: standing, createdAt: payment.createTimeMicroseconds))
    }
    return ProviderRegistryPage(records: records, hasMore: answer.hasMore)
  }

  private func answer(_ payment: SandboxV1.ProviderPayment?) -> ProviderPaymentAnswer {
    guard let payment else { return ProviderPaymentAnswer(.noAnswer) }
    let report: PaymentReport =
      switch payment.state {
      case .pending: .pending
      case .succeeded: .succeeded(capturedMinor: payment.amountMinorUnits)
      case .declined: .declined
      case .cancelled: .cancelled
      case .unspecified, .unrecognized: .noAnswer
      }
    return ProviderPaymentAnswer(
      report, providerID: payment.id, confirmationURL: payment.confirmationUrl, card: payment.card.flatMap(ProviderCard.init))
  }

  private func answer(_ refund: SandboxV1.ProviderRefund?) -> ProviderReturnAnswer {
    guard let refund else { return ProviderReturnAnswer(.noAnswer) }
    let report: ReturnReport =
      switch refund.state {
      case .pending: .pending
      case .succeeded: .succeeded
      case .declined, .cancelled: .failed
      case .unspecified, .unrecognized: .noAnswer
      }
    return ProviderReturnAnswer(report, providerID: refund.id)
  }
}

extension RPCError {
  /// The provider will never do it, however often it is asked.
  fileprivate var isRefusal: Bool { code == .failedPrecondition || code == .invalidArgument || code == .alreadyExists }
}

extension ProviderCard {
  /// nil for what cannot be kept: the money counts without it.
  fileprivate init?(_ card: SandboxV1.ProviderCard) {
    let network: Int16 =
      switch card.network {
      case "mir": 1
      case "visa": 2
      case "mastercard": 3
      case "unionpay": 4
      default: 0
      }
    guard let token = CardToken(card.token),
      let face = CardFace(
        network: network, lastFour: card.lastFour, expiryYear: card.expiryYear, expiryMonth: card.expiryMonth)
    else { return nil }
    self.init(token: token, face: face)
  }
}

extension PaymentStanding {
  /// nil for a state that is not known here.
  fileprivate init?(_ payment: SandboxV1.ProviderPayment) {
    let state: PaymentState
    switch payment.state {
    case .pending: state = .pending
    case .succeeded: state = .succeeded
    case .declined: state = .declined
    case .cancelled: state = .cancelled
    case .unspecified, .unrecognized: return nil
    }
    self.init(state: state, amountMinor: payment.amountMinorUnits, refundedMinor: payment.refundedMinorUnits)
  }
}
