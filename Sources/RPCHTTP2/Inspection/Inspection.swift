import EventLoop
import Synchronization

/// Looks into the servers and channels of this process: what channelz tells. From any task.
///
/// Whatever is counted is counted by its loop without a lock; a question goes to the loop. Pages are in the order of the identifiers.
package enum Inspection {
  /// Up to `limit` servers with identifiers of at least `first`, and whether there are no more.
  package static func servers(from first: Int64, limit: Int) async -> (page: [ServerReading], isLast: Bool) {
    let (page, isLast) = registry.withLock { $0.servers.values.map(ServerReading.init) }.page(from: first, limit: limit, by: \.id)
    var answer: [ServerReading] = []
    for server in page { answer.append(await counted(server)) }
    return (answer, isLast)
  }

  package static func server(_ id: Int64) async -> ServerReading? {
    guard let server = registry.withLock({ $0.servers[id].map(ServerReading.init) }) else { return nil }
    return await counted(server)
  }

  /// Up to `limit` of a server's connections with identifiers of at least `first`, and whether there are no more; nil for no server.
  package static func connections(ofServer id: Int64, from first: Int64, limit: Int) async -> (page: [Int64], isLast: Bool)? {
    guard registry.withLock({ $0.servers[id] != nil }) else { return nil }
    return await ask({ $0.members(of: id) }) { $0.connectionIDs }.flatMap(\.self).page(from: first, limit: limit, by: \.self)
  }

  /// Up to `limit` channels with identifiers of at least `first`, and whether there are no more.
  package static func channels(from first: Int64, limit: Int) async -> (page: [ChannelReading], isLast: Bool) {
    await ask({ Array($0.channels.values) }) { $0.reading }.page(from: first, limit: limit, by: \.id)
  }

  package static func channel(_ id: Int64) async -> ChannelReading? {
    await ask({ $0.channels[id].map { [$0] } ?? [] }) { $0.reading }.first
  }

  package static func subchannel(_ id: Int64) async -> SubchannelReading? {
    await ask({ Array($0.channels.values) }) { $0.reading.subchannels.first { $0.id == id } }.lazy.compactMap(\.self).first
  }

  /// A connection of a server or a channel, or a socket that a server listens on.
  package static func socket(_ id: Int64) async -> SocketReading? {
    let listeners = registry.withLock { $0.servers.values.map(ServerReading.init) }.flatMap(\.listeners)
    if let listener = listeners.first(where: { $0.id == id }) { return listener }
    let served = await ask({ $0.servers.values.flatMap(\.members) }) { $0.connection(id) }
    if let found = served.lazy.compactMap(\.self).first { return found }
    return await ask({ Array($0.channels.values) }) { $0.connection(id) }.lazy.compactMap(\.self).first
  }

  private static func counted(_ server: ServerReading) async -> ServerReading {
    var server = server
    for calls in await ask({ $0.members(of: server.id) }, { $0.calls }) { server.calls.add(calls) }
    return server
  }

  // MARK: What there is

  struct Registry {
    /// Until they are stopped.
    var servers: [Int64: RPCServer] = [:]
    /// Of channels that somebody holds.
    var channels: [Int64: Connector] = [:]

    func members(of server: Int64) -> [LoopServer] { servers[server]?.members ?? [] }
  }

  private static let registry = Mutex(Registry())

  static func change(_ change: (inout Registry) -> Void) { registry.withLock { change(&$0) } }

  /// Asks each of the chosen on its loop; returns once all have answered, in the order of the choice.
  ///
  /// The questions are handed over within the lock: whoever ends a loop has taken what it carries from the registry before, and what a loop
  /// has by then it still does.
  private static func ask<Subject: LoopBound, Answer: Sendable>(
    _ choose: (Registry) -> [Subject], _ question: @escaping @Sendable (Subject) -> Answer
  ) async -> [Answer] {
    await withCheckedContinuation { continuation in
      registry.withLock { registry in
        let subjects = choose(registry)
        guard !subjects.isEmpty else { return continuation.resume(returning: []) }
        let answers = Answers(of: subjects.count, continuation)
        for (index, subject) in subjects.enumerated() {
          subject.loop.submit { answers.take(question(subject), from: index) }
        }
      }
    }
  }
}

/// What belongs to a loop and can be asked there.
protocol LoopBound: AnyObject, Sendable {
  var loop: EventLoop { get }
}

extension LoopServer: LoopBound {}
extension Connector: LoopBound {}

/// Gathers answers that come from several threads.
private final class Answers<Answer: Sendable>: Sendable {
  private let state: Mutex<(answers: [Answer?], left: Int)>
  private let continuation: CheckedContinuation<[Answer], Never>

  init(of count: Int, _ continuation: CheckedContinuation<[Answer], Never>) {
    state = Mutex((Array(repeating: nil, count: count), count))
    self.continuation = continuation
  }

  func take(_ answer: Answer, from index: Int) {
    let all = state.withLock { state in
      state.answers[index] = .some(answer)
      state.left -= 1
      return state.left == 0 ? state.answers.map { $0! } : nil
    }
    if let all { continuation.resume(returning: all) }
  }
}

extension Sequence {
  fileprivate func page(from first: Int64, limit: Int, by id: (Element) -> Int64) -> (page: [Element], isLast: Bool) {
    let rest = filter { id($0) >= first }.sorted { id($0) < id($1) }
    return (Array(rest.prefix(limit)), rest.count <= limit)
  }
}
