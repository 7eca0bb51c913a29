import Testing

@testable import Sandbox

struct ChecksumTests {
  @Test(arguments: [
    Published(bytes: Array(repeating: 0, count: 32), checksum: 0x8A91_36AA),
    Published(bytes: Array(repeating: 0xFF, count: 32), checksum: 0x62A8_AB43),
    Published(bytes: Array(0..<32), checksum: 0x46DD_794E),
    Published(bytes: Array((0..<32).reversed()), checksum: 0x113F_DB5C),
  ])
  func `RFC 3720 B.4: the published checksums, however the bytes are cut`(published: Published) {
    let bytes = published.bytes
    for cut in 0...bytes.count { #expect(crc32c([bytes[..<cut], bytes[cut...]]) == published.checksum) }
  }

  struct Published {
    let bytes: [UInt8]
    let checksum: UInt32
  }
}
