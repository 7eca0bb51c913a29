// swift-format-ignore-file
// Made by protoc-gen-marketplace from money/v1/money.proto; change the schema and run scripts/generate.
import Protobuf

extension MoneyV1 {
  /// An amount of money.
  public struct Money: Protobuf.Message {
    public static var fullName: String { "money.v1.Money" }

    /// In the currency's minor unit: kopecks of a rouble.
    public var minorUnits: Int64 = 0
    /// ISO 4217, `RUB`.
    public var currencyCode: String = ""
    public var unknownFields = UnknownFields()

    public init() {}

    public init(minorUnits: Int64 = 0, currencyCode: String = "") {
      self.minorUnits = minorUnits
      self.currencyCode = currencyCode
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 8: self.minorUnits = try reader.int64()
        case 18: self.currencyCode = try reader.string()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if !self.currencyCode.isEmpty { writer.field(18, StringCodec.self, self.currencyCode) }
      if self.minorUnits != 0 { writer.field(8, Int64Codec.self, self.minorUnits) }
    }
  }

  /// A price per unit.
  public struct Tariff: Protobuf.Message {
    public static var fullName: String { "money.v1.Tariff" }

    /// In ten-thousandths of the currency's major unit: 95.2550 ₽ is 952550. 0 to 10 000 000 ₽.
    public var tenThousandths: Int64 = 0
    public var unknownFields = UnknownFields()

    public init() {}

    public init(tenThousandths: Int64 = 0) {
      self.tenThousandths = tenThousandths
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 8: self.tenThousandths = try reader.int64()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if self.tenThousandths != 0 { writer.field(8, Int64Codec.self, self.tenThousandths) }
    }
  }

  /// How much of a unit.
  public struct Quantity: Protobuf.Message {
    public static var fullName: String { "money.v1.Quantity" }

    /// 47.3 m² is 47300. Above 0, at most 1 000 000 units.
    public var thousandths: Int64 = 0
    public var unknownFields = UnknownFields()

    public init() {}

    public init(thousandths: Int64 = 0) {
      self.thousandths = thousandths
    }

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 8: self.thousandths = try reader.int64()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if self.thousandths != 0 { writer.field(8, Int64Codec.self, self.thousandths) }
    }
  }
}
