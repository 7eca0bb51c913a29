// swift-format-ignore-file
// Made by protoc-gen-marketplace from sandbox/v1/sandbox.proto; change the schema and run scripts/generate.
import Protobuf
import RPC

extension SandboxV1 {
  /// What a payment provider offers its merchants. Creations are idempotent by key.
  public protocol PaymentProviderService: Sendable {
    /// Creates a payment, or answers with the one that the key created. ALREADY_EXISTS `KEY_REUSED`: the key created a payment of
    /// another amount, currency, method or card, or one that saves its card otherwise; FAILED_PRECONDITION `CARD_UNKNOWN`: the account
    /// has no card of the token, or it was forgotten.
    func createPayment(_ request: SandboxV1.CreatePaymentRequest, context: CallContext) async throws -> SandboxV1.CreatePaymentResponse
    /// Asks how a payment stands, by the merchant's key. NOT_FOUND `PAYMENT_NOT_FOUND`.
    func getPayment(_ request: SandboxV1.GetPaymentRequest, context: CallContext) async throws -> SandboxV1.GetPaymentResponse
    /// Cancels a payment that is PENDING; answers with its state either way. NOT_FOUND `PAYMENT_NOT_FOUND`.
    func cancelPayment(_ request: SandboxV1.CancelPaymentRequest, context: CallContext) async throws -> SandboxV1.CancelPaymentResponse
    /// Pays back all or a part of a payment that succeeded, or answers with the refund that the key created. NOT_FOUND
    /// `PAYMENT_NOT_FOUND`; ALREADY_EXISTS `KEY_REUSED`: the key created a refund of another amount or payment; FAILED_PRECONDITION
    /// `REFUND_EXCEEDS_CAPTURED`: with it, the payment's refunds that are not DECLINED would exceed what was captured, which is
    /// nothing before the payment succeeded.
    func createRefund(_ request: SandboxV1.CreateRefundRequest, context: CallContext) async throws -> SandboxV1.CreateRefundResponse
    /// Asks how a refund stands, by the merchant's key. NOT_FOUND `REFUND_NOT_FOUND`.
    func getRefund(_ request: SandboxV1.GetRefundRequest, context: CallContext) async throws -> SandboxV1.GetRefundResponse
    /// Forgets a card that a payment saved: nothing is paid by its token any more. It may be told so again. FAILED_PRECONDITION
    /// `CARD_UNKNOWN`: the account never had a card of the token.
    func forgetCard(_ request: SandboxV1.ForgetCardRequest, context: CallContext) async throws -> SandboxV1.ForgetCardResponse
    /// The registry of an account: payments that were created within a time, by key, at most 1 000 behind the key that is given.
    func listRegistry(_ request: SandboxV1.ListRegistryRequest, context: CallContext) async throws -> SandboxV1.ListRegistryResponse
  }

  /// The methods of `sandbox.v1.PaymentProviderService`, with what each asks of its callers.
  public enum PaymentProviderServiceMethods {
    public static let service = "sandbox.v1.PaymentProviderService"
    public static let createPayment = RPC.MethodDescriptor(service: service, method: "CreatePayment")
    public static let getPayment = RPC.MethodDescriptor(service: service, method: "GetPayment")
    public static let cancelPayment = RPC.MethodDescriptor(service: service, method: "CancelPayment")
    public static let createRefund = RPC.MethodDescriptor(service: service, method: "CreateRefund")
    public static let getRefund = RPC.MethodDescriptor(service: service, method: "GetRefund")
    public static let forgetCard = RPC.MethodDescriptor(service: service, method: "ForgetCard")
    public static let listRegistry = RPC.MethodDescriptor(service: service, method: "ListRegistry")
  }

  /// Makes `router` answer the calls of `sandbox.v1.PaymentProviderService` with `service`.
  public static func register(paymentProviderService service: some PaymentProviderService, in router: inout RPC.Router) {
    router.unary(PaymentProviderServiceMethods.createPayment) { try await service.createPayment($0, context: $1) }
    router.unary(PaymentProviderServiceMethods.getPayment) { try await service.getPayment($0, context: $1) }
    router.unary(PaymentProviderServiceMethods.cancelPayment) { try await service.cancelPayment($0, context: $1) }
    router.unary(PaymentProviderServiceMethods.createRefund) { try await service.createRefund($0, context: $1) }
    router.unary(PaymentProviderServiceMethods.getRefund) { try await service.getRefund($0, context: $1) }
    router.unary(PaymentProviderServiceMethods.forgetCard) { try await service.forgetCard($0, context: $1) }
    router.unary(PaymentProviderServiceMethods.listRegistry) { try await service.listRegistry($0, context: $1) }
  }

