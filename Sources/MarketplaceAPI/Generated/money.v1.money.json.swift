// swift-format-ignore-file
// Made by protoc-gen-marketplace from money/v1/money.proto; change the schema and run scripts/generate.
import Protobuf

extension MoneyV1.Money: JSONObjectMessage {
  public static let jsonFields = JSONFields([("minorUnits", "minor_units"), ("currencyCode", "currency_code")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(Int64Codec.self, into: &self.minorUnits)
    case 1: try reader.field(StringCodec.self, into: &self.currencyCode)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || self.minorUnits != 0 { try writer.field(fields[0], Int64Codec.self, self.minorUnits) }
    if writer.writesDefaults || !self.currencyCode.isEmpty { try writer.field(fields[1], StringCodec.self, self.currencyCode) }
  }
}

extension MoneyV1.Tariff: JSONObjectMessage {
  public static let jsonFields = JSONFields([("tenThousandths", "ten_thousandths")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(Int64Codec.self, into: &self.tenThousandths)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || self.tenThousandths != 0 { try writer.field(fields[0], Int64Codec.self, self.tenThousandths) }
  }
}

extension MoneyV1.Quantity: JSONObjectMessage {
  public static let jsonFields = JSONFields([("thousandths", "thousandths")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(Int64Codec.self, into: &self.thousandths)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || self.thousandths != 0 { try writer.field(fields[0], Int64Codec.self, self.thousandths) }
  }
}
