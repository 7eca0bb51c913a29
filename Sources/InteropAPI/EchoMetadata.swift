/// The metadata that a test server gives back.
package enum EchoMetadata {
  package static let initial = "x-grpc-test-echo-initial"
  package static let trailing = "x-grpc-test-echo-trailing-bin"
}
