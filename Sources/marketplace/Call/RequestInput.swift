import EventLoop
import Glibc
import Synchronization

/// The bytes of a command's requests, as they arrive.
struct RequestInput: AsyncSequence, Sendable {
  private enum Source {
    case bytes([UInt8])
    case descriptor(Int32)
  }

  private let source: Source

  /// Nothing for nil.
  init(_ data: RequestData?) throws {
    switch data {
    case nil: source = .bytes([])
    case .json(let text)?: source = .bytes(Array(text.utf8))
    case .file(let path)?: source = .descriptor(try openFile(path))
    case .standardInput?: source = .descriptor(STDIN_FILENO)
    }
  }

  func makeAsyncIterator() -> AsyncIterator {
    switch source {
    case .bytes(let bytes): AsyncIterator(bytes: bytes, reader: nil)
    case .descriptor(let descriptor): AsyncIterator(bytes: nil, reader: BlockingReader(descriptor))
    }
  }

  struct AsyncIterator: AsyncIteratorProtocol {
    fileprivate var bytes: [UInt8]?
    fileprivate let reader: BlockingReader?

    mutating func next() async throws -> [UInt8]? {
      if let reader { return try await reader.next() }
      defer { bytes = nil }
      return bytes
    }
  }
}

/// Reads a descriptor that may keep its reader waiting, a terminal's above all: on a thread, which a task that is cancelled leaves there.
final class BlockingReader: Sendable {
  private typealias Continuation = CheckedContinuation<Result<[UInt8]?, any Error>, Never>

  private let descriptor: Int32
  private let reader = Mutex<Continuation?>(nil)

  init(_ descriptor: Int32) { self.descriptor = descriptor }

  private static let maxBytes = 64 * 1024

  /// What has arrived, at least a byte; nil at the end. Throws `CancellationError` when the task is cancelled.
  func next() async throws -> [UInt8]? {
    let result = await withTaskCancellationHandler {
      await withCheckedContinuation { (continuation: Continuation) in
        reader.withLock { $0 = continuation }
        if Task.isCancelled { return resume(.failure(CancellationError())) }
        do {
          try Thread.start(name: "input") { [self] in resume(read()) }
        } catch { resume(.failure(error)) }
      }
    } onCancel: {
      resume(.failure(CancellationError()))
    }
    return try result.get()
  }

  private func resume(_ result: Result<[UInt8]?, any Error>) {
    let waiting = reader.withLock { reader in
      defer { reader = nil }
      return reader
    }
    waiting?.resume(returning: result)
  }

  private func read() -> Result<[UInt8]?, any Error> {
    var failure: SystemError?
    let bytes = [UInt8](unsafeUninitializedCapacity: Self.maxBytes) { buffer, count in
      var result: Int
      repeat { result = Glibc.read(descriptor, buffer.baseAddress, buffer.count) } while result < 0 && errno == EINTR
      if result < 0 { failure = SystemError("read") }
      count = max(0, result)
    }
    if let failure { return .failure(failure) }
    return .success(bytes.isEmpty ? nil : bytes)
  }
}

/// Opens a file for reading.
private func openFile(_ path: String) throws(UnreadableFile) -> Int32 {
  let descriptor = open(path, O_RDONLY | O_CLOEXEC)
  guard descriptor >= 0 else { throw UnreadableFile(path: path, reason: String(cString: strerror(errno))) }
  return descriptor
}

/// All of a file.
func readFile(_ path: String) throws(UnreadableFile) -> [UInt8] {
  let descriptor = try openFile(path)
  defer { close(descriptor) }
  var bytes: [UInt8] = []
  var buffer = [UInt8](repeating: 0, count: 64 * 1024)
  while true {
    let count = read(descriptor, &buffer, buffer.count)
    if count < 0 && errno == EINTR { continue }
    guard count >= 0 else { throw UnreadableFile(path: path, reason: String(cString: strerror(errno))) }
    if count == 0 { return bytes }
    bytes += buffer[..<count]
  }
}

struct UnreadableFile: Error, CustomStringConvertible {
  let path: String
  let reason: String

  var description: String { "cannot read \(path): \(reason)" }
}
