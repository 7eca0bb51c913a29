import Foundation
import TestProtoc
import Testing

@testable import DynamicCalls

@Suite struct DescriptionTests {
  private static let pool = Result { try TypePool(DescriptorSet(Protoc.descriptorSet(source: source, comments: true))) }

  private static let source = """
    syntax = "proto3";
    package shop.v1;
    import "buf/validate/validate.proto";
    import "contract/v1/contract.proto";
    import "google/protobuf/timestamp.proto";
    // Sells.
    //
    // And buys.
    service Shop {
      // Takes a message.
      rpc Say(Words) returns (Words) {
        option idempotency_level = NO_SIDE_EFFECTS;
        option (contract.v1.method) = {
          access { application: APPLICATION_CRM permissions: PERMISSION_EDIT_INVOICES
                   conditional { permission: PERMISSION_DISCOUNT_INVOICES rule: "F18" } }
          access { application: APPLICATION_PARTNER_API scopes: SCOPE_CHAT ownership: OWNERSHIP_PARTNER }
          rate_cost: 5 replica_reads: true audit { action: "shop.say" }
        };
      }
      rpc Enter(Words) returns (Words) { option (contract.v1.method) = { anonymous: true }; }
    }
    // What is said.
    message Words {
      // Who says it.
      string name = 1 [(buf.validate.field).string.min_len = 1, (buf.validate.field).string.max_len = 64];
      string id = 2 [(buf.validate.field).required = true, (buf.validate.field).string.uuid = true];
      int32 size = 3 [(buf.validate.field).int32.gte = 0, (buf.validate.field).int32.lt = 200];
      repeated string more = 4 [(buf.validate.field).repeated = { max_items: 1, unique: true, items { string { len: 6 } } }];
      Mood mood = 5 [(buf.validate.field).enum = { defined_only: true, not_in: 0 }, deprecated = true];
      oneof proof {
        option (buf.validate.oneof).required = true;
        bytes raw = 6 [(buf.validate.field).bytes.max_len = 16, (contract.v1.field).sensitive = true];
        string text = 7 [(buf.validate.field).string.pattern = "^a+$", (contract.v1.field).visible_to = APPLICATION_CRM];
      }
      google.protobuf.Timestamp time = 8 [(buf.validate.field).timestamp.gt_now = true];
    }
    enum Mood {
      MOOD_UNSPECIFIED = 0;
      // Glad.
      MOOD_GLAD = 1;
    }
    """

  private func text(_ name: String) async throws -> String {
    let pool = try Self.pool.get()
    let symbol = try await pool.symbol(name)
    return SchemaText(await pool.schema).text(of: symbol)
  }

  @Test func `a method stands with its comment and its contract in words`() async throws {
    #expect(
      try await text("shop.v1.Shop") == """
        // test.proto
        // Sells.
        //
        // And buys.
        service shop.v1.Shop {
          // Takes a message.
          // Callers: CRM with P11 EDIT_INVOICES, P12 DISCOUNT_INVOICES by F18
          //          PARTNER_API with scope CHAT; its partner's own
          // Costs 5 of the rate limit.
          // May be read from a replica.
          // Audited as shop.say.
          rpc Say(shop.v1.Words) returns (shop.v1.Words) {
            option idempotency_level = NO_SIDE_EFFECTS;
          }
          // Callers: anyone
          rpc Enter(shop.v1.Words) returns (shop.v1.Words);
        }
        """)
  }

  @Test func `a field stands with its comment and what it must hold in words`() async throws {
    #expect(
      try await text("Words") == """
        // test.proto
        // What is said.
        message shop.v1.Words {
          // Who says it.
          string name = 1;  // 1…64 characters
          string id = 2;  // required; uuid
          int32 size = 3;  // ≥ 0; < 200
          repeated string more = 4;  // at most 1 item; unique; each 6 characters
          shop.v1.Mood mood = 5 [deprecated = true];  // none of MOOD_UNSPECIFIED; known values alone
          // One of these is required.
          oneof proof {
            bytes raw = 6;  // at most 16 bytes; secret
            string text = 7;  // matches ^a+$; for CRM alone
          }
          google.protobuf.Timestamp time = 8;  // in the future
        }
        """)
    #expect(try await text("Mood").contains("  // Glad.\n  MOOD_GLAD = 1;"))
  }

  @Test func `for programs the same is JSON`() async throws {
    let pool = try Self.pool.get()
    let method = SymbolDescription(try await pool.symbol("Shop/Say"), await pool.schema)
    let json = try #require(try JSONSerialization.jsonObject(with: JSONEncoder().encode(method)) as? [String: Any])
    #expect(json["name"] as? String == "shop.v1.Shop.Say" && json["kind"] as? String == "method")
    let contract = try #require(((json["methods"] as? [[String: Any]])?.first?["contract"]) as? [String: Any])
    #expect(contract["rateCost"] as? Int == 5)
    let partner = try #require((contract["access"] as? [[String: Any]])?.last)
    #expect(partner["application"] as? String == "PARTNER_API" && partner["scopes"] as? [String] == ["CHAT"])
    let words = SymbolDescription(try await pool.symbol("Words"), await pool.schema)
    #expect(words.fields?.first { $0.name == "more" }?.rules == ["at most 1 item", "unique", "each 6 characters"])
    #expect(words.fields?.first { $0.name == "raw" }?.oneof == "proof")
  }
}
