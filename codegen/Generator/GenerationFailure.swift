/// What is wrong in a schema or an option, with the place that is to be changed.
struct GenerationFailure: Error {
  /// `file:line:column: message`.
  let text: String

  init(_ declaration: Declaration, _ message: String) { text = "\(declaration.place): \(message)" }
  init(_ message: String) { text = message }
}
