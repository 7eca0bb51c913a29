import Protobuf
import Testing

@testable import Reflection

@Suite struct SchemaIndexTests {
  private let index = SchemaIndex(ReflectedDescriptors.files)

  @Test(
    arguments: [
      ("Base", "base"), ("Base.name", "base"), ("Base.choice", "base"), ("Base.number", "base"), ("Base.Nested", "base"),
      ("Base.Nested.inner", "base"), ("Base.Nested.Inner", "base"), ("Base.Nested.INNER_NONE", "base"),
      ("Base.Nested.within", "base"), ("Kind", "base"), ("KIND_SOME", "base"), ("note", "right"), ("Right.base", "right"),
      ("SwapService", "top"), ("SwapService.Swap", "top"),
    ])
  func `whatever has a full name is found in its file`(symbol: String, file: String) {
    #expect(index.file(declaring: "reflected.v1.\(symbol)") == index.file(named: "reflected/v1/\(file).proto"))
  }

  @Test(
    arguments: [
      "", "reflected.v1", "reflected.v1.", ".reflected.v1.Base", "Base", "reflected.v1.base", "reflected.v1.Kind.KIND_SOME",
      "reflected.v1.Base.Nested.Inner.INNER_NONE", "reflected.v1.SwapService/Swap", "reflected/v1/base.proto",
    ])
  func `what nobody declared is not found: packages, paths, names in part, values below their enum`(symbol: String) {
    #expect(index.file(declaring: symbol) == nil)
  }

  @Test func `extensions are found by what they extend, wherever they are declared`() {
    #expect(index.file(declaring: 100, of: "reflected.v1.Base") == index.file(named: "reflected/v1/right.proto"))
    #expect(index.file(declaring: 101, of: "reflected.v1.Base") == index.file(named: "reflected/v1/base.proto"))
    #expect(index.file(declaring: 102, of: "reflected.v1.Base") == nil)
    #expect(index.file(declaring: 100, of: "reflected.v1.Left") == nil)
    #expect(index.extensionNumbers(of: "reflected.v1.Base") == [100, 101])
  }

  @Test func `a message without extensions has none; what is no message is unknown`() {
    #expect(index.extensionNumbers(of: "reflected.v1.Base.Nested") == [])
    #expect(index.extensionNumbers(of: "reflected.v1.Kind") == nil)
    #expect(index.extensionNumbers(of: "reflected.v1.SwapService") == nil)
    #expect(index.extensionNumbers(of: "reflected.v1.Nobody") == nil)
  }

  @Test func `a file comes with its bytes and knows its imports`() throws {
    let top = try #require(index.file(named: "reflected/v1/top.proto"))
    let left = try #require(index.file(named: "reflected/v1/left.proto"))
    let right = try #require(index.file(named: "reflected/v1/right.proto"))
    #expect(index.imports(of: top) == [left, right])
    #expect(index.imports(of: left) == index.imports(of: right))
    #expect(index.encoded(top) == ReflectedDescriptors.files.first { $0.name == "reflected/v1/top.proto" }?.encoded)
  }

  @Test func `lists may be joined, though both have a file`() {
    let joined = SchemaIndex(Array(ReflectedDescriptors.files.prefix(2)) + ReflectedDescriptors.files)
    #expect(joined.file(named: "reflected/v1/top.proto") == 3)
  }

  @Test func `a file before its import, two under one name, a name declared twice, and what is no descriptor are bugs`() async {
    await #expect(processExitsWith: .failure) { _ = SchemaIndex(ReflectedDescriptors.files.reversed()) }
    await #expect(processExitsWith: .failure) {
      _ = SchemaIndex([
        FileDescriptor(name: "a.proto", dependencies: [], base64: "CgdhLnByb3Rv"),
        FileDescriptor(name: "a.proto", dependencies: [], base64: ""),
      ])
    }
    await #expect(processExitsWith: .failure) {
      // Messages M in two files.
      _ = SchemaIndex([
        FileDescriptor(name: "a.proto", dependencies: [], base64: "CgdhLnByb3RvIgMKAU0="),
        FileDescriptor(name: "b.proto", dependencies: [], base64: "CgdiLnByb3RvIgMKAU0="),
      ])
    }
    await #expect(processExitsWith: .failure) {
      _ = SchemaIndex([FileDescriptor(name: "a.proto", dependencies: [], base64: "////")])
    }
  }
}
