import Protobuf
import RPC

extension [ConnectrpcConformanceV1.Header] {
  /// Each name with all its values, in their order; bytes as Base64.
  package init(_ metadata: Metadata) {
    self = []
    for field in metadata.fields {
      let isBytes = field.name.hasSuffix("-bin")
      let value = String(decoding: isBytes ? field.value.withUnsafeBytes { Base64.encode($0) } : field.value, as: UTF8.self)
      if let index = firstIndex(where: { $0.name == field.name }) {
        self[index].value.append(value)
      } else {
        append(.init(name: field.name, value: [value]))
      }
    }
  }
}

extension Metadata {
  /// Nothing of the protocol's own names; bytes from Base64.
  package init(_ headers: [ConnectrpcConformanceV1.Header]) {
    self.init()
    for header in headers {
      let name = header.name.lowercased()
      if name.isEmpty || Metadata.isReserved(name) { continue }
      for value in header.value {
        if name.hasSuffix("-bin") {
          let text = Array(value.utf8)
          append(name, bytes: text.withUnsafeBytes { Base64.decode($0) } ?? text)
        } else {
          append(name, value)
        }
      }
    }
  }
}
