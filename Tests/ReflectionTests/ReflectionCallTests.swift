import Protobuf
import RPC
import ReflectionAPI
import Testing

@testable import Reflection

private typealias Request = GrpcReflectionV1.ServerReflectionRequest
private typealias Response = GrpcReflectionV1.ServerReflectionResponse

private let method = GrpcReflectionV1.ServerReflectionMethods.serverReflectionInfo
private let olderMethod = GrpcReflectionV1alpha.ServerReflectionMethods.serverReflectionInfo

private struct Swap: ReflectedV1.SwapService {
  func swap(_ request: ReflectedV1.Left, context: CallContext) async throws -> ReflectedV1.Right { .init(base: request.base) }
}

@Suite(.timeLimit(.minutes(10))) struct ReflectionCallTests {
  private let router: Router = {
    var router = Router(requiresContracts: true, openServices: Router.reflectionServices.union(["reflected.v1.SwapService"]))
    ReflectedV1.register(swapService: Swap(), in: &router)
    router.reflect(ReflectedDescriptors.files)
    return router
  }()

  /// The answers of one call, in turn.
  private func ask(
    _ questions: [Request.MessageRequest?], _ method: MethodDescriptor = method, _ encoding: MessageEncoding = .proto
  ) async throws -> [Response] {
    let (requests, responses) = InProcessChannel(router).bidirectional(
      method, sending: Request.self, returning: Response.self, options: CallOptions(encoding: encoding))
    var (answers, iterator) = ([] as [Response], responses.makeAsyncIterator())
    for question in questions {
      // Each waits for its answer, as a client does that asks on.
      try await requests.write(Request(host: "here", messageRequest: question))
      answers.append(try #require(try await iterator.next()))
    }
    requests.finish()
    #expect(try await iterator.next() == nil)
    return answers
  }

  private func names(_ response: Response) throws -> [String] {
    guard case .fileDescriptorResponse(let files) = response.messageResponse else { return [] }
    return try files.fileDescriptorProto.map { try GoogleProtobuf.FileDescriptorProto(decoding: $0).name ?? "" }
  }

  private func error(_ response: Response) -> GrpcReflectionV1.ErrorResponse? {
    if case .errorResponse(let error) = response.messageResponse { error } else { nil }
  }

  @Test(arguments: [method, olderMethod], [MessageEncoding.proto, .json])
  func `both versions list every service and themselves, in protobuf and in JSON`(
    method: MethodDescriptor, encoding: MessageEncoding
  ) async throws {
    let answers = try await ask([.listServices("*")], method, encoding)
    #expect(
      answers.map(\.messageResponse) == [
        .listServicesResponse(
          .init(service: [
            .init(name: "grpc.reflection.v1.ServerReflection"), .init(name: "grpc.reflection.v1alpha.ServerReflection"),
            .init(name: "reflected.v1.SwapService"),
          ]))
      ])
  }

  @Test func `an answer carries its question and the host it was for`() async throws {
    let answer = try #require(try await ask([.fileByFilename("reflected/v1/base.proto")]).first)
    #expect(answer.validHost == "here")
    #expect(answer.originalRequest == Request(host: "here", messageRequest: .fileByFilename("reflected/v1/base.proto")))
  }

  @Test func `a file comes first, then what it imports, and what two of them import once`() async throws {
    let answers = try await ask([.fileContainingSymbol("reflected.v1.SwapService.Swap")])
    #expect(try answers.map(names) == [["top", "left", "right", "base"].map { "reflected/v1/\($0).proto" }])
  }

  @Test func `what a call has been sent is not sent again, unless it is asked for itself`() async throws {
    let answers = try await ask([
      .fileByFilename("reflected/v1/left.proto"), .fileByFilename("reflected/v1/top.proto"),
      .fileContainingExtension(.init(containingType: "reflected.v1.Base", extensionNumber: 100)),
    ])
    #expect(
      try answers.map(names) == [["left", "base"], ["top", "right"], ["right"]].map { $0.map { "reflected/v1/\($0).proto" } })
    // Another call knows nothing of this one.
    #expect(try await ask([.fileByFilename("reflected/v1/left.proto")]).map(names).first?.count == 2)
  }

  @Test(
    arguments: [
      .fileByFilename("reflected/v1/none.proto"), .fileContainingSymbol("reflected.v1.None"),
      .fileContainingExtension(.init(containingType: "reflected.v1.Base", extensionNumber: 150)),
      .allExtensionNumbersOfType("reflected.v1.Kind"),
    ] as [GrpcReflectionV1.ServerReflectionRequest.MessageRequest])
  func `a question without an answer is told so, and the call goes on`(
    question: GrpcReflectionV1.ServerReflectionRequest.MessageRequest
  ) async throws {
    let answers = try await ask([question, .allExtensionNumbersOfType("reflected.v1.Base")])
    #expect(error(answers[0])?.errorCode == Int32(StatusCode.notFound.rawValue))
    #expect(error(answers[0])?.errorMessage.hasPrefix("no file ") == true)
    #expect(
      answers[1].messageResponse
        == .allExtensionNumbersResponse(.init(baseTypeName: "reflected.v1.Base", extensionNumber: [100, 101])))
  }

  @Test func `a request that asks nothing, or of a kind that came later, is told so, and the call goes on`() async throws {
    let answers = try await ask([nil, .listServices("")])
    #expect(error(answers[0])?.errorCode == Int32(StatusCode.unimplemented.rawValue))
    #expect(error(answers[1]) == nil)
  }

  @Test func `a service that no file describes, and reflection without leave where contracts are required, are bugs`() async {
    await #expect(processExitsWith: .failure) {
      var router = Router()
      ReflectedV1.register(swapService: Swap(), in: &router)
      router.reflect([])
    }
    await #expect(processExitsWith: .failure) {
      var router = Router(requiresContracts: true)
      router.reflect([])
    }
  }
}
