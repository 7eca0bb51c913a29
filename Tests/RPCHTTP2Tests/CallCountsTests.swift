import EventLoop
import Metering
import Protobuf
import RPC
import Testing

@testable import RPCHTTP2

private let echo = MethodDescriptor(service: "test.Service", method: "Echo")
private let fails = MethodDescriptor(service: "test.Service", method: "Fails")
private let counts = MethodDescriptor(service: "test.Service", method: "Counts", serverStreaming: true)

@Suite struct CallCountsTests {
  @Test func `calls are counted by method and status, with the sizes of their messages`() async throws {
    let server = try await measured()
    for _ in 0..<3 { _ = try await server.unary(echo, "12345678") }
    _ = try? await server.unary(fails, "x")
    for try await _ in server.stream(counts, "1234") {}
    let started = try await server.series("grpc.server.call.started")
    #expect(started.map(\.count) == ["test.Service/Echo": 3, "test.Service/Fails": 1, "test.Service/Counts": 1])
    let received = try await server.series("grpc.server.call.rcvd_total_compressed_message_size")
    // A StringValue has two bytes in front of its text.
    #expect(received.sums == ["test.Service/Echo OK": 30, "test.Service/Fails NOT_FOUND": 3, "test.Service/Counts OK": 6])
    let sent = try await server.series("grpc.server.call.sent_total_compressed_message_size")
    #expect(sent.sums == ["test.Service/Echo OK": 30, "test.Service/Fails NOT_FOUND": 0, "test.Service/Counts OK": 9])
    let duration = try await server.series("grpc.server.call.duration")
    #expect(duration.counts == ["test.Service/Echo OK": 3, "test.Service/Fails NOT_FOUND": 1, "test.Service/Counts OK": 1])
  }

  @Test func `methods that are not registered are counted as other, whatever they are called`() async throws {
    let server = try await measured()
    for name in ["A", "B"] {
      _ = try? await server.unary(MethodDescriptor(service: "no.Service", method: name), "x")
    }
    let started = try await server.series("grpc.server.call.started")
    #expect(started.map(\.count) == ["other": 2])
    let duration = try await server.series("grpc.server.call.duration")
    #expect(duration.counts == ["other UNIMPLEMENTED": 2])
  }

  @Test func `a call that its client leaves is CANCELLED, and one that runs has started and not ended`() async throws {
    let (begun, gone) = (Signal(), Signal())
    let server = try await TestServer(isMeasured: true) { router in
      router.unary(echo) { (request: Text, _) -> Text in
        begun.give()
        await withTaskCancellationHandler {
          await gone.wait()
        } onCancel: {
          gone.give()
        }
        return request
      }
    }
    let call = Task { try await server.unary(echo, "x") }
    await begun.wait()
    #expect(try await server.series("grpc.server.call.started").map(\.count) == ["test.Service/Echo": 1])
    #expect(try await server.series("grpc.server.call.duration").isEmpty)
    let streams = try await server.series("rpc.server.streams")
    #expect(streams.map(\.count) == ["0": 1])
    call.cancel()
    await gone.wait()
    #expect(try await server.series("grpc.server.call.duration").counts == ["test.Service/Echo CANCELLED": 1])
  }

  @Test func `a server that is not measured counts no calls and still says what is open`() async throws {
    let server = try await TestServer { $0.unary(echo) { (request: Text, _) in request } }
    _ = try await server.unary(echo, "x")
    #expect(try await server.series("grpc.server.call.started").isEmpty)
    #expect(try await server.series("rpc.server.connections").map(\.count) == ["0": 1])
  }

  private func measured() async throws -> TestServer {
    try await TestServer(isMeasured: true) { router in
      router.unary(echo) { (request: Text, _) in request }
      router.unary(fails) { (_: Text, _) -> Text in throw RPCError(.notFound, "not here") }
      router.serverStreaming(counts) { (_: Text, responses: ResponseWriter<Text>, _) in
        for number in 1...3 { try await responses.write(Text(value: "\(number)")) }
      }
    }
  }
}

extension TestServer {
  fileprivate func series(_ name: String) async throws -> [MetricFamily.Series] {
    await server.metrics().first { $0.name == name }?.series ?? []
  }
}

extension [MetricFamily.Series] {
  fileprivate func map(_ path: KeyPath<MetricFamily.Value, UInt64>) -> [String: UInt64] {
    Dictionary(uniqueKeysWithValues: map { ($0.name, $0.value[keyPath: path]) })
  }

  fileprivate var sums: [String: Int64] { Dictionary(uniqueKeysWithValues: map { ($0.name, $0.value.histogram?.sum ?? -1) }) }
  fileprivate var counts: [String: UInt64] { map(\.count) }
}

extension MetricFamily.Series {
  fileprivate var name: String { attributes.map(\.value).joined(separator: " ") }
}

extension MetricFamily.Value {
  fileprivate var histogram: HistogramSnapshot? { if case .histogram(let histogram) = self { histogram } else { nil } }

  fileprivate var count: UInt64 {
    switch self {
    case .count(let count): count
    case .number(let number): UInt64(number)
    case .histogram(let histogram): histogram.count
    case .distribution(let distribution): distribution.counts.reduce(0, &+)
    }
  }
}
