import HTTP2
import Protobuf
import RPC
import Testing

@testable import RPCHTTP2

/// What a client makes of answers that no server of ours gives.
@Suite struct ResponseTests {
  /// The whole of an answer: messages' bytes as they are, and trailers.
  struct Answer: Sendable, CustomTestStringConvertible {
    let name: String
    var body: [UInt8] = []
    var trailers: [String: String] = ["grpc-status": "0"]
    var testDescription: String { name }
  }

  @Test(
    arguments: [
      (Answer(name: "no message"), StatusCode.unimplemented),
      (Answer(name: "two", body: message("a") + message("b")), .unimplemented),
      (Answer(name: "a hundred", body: (0..<100).flatMap { _ in message("") }), .unimplemented),
      (Answer(name: "one cut short", body: message("abc").dropLast(1)), .internalError),
      (Answer(name: "a head cut short", body: [0, 0, 0]), .internalError),
      (Answer(name: "another behind it that is cut short", body: message("a") + [0]), .internalError),
      (Answer(name: "a flag above 1", body: [7, 0, 0, 0, 0]), .internalError),
      (Answer(name: "one that does not decode", body: [0, 0, 0, 0, 2, 0x0A, 0x05]), .internalError),
      (Answer(name: "a message of 4 GiB", body: [0, 255, 255, 255, 255]), .resourceExhausted),
    ])
  func `rpc 12: an answer of no message, of several, or of what is none`(answer: Answer, code: StatusCode) async throws {
    let error = await #expect(throws: RPCError.self) { try await receive(answer) }
    #expect(error?.code == code)
  }

  @Test(
    arguments: [
      ("5", StatusCode.notFound), ("16", .unauthenticated), ("17", .unknown), ("99", .unknown), ("-1", .unknown), ("", .unknown),
      ("five", .unknown), ("300", .unknown),
    ])
  func `rpc 8: a status that is none is UNKNOWN`(status: String, code: StatusCode) async throws {
    let error = await #expect(throws: RPCError.self) {
      try await receive(Answer(name: status, body: message("a"), trailers: ["grpc-status": status]))
    }
    #expect(error?.code == code)
  }

  @Test(
    arguments: [
      ("no%20such%20thing", "no such thing"), ("100%", "100%"), ("%zz%41%4", "%zzA%4"), ("%E2%98%BA", "☺"), ("%FF", "\u{FFFD}"),
    ])
  func `rpc 8: a message is decoded as far as it can be, and never an error of its own`(sent: String, read: String) async throws {
    let error = await #expect(throws: RPCError.self) {
      try await receive(Answer(name: sent, trailers: ["grpc-status": "9", "grpc-message": sent]))
    }
    #expect(error?.code == .failedPrecondition && error?.message == read)
  }

  @Test(arguments: [["x-bytes-bin": "!"], ["x-bytes-bin": "AAE,A"]])
  func `rpc 10: metadata that is no Base64 is INTERNAL`(trailers: [String: String]) async throws {
    let error = await #expect(throws: RPCError.self) {
      try await receive(
        Answer(name: "Base64", body: message("a"), trailers: trailers.merging(["grpc-status": "0"]) { $1 }))
    }
    #expect(error?.code == .internalError)
  }

  @Test(arguments: [
    ["grpc-status-details-bin": "!", "grpc-status": "9"], ["grpc-status-details-bin": "////", "grpc-status": "9"],
  ])
  func `rpc 16: details that cannot be read leave the status as it is`(trailers: [String: String]) async throws {
    let error = await #expect(throws: RPCError.self) { try await receive(Answer(name: "details", trailers: trailers)) }
    #expect(error?.code == .failedPrecondition)
  }

  @Test(
    arguments: [
      (400, StatusCode.internalError), (401, .unauthenticated), (403, .permissionDenied), (404, .unimplemented),
      (429, .unavailable),
      (502, .unavailable), (503, .unavailable), (504, .unavailable), (405, .unknown), (500, .unknown),
    ])
  func `an HTTP status without gRPC's is what gRPC's mapping says`(status: Int, code: StatusCode) async throws {
    let peer = try await ScriptedPeer { stream in
      stream.answer(.listed(headers([":status": "\(status)"])))
    }
    let channel = try HTTP2Channel(.addresses([peer.address]), options: .quick())
    let error = await #expect(throws: RPCError.self) { try await channel.say("") }
    #expect(error?.code == code)
  }

  @Test func `an answer without a status is UNKNOWN`() async throws {
    let error = await #expect(throws: RPCError.self) { try await receive(Answer(name: "", body: message("a"), trailers: [:])) }
    #expect(error?.code == .unknown)
  }

  private func receive(_ answer: Answer) async throws -> String {
    let peer = try await ScriptedPeer { stream in
      stream.beginResponse()
      if !answer.body.isEmpty { stream.append(answer.body) }
      stream.end(answer.trailers.isEmpty ? nil : .listed(headers(answer.trailers)))
    }
    let channel = try HTTP2Channel(.addresses([peer.address]), options: .quick())
    return try await channel.say("")
  }
}

private func message(_ text: String) -> [UInt8] { MessageFrame.bytes(of: Text(value: text)) }

private func headers(_ fields: [String: String]) -> HeaderList {
  var list = HeaderList()
  for (name, value) in fields {
    Array(name.utf8).withUnsafeBytes { name in Array(value.utf8).withUnsafeBytes { list.append(name: name, value: $0) } }
  }
  return list
}
