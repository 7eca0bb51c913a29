import EventLoop
import Testing

@testable import Bounds

@Suite struct BoundTests {
  private struct Knobs {
    var queueLength = 3
    var patience = TimeSpan.seconds(2)
    var isStrict = false
  }

  private struct Machine {
    var knobs = Knobs()
  }

  private static let bounds: [Bound<Knobs>] = [
    .count("queueLength", \.queueLength, of: "jobs", in: 1...50, beyond: "a job is refused"),
    .time("patience", \.patience, in: .milliseconds(1)...(.seconds(60)), beyond: "the job is dropped"),
    .choice("isStrict", \.isStrict, beyond: "nothing"),
  ]

  @Test func `a bound of a part is a bound of the whole`() throws {
    var machine = Machine()
    let bound = Self.bounds[0].within(\Machine.knobs)
    try bound.set("7", in: &machine)
    #expect(machine.knobs.queueLength == 7)
    #expect(bound.value(in: machine) == .count(7))
  }

  @Test(arguments: [
    ("queueLength", "0", "queueLength is a whole number of jobs from 1 to 50, such as 50, not «0»"),
    ("queueLength", "51", "queueLength is a whole number of jobs from 1 to 50, such as 50, not «51»"),
    ("queueLength", "two", "queueLength is a whole number of jobs from 1 to 50, such as 50, not «two»"),
    ("patience", "61", "patience is a time in seconds, such as 0.5, from 0.001 to 60, not «61»"),
    ("patience", "unlimited", "patience is a time in seconds, such as 0.5, from 0.001 to 60, not «unlimited»"),
    ("patience", "nan", "patience is a time in seconds, such as 0.5, from 0.001 to 60, not «nan»"),
    ("patience", "-1", "patience is a time in seconds, such as 0.5, from 0.001 to 60, not «-1»"),
    ("patience", "1s", "patience is a time in seconds, such as 0.5, from 0.001 to 60, not «1s»"),
    ("isStrict", "1", "isStrict is true or false, not «1»"),
  ])
  func `a value that is none is refused with what would be one`(name: String, text: String, message: String) throws {
    var knobs = Knobs()
    let bound = try Self.bounds.bound(named: name)
    let rejected = #expect(throws: BoundRejected.self) { try bound.set(text, in: &knobs) }
    #expect(rejected?.description == message)
    #expect(bound.value(in: knobs) == bound.value(in: Knobs()))
  }

  @Test(arguments: [
    ("queuelenght", "there is no limit «queuelenght»; did you mean queueLength? there are queueLength, patience, isStrict"),
    ("zebra", "there is no limit «zebra»; there are queueLength, patience, isStrict"),
  ])
  func `a name that is none is refused with the near ones and all`(name: String, message: String) {
    let rejected = #expect(throws: BoundRejected.self) { try Self.bounds.bound(named: name) }
    #expect(rejected?.description == message)
  }

  @Test(arguments: [
    (TimeSpan.seconds(0), "0"), (.milliseconds(1), "0.001"), (.milliseconds(1500), "1.5"), (.seconds(60), "60"),
    (TimeSpan(nanoseconds: 1), "0.000000001"), (.unlimited, "unlimited"),
  ])
  func `times are written as they are read`(time: TimeSpan, text: String) {
    #expect(BoundValue.time(time).description == text)
    #expect(BoundKind.time(.seconds(0)...(.unlimited)).value(text) == .time(time))
  }
}
