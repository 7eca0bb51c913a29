import DynamicMessages
import Protobuf
import RPC
import ReflectionAPI

private typealias Question = GrpcReflectionV1.ServerReflectionRequest
private typealias Answer = GrpcReflectionV1.ServerReflectionResponse

/// Asks a server for its own schemas by gRPC's server reflection: version 1, or v1alpha where the server has that alone. The two are the
/// same on the wire.
package actor ServerReflection: SchemaSource {
  private let channel: any ClientChannel
  private let options: CallOptions
  private var servesAlphaAlone = false

  /// `options` are those of each call that asks; its timeout bounds all questions of one.
  package init(_ channel: any ClientChannel, options: CallOptions) { (self.channel, self.options) = (channel, options) }

  package func services() async throws -> [String] {
    try await converse { conversation in
      guard case .listServicesResponse(let list)? = try await conversation.ask(.listServices("")) else { return [] }
      return list.service.map(\.name).sorted()
    }
  }

  package func files(declaring symbol: String) async throws -> [[UInt8]]? {
    try await converse { conversation in
      guard let first = try await conversation.files(.fileContainingSymbol(symbol)) else { return nil }
      var files: [[UInt8]] = []
      var seen: Set<String> = []
      var wanted: [String] = []
      func take(_ encoded: [[UInt8]]) throws {
        for bytes in encoded {
          let file = try SchemaFile(encoded: bytes)
          guard seen.insert(file.name).inserted else { continue }
          files.append(bytes)
          wanted += file.dependencies
        }
        guard files.count <= Self.maxFiles else { throw ReflectionFailure.tooManyFiles }
      }
      try take(first)
      while let name = wanted.popLast() {
        guard !seen.contains(name) else { continue }
        // Not every server gives the well-known types: those of the pool stand in for what is not there.
        guard let more = try await conversation.files(.fileByFilename(name)) else {
          seen.insert(name)
          continue
        }
        try take(more)
        seen.insert(name)
      }
      return files
    }
  }

  /// How many files one symbol may need.
  static let maxFiles = 10_000

  /// Asks questions in one call.
  private func converse<Result: Sendable>(
    _ body: @Sendable (inout Conversation) async throws -> Result
  ) async throws -> Result {
    if !servesAlphaAlone {
      do { return try await converse(GrpcReflectionV1.ServerReflectionMethods.serverReflectionInfo, body) } catch let error
        as RPCError
      {
        guard error.code == .unimplemented else { throw error }
      }
    }
    do {
      let result = try await converse(GrpcReflectionV1alpha.ServerReflectionMethods.serverReflectionInfo, body)
      servesAlphaAlone = true
      return result
    } catch let error as RPCError {
      throw error.code == .unimplemented ? ReflectionFailure.notServed : error
    }
  }

  private func converse<Result: Sendable>(
    _ method: MethodDescriptor, _ body: @Sendable (inout Conversation) async throws -> Result
  ) async throws -> Result {
    let (requests, responses) = channel.bidirectional(
      method, sending: Question.self, returning: Answer.self, options: options)
    var conversation = Conversation(questions: requests, answers: responses.makeAsyncIterator())
    let result = try await body(&conversation)
    requests.finish()
    // The call's own end, so that it is none that was cancelled.
    while try await conversation.answers.next() != nil {}
    return result
  }
}

/// One call, in which each question is answered before the next is asked.
private struct Conversation {
  let questions: RequestWriter<Question>
  var answers: ResponseStream<Answer>.Iterator

  /// Nil for what the server does not have.
  mutating func ask(_ question: Question.MessageRequest) async throws -> Answer.MessageResponse? {
    try await questions.write(Question(messageRequest: question))
    switch try await answers.next()?.messageResponse {
    case .errorResponse(let error)? where StatusCode(error) == .notFound: return nil
    case .errorResponse(let error)?: throw RPCError(StatusCode(error), error.errorMessage)
    case let answer?: return answer
    case nil: throw ReflectionFailure.noAnswer
    }
  }

  mutating func files(_ question: Question.MessageRequest) async throws -> [[UInt8]]? {
    guard let answer = try await ask(question) else { return nil }
    guard case .fileDescriptorResponse(let files) = answer else { throw ReflectionFailure.noAnswer }
    return files.fileDescriptorProto
  }
}

extension StatusCode {
  fileprivate init(_ error: GrpcReflectionV1.ErrorResponse) {
    self = UInt8(exactly: error.errorCode).flatMap(StatusCode.init) ?? .unknown
  }
}

/// Why a server's own schemas cannot be had.
package enum ReflectionFailure: Error, Equatable, CustomStringConvertible {
  case notServed
  /// The server ended the call, or answered something else than was asked.
  case noAnswer
  case tooManyFiles

  package var description: String {
    switch self {
    case .notServed:
      "the server does not serve grpc.reflection; give its schemas with --protoset FILE "
        + "(protoc --include_imports --descriptor_set_out=FILE makes one)"
    case .noAnswer: "the server's grpc.reflection does not answer what it is asked; give its schemas with --protoset FILE"
    case .tooManyFiles:
      "the server's schemas are more than \(ServerReflection.maxFiles) files; give those that count with --protoset FILE"
    }
  }
}
