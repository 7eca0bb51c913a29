// swift-format-ignore-file
// Made by protoc-gen-marketplace from golden/files/v1/package.proto; change the schema and run scripts/generate.
import Protobuf

extension GoldenFilesV1 {
  public struct golden_files_v1_package: Protobuf.Message {
    public static var fullName: String { "golden.files.v1.golden_files_v1_package" }

    public var unknownFields = UnknownFields()

    public init() {}

    public mutating func merge(from reader: inout WireReader) throws(DecodingFailure) {
      while true {
        let tag = try reader.nextTag()
        switch tag {
        case 0: return
        default: try reader.unknown(tag, into: &self.unknownFields)
        }
      }
    }

    public func encode(into writer: inout WireWriter) {
      writer.unknown(self.unknownFields)
    }
  }
}
