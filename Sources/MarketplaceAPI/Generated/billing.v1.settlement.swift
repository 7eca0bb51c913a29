// swift-format-ignore-file
// Made by protoc-gen-marketplace from billing/v1/settlement.proto; change the schema and run scripts/generate.
import Protobuf

extension BillingV1 {
  /// What was taken for a partner's sales in a period, what went back, and what is to be paid out. The sum of the ledger's postings to the
  /// partner's account in that time: another statement of the same period is the same, since postings do not change.
  public struct SettlementStatement: Protobuf.Message {
    public static var fullName: String { "billing.v1.SettlementStatement" }

    public var partnerId: String = ""
    /// From this moment on.
    public var fromTime: GoogleProtobuf.Timestamp? = nil
    /// Up to this moment, which is not of the period.
    public var untilTime: GoogleProtobuf.Timestamp? = nil
    /// Of all orders of the period.
    public var total: BillingV1.SettlementAmounts? = nil
    /// How many orders something moved of.
    public var orderCount: Int64 = 0
    /// Orders of which something moved, the oldest first: those of this page.
    public var lines: [BillingV1.SettlementLine] = []
    public var unknownFields = UnknownFields()

    public init() {}

    public init(partnerId: String = "", fromTime: GoogleProtobuf.Timestamp? = nil, untilTime: GoogleProtobuf.Timestamp? = nil, total: BillingV1.SettlementAmounts? = nil, orderCount: Int64 = 0, lines: [BillingV1.SettlementLine] = []) {
      self.partnerId = partnerId
      self.fromTime = fromTime
      self.untilTime = untilTime
      self.total = total
      self.orderCount = orderCount
      self.lines = lines
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.partnerId = try reader.string()
        case 18: try reader.message(into: &self.fromTime)
        case 26: try reader.message(into: &self.untilTime)
        case 34: try reader.message(into: &self.total)
        case 40: self.orderCount = try reader.int64()
        case 50: try reader.append(MessageCodec<BillingV1.SettlementLine>.self, to: &self.lines)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      writer.repeated(50, MessageCodec<BillingV1.SettlementLine>.self, self.lines)
      if self.orderCount != 0 { writer.field(40, Int64Codec.self, self.orderCount) }
      if let value = self.total { writer.field(34, MessageCodec<BillingV1.SettlementAmounts>.self, value) }
      if let value = self.untilTime { writer.field(26, MessageCodec<GoogleProtobuf.Timestamp>.self, value) }
      if let value = self.fromTime { writer.field(18, MessageCodec<GoogleProtobuf.Timestamp>.self, value) }
      if !self.partnerId.isEmpty { writer.field(10, StringCodec.self, self.partnerId) }
    }
  }

  /// One order's share.
  public struct SettlementLine: Protobuf.Message {
    public static var fullName: String { "billing.v1.SettlementLine" }

    public var orderId: String = ""
    /// What people call the order by.
    public var orderNumber: Int64 = 0
    public var amounts: BillingV1.SettlementAmounts? = nil
    public var unknownFields = UnknownFields()

    public init() {}

    public init(orderId: String = "", orderNumber: Int64 = 0, amounts: BillingV1.SettlementAmounts? = nil) {
      self.orderId = orderId
      self.orderNumber = orderNumber
      self.amounts = amounts
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.orderId = try reader.string()
        case 16: self.orderNumber = try reader.int64()
        case 26: try reader.message(into: &self.amounts)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if let value = self.amounts { writer.field(26, MessageCodec<BillingV1.SettlementAmounts>.self, value) }
      if self.orderNumber != 0 { writer.field(16, Int64Codec.self, self.orderNumber) }
      if !self.orderId.isEmpty { writer.field(10, StringCodec.self, self.orderId) }
    }
  }

  /// Amounts of a period. `to_pay_out` is `paid_online` + `paid_outside` − `refunded` − `commission`.
  public struct SettlementAmounts: Protobuf.Message {
    public static var fullName: String { "billing.v1.SettlementAmounts" }

    /// Taken by the payment provider.
    public var paidOnline: MoneyV1.Money? = nil
    /// Taken outside, as staff recorded, less what was taken back of such records. Below 0 where more was taken back than recorded in the period.
    public var paidOutside: MoneyV1.Money? = nil
    /// Went back to customers.
    public var refunded: MoneyV1.Money? = nil
    /// What the organization keeps, less what it gave back with refunds.
    public var commission: MoneyV1.Money? = nil
    /// What the partner gets for the period; below 0 where more went back than came in.
    public var toPayOut: MoneyV1.Money? = nil
    public var unknownFields = UnknownFields()

    public init() {}

    public init(paidOnline: MoneyV1.Money? = nil, paidOutside: MoneyV1.Money? = nil, refunded: MoneyV1.Money? = nil, commission: MoneyV1.Money? = nil, toPayOut: MoneyV1.Money? = nil) {
      self.paidOnline = paidOnline
      self.paidOutside = paidOutside
      self.refunded = refunded
      self.commission = commission
      self.toPayOut = toPayOut
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: try reader.message(into: &self.paidOnline)
        case 18: try reader.message(into: &self.paidOutside)
        case 26: try reader.message(into: &self.refunded)
        case 34: try reader.message(into: &self.commission)
        case 42: try reader.message(into: &self.toPayOut)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if let value = self.toPayOut { writer.field(42, MessageCodec<MoneyV1.Money>.self, value) }
      if let value = self.commission { writer.field(34, MessageCodec<MoneyV1.Money>.self, value) }
      if let value = self.refunded { writer.field(26, MessageCodec<MoneyV1.Money>.self, value) }
      if let value = self.paidOutside { writer.field(18, MessageCodec<MoneyV1.Money>.self, value) }
      if let value = self.paidOnline { writer.field(10, MessageCodec<MoneyV1.Money>.self, value) }
    }
  }
}
