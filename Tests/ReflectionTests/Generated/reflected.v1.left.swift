// swift-format-ignore-file
// Made by protoc-gen-marketplace from reflected/v1/left.proto; change the schema and run scripts/generate.
import Protobuf

extension ReflectedV1 {
  struct Left: Protobuf.Message {
    static var fullName: String { "reflected.v1.Left" }

    var base: ReflectedV1.Base? = nil
    var unknownFields = UnknownFields()

    init() {}

    init(base: ReflectedV1.Base? = nil) {
      self.base = base
    }

    mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: try reader.message(into: &self.base)
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if let value = self.base { writer.field(10, MessageCodec<ReflectedV1.Base>.self, value) }
    }
  }
}
