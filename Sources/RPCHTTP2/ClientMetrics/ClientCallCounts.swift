import EventLoop
import Metering
import RPC

/// What a channel counted of its calls and their attempts, by gRFC A66: each method has its counts, found once a call.
///
/// Confined to the channel's loop: counting takes no lock and no atomic.
final class ClientCallCounts {
  private let target: String
  private var methods: [String: ClientMethodCounts] = [:]
  private let other = ClientMethodCounts("other")

  /// `target` as the attribute `grpc.target` has it.
  init(target: String) { self.target = target }

  /// Methods beyond it are counted as `other`, and so are generic ones whatever they are called.
  static let maxMethods = 1024

  func of(_ method: MethodDescriptor) -> ClientMethodCounts {
    if method.isGeneric { return other }
    if let known = methods[method.path] { return known }
    guard methods.count < Self.maxMethods else { return other }
    let counts = ClientMethodCounts(String(method.path.dropFirst()))
    methods[method.path] = counts
    return counts
  }

  var snapshot: ClientCallSnapshot {
    var snapshot = ClientCallSnapshot()
    for counts in methods.values { snapshot.add(counts.snapshot, method: counts.name, target: target) }
    snapshot.add(other.snapshot, method: other.name, target: target)
    return snapshot
  }
}

/// What a channel counted of the calls of one method. Confined to the channel's loop.
final class ClientMethodCounts {
  /// As the attribute `grpc.method` has it.
  let name: String
  private var startedAttempts: UInt64 = 0
  /// By status; made when the first ends so.
  private var attempts: [CallEnds?] = Array(repeating: nil, count: StatusCode.allCases.count)
  private var calls: [Histogram?] = Array(repeating: nil, count: StatusCode.allCases.count)

  init(_ name: String) { self.name = name }

  func startAttempt() { startedAttempts &+= 1 }

  /// The sizes are those of messages, compressed if they were, without the heads of their frames.
  func endAttempt(_ code: StatusCode, _ duration: TimeSpan, sentBytes: Int, receivedBytes: Int) {
    let index = Int(code.rawValue)
    let ends: CallEnds
    if let known = attempts[index] {
      ends = known
    } else {
      ends = CallEnds()
      attempts[index] = ends
    }
    ends.record(duration, sentBytes: sentBytes, receivedBytes: receivedBytes)
  }

  func endCall(_ code: StatusCode, _ duration: TimeSpan) {
    let index = Int(code.rawValue)
    let durations: Histogram
    if let known = calls[index] {
      durations = known
    } else {
      durations = Histogram(.latency)
      calls[index] = durations
    }
    durations.record(duration.nanoseconds)
  }

  struct Snapshot: Sendable {
    fileprivate(set) var startedAttempts: UInt64
    /// By status.
    fileprivate(set) var attempts: [CallEnds.Snapshot?]
    fileprivate(set) var calls: [HistogramSnapshot?]

    mutating func add(_ other: Snapshot) {
      startedAttempts &+= other.startedAttempts
      for index in attempts.indices {
        if let added = other.attempts[index] {
          if attempts[index] == nil { attempts[index] = added } else { attempts[index]!.add(added) }
        }
        if let added = other.calls[index] {
          if calls[index] == nil { calls[index] = added } else { calls[index]!.add(added) }
        }
      }
    }
  }

  var snapshot: Snapshot {
    Snapshot(startedAttempts: startedAttempts, attempts: attempts.map { $0?.snapshot }, calls: calls.map { $0?.snapshot })
  }
}
