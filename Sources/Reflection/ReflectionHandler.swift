import Protobuf
import RPC
import ReflectionAPI

/// Serves `grpc.reflection.v1.ServerReflection` (gRPC's server-reflection document).
struct ReflectionHandler: GrpcReflectionV1.ServerReflection {
  typealias Question = GrpcReflectionV1.ServerReflectionRequest.MessageRequest
  typealias Answer = GrpcReflectionV1.ServerReflectionResponse.MessageResponse

  let index: SchemaIndex
  /// Full names, as `list_services` tells them.
  let services: [String]

  func serverReflectionInfo(
    _ requests: RequestStream<GrpcReflectionV1.ServerReflectionRequest>,
    to responses: ResponseWriter<GrpcReflectionV1.ServerReflectionResponse>, context: CallContext
  ) async throws {
    var sent = SentFiles()
    for try await request in requests {
      try await responses.write(
        .init(validHost: request.host, originalRequest: request, messageResponse: answer(request.messageRequest, &sent)))
    }
  }

  private func answer(_ question: Question?, _ sent: inout SentFiles) -> Answer {
    switch question {
    case .fileByFilename(let name):
      guard let file = index.file(named: name) else { return notFound("no file is called \(name)") }
      return files(from: file, &sent)
    case .fileContainingSymbol(let name):
      guard let file = index.file(declaring: name) else { return notFound("no file declares \(name)") }
      return files(from: file, &sent)
    case .fileContainingExtension(let wanted):
      guard let file = index.file(declaring: wanted.extensionNumber, of: wanted.containingType) else {
        return notFound("no file declares extension \(wanted.extensionNumber) of \(wanted.containingType)")
      }
      return files(from: file, &sent)
    case .allExtensionNumbersOfType(let name):
      guard let numbers = index.extensionNumbers(of: name) else { return notFound("no file declares a message \(name)") }
      return .allExtensionNumbersResponse(.init(baseTypeName: name, extensionNumber: numbers))
    case .listServices:
      return .listServicesResponse(.init(service: services.map { .init(name: $0) }))
    case nil:
      return failure(.unimplemented, "the request asks nothing that this server knows an answer to")
    }
  }

  private func files(from file: SchemaIndex.FileNumber, _ sent: inout SentFiles) -> Answer {
    .fileDescriptorResponse(.init(fileDescriptorProto: sent.next(from: file, in: index).map { index.encoded($0) }))
  }

  private func notFound(_ reason: String) -> Answer { failure(.notFound, reason) }

  private func failure(_ code: StatusCode, _ reason: String) -> Answer {
    .errorResponse(.init(errorCode: Int32(code.rawValue), errorMessage: reason))
  }
}

/// What one call has been sent: a file that its client has is not sent again, unless it is asked for itself.
private struct SentFiles {
  private var sent: Set<SchemaIndex.FileNumber> = []

  /// The file asked for, and of what it imports, itself or through others, what has not been sent.
  mutating func next(from file: SchemaIndex.FileNumber, in index: SchemaIndex) -> [SchemaIndex.FileNumber] {
    sent.insert(file)
    var files = [file]
    var looked = 0
    while looked < files.count {
      // What a file imports has been sent with it.
      for imported in index.imports(of: files[looked]) where sent.insert(imported).inserted { files.append(imported) }
      looked += 1
    }
    return files
  }
}
