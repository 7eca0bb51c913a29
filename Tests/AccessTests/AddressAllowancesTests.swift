import AccessTokens
import Testing

@testable import Access

@Suite struct AddressAllowancesTests {
  @Test func `an address has so much whatever its ports, and another its own`() {
    let addresses = AddressAllowances(Allowance(2, within: 20), maxAddresses: 100)
    #expect(addresses.take(1, from: "10.0.0.1:1", now: 100) == nil)
    #expect(addresses.take(1, from: "10.0.0.1:2", now: 100) == nil)
    #expect(addresses.take(1, from: "10.0.0.1:3", now: 100) == 10)
    #expect(addresses.take(1, from: "10.0.0.2:3", now: 100) == nil)
    #expect(addresses.take(1, from: "10.0.0.1:4", now: 110) == nil)
  }

  @Test(arguments: [
    ("[2001:db8:1:2::1]:443", "[2001:db8:1:2:ffff::9]:1", true), ("[2001:db8:1:2::1]:443", "[2001:db8:1:3::1]:443", false),
    ("[::ffff:10.0.0.1]:1", "[::ffff:10.0.0.2]:1", false), ("[::ffff:10.0.0.1]:1", "[::ffff:10.0.0.1]:2", true),
    ("127.0.0.1:1", "127.0.0.2:1", false), ("unix:/run/a", "unix:/run/a", true),
  ])
  func `an IPv6 subscriber's 64 bits are one address, and an IPv4 address is one in either form`(
    left: String, right: String, isSame: Bool
  ) {
    #expect((AddressAllowances.network(of: left) == AddressAllowances.network(of: right)) == isSame)
  }

  @Test func `where there are too many, those that have used least are forgotten, and who has used all is not`() {
    let addresses = AddressAllowances(Allowance(10, within: 1000), maxAddresses: 100)
    _ = addresses.take(10, from: "greedy:1", now: 0)
    for index in 0..<1000 { #expect(addresses.take(1, from: "\(index):1", now: 0) == nil) }
    #expect(addresses.take(1, from: "greedy:2", now: 0) == 100)
    #expect(addresses.take(1, from: "999:2", now: 0) == nil)
  }
}
