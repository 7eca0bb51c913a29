// swift-format-ignore-file
// Made by protoc-gen-marketplace from words/v1/words.proto; change the schema and run scripts/generate.
import Protobuf

extension WordsV1 {
  struct Word: Protobuf.Message {
    static var fullName: String { "words.v1.Word" }

    var text: String = ""
    var secret: String = ""
    var unknownFields = UnknownFields()

    init() {}

    init(text: String = "", secret: String = "") {
      self.text = text
      self.secret = secret
    }

    mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        case 10: self.text = try reader.string()
        case 18: self.secret = try reader.string()
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
      if !self.secret.isEmpty { writer.field(18, StringCodec.self, self.secret) }
      if !self.text.isEmpty { writer.field(10, StringCodec.self, self.text) }
    }
  }
}
