// The details of google/rpc/error_details.proto that this project uses: field numbers as published there.

extension RPCError {
  /// An error with a stable reason that programs tell apart, such as `ORDER_ALREADY_REFUNDED` (`google.rpc.ErrorInfo`), and, when given,
  /// a text for the user in their language (`google.rpc.LocalizedMessage`, `locale` as in RFC 5646: `ru`, `en`).
  public init(
    _ code: StatusCode, _ message: String, reason: String, domain: String = "", info: [(name: String, value: String)] = [],
    localized: (locale: String, text: String)? = nil, metadata: Metadata = Metadata()
  ) {
    self.init(code, message, metadata: metadata)
    details.append(.errorInfo(reason: reason, domain: domain, info: info))
    if let localized { details.append(.localizedMessage(locale: localized.locale, text: localized.text)) }
  }

  /// An error that names the fields at fault (`google.rpc.BadRequest`).
  public init(_ code: StatusCode, _ message: String, fieldViolations: [FieldViolation]) {
    self.init(code, message, details: [.badRequest(fieldViolations)])
  }

  /// The reason of the first `google.rpc.ErrorInfo`.
  public var reason: String? { errorInfo { $0.number == 1 } }
  /// The domain of the first `google.rpc.ErrorInfo`.
  public var domain: String? { errorInfo { $0.number == 2 } }

  /// What the first `google.rpc.ErrorInfo` says beside its reason.
  public var info: [String: String] {
    guard let value = detail(ErrorDetail.errorInfoType) else { return [:] }
    var info: [String: String] = [:]
    for case (3, let entry?) in DetailReader(value) {
      var (key, text) = ("", "")
      for case (let number, let bytes?) in DetailReader(entry) {
        if number == 1 { key = String(decoding: bytes, as: UTF8.self) }
        if number == 2 { text = String(decoding: bytes, as: UTF8.self) }
      }
      info[key] = text
    }
    return info
  }

  /// The fields at fault, from the first `google.rpc.BadRequest`.
  public var fieldViolations: [FieldViolation] {
    guard let value = detail(ErrorDetail.badRequestType) else { return [] }
    var violations: [FieldViolation] = []
    for case (1, let entry?) in DetailReader(value) {
      var violation = FieldViolation(field: "", description: "", rule: "")
      for case (let number, let bytes?) in DetailReader(entry) {
        let text = String(decoding: bytes, as: UTF8.self)
        switch number {
        case 1: violation.field = text
        case 2: violation.description = text
        case 3: violation.rule = text
        default: break
        }
      }
      violations.append(violation)
    }
    return violations
  }

  /// What must hold first, from the first `google.rpc.PreconditionFailure`.
  public var preconditionViolations: [PreconditionViolation] {
    guard let value = detail(ErrorDetail.preconditionFailureType) else { return [] }
    var violations: [PreconditionViolation] = []
    for case (1, let entry?) in DetailReader(value) {
      var violation = PreconditionViolation(type: "", subject: "", description: "")
      for case (let number, let bytes?) in DetailReader(entry) {
        let text = String(decoding: bytes, as: UTF8.self)
        switch number {
        case 1: violation.type = text
        case 2: violation.subject = text
        case 3: violation.description = text
        default: break
        }
      }
      violations.append(violation)
    }
    return violations
  }

  /// What to show the user, from the first `google.rpc.LocalizedMessage`.
  public var localizedMessage: String? {
    detail(ErrorDetail.localizedMessageType).flatMap { DetailReader($0).text(2) }
  }

  /// How long to wait before trying again, from the first `google.rpc.RetryInfo`.
  public var retryDelay: Duration? {
    guard let value = detail(ErrorDetail.retryInfoType) else { return nil }
    for case (1, let delay?) in DetailReader(value) {
      var reader = DetailReader(delay)
      var duration = Duration.zero
      while let (number, bytes) = reader.next() {
        guard bytes == nil else { continue }
        if number == 1 { duration += .seconds(Int64(bitPattern: reader.varint)) }
        if number == 2 { duration += .nanoseconds(Int64(bitPattern: reader.varint)) }
      }
      return duration
    }
    return nil
  }

  private func detail(_ typeURL: String) -> [UInt8]? { details.first { $0.typeURL == typeURL }?.value }

  private func errorInfo(_ isWanted: ((number: UInt32, bytes: [UInt8])) -> Bool) -> String? {
    guard let value = detail(ErrorDetail.errorInfoType) else { return nil }
    for case (let number, let bytes?) in DetailReader(value) where isWanted((number, bytes)) {
      return String(decoding: bytes, as: UTF8.self)
    }
    return nil
  }
}

extension ErrorDetail {
  static let errorInfoType = "type.googleapis.com/google.rpc.ErrorInfo"
  static let badRequestType = "type.googleapis.com/google.rpc.BadRequest"
  static let preconditionFailureType = "type.googleapis.com/google.rpc.PreconditionFailure"
  static let localizedMessageType = "type.googleapis.com/google.rpc.LocalizedMessage"
  static let retryInfoType = "type.googleapis.com/google.rpc.RetryInfo"

  public static func errorInfo(reason: String, domain: String, info: [(name: String, value: String)] = []) -> ErrorDetail {
    var writer = DetailWriter()
    writer.field(1, reason)
    writer.field(2, domain)
    for (name, value) in info {
      var entry = DetailWriter()
      entry.field(1, name)
      entry.field(2, value)
      writer.field(3, entry.bytes)
    }
    return ErrorDetail(typeURL: errorInfoType, value: writer.bytes)
  }

  public static func badRequest(_ violations: [FieldViolation]) -> ErrorDetail {
    var writer = DetailWriter()
    for violation in violations {
      var entry = DetailWriter()
      entry.field(1, violation.field)
      entry.field(2, violation.description)
      entry.field(3, violation.rule)
      writer.field(1, entry.bytes)
    }
    return ErrorDetail(typeURL: badRequestType, value: writer.bytes)
  }

  /// Says what must hold before the call can succeed.
  public static func preconditionFailure(_ violations: [PreconditionViolation]) -> ErrorDetail {
    var writer = DetailWriter()
    for violation in violations {
      var entry = DetailWriter()
      entry.field(1, violation.type)
      entry.field(2, violation.subject)
      entry.field(3, violation.description)
      writer.field(1, entry.bytes)
    }
    return ErrorDetail(typeURL: preconditionFailureType, value: writer.bytes)
  }

  public static func localizedMessage(locale: String, text: String) -> ErrorDetail {
    var writer = DetailWriter()
    writer.field(1, locale)
    writer.field(2, text)
    return ErrorDetail(typeURL: localizedMessageType, value: writer.bytes)
  }

  /// Asks the client to wait before it tries again.
  public static func retryInfo(_ delay: Duration) -> ErrorDetail {
    let (seconds, attoseconds) = delay.components
    var duration = DetailWriter()
    duration.field(1, varint: UInt64(bitPattern: seconds))
    duration.field(2, varint: UInt64(attoseconds / 1_000_000_000))
    var writer = DetailWriter()
    writer.field(1, duration.bytes)
    return ErrorDetail(typeURL: retryInfoType, value: writer.bytes)
  }
}
