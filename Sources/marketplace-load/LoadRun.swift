import EventLoop
import Glibc
import Load
import RPC

/// A load from its beginning to its result.
struct LoadRun: Sendable {
  let plan: Plan
  let title: String
  let staff: Caller?
  let residents: [Caller]
  let subscribers: Int
  let metricsURL: String?

  /// `stop` ends it early; what was found until then is the result.
  func perform(until stop: StopFlag) async throws -> LoadResult {
    let threads = try (0..<plan.threads).map { try LoadThread($0, of: plan) }
    defer { for thread in threads { thread.loop.stop() } }
    let started = secondsSince1970()
    let processor = processorSeconds()
    let start = MonotonicTime.now + .milliseconds(200)
    let keeping = Task { await keepSignedIn() }
    let following = Task { await follow(threads) }
    defer {
      keeping.cancel()
      following.cancel()
    }
    let collecting = Task { try await collect(threads, from: start) }
    try await withThrowingTaskGroup(of: Void.self) { group in
      for thread in threads { group.addTask { try await thread.run(plan, from: start, until: stop) } }
      try await group.waitForAll()
    }
    collecting.cancel()
    let collection = try await collecting.value
    return LoadResult(
      title: title, server: "\(plan.target)", machine: .here, profile: plan.profile.text(plan.spacing),
      isOpenLoop: plan.isOpenLoop, scenarios: Dictionary(plan.mix.weights.map { ($0.name, $0.weight) }) { first, _ in first },
      connections: plan.connections, threads: plan.threads, lanes: plan.lanes, seed: plan.seed, startTime: timestamp(started),
      warmUpSeconds: plan.warmUpSeconds, collection, generatorProcessorSeconds: processorSeconds() - processor)
  }

  private func keepSignedIn() async {
    await withTaskGroup(of: Void.self) { group in
      for caller in residents + (staff.map { [$0] } ?? []) { group.addTask { try? await caller.stayingSignedIn() } }
    }
  }

  private func follow(_ threads: [LoadThread]) async {
    let callers = staff.map { [$0] } ?? residents
    guard !callers.isEmpty else { return }
    await withTaskGroup(of: Void.self) { group in
      for number in 0..<subscribers {
        let thread = threads[number % threads.count]
        let channel = thread.channels[number / threads.count % thread.channels.count]
        let subscriber = Subscriber(caller: callers[number % callers.count], channel: channel, recorder: thread.recorder)
        group.addTask(executorPreference: thread.loop) { await subscriber.follow() }
      }
    }
  }

  /// A second at a time until the task is cancelled.
  private func collect(_ threads: [LoadThread], from start: MonotonicTime) async throws -> Collection {
    var collection = Collection(plan.profile)
    var view = LiveView(plan)
    let metrics = try metricsURL.map(ServerMetrics.init)
    _ = metrics?.read()
    var last = start
    while true {
      let due = last + .seconds(1)
      try? await Task.sleep(for: .nanoseconds(max(0, (due - .now).nanoseconds)))
      // Everything has ended by then: what is taken now is the last.
      let isLast = Task.isCancelled
      let now = MonotonicTime.now
      let recording = threads.reduce(into: Recording()) { $0.add($1.recorder.take()) }
      let (from, to) = ((last - start).seconds - plan.warmUpSeconds, (now - start).seconds - plan.warmUpSeconds)
      if to > from, !(isLast && recording.isEmpty) {
        collection.add(recording, from: from, to: to, server: metrics?.read())
        view.show(collection.intervals.last!)
      }
      if isLast { return collection }
      last = now
    }
  }
}

extension LoadProfile {
  /// For people: `200/s, 400/s, 600/s for 10 s each`.
  func text(_ spacing: Arrivals.Spacing) -> String {
    let parts = stretches.map { stretch in
      stretch.rates.map { $0.from == $0.to ? "\($0.from.short)/s" : "\($0.from.short)/s to \($0.to.short)/s" }
        ?? "as many as there can be"
    }
    let length = "for \(stretches[0].seconds.short) s\(stretches.count > 1 ? " each" : "")"
    return "\(parts.joined(separator: ", ")) \(length)\(spacing == .poisson && stretches[0].rates != nil ? ", Poisson" : "")"
  }
}
