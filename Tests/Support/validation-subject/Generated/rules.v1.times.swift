// swift-format-ignore-file
// Made by protoc-gen-marketplace from rules/v1/times.proto; change the schema and run scripts/generate.
import Protobuf

extension RulesV1 {
  struct Durations: Protobuf.Message {
    static var fullName: String { "rules.v1.Durations" }

    var const: GoogleProtobuf.Duration? = nil
    var lt: GoogleProtobuf.Duration? = nil
    var lte: GoogleProtobuf.Duration? = nil
    var gt: GoogleProtobuf.Duration? = nil
    var gte: GoogleProtobuf.Duration? = nil
    var gtLt: GoogleProtobuf.Duration? = nil
    var gtLte: GoogleProtobuf.Duration? = nil
    var gteLt: GoogleProtobuf.Duration? = nil
    var gteLte: GoogleProtobuf.Duration? = nil
    var outsideGtLt: GoogleProtobuf.Duration? = nil
    var outsideGtLte: GoogleProtobuf.Duration? = nil
    var outsideGteLt: GoogleProtobuf.Duration? = nil
    var outsideGteLte: GoogleProtobuf.Duration? = nil
    var oneOf: GoogleProtobuf.Duration? = nil
    var noneOf: GoogleProtobuf.Duration? = nil
    var unknownFields = UnknownFields()

    init() {}

    init(const: GoogleProtobuf.Duration? = nil, lt: GoogleProtobuf.Duration? = nil, lte: GoogleProtobuf.Duration? = nil, gt: GoogleProtobuf.Duration? = nil, gte: GoogleProtobuf.Duration? = nil, gtLt: GoogleProtobuf.Duration? = nil, gtLte: GoogleProtobuf.Duration? = nil, gteLt: GoogleProtobuf.Duration? = nil, gteLte: GoogleProtobuf.Duration? = nil, outsideGtLt: GoogleProtobuf.Duration? = nil, outsideGtLte: GoogleProtobuf.Duration? = nil, outsideGteLt: GoogleProtobuf.Duration? = nil, outsideGteLte: GoogleProtobuf.Duration? = nil, oneOf: GoogleProtobuf.Duration? = nil, noneOf: GoogleProtobuf.Duration? = nil) {
      self.const = const
      self.lt = lt
      self.lte = lte
      self.gt = gt
      self.gte = gte
      self.gtLt = gtLt
      self.gtLte = gtLte
      self.gteLt = gteLt
      self.gteLte = gteLte
      self.outsideGtLt = outsideGtLt
      self.outsideGtLte = outsideGtLte
      self.outsideGteLt = outsideGteLt
      self.outsideGteLte = outsideGteLte
      self.oneOf = oneOf
      self.noneOf = noneOf
    }

    mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: try reader.message(into: &self.const)
        case 18: try reader.message(into: &self.lt)
        case 26: try reader.message(into: &self.lte)
        case 34: try reader.message(into: &self.gt)
        case 42: try reader.message(into: &self.gte)
        case 50: try reader.message(into: &self.gtLt)
        case 58: try reader.message(into: &self.gtLte)
        case 66: try reader.message(into: &self.gteLt)
        case 74: try reader.message(into: &self.gteLte)
        case 82: try reader.message(into: &self.outsideGtLt)
        case 90: try reader.message(into: &self.outsideGtLte)
        case 98: try reader.message(into: &self.outsideGteLt)
        case 106: try reader.message(into: &self.outsideGteLte)
        case 114: try reader.message(into: &self.oneOf)
        case 122: try reader.message(into: &self.noneOf)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if let value = self.noneOf { writer.field(122, MessageCodec<GoogleProtobuf.Duration>.self, value) }
      if let value = self.oneOf { writer.field(114, MessageCodec<GoogleProtobuf.Duration>.self, value) }
      if let value = self.outsideGteLte { writer.field(106, MessageCodec<GoogleProtobuf.Duration>.self, value) }
      if let value = self.outsideGteLt { writer.field(98, MessageCodec<GoogleProtobuf.Duration>.self, value) }
      if let value = self.outsideGtLte { writer.field(90, MessageCodec<GoogleProtobuf.Duration>.self, value) }
      if let value = self.outsideGtLt { writer.field(82, MessageCodec<GoogleProtobuf.Duration>.self, value) }
      if let value = self.gteLte { writer.field(74, MessageCodec<GoogleProtobuf.Duration>.self, value) }
      if let value = self.gteLt { writer.field(66, MessageCodec<GoogleProtobuf.Duration>.self, value) }
      if let value = self.gtLte { writer.field(58, MessageCodec<GoogleProtobuf.Duration>.self, value) }
      if let value = self.gtLt { writer.field(50, MessageCodec<GoogleProtobuf.Duration>.self, value) }
      if let value = self.gte { writer.field(42, MessageCodec<GoogleProtobuf.Duration>.self, value) }
      if let value = self.gt { writer.field(34, MessageCodec<GoogleProtobuf.Duration>.self, value) }
      if let value = self.lte { writer.field(26, MessageCodec<GoogleProtobuf.Duration>.self, value) }
      if let value = self.lt { writer.field(18, MessageCodec<GoogleProtobuf.Duration>.self, value) }
      if let value = self.const { writer.field(10, MessageCodec<GoogleProtobuf.Duration>.self, value) }
    }
  }

  struct Timestamps: Protobuf.Message {
    static var fullName: String { "rules.v1.Timestamps" }

    var const: GoogleProtobuf.Timestamp? = nil
    var lt: GoogleProtobuf.Timestamp? = nil
    var lte: GoogleProtobuf.Timestamp? = nil
    var gt: GoogleProtobuf.Timestamp? = nil
    var gte: GoogleProtobuf.Timestamp? = nil
    var gtLt: GoogleProtobuf.Timestamp? = nil
    var gtLte: GoogleProtobuf.Timestamp? = nil
    var gteLt: GoogleProtobuf.Timestamp? = nil
    var gteLte: GoogleProtobuf.Timestamp? = nil
    var outsideGtLt: GoogleProtobuf.Timestamp? = nil
    var outsideGtLte: GoogleProtobuf.Timestamp? = nil
    var outsideGteLt: GoogleProtobuf.Timestamp? = nil
    var outsideGteLte: GoogleProtobuf.Timestamp? = nil
    var ltNow: GoogleProtobuf.Timestamp? = nil
    var gtNow: GoogleProtobuf.Timestamp? = nil
    var within: GoogleProtobuf.Timestamp? = nil
    var past: GoogleProtobuf.Timestamp? = nil
    var unknownFields = UnknownFields()

    init() {}

    init(const: GoogleProtobuf.Timestamp? = nil, lt: GoogleProtobuf.Timestamp? = nil, lte: GoogleProtobuf.Timestamp? = nil, gt: GoogleProtobuf.Timestamp? = nil, gte: GoogleProtobuf.Timestamp? = nil, gtLt: GoogleProtobuf.Timestamp? = nil, gtLte: GoogleProtobuf.Timestamp? = nil, gteLt: GoogleProtobuf.Timestamp? = nil, gteLte: GoogleProtobuf.Timestamp? = nil, outsideGtLt: GoogleProtobuf.Timestamp? = nil, outsideGtLte: GoogleProtobuf.Timestamp? = nil, outsideGteLt: GoogleProtobuf.Timestamp? = nil, outsideGteLte: GoogleProtobuf.Timestamp? = nil, ltNow: GoogleProtobuf.Timestamp? = nil, gtNow: GoogleProtobuf.Timestamp? = nil, within: GoogleProtobuf.Timestamp? = nil, past: GoogleProtobuf.Timestamp? = nil) {
      self.const = const
      self.lt = lt
      self.lte = lte
      self.gt = gt
      self.gte = gte
      self.gtLt = gtLt
      self.gtLte = gtLte
      self.gteLt = gteLt
      self.gteLte = gteLte
      self.outsideGtLt = outsideGtLt
      self.outsideGtLte = outsideGtLte
      self.outsideGteLt = outsideGteLt
      self.outsideGteLte = outsideGteLte
      self.ltNow = ltNow
      self.gtNow = gtNow
      self.within = within
      self.past = past
    }

    mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: try reader.message(into: &self.const)
        case 18: try reader.message(into: &self.lt)
        case 26: try reader.message(into: &self.lte)
        case 34: try reader.message(into: &self.gt)
        case 42: try reader.message(into: &self.gte)
        case 50: try reader.message(into: &self.gtLt)
        case 58: try reader.message(into: &self.gtLte)
        case 66: try reader.message(into: &self.gteLt)
        case 74: try reader.message(into: &self.gteLte)
        case 82: try reader.message(into: &self.outsideGtLt)
        case 90: try reader.message(into: &self.outsideGtLte)
        case 98: try reader.message(into: &self.outsideGteLt)
        case 106: try reader.message(into: &self.outsideGteLte)
        case 114: try reader.message(into: &self.ltNow)
        case 122: try reader.message(into: &self.gtNow)
        case 130: try reader.message(into: &self.within)
        case 138: try reader.message(into: &self.past)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if let value = self.past { writer.field(138, MessageCodec<GoogleProtobuf.Timestamp>.self, value) }
      if let value = self.within { writer.field(130, MessageCodec<GoogleProtobuf.Timestamp>.self, value) }
      if let value = self.gtNow { writer.field(122, MessageCodec<GoogleProtobuf.Timestamp>.self, value) }
      if let value = self.ltNow { writer.field(114, MessageCodec<GoogleProtobuf.Timestamp>.self, value) }
      if let value = self.outsideGteLte { writer.field(106, MessageCodec<GoogleProtobuf.Timestamp>.self, value) }
      if let value = self.outsideGteLt { writer.field(98, MessageCodec<GoogleProtobuf.Timestamp>.self, value) }
      if let value = self.outsideGtLte { writer.field(90, MessageCodec<GoogleProtobuf.Timestamp>.self, value) }
      if let value = self.outsideGtLt { writer.field(82, MessageCodec<GoogleProtobuf.Timestamp>.self, value) }
      if let value = self.gteLte { writer.field(74, MessageCodec<GoogleProtobuf.Timestamp>.self, value) }
      if let value = self.gteLt { writer.field(66, MessageCodec<GoogleProtobuf.Timestamp>.self, value) }
      if let value = self.gtLte { writer.field(58, MessageCodec<GoogleProtobuf.Timestamp>.self, value) }
      if let value = self.gtLt { writer.field(50, MessageCodec<GoogleProtobuf.Timestamp>.self, value) }
      if let value = self.gte { writer.field(42, MessageCodec<GoogleProtobuf.Timestamp>.self, value) }
      if let value = self.gt { writer.field(34, MessageCodec<GoogleProtobuf.Timestamp>.self, value) }
      if let value = self.lte { writer.field(26, MessageCodec<GoogleProtobuf.Timestamp>.self, value) }
      if let value = self.lt { writer.field(18, MessageCodec<GoogleProtobuf.Timestamp>.self, value) }
      if let value = self.const { writer.field(10, MessageCodec<GoogleProtobuf.Timestamp>.self, value) }
    }
  }
}