  /// What a payment provider offers its merchants. Creations are idempotent by key.
  public struct PaymentProviderServiceClient: Sendable {
    private let channel: any ClientChannel

    public init(_ channel: any ClientChannel) { self.channel = channel }

    /// Creates a payment, or answers with the one that the key created. ALREADY_EXISTS `KEY_REUSED`: the key created a payment of
    /// another amount, currency, method or card, or one that saves its card otherwise; FAILED_PRECONDITION `CARD_UNKNOWN`: the account
    /// has no card of the token, or it was forgotten.
    public func createPayment(_ request: SandboxV1.CreatePaymentRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> SandboxV1.CreatePaymentResponse {
      try await createPaymentWithMetadata(request, options: options).message
    }
    /// As ``createPayment(_:options:)``, with the metadata of the answer.
    public func createPaymentWithMetadata(_ request: SandboxV1.CreatePaymentRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> CallResult<SandboxV1.CreatePaymentResponse> {
      try await channel.unary(PaymentProviderServiceMethods.createPayment, request, returning: SandboxV1.CreatePaymentResponse.self, options: options)
    }

    /// Asks how a payment stands, by the merchant's key. NOT_FOUND `PAYMENT_NOT_FOUND`.
    public func getPayment(_ request: SandboxV1.GetPaymentRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> SandboxV1.GetPaymentResponse {
      try await getPaymentWithMetadata(request, options: options).message
    }
    /// As ``getPayment(_:options:)``, with the metadata of the answer.
    public func getPaymentWithMetadata(_ request: SandboxV1.GetPaymentRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> CallResult<SandboxV1.GetPaymentResponse> {
      try await channel.unary(PaymentProviderServiceMethods.getPayment, request, returning: SandboxV1.GetPaymentResponse.self, options: options)
    }

    /// Cancels a payment that is PENDING; answers with its state either way. NOT_FOUND `PAYMENT_NOT_FOUND`.
    public func cancelPayment(_ request: SandboxV1.CancelPaymentRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> SandboxV1.CancelPaymentResponse {
      try await cancelPaymentWithMetadata(request, options: options).message
    }
    /// As ``cancelPayment(_:options:)``, with the metadata of the answer.
    public func cancelPaymentWithMetadata(_ request: SandboxV1.CancelPaymentRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> CallResult<SandboxV1.CancelPaymentResponse> {
      try await channel.unary(PaymentProviderServiceMethods.cancelPayment, request, returning: SandboxV1.CancelPaymentResponse.self, options: options)
    }

    /// Pays back all or a part of a payment that succeeded, or answers with the refund that the key created. NOT_FOUND
    /// `PAYMENT_NOT_FOUND`; ALREADY_EXISTS `KEY_REUSED`: the key created a refund of another amount or payment; FAILED_PRECONDITION
    /// `REFUND_EXCEEDS_CAPTURED`: with it, the payment's refunds that are not DECLINED would exceed what was captured, which is
    /// nothing before the payment succeeded.
    public func createRefund(_ request: SandboxV1.CreateRefundRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> SandboxV1.CreateRefundResponse {
      try await createRefundWithMetadata(request, options: options).message
    }
    /// As ``createRefund(_:options:)``, with the metadata of the answer.
    public func createRefundWithMetadata(_ request: SandboxV1.CreateRefundRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> CallResult<SandboxV1.CreateRefundResponse> {
      try await channel.unary(PaymentProviderServiceMethods.createRefund, request, returning: SandboxV1.CreateRefundResponse.self, options: options)
    }

    /// Asks how a refund stands, by the merchant's key. NOT_FOUND `REFUND_NOT_FOUND`.
    public func getRefund(_ request: SandboxV1.GetRefundRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> SandboxV1.GetRefundResponse {
      try await getRefundWithMetadata(request, options: options).message
    }
    /// As ``getRefund(_:options:)``, with the metadata of the answer.
    public func getRefundWithMetadata(_ request: SandboxV1.GetRefundRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> CallResult<SandboxV1.GetRefundResponse> {
      try await channel.unary(PaymentProviderServiceMethods.getRefund, request, returning: SandboxV1.GetRefundResponse.self, options: options)
    }

    /// Forgets a card that a payment saved: nothing is paid by its token any more. It may be told so again. FAILED_PRECONDITION
    /// `CARD_UNKNOWN`: the account never had a card of the token.
    public func forgetCard(_ request: SandboxV1.ForgetCardRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> SandboxV1.ForgetCardResponse {
      try await forgetCardWithMetadata(request, options: options).message
    }
    /// As ``forgetCard(_:options:)``, with the metadata of the answer.
    public func forgetCardWithMetadata(_ request: SandboxV1.ForgetCardRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> CallResult<SandboxV1.ForgetCardResponse> {
      try await channel.unary(PaymentProviderServiceMethods.forgetCard, request, returning: SandboxV1.ForgetCardResponse.self, options: options)
    }

    /// The registry of an account: payments that were created within a time, by key, at most 1 000 behind the key that is given.
    public func listRegistry(_ request: SandboxV1.ListRegistryRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> SandboxV1.ListRegistryResponse {
      try await listRegistryWithMetadata(request, options: options).message
    }
    /// As ``listRegistry(_:options:)``, with the metadata of the answer.
    public func listRegistryWithMetadata(_ request: SandboxV1.ListRegistryRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> CallResult<SandboxV1.ListRegistryResponse> {
      try await channel.unary(PaymentProviderServiceMethods.listRegistry, request, returning: SandboxV1.ListRegistryResponse.self, options: options)
    }
  }

  /// Steers the sandbox: what the payer at the provider's page does, and how the provider behaves.
  public protocol ControlService: Sendable {
    /// The payer confirms at the provider's page: PENDING becomes SUCCEEDED; answers with the state either way. NOT_FOUND
    /// `PAYMENT_NOT_FOUND`.
    func confirmPayment(_ request: SandboxV1.ConfirmPaymentRequest, context: CallContext) async throws -> SandboxV1.ConfirmPaymentResponse
    /// The bank declines: PENDING becomes DECLINED; answers with the state either way. NOT_FOUND `PAYMENT_NOT_FOUND`.
    func declinePayment(_ request: SandboxV1.DeclinePaymentRequest, context: CallContext) async throws -> SandboxV1.DeclinePaymentResponse
    /// Sets how the provider behaves from now on; durable. What was created before settles as it was going to.
    func setBehaviour(_ request: SandboxV1.SetBehaviourRequest, context: CallContext) async throws -> SandboxV1.SetBehaviourResponse
    /// Everything the provider recorded: the truth that tests compare with.
    func listRecords(_ request: SandboxV1.ListRecordsRequest, context: CallContext) async throws -> SandboxV1.ListRecordsResponse
  }

  /// The methods of `sandbox.v1.ControlService`, with what each asks of its callers.
  public enum ControlServiceMethods {
    public static let service = "sandbox.v1.ControlService"
    public static let confirmPayment = RPC.MethodDescriptor(service: service, method: "ConfirmPayment")
    public static let declinePayment = RPC.MethodDescriptor(service: service, method: "DeclinePayment")
    public static let setBehaviour = RPC.MethodDescriptor(service: service, method: "SetBehaviour")
    public static let listRecords = RPC.MethodDescriptor(service: service, method: "ListRecords")
  }

  /// Makes `router` answer the calls of `sandbox.v1.ControlService` with `service`.
  public static func register(controlService service: some ControlService, in router: inout RPC.Router) {
    router.unary(ControlServiceMethods.confirmPayment) { try await service.confirmPayment($0, context: $1) }
    router.unary(ControlServiceMethods.declinePayment) { try await service.declinePayment($0, context: $1) }
    router.unary(ControlServiceMethods.setBehaviour) { try await service.setBehaviour($0, context: $1) }
    router.unary(ControlServiceMethods.listRecords) { try await service.listRecords($0, context: $1) }
  }

  /// Steers the sandbox: what the payer at the provider's page does, and how the provider behaves.
  public struct ControlServiceClient: Sendable {
    private let channel: any ClientChannel

    public init(_ channel: any ClientChannel) { self.channel = channel }

    /// The payer confirms at the provider's page: PENDING becomes SUCCEEDED; answers with the state either way. NOT_FOUND
    /// `PAYMENT_NOT_FOUND`.
    public func confirmPayment(_ request: SandboxV1.ConfirmPaymentRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> SandboxV1.ConfirmPaymentResponse {
      try await confirmPaymentWithMetadata(request, options: options).message
    }
    /// As ``confirmPayment(_:options:)``, with the metadata of the answer.
    public func confirmPaymentWithMetadata(_ request: SandboxV1.ConfirmPaymentRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> CallResult<SandboxV1.ConfirmPaymentResponse> {
      try await channel.unary(ControlServiceMethods.confirmPayment, request, returning: SandboxV1.ConfirmPaymentResponse.self, options: options)
    }

    /// The bank declines: PENDING becomes DECLINED; answers with the state either way. NOT_FOUND `PAYMENT_NOT_FOUND`.
    public func declinePayment(_ request: SandboxV1.DeclinePaymentRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> SandboxV1.DeclinePaymentResponse {
      try await declinePaymentWithMetadata(request, options: options).message
    }
    /// As ``declinePayment(_:options:)``, with the metadata of the answer.
    public func declinePaymentWithMetadata(_ request: SandboxV1.DeclinePaymentRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> CallResult<SandboxV1.DeclinePaymentResponse> {
      try await channel.unary(ControlServiceMethods.declinePayment, request, returning: SandboxV1.DeclinePaymentResponse.self, options: options)
    }

    /// Sets how the provider behaves from now on; durable. What was created before settles as it was going to.
    public func setBehaviour(_ request: SandboxV1.SetBehaviourRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> SandboxV1.SetBehaviourResponse {
      try await setBehaviourWithMetadata(request, options: options).message
    }
    /// As ``setBehaviour(_:options:)``, with the metadata of the answer.
    public func setBehaviourWithMetadata(_ request: SandboxV1.SetBehaviourRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> CallResult<SandboxV1.SetBehaviourResponse> {
      try await channel.unary(ControlServiceMethods.setBehaviour, request, returning: SandboxV1.SetBehaviourResponse.self, options: options)
    }

    /// Everything the provider recorded: the truth that tests compare with.
    public func listRecords(_ request: SandboxV1.ListRecordsRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> SandboxV1.ListRecordsResponse {
      try await listRecordsWithMetadata(request, options: options).message
    }
    /// As ``listRecords(_:options:)``, with the metadata of the answer.
    public func listRecordsWithMetadata(_ request: SandboxV1.ListRecordsRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> CallResult<SandboxV1.ListRecordsResponse> {
      try await channel.unary(ControlServiceMethods.listRecords, request, returning: SandboxV1.ListRecordsResponse.self, options: options)
    }
  }

  /// An SMS centre.
  public protocol SmsCentreService: Sendable {
    /// Takes a message for delivery. The same key is taken once: the first message stays.
    func sendMessage(_ request: SandboxV1.SendMessageRequest, context: CallContext) async throws -> SandboxV1.SendMessageResponse
    /// What was sent to a phone, the newest first, at most 100.
    func listMessages(_ request: SandboxV1.ListMessagesRequest, context: CallContext) async throws -> SandboxV1.ListMessagesResponse
  }

  /// The methods of `sandbox.v1.SmsCentreService`, with what each asks of its callers.
  public enum SmsCentreServiceMethods {
    public static let service = "sandbox.v1.SmsCentreService"
    public static let sendMessage = RPC.MethodDescriptor(service: service, method: "SendMessage")
    public static let listMessages = RPC.MethodDescriptor(service: service, method: "ListMessages")
  }

  /// Makes `router` answer the calls of `sandbox.v1.SmsCentreService` with `service`.
  public static func register(smsCentreService service: some SmsCentreService, in router: inout RPC.Router) {
    router.unary(SmsCentreServiceMethods.sendMessage) { try await service.sendMessage($0, context: $1) }
    router.unary(SmsCentreServiceMethods.listMessages) { try await service.listMessages($0, context: $1) }
  }

  /// An SMS centre.
  public struct SmsCentreServiceClient: Sendable {
    private let channel: any ClientChannel

    public init(_ channel: any ClientChannel) { self.channel = channel }

    /// Takes a message for delivery. The same key is taken once: the first message stays.
    public func sendMessage(_ request: SandboxV1.SendMessageRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> SandboxV1.SendMessageResponse {
      try await sendMessageWithMetadata(request, options: options).message
    }
    /// As ``sendMessage(_:options:)``, with the metadata of the answer.
    public func sendMessageWithMetadata(_ request: SandboxV1.SendMessageRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> CallResult<SandboxV1.SendMessageResponse> {
      try await channel.unary(SmsCentreServiceMethods.sendMessage, request, returning: SandboxV1.SendMessageResponse.self, options: options)
    }

    /// What was sent to a phone, the newest first, at most 100.
    public func listMessages(_ request: SandboxV1.ListMessagesRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> SandboxV1.ListMessagesResponse {
      try await listMessagesWithMetadata(request, options: options).message
    }
    /// As ``listMessages(_:options:)``, with the metadata of the answer.
    public func listMessagesWithMetadata(_ request: SandboxV1.ListMessagesRequest, options: CallOptions = CallOptions()) async throws(RPCError) -> CallResult<SandboxV1.ListMessagesResponse> {
      try await channel.unary(SmsCentreServiceMethods.listMessages, request, returning: SandboxV1.ListMessagesResponse.self, options: options)
    }
  }
}
