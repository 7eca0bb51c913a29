import Protobuf
import Testing

@Suite struct DescriptorTests {
  @Test func `every file comes behind its imports, and all imports are there`() {
    var seen: Set<String> = []
    for file in GuardedDescriptors.files {
      #expect(seen.isSuperset(of: file.dependencies), "\(file.name)")
      seen.insert(file.name)
    }
    #expect(
      seen == [
        "buf/validate/validate.proto", "contract/v1/contract.proto", "google/protobuf/descriptor.proto",
        "google/protobuf/duration.proto", "google/protobuf/field_mask.proto", "google/protobuf/timestamp.proto",
        "guarded/v1/guarded.proto", "words/v1/words.proto",
      ])
  }

  @Test func `a descriptor begins with its own name`() {
    for file in GuardedDescriptors.files {
      let name = Array(file.name.utf8)
      #expect(file.encoded.starts(with: [0x0A, UInt8(name.count)] + name))
    }
  }
}
