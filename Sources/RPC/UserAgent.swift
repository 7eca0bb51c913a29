/// What a channel calls itself in `user-agent`.
package enum UserAgent {
  package static var text: StaticString { "marketplace-rpc/1" }
}
