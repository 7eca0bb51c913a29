import Protobuf

/// Reads the message of a request and writes it in the format asked for.
enum Testee {
  static func answer(_ request: Conformance.ConformanceRequest) -> Conformance.ConformanceResponse {
    Conformance.ConformanceResponse(result: result(of: request))
  }

  typealias Result = Conformance.ConformanceResponse.Result

  private static func result(of request: Conformance.ConformanceRequest) -> Result {
    switch request.messageType {
    // The suite's first request: none of its tests is expected to fail.
    case Conformance.FailureSet.fullName: .protobufPayload(Conformance.FailureSet().encoded())
    case Proto3.TestAllTypesProto3.fullName: rewrite(Proto3.TestAllTypesProto3.self, request)
    case Proto2.TestAllTypesProto2.fullName: rewrite(Proto2.TestAllTypesProto2.self, request)
    default: .skipped("the message \(request.messageType) is not among those of this program")
    }
  }

  private static func rewrite<Subject: TestedMessage>(_: Subject.Type, _ request: Conformance.ConformanceRequest) -> Result {
    switch request.requestedOutputFormat {
    case .protobuf, .json: break
    case .jspb, .textFormat: return .skipped("\(request.requestedOutputFormat) is not written here")
    case .unspecified, .unrecognized: return .runtimeError("the request asks for no output format that is known here")
    }
    let message: Subject
    switch request.payload {
    case .protobufPayload(let bytes):
      do throws(DecodingFailure) { message = try Subject(decoding: bytes) } catch { return .parseError("\(error)") }
    case .jsonPayload(let text):
      if Subject.hasExtensions(inJSON: text) { return .skipped("JSON cannot set extensions here") }
      let options = JSONReadingOptions(
        ignoresUnknownFields: request.testCategory == .jsonIgnoreUnknownParsingTest, types: anyTypes)
      do throws(JSONDecodingFailure) { message = try Subject(decodingJSON: text, options: options) } catch {
        return .parseError("\(error)")
      }
    case .jspbPayload: return .skipped("JSPB is not read here")
    case .textPayload: return .skipped("the text format is not read here")
    case nil: return .runtimeError("the request has no payload that is known here")
    }
    return request.requestedOutputFormat == .json ? json(of: message) : .protobufPayload(message.encoded())
  }

  private static func json(of message: some TestedMessage) -> Result {
    if message.hasExtensions { return .skipped("JSON leaves extensions out here") }
    let options = JSONWritingOptions(types: anyTypes)
    do throws(JSONEncodingFailure) { return .jsonPayload(try message.jsonText(options: options)) } catch {
      return .serializeError("\(error)")
    }
  }

  /// What the suite puts into a `google.protobuf.Any`, beside well-known types.
  private static let anyTypes = JSONTypes([
    Proto3.TestAllTypesProto3.self, Proto3.TestAllTypesProto3.NestedMessage.self, Proto3.ForeignMessage.self,
    Proto2.TestAllTypesProto2.self, Proto2.TestAllTypesProto2.NestedMessage.self, Proto2.ForeignMessageProto2.self,
  ])
}

typealias Proto3 = Protobuf_test_messagesProto3
typealias Proto2 = Protobuf_test_messagesProto2
