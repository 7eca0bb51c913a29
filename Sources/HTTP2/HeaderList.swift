import CNghttp2

/// Header fields to send, in order. Names are lower-case.
public struct HeaderList: Sendable {
  private var bytes: [UInt8] = []
  private var lengths: [(name: Int, value: Int)] = []

  public init() {}

  public init(_ fields: KeyValuePairs<StaticString, StaticString>) {
    for (name, value) in fields { append(name, value) }
  }

  public mutating func append(_ name: StaticString, _ value: StaticString) {
    append(name: UnsafeRawBufferPointer(name.bytes), value: UnsafeRawBufferPointer(value.bytes))
  }

  public mutating func append(_ name: StaticString, _ value: String) {
    var value = value
    value.withUTF8 { append(name: UnsafeRawBufferPointer(name.bytes), value: UnsafeRawBufferPointer($0)) }
  }

  public mutating func append(name: UnsafeRawBufferPointer, value: UnsafeRawBufferPointer) {
    bytes.append(contentsOf: name)
    bytes.append(contentsOf: value)
    lengths.append((name.count, value.count))
  }

  /// Passes the fields in nghttp2's form; they are copied by what it is given to unless `flags` says otherwise.
  func withFields<Result>(flags: UInt8 = 0, _ body: (UnsafePointer<nghttp2_nv>, Int) -> Result) -> Result {
    bytes.withUnsafeBufferPointer { all in
      withUnsafeTemporaryAllocation(of: nghttp2_nv.self, capacity: lengths.count) { fields in
        // nghttp2 declares its input mutable and does not write to it.
        var at = UnsafeMutablePointer(mutating: all.baseAddress)
        for (index, (name, value)) in lengths.enumerated() {
          let start = at.unsafelyUnwrapped
          fields[index] = nghttp2_nv(name: start, value: start + name, namelen: name, valuelen: value, flags: flags)
          at = start + name + value
        }
        return body(UnsafePointer(fields.baseAddress.unsafelyUnwrapped), lengths.count)
      }
    }
  }
}

/// Header fields that every call sends alike: made once, never freed, and not copied by nghttp2.
///
/// Sendable by this proof: what it points to is written in `init` alone.
public struct FixedHeaders: @unchecked Sendable {
  let fields: UnsafePointer<nghttp2_nv>
  let count: Int

  public init(_ list: KeyValuePairs<StaticString, StaticString>) {
    let fields = UnsafeMutablePointer<nghttp2_nv>.allocate(capacity: list.count)
    for (index, (name, value)) in list.enumerated() {
      let flags = UInt8(NGHTTP2_NV_FLAG_NO_COPY_NAME.rawValue | NGHTTP2_NV_FLAG_NO_COPY_VALUE.rawValue)
      (fields + index).initialize(
        to: nghttp2_nv(
          name: UnsafeMutablePointer(mutating: name.utf8Start), value: UnsafeMutablePointer(mutating: value.utf8Start),
          namelen: name.utf8CodeUnitCount, valuelen: value.utf8CodeUnitCount, flags: flags))
    }
    self.fields = UnsafePointer(fields)
    count = list.count
  }
}

extension StaticString {
  fileprivate var bytes: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: utf8Start, count: utf8CodeUnitCount) }
}

/// Either kind of header fields.
public enum Headers: Sendable {
  case fixed(FixedHeaders)
  case listed(HeaderList)

  func withFields<Result>(_ body: (UnsafePointer<nghttp2_nv>, Int) -> Result) -> Result {
    switch self {
    case .fixed(let fixed): body(fixed.fields, fixed.count)
    case .listed(let list): list.withFields(body)
    }
  }
}
