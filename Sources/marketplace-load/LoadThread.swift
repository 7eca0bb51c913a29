import EventLoop
import Load
import RPC
import RPCHTTP2

/// A thread of the load: its connections, and the flows that begin on it. A flow that is to begin while every lane has one waits for a
/// lane, and its time has begun.
struct LoadThread: Sendable {
  let index: Int
  let loop: EventLoop
  let channels: [HTTP2Channel]
  let recorder = Recorder()

  init(_ index: Int, of plan: Plan) throws {
    self.index = index
    loop = try EventLoop.spawn(name: "load-\(index)", index: index)
    let loop = loop
    channels = (0..<max(1, plan.share(plan.connections, of: index))).map { _ in
      HTTP2Channel(plan.target, on: loop, options: plan.channelOptions)
    }
  }

  /// Until everything that began has ended; `stop` ends it early.
  func run(_ plan: Plan, from start: MonotonicTime, until stop: StopFlag) async throws {
    let (loop, channels, recorder) = (loop, channels, recorder)
    try await withTaskExecutorPreference(loop) {
      let agenda = try Agenda(plan, index, from: start, over: channels, on: loop, stop)
      await withTaskGroup(of: Void.self) { group in
        for number in 0..<plan.share(plan.lanes, of: index) {
          let random = SplitMix64(seed: plan.seed &+ UInt64(index) << 32 &+ UInt64(number) << 8)
          let lane = Lane(channel: channels[number % channels.count], loop: loop, random: random, recorder: recorder)
          group.addTask { await agenda.work(in: lane) }
        }
      }
      agenda.close()
    }
  }
}
