import TestProtoc
import Testing

@testable import DynamicCalls

@Suite struct AnswerTableTests {
  private static let pool = Result { try TypePool(DescriptorSet(Protoc.descriptorSet(source: source))) }

  private static let source = """
    syntax = "proto3";
    package shop.v1;
    import "google/protobuf/timestamp.proto";
    import "money/v1/money.proto";
    enum OrderState { ORDER_STATE_UNSPECIFIED = 0; ORDER_STATE_IN_PROGRESS = 1; }
    message Order {
      string id = 1;
      int64 number = 2;
      OrderState state = 3;
      money.v1.Money total = 4;
      google.protobuf.Timestamp time = 5;
      repeated string tags = 6;
      map<string, int32> counts = 7;
      repeated Order parts = 8;
      string unused = 9;
    }
    message Wrapped { string cursor = 1; Order order = 2; }
    message List { repeated Order orders = 1; string next_page_token = 2; }
    message Wraps { repeated Wrapped notifications = 1; }
    message Answer { Order order = 1; }
    service Shop { rpc A(List) returns (Answer); rpc B(Wraps) returns (List); }
    """

  private func table(_ json: String, of type: String) async throws -> [String] {
    let pool = try Self.pool.get()
    _ = try await pool.load("shop.v1.Shop")
    return try await pool.table(try await pool.encoding(ofJSON: Array(json.utf8), as: type), of: type)
  }

  @Test func `a list is a table of its messages' scalars, and the rest stands below`() async throws {
    let orders = """
      {"orders": [
        {"id": "a", "number": 7, "state": "ORDER_STATE_IN_PROGRESS", "total": {"minorUnits": 70005, "currencyCode": "RUB"}, "tags": ["x"]},
        {"id": "bbb", "number": 12, "time": "2026-01-02T03:04:05Z"}], "nextPageToken": "further"}
      """
    #expect(
      try await table(orders, of: "shop.v1.List") == [
        "ID   NUMBER  STATE        TOTAL       TIME", "a         7  IN_PROGRESS  700.05 RUB",
        "bbb      12                           2026-01-02T03:04:05Z", "", "next_page_token  further",
      ])
    #expect(try await table("{}", of: "shop.v1.List") == ["none"])
  }

  @Test func `a row that wraps a message shows what is in it`() async throws {
    let rows = #"{"notifications": [{"cursor": "c1", "order": {"id": "a", "number": 7}}]}"#
    #expect(
      try await table(rows, of: "shop.v1.Wraps") == ["CURSOR  ORDER.ID  ORDER.NUMBER", "c1      a                    7"])
  }

  @Test func `one message is lines of names and values`() async throws {
    let order = """
      {"order": {"id": "a", "number": 7, "total": {"minorUnits": -5, "currencyCode": "RUB"}, "tags": ["x", "y"], "counts": {"k": 3},
       "parts": [{"id": "b"}]}}
      """
    #expect(
      try await table(order, of: "shop.v1.Answer") == [
        "order.id           a", "order.number       7", "order.total        -0.05 RUB", "order.tags         x, y",
        "order.counts.k     3", "order.parts[0].id  b",
      ])
  }

  @Test func `what stands in a cell gives a terminal no orders and is cut off where it is long`() {
    let table = TextTable(
      [.init("a"), .init("b")], [["\u{1B}]0;title\u{7}\n\u{202E}", String(repeating: "д", count: 61)]])
    #expect(
      table.lines[1] == #"\u{1B}]0;title\u{7}\n\u{202E}  "# + String(repeating: "д", count: TextTable.maxCellCharacters - 1) + "…"
    )
  }
}
