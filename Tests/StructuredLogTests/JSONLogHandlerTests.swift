import EventLoop
import Glibc
import Logging
import Testing

@testable import StructuredLog

@Suite struct JSONLogHandlerTests {
  @Test func `a record is one line of JSON, its metadata by name`() throws {
    let pipe = try Pipe()
    let writer = try LogWriter(to: pipe.writeEnd)
    var logger = Logger(label: "test") { _ in JSONLogHandler(level: .info, to: writer) }
    logger[metadataKey: "b"] = "said \"so\" \\ \n \u{1} ж"
    logger.info("one", metadata: ["a": .stringConvertible(7), "c": ["x", "y"], "d": ["z": .stringConvertible(true)]])
    logger.debug("none")
    logger.warning("two", metadata: ["b": "other", "level": "mine", "message": "too"])
    writer.flush()
    let lines = pipe.text(until: "two").split(separator: "\n").map { $0.drop { $0 != "," } }
    #expect(
      lines == [
        #","level":"info","message":"one","a":7,"b":"said \"so\" \\ \n \u0001 ж","c":["x","y"],"d":{"z":true}}"#,
        #","level":"warning","message":"two","b":"other","level_":"mine","message_":"too"}"#,
      ])
  }

  @Test func `a time is RFC 3339 in UTC`() {
    #expect(WallTime(seconds: 951_782_400, microseconds: 42).description == "2000-02-29T00:00:00.000042Z")
  }

  @Test func `a text is cut, not the record`() {
    var line = JSONLine(time: .now, level: .info, message: "long")
    line.append("text", "\(String(repeating: "x", count: 5000))")
    #expect(String(decoding: line.finished, as: UTF8.self).hasSuffix("x…\"}\n"))
    #expect(line.finished.count < 2200)
  }

  @Test func `nobody waits for a log that is not read, and what was dropped is counted`() throws {
    let pipe = try Pipe()
    let writer = try LogWriter(to: pipe.writeEnd, capacity: 256 * 1024)
    // More than a pipe and the writer hold. Nobody reads yet: a writer that waited would wait for ever.
    let line = Array("\(String(repeating: "x", count: 1023))\n".utf8)
    for _ in 0..<2000 { writer.write(line) }
    var (keptCount, droppedCount) = (0, 0)
    // The writer's thread may come to take lines more than once while they are written.
    while keptCount + droppedCount < 2000 {
      for line in pipe.lines() {
        if line.first == "x" {
          keptCount += 1
        } else {
          let message = /"message":"records were dropped: nobody reads the log fast enough","count":(\d+)}/
          let dropped = try #require(line.firstMatch(of: message))
          droppedCount += try #require(Int(dropped.1))
        }
      }
    }
    #expect(keptCount + droppedCount == 2000 && droppedCount > 0)
  }
}

/// A pipe with both ends here.
private struct Pipe {
  let readEnd: Int32
  let writeEnd: Int32

  init() throws {
    var ends: [Int32] = [-1, -1]
    try #require(pipe(&ends) == 0)
    (readEnd, writeEnd) = (ends[0], ends[1])
  }

  /// What was written by now; waits for something.
  func text() -> String {
    var bytes = [UInt8](repeating: 0, count: 64 * 1024)
    let count = read(readEnd, &bytes, bytes.count)
    return String(decoding: bytes.prefix(max(0, count)), as: UTF8.self)
  }

  /// Reads on until a line has `word`, and to that line's end.
  func text(until word: String) -> String {
    var all = ""
    repeat { all += text() } while !(all.hasSuffix("\n") && all.contains(word))
    return all
  }

  /// Whole lines that were written by now; waits for one.
  func lines() -> [Substring] {
    var all = text()
    while !all.hasSuffix("\n") { all += text() }
    return all.split(separator: "\n")
  }
}
