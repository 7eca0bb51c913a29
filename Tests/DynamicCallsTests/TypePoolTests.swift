import DynamicMessages
import Protobuf
import RPC
import Synchronization
import TestProtoc
import Testing

@testable import DynamicCalls

@Suite struct TypePoolTests {
  /// A pool over the shop's schema, which has the services, and `codec.v1.WellKnown` for those alone who ask for it.
  private func pool() async throws -> TypePool {
    let forms = try Schemas.files(inSet: Protoc.descriptorSet(testing: "codec/v1/forms.proto"))
    let shop = try Schemas.shop.get()
    let source = Parts(parts: ["shop.v1.ShopService": Array(shop.values), "codec.v1.WellKnown": Array(forms.values)])
    let pool = try TypePool(source)
    #expect(try await pool.load("shop.v1.ShopService"))
    return pool
  }

  private func request(_ json: String, as type: String = "shop.v1.BuyRequest") async throws -> [UInt8] {
    try await pool().request(JSONValue(text: Array(json.utf8), place: TextPlace()), as: type)
  }

  private func json(_ bytes: [UInt8], of type: String = "shop.v1.Receipt", _ pool: TypePool) async throws -> String {
    String(decoding: try await pool.json(bytes, of: type), as: UTF8.self)
  }

  @Test func `JSON and bytes are turned into each other by schemas from elsewhere`() async throws {
    let bytes = try await request(#"{"name":"x","count":0,"colours":["COLOUR_RED",7],"cash":"5"}"#)
    #expect(bytes == [0x0A, 1, 0x78, 0x10, 0, 0x1A, 2, 1, 7, 0x28, 5])
    #expect(
      try await json(bytes, of: "shop.v1.BuyRequest", pool()) == #"{"name":"x","count":0,"colours":["COLOUR_RED",7],"cash":"5"}"#)
  }

  @Test func `types that an Any names are asked for, those inside of each other too`() async throws {
    let text = #"{"more":{"@type":"x/codec.v1.WellKnown","any":{"@type":"x/codec.v1.WellKnown","int64Value":"1"}}}"#
    let bytes = try await request(text)
    #expect(try await json(bytes, of: "shop.v1.BuyRequest", pool()) == text)
  }

  @Test func `what an Any holds of a type that nobody knows stands in Base64`() async throws {
    let any = GoogleProtobuf.`Any`(typeUrl: "x/no.Such", value: [1, 2, 3]).encoded()
    let receipt = [0x12, UInt8(any.count)] + any
    #expect(try await json(receipt, pool()) == #"{"details":[{"@type":"x/no.Such","value":"AQID"}]}"#)
    let failure = await #expect(throws: RequestRejected.self) { try await request(#"{"more":{"@type":"x/no.Such"}}"#) }
    #expect(failure?.place == TextPlace(line: 1, column: 18))
  }

  @Test func `a source is asked once for what it does not have`() async throws {
    let source = Parts(parts: [:])
    let pool = try TypePool(source)
    for _ in 0..<3 { #expect(try await !pool.load("no.Such")) }
    #expect(source.questions.withLock(\.self) == ["no.Such"])
  }

  @Test func `error details and the well-known types are known without a source`() async throws {
    let pool = try TypePool(Parts(parts: [:]))
    let error = ErrorDetail.badRequest([.init(field: "a", description: "b", rule: "c")])
    #expect(try await pool.load("google.rpc.BadRequest"))
    #expect(
      try await json(error.value, of: "google.rpc.BadRequest", pool)
        == #"{"fieldViolations":[{"field":"a","description":"b","reason":"c"}]}"#)
    #expect(try await pool.load("google.protobuf.Timestamp"))
  }

  @Test(
    arguments: [
      (#"{"nmae":"x"}"#, "1:2: shop.v1.BuyRequest has no field 'nmae'; leave it out or correct its name; did you mean name?"),
      ("{\"name\":\"имя\",\n \"count\":-1}", "2:10: count: the value is out of the range of uint32"),
      (
        #"{"colours":["RED"]}"#,
        "1:13: colours[0]: shop.v1.Colour has no value 'RED'; send one of its names or a number; there are COLOUR_UNSPECIFIED, COLOUR_RED"
      ),
      (#"{"name":"x""#, "1:12: the text ends here; send all of it"),
      (#"{"nested":{"raw":"%"}}"#, "1:18: nested.raw: a string of Base64 belongs here"), ("[]", "1:1: an object belongs here"),
    ])
  func `JSON that does not fit says where, what and what there is`(json: String, text: String) async throws {
    let failure = await #expect(throws: RequestRejected.self) { try await request(json) }
    #expect(failure?.description == text)
  }

  @Test func `bytes that are no response are the server's fault`() async throws {
    let failure = await #expect(throws: RPCError.self) { try await json([0x0A], pool()) }
    #expect(failure?.code == .internalError)
  }
}

/// Gives files by the symbols that they are asked for, and remembers the questions.
final class Parts: SchemaSource {
  private let parts: [String: [[UInt8]]]
  let questions = Mutex<[String]>([])

  init(parts: [String: [[UInt8]]]) { self.parts = parts }

  func services() -> [String] { parts.keys.filter { $0.hasSuffix("Service") }.sorted() }

  func files(declaring symbol: String) -> [[UInt8]]? {
    questions.withLock { $0.append(symbol) }
    return parts[symbol]
  }
}
