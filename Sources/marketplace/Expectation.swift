import RPC

/// Something did not come out as it should; in Russian, for standard error.
struct Expectation: Error, Equatable, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }
}

/// `actual`, as the server answered it, must be `expected`.
func expect<Value: Readable & Equatable>(_ what: String, _ actual: Value?, is expected: Value) throws(Expectation) {
  guard actual != expected else { return }
  throw Expectation("\(what): ожидалось «\(expected.text)», сервер ответил «\(actual?.text ?? "ничего")»")
}

/// `holds` must be so; `what` says what is not as it should be.
func expect(_ holds: Bool, _ what: @autoclosure () -> String) throws(Expectation) {
  guard holds else { throw Expectation(what()) }
}

/// `value` must be there.
func expect<Value>(_ what: String, _ value: Value?) throws(Expectation) -> Value {
  guard let value else { throw Expectation("\(what): сервер не ответил этого") }
  return value
}

/// `call` must be refused with `code` and `reason`, those of them that are given; answers with the refusal.
func expectRefusal(
  _ what: String, _ code: StatusCode? = nil, reason: String? = nil, _ call: () async throws -> Void
) async throws -> RPCError {
  let expected = [code?.name, reason].compactMap(\.self).joined(separator: " ")
  do { try await call() } catch let refusal as RPCError {
    guard refusal.code == code ?? refusal.code, refusal.reason == reason ?? refusal.reason else {
      throw Expectation("\(what): ожидался отказ \(expected), сервер ответил \(refusal.explanation)")
    }
    return refusal
  }
  throw Expectation("\(what): ожидался отказ \(expected), а сервер согласился")
}

/// Asks `probe` again and again until it answers; an ``Expectation`` that says `what` did not come when `limit` has passed.
func wait<Value>(
  for what: String, within limit: Duration = .seconds(30), every interval: Duration = .milliseconds(100),
  _ probe: () async throws -> Value?
) async throws -> Value {
  let deadline = Deadline.after(limit)
  while true {
    if let value = try await probe() { return value }
    guard !deadline.isPast else { throw Expectation("\(what): за \(limit.text) этого не случилось") }
    try await Task.sleep(for: interval)
  }
}
