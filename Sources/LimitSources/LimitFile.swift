import Glibc
import Protobuf

/// The limits of a file, by name, as text.
///
/// It is read by the project's own JSON reader, which refuses a name that stands twice and tells `true` from 1; a configuration provider
/// would pass over both, and over names that nobody asks for.
struct LimitFile {
  let path: String
  let values: [String: String]

  init(_ path: String) throws(LimitRefused) {
    self.path = path
    func refused(_ reason: String) -> LimitRefused { LimitRefused(.file(path), reason: reason) }
    guard let bytes = Self.bytes(of: path) else { throw refused("cannot be read: \(String(cString: strerror(errno)))") }
    let file: GoogleProtobuf.Struct
    do throws(JSONDecodingFailure) { file = try GoogleProtobuf.Struct(decodingJSON: bytes) } catch {
      throw refused("is no JSON object: \(error)")
    }
    if let other = file.fields.keys.sorted().first(where: { $0 != "limits" }) {
      throw refused(#"has «\#(other)»; it may have {"limits": {…}} and nothing else"#)
    }
    guard let limits = file.fields["limits"] else {
      values = [:]
      return
    }
    guard case .structValue(let limits)? = limits.kind else {
      throw refused(#"has limits that are no object, such as {"limits": {"keepaliveTime": 0.5}}"#)
    }
    values = limits.fields.mapValues(Self.text)
  }

  private static func text(_ value: GoogleProtobuf.Value) -> String {
    switch value.kind {
    case .stringValue(let text): text
    // JSON has one kind of number; a whole one is written as such.
    case .numberValue(let number): Int(exactly: number).map(String.init) ?? String(number)
    default: (try? value.jsonText()) ?? ""
    }
  }

  private static func bytes(of path: String) -> [UInt8]? {
    guard let file = fopen(path, "r") else { return nil }
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: maxBytes)
    let count = fread(&bytes, 1, bytes.count, file)
    return ferror(file) == 0 ? Array(bytes[..<count]) : nil
  }

  /// Far more than all limits take; what stands behind it makes the JSON one that does not end.
  private static let maxBytes = 64 * 1024
}
