import DynamicMessages
import Foundation
import TestProtoc

@testable import DynamicCalls

/// Schemas of a few files that import each other.
enum Schemas {
  /// `shop.v1.Shop` of `shop.proto`, with a message of `goods.proto` and, in an `Any` alone, `hidden.proto`'s.
  static let shop = Result { try files(inSet: Protoc.descriptorSet(source: source)) }

  static let source = """
    syntax = "proto3";
    package shop.v1;
    import "google/protobuf/any.proto";
    import "google/protobuf/timestamp.proto";
    import "contract/v1/contract.proto";
    // Sells.
    service ShopService {
      rpc Buy(BuyRequest) returns (Receipt) {
        option (contract.v1.method) = {
          access { application: APPLICATION_CRM permissions: [PERMISSION_EDIT_ORDERS, PERMISSION_CHAT] }
          requires_idempotency_key: true
          error_reasons: "SOLD_\\"OUT\\""
        };
      }
      rpc Watch(stream BuyRequest) returns (stream Receipt) { option deprecated = true; }
    }
    service Shop { rpc Close(BuyRequest) returns (BuyRequest); }
    message BuyRequest {
      string name = 1;
      optional uint32 count = 2;
      repeated Colour colours = 3;
      oneof payment { string card = 4; int64 cash = 5 [deprecated = true]; }
      map<string, Receipt> earlier = 6;
      google.protobuf.Any more = 7;
      message Nested { bytes raw = 1 [(contract.v1.field) = { sensitive: true }]; }
      Nested nested = 8;
    }
    message Receipt {
      google.protobuf.Timestamp time = 1;
      repeated google.protobuf.Any details = 2;
    }
    message Detail { string text = 1; google.protobuf.Any inner = 2; }
    enum Colour { COLOUR_UNSPECIFIED = 0; COLOUR_RED = 1; }
    """

  /// The encoded files of an encoded `google.protobuf.FileDescriptorSet`, by their names.
  static func files(inSet bytes: [UInt8]) throws -> [String: [UInt8]] {
    var files: [String: [UInt8]] = [:]
    for file in try DynamicSchema.files(inDescriptorSet: bytes) { files[try SchemaFile(encoded: file).name] = file }
    return files
  }
}
