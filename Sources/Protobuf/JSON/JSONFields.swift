/// The names of a message's fields in JSON. Generated, one constant a message.
public final class JSONFields: Sendable {
  private let names: [JSONFieldName]
  private let slots: JSONNameTable

  /// By slot: the name in JSON and the name in the schema, both of which are read.
  public init(_ names: [(json: StaticString, proto: StaticString)]) {
    self.names = names.map { JSONFieldName(json: $0.json, proto: $0.proto) }
    slots = JSONNameTable(names.enumerated().flatMap { [($1.json, $0), ($1.proto, $0)] })
  }

  /// The names of the field at `slot`.
  public subscript(slot: Int) -> JSONFieldName { names[slot] }

  func slot(of name: UnsafeRawBufferPointer) -> Int? { slots[name] }
}

/// A field's two names.
public struct JSONFieldName: Sendable {
  /// `orderId`, or what the schema's `json_name` says.
  let json: StaticString
  /// `order_id`.
  let proto: StaticString
}

/// Which slots have been read.
struct JSONSlots {
  private var low: UInt64 = 0
  private var high: [UInt64] = []

  /// False when it was there already.
  mutating func insert(_ slot: Int) -> Bool {
    let bit: UInt64 = 1 << UInt64(slot % 64)
    if slot < 64 {
      defer { low |= bit }
      return low & bit == 0
    }
    while high.count < slot / 64 { high.append(0) }
    defer { high[slot / 64 - 1] |= bit }
    return high[slot / 64 - 1] & bit == 0
  }
}
