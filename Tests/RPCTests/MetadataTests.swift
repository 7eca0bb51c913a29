import Testing

@testable import RPC

@Suite struct MetadataTests {
  @Test func `fields keep their order, duplicates too, and a name finds its first value in whatever case it was given`() {
    var metadata = Metadata()
    metadata.append("X-Trace", "a")
    metadata.append("x-other", "b")
    metadata.append("x-trace", "c")
    #expect(metadata.fields.map(\.name) == ["x-trace", "x-other", "x-trace"])
    #expect(metadata.fields.map { String(decoding: $0.value, as: UTF8.self) } == ["a", "b", "c"])
    #expect(metadata["x-trace"] == "a")
    #expect(metadata["x-tra"] == nil && metadata["x-trace2"] == nil)
  }

  @Test func `a text takes the place of all values under its name, and the others stay`() {
    var metadata = Metadata()
    metadata.replace("X-Trace", with: "a")
    for (name, value) in [("x-other", "b"), ("x-trace", "c"), ("x-tra", "d")] { metadata.append(name, value) }
    metadata.replace("X-Trace", with: "e")
    #expect(metadata.fields.map(\.name) == ["x-other", "x-tra", "x-trace"])
    #expect(metadata["x-trace"] == "e" && metadata["x-other"] == "b")
  }

  @Test(arguments: [0, 1, 255, 65_536, 70_000])
  func `a -bin value has any bytes and any length`(length: Int) {
    let bytes = (0..<length).map { UInt8(truncatingIfNeeded: $0) }
    var metadata = Metadata()
    metadata.append("first-bin", bytes: bytes)
    metadata.append("last", "end")
    #expect(metadata.bytes("first-bin") == bytes)
    #expect(metadata["last"] == "end")
  }

  @Test func `what is not printable ASCII in a text becomes a question mark`() {
    var metadata = Metadata()
    metadata.append("x", "a\r\nb: c~\u{7F}я")
    #expect(metadata["x"] == "a??b: c~???")
  }

  @Test(arguments: ["grpc-timeout", ":path", "te", "content-type", "host", "connection", "transfer-encoding"])
  func `names of the protocol are reserved`(name: String) {
    #expect(Metadata.isReserved(name))
  }

  @Test(arguments: ["grpc", "tea", "x-host", "authorization", "user-agent"])
  func `other names are the application's`(name: String) {
    #expect(!Metadata.isReserved(name))
  }

  @Test func `a name that gRPC keeps to itself, or of another kind of value, is the caller's bug`() async {
    await #expect(processExitsWith: .failure) {
      var metadata = Metadata()
      metadata.append("Grpc-Timeout", "1S")
    }
    await #expect(processExitsWith: .failure) {
      var metadata = Metadata()
      metadata.append(":path", "/")
    }
    await #expect(processExitsWith: .failure) {
      var metadata = Metadata()
      metadata.append("x-bin", "text")
    }
    await #expect(processExitsWith: .failure) {
      var metadata = Metadata()
      metadata.append("x", bytes: [1])
    }
    await #expect(processExitsWith: .failure) {
      var metadata = Metadata()
      metadata.append("two words", "x")
    }
  }
}
