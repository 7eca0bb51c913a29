import Synchronization

/// Numbers servers, channels, subchannels and sockets, as channelz names them: from 1, in the order of their making, none given twice in the
/// life of a process. From any thread; taken when a connection is made, never by a call.
enum EntityID {
  static func next() -> Int64 { last.wrappingAdd(1, ordering: .relaxed).newValue }

  private static let last = Atomic<Int64>(0)
}
