import DynamicMessages
import Protobuf
import RPC
import ReflectionAPI
import Synchronization
import TestProtoc
import Testing

@testable import DynamicCalls

private typealias Question = GrpcReflectionV1.ServerReflectionRequest
private typealias Answer = GrpcReflectionV1.ServerReflectionResponse

@Suite struct ServerReflectionTests {
  private func reflection(_ server: ReflectingServer, _ versions: MethodDescriptor...) -> ServerReflection {
    var router = Router()
    for version in versions {
      router.bidirectional(version) { try await server.serverReflectionInfo($0, to: $1, context: $2) }
    }
    return ServerReflection(InProcessChannel(router), options: CallOptions())
  }

  private let v1 = GrpcReflectionV1.ServerReflectionMethods.serverReflectionInfo
  private let alpha = GrpcReflectionV1alpha.ServerReflectionMethods.serverReflectionInfo

  @Test(arguments: [true, false])
  func `files are asked for until no import is missing, of either version`(isAlpha: Bool) async throws {
    let server = ReflectingServer(files: try Schemas.shop.get())
    let reflection = isAlpha ? reflection(server, alpha) : reflection(server, v1, alpha)
    #expect(try await reflection.services() == ["shop.v1.Shop", "shop.v1.ShopService"])
    let files = try #require(try await reflection.files(declaring: "shop.v1.ShopService"))
    let names = try Set(files.map { try SchemaFile(encoded: $0).name })
    #expect(names == Set(try Schemas.shop.get().keys) && files.count == names.count)
    #expect(server.asked.withLock { $0.filter { $0 == "contract/v1/contract.proto" } }.count == 1)
    #expect(try await reflection.files(declaring: "shop.v1.Nothing") == nil)
  }

  @Test func `a server that serves neither version is said to, and what to do about it`() async throws {
    let reflection = reflection(ReflectingServer(files: [:]))
    let failure = await #expect(throws: ReflectionFailure.self) { try await reflection.services() }
    #expect(failure == .notServed && failure?.description.contains("--protoset") == true)
  }

  @Test func `the well-known types of ours stand in for those that a server does not give`() async throws {
    let files = try Schemas.shop.get().filter { !$0.key.hasPrefix("google/") }
    let pool = try TypePool(reflection(ReflectingServer(files: files), v1))
    #expect(try await pool.load("shop.v1.ShopService"))
    let json = #"{"time":"2024-02-29T12:30:15Z"}"#
    let bytes = try await pool.encoding(ofJSON: Array(json.utf8), as: "shop.v1.Receipt")
    #expect(String(decoding: try await pool.json(bytes, of: "shop.v1.Receipt"), as: UTF8.self) == json)
  }

  @Test func `a file that a message needs and nobody has is named by what needs it`() async throws {
    let files = try Schemas.shop.get().filter { $0.key != "contract/v1/contract.proto" }
    // Options need no type: what they say is left out.
    #expect(try await TypePool(reflection(ReflectingServer(files: files), v1)).load("shop.v1.Shop"))
    let others = try Schemas.files(
      inSet: protocSet("message A { google.protobuf.Timestamp time = 1; contract.v1.Audit audit = 2; }"))
    let pool = try TypePool(
      reflection(ReflectingServer(files: others.filter { $0.key == "test.proto" }, services: ["A"]), v1))
    let failure = await #expect(throws: SchemaFailure.self) { try await pool.load("A") }
    #expect(failure == .undeclared(type: "contract.v1.Audit", neededBy: "A.audit"))
  }

  @Test func `another error than NOT_FOUND is the server's word, and an end without an answer no schema`() async throws {
    let server = ReflectingServer(files: [:], error: .init(errorCode: 7, errorMessage: "not for you"))
    let failure = await #expect(throws: RPCError.self) { try await reflection(server, v1).files(declaring: "a.B") }
    #expect(failure == RPCError(.permissionDenied, "not for you"))
    let silent = ReflectingServer(files: [:], isSilent: true)
    let other = await #expect(throws: ReflectionFailure.self) { try await reflection(silent, v1).services() }
    #expect(other == .noAnswer)
  }

  private func protocSet(_ source: String) throws -> [UInt8] {
    try Protoc.descriptorSet(
      source: """
        syntax = "proto3";
        import "google/protobuf/timestamp.proto";
        import "contract/v1/contract.proto";
        \(source)
        """)
  }
}

/// Answers from files, one at a time, as the smallest of servers do.
private final class ReflectingServer: Sendable {
  private let files: [String: [UInt8]]
  private let services: [String]
  private let error: GrpcReflectionV1.ErrorResponse
  private let isSilent: Bool
  /// The files' names that were asked for.
  let asked = Mutex<[String]>([])

  init(
    files: [String: [UInt8]], services: [String] = ["shop.v1.ShopService", "shop.v1.Shop"],
    error: GrpcReflectionV1.ErrorResponse = .init(errorCode: 5, errorMessage: "there is none"), isSilent: Bool = false
  ) {
    (self.files, self.services, self.error, self.isSilent) = (files, services, error, isSilent)
  }

  func serverReflectionInfo(
    _ questions: RequestStream<Question>, to answers: ResponseWriter<Answer>, context: CallContext
  ) async throws {
    for try await question in questions {
      if isSilent { return }
      try await answers.write(Answer(originalRequest: question, messageResponse: answer(question)))
    }
  }

  private func answer(_ question: Question) -> Answer.MessageResponse {
    switch question.messageRequest {
    case .listServices?: return .listServicesResponse(.init(service: services.map { .init(name: $0) }))
    case .fileContainingSymbol(let symbol)? where services.contains(symbol): return file("test.proto")
    case .fileByFilename(let name)?:
      asked.withLock { $0.append(name) }
      return file(name)
    default: return .errorResponse(error)
    }
  }

  private func file(_ name: String) -> Answer.MessageResponse {
    files[name].map { .fileDescriptorResponse(.init(fileDescriptorProto: [$0])) } ?? .errorResponse(error)
  }
}
