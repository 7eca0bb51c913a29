import EventLoop
import Load
import RPC
import RPCHTTP2

/// What is to begin on a thread, and when.
///
/// Sendable by this proof: touched only on its loop, where all lanes run.
final class Agenda: @unchecked Sendable {
  private let plan: Plan
  private let start: MonotonicTime
  private let end: MonotonicTime
  private let pacer: Pacer
  private let stop: StopFlag
  private let channels: [HTTP2Channel]
  /// The last arrival's.
  private var (due, channel) = (MonotonicTime.now, 0)
  /// nil for a closed loop.
  private var arrivals: Arrivals?
  private let whole: LoadProfile

  init(
    _ plan: Plan, _ index: Int, from start: MonotonicTime, over channels: [HTTP2Channel], on loop: EventLoop, _ stop: StopFlag
  ) throws(SystemError) {
    (self.plan, self.start, self.channels, self.stop) = (plan, start, channels, stop)
    whole = plan.whole
    end = start + TimeSpan(seconds: whole.seconds)
    pacer = try Pacer(on: loop, until: stop)
    arrivals =
      plan.isOpenLoop ? Arrivals(whole, plan.spacing, tick: plan.tick, seed: plan.seed, index: index, of: plan.threads) : nil
  }

  func close() { pacer.close() }

  /// One flow after the other until there is no more to begin.
  func work(in lane: Lane) async {
    var lane = lane
    if arrivals == nil, start > .now { await pacer.sleep(until: start) }
    while !stop.isSet, let (due, stretch) = next(&lane) {
      if due > .now { await pacer.sleep(until: due) }
      guard !stop.isSet else { return }
      lane.stretch = plan.measured(stretch)
      let error: String?
      if MonotonicTime.now > end + plan.grace {
        error = "NOT_BEGUN"
      } else {
        error = await outcome(of: plan.scenarios[plan.mix.pick(lane.random.next())], &lane)
      }
      let now = MonotonicTime.now
      let current = plan.profile.stretch(at: (now - start).seconds - plan.warmUpSeconds)
      lane.recorder.record { recording in
        recording.flow(
          of: lane.stretch, endedIn: now < end ? current : Int.max, nanoseconds: (now - due).nanoseconds, error: error)
      }
    }
  }

  /// What begins together is of one connection, whose calls then share a packet; the next connection has what begins next.
  private func next(_ lane: inout Lane) -> (due: MonotonicTime, stretch: Int)? {
    guard arrivals != nil else {
      let now = MonotonicTime.now
      return now < end ? (now, whole.stretch(at: (now - start).seconds)) : nil
    }
    guard let (seconds, stretch) = arrivals?.next() else { return nil }
    let due = start + TimeSpan(seconds: seconds)
    if due != self.due { (self.due, channel) = (due, (channel + 1) % channels.count) }
    lane.channel = channels[channel]
    return (due, stretch)
  }

  /// nil when it went well.
  private func outcome(of scenario: any Scenario, _ lane: inout Lane) async -> String? {
    do {
      try await scenario.flow(&lane)
      return nil
    } catch let error as RPCError {
      return error.reason ?? error.code.name
    } catch let error as Unexpected {
      return error.name
    } catch {
      return "\(type(of: error))"
    }
  }
}

extension TimeSpan {
  init(seconds: Double) { self.init(nanoseconds: Int64(seconds * 1e9)) }
  var seconds: Double { Double(nanoseconds) / 1e9 }
}
