/// The metadata that a test server gives back.
package enum EchoMetadata {
  package static let initial = "x-grpc-test-echo-initial"
  package static let trailing = "x-grpc-test-echo-trailing-bin"
  /// Makes a handler compute for so many milliseconds before each answer; of this project alone.
  package static let hold = "x-test-hold-ms"
  /// Asks for an error with one detail of each kind; of this project alone.
  package static let details = "x-test-error-details"
  /// The subject of the certificate that the client has shown.
  package static let peer = "x-test-peer-bin"
}
