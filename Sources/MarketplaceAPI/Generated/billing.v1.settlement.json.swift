// swift-format-ignore-file
// Made by protoc-gen-marketplace from billing/v1/settlement.proto; change the schema and run scripts/generate.
import Protobuf

extension BillingV1.SettlementStatement: JSONObjectMessage {
  public static let jsonFields = JSONFields([("partnerId", "partner_id"), ("fromTime", "from_time"), ("untilTime", "until_time"), ("total", "total"), ("orderCount", "order_count"), ("lines", "lines")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.partnerId)
    case 1: try reader.field(MessageCodec<GoogleProtobuf.Timestamp>.self, into: &self.fromTime)
    case 2: try reader.field(MessageCodec<GoogleProtobuf.Timestamp>.self, into: &self.untilTime)
    case 3: try reader.field(MessageCodec<BillingV1.SettlementAmounts>.self, into: &self.total)
    case 4: try reader.field(Int64Codec.self, into: &self.orderCount)
    case 5: try reader.repeated(MessageCodec<BillingV1.SettlementLine>.self, into: &self.lines)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || !self.partnerId.isEmpty { try writer.field(fields[0], StringCodec.self, self.partnerId) }
    if let value = self.fromTime { try writer.field(fields[1], MessageCodec<GoogleProtobuf.Timestamp>.self, value) }
    if let value = self.untilTime { try writer.field(fields[2], MessageCodec<GoogleProtobuf.Timestamp>.self, value) }
    if let value = self.total { try writer.field(fields[3], MessageCodec<BillingV1.SettlementAmounts>.self, value) }
    if writer.writesDefaults || self.orderCount != 0 { try writer.field(fields[4], Int64Codec.self, self.orderCount) }
    try writer.repeated(fields[5], MessageCodec<BillingV1.SettlementLine>.self, self.lines)
  }
}

extension BillingV1.SettlementLine: JSONObjectMessage {
  public static let jsonFields = JSONFields([("orderId", "order_id"), ("orderNumber", "order_number"), ("amounts", "amounts")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(StringCodec.self, into: &self.orderId)
    case 1: try reader.field(Int64Codec.self, into: &self.orderNumber)
    case 2: try reader.field(MessageCodec<BillingV1.SettlementAmounts>.self, into: &self.amounts)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if writer.writesDefaults || !self.orderId.isEmpty { try writer.field(fields[0], StringCodec.self, self.orderId) }
    if writer.writesDefaults || self.orderNumber != 0 { try writer.field(fields[1], Int64Codec.self, self.orderNumber) }
    if let value = self.amounts { try writer.field(fields[2], MessageCodec<BillingV1.SettlementAmounts>.self, value) }
  }
}

extension BillingV1.SettlementAmounts: JSONObjectMessage {
  public static let jsonFields = JSONFields([("paidOnline", "paid_online"), ("paidOutside", "paid_outside"), ("refunded", "refunded"), ("commission", "commission"), ("toPayOut", "to_pay_out")])

  public mutating func readJSON(field slot: Int, from reader: inout JSONReader) throws(JSONDecodingFailure) {
    switch slot {
    case 0: try reader.field(MessageCodec<MoneyV1.Money>.self, into: &self.paidOnline)
    case 1: try reader.field(MessageCodec<MoneyV1.Money>.self, into: &self.paidOutside)
    case 2: try reader.field(MessageCodec<MoneyV1.Money>.self, into: &self.refunded)
    case 3: try reader.field(MessageCodec<MoneyV1.Money>.self, into: &self.commission)
    case 4: try reader.field(MessageCodec<MoneyV1.Money>.self, into: &self.toPayOut)
    default: break
    }
  }

  public func writeJSONFields(into writer: inout JSONWriter) throws(JSONEncodingFailure) {
    let fields = Self.jsonFields
    if let value = self.paidOnline { try writer.field(fields[0], MessageCodec<MoneyV1.Money>.self, value) }
    if let value = self.paidOutside { try writer.field(fields[1], MessageCodec<MoneyV1.Money>.self, value) }
    if let value = self.refunded { try writer.field(fields[2], MessageCodec<MoneyV1.Money>.self, value) }
    if let value = self.commission { try writer.field(fields[3], MessageCodec<MoneyV1.Money>.self, value) }
    if let value = self.toPayOut { try writer.field(fields[4], MessageCodec<MoneyV1.Money>.self, value) }
  }
}
