import DynamicMessages
import Foundation
import RPC
import Testing

@testable import DynamicCalls

@Suite struct SymbolTests {
  private func pool() throws -> TypePool {
    let files = Array(try Schemas.shop.get().values)
    return try TypePool(DescriptorSet(files.flatMap { [0x0A] + Self.length($0.count) + $0 }))
  }

  private static func length(_ count: Int) -> [UInt8] {
    [UInt8(count & 0x7F) | 0x80, UInt8(count >> 7 & 0x7F) | 0x80, UInt8(count >> 14)]
  }

  @Test(arguments: [
    "shop.v1.ShopService/Buy", "/shop.v1.ShopService/Buy", "ShopService/Buy", "v1.ShopService/Buy", "ShopService.Buy",
  ])
  func `a method is found by its service's full name, or its end`(name: String) async throws {
    let method = try await pool().callable(name)
    #expect(method.descriptor.path == "/shop.v1.ShopService/Buy")
    #expect((method.request, method.response) == ("shop.v1.BuyRequest", "shop.v1.Receipt"))
    #expect(method.requiresIdempotencyKey)
  }

  @Test func `the kinds of a method are its schema's, and a contract that asks for no key asks for none`() async throws {
    let watch = try await pool().callable("ShopService/Watch")
    #expect(watch.descriptor.clientStreaming && watch.descriptor.serverStreaming && !watch.requiresIdempotencyKey)
  }

  @Test(
    arguments: [
      ("Buy", "'Buy' names no method; write SERVICE/METHOD"),
      ("ShopServce/Buy", "there is no service 'ShopServce'; did you mean shop.v1.ShopService?"),
      ("ShopService/Bye", "shop.v1.ShopService has no method 'Bye'; did you mean Buy?"),
      ("ShopService/Negotiate", "shop.v1.ShopService has no method 'Negotiate'; there are Buy, Watch"),
    ])
  func `what names no method says what there is`(name: String, text: String) async throws {
    let failure = await #expect(throws: SymbolFailure.self) { try await pool().callable(name) }
    #expect(failure?.description == text)
  }

  @Test func `an ending of several names is refused`() async throws {
    let source = Parts(parts: ["a.OneService": [], "b.OneService": []])
    let failure = await #expect(throws: SymbolFailure.self) { try await TypePool(source).service("OneService") }
    #expect(failure == .ambiguous("OneService", ["a.OneService", "b.OneService"]))
    let other = await #expect(throws: SymbolFailure.self) { try await TypePool(source).service("a.OneService") }
    #expect(other == .notDescribed("a.OneService"))
  }

  @Test func `a service is described with its contract`() async throws {
    #expect(
      try await text("ShopService") == """
        // test.proto
        service shop.v1.ShopService {
          // Callers: CRM with P4 EDIT_ORDERS, P5 CHAT
          // Needs an idempotency-key.
          // Errors: SOLD_"OUT"
          rpc Buy(shop.v1.BuyRequest) returns (shop.v1.Receipt);
          rpc Watch(stream shop.v1.BuyRequest) returns (stream shop.v1.Receipt) {
            option deprecated = true;
          }
        }
        """)
  }

  @Test func `a message is described with its fields as a schema has them`() async throws {
    #expect(
      try await text("shop.v1.BuyRequest") == """
        // test.proto
        message shop.v1.BuyRequest {
          string name = 1;
          optional uint32 count = 2;
          repeated shop.v1.Colour colours = 3;
          oneof payment {
            string card = 4;
            int64 cash = 5 [deprecated = true];
          }
          map<string, shop.v1.Receipt> earlier = 6;
          google.protobuf.Any more = 7;
          shop.v1.BuyRequest.Nested nested = 8;
        }
        """)
    #expect(
      try await text("Nested") == """
        // test.proto
        message shop.v1.BuyRequest.Nested {
          bytes raw = 1;  // secret
        }
        """)
  }

  @Test func `an enum is described, and a method with its messages`() async throws {
    #expect(
      try await text("Colour") == """
        // test.proto
        enum shop.v1.Colour {
          COLOUR_UNSPECIFIED = 0;
          COLOUR_RED = 1;
        }
        """)
    let method = try await text("Shop/Close")
    #expect(method.contains("rpc Close(shop.v1.BuyRequest) returns (shop.v1.BuyRequest);"))
    #expect(method.components(separatedBy: "message shop.v1.BuyRequest {").count == 2)
    #expect(try await text("shop.v1.Shop.Close") == method)
    let failure = await #expect(throws: SymbolFailure.self) { try await text("Color") }
    #expect(failure?.description == "there is no service, method, message or enum 'Color'; did you mean shop.v1.Colour?")
  }

  private func text(_ name: String) async throws -> String {
    let pool = try pool()
    let symbol = try await pool.symbol(name)
    return SchemaText(await pool.schema).text(of: symbol)
  }
}
