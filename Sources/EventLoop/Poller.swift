import CLinux
import Glibc

/// What a descriptor is ready for, or is watched for.
public struct Readiness: OptionSet, Sendable {
  public let rawValue: UInt32
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  public static let read = Readiness(rawValue: EPOLLIN.rawValue)
  public static let write = Readiness(rawValue: EPOLLOUT.rawValue)
  /// The peer closed its sending side.
  public static let readHangUp = Readiness(rawValue: EPOLLRDHUP.rawValue)
  /// Reported whether asked for or not.
  public static let hangUp = Readiness(rawValue: EPOLLHUP.rawValue)
  /// Reported whether asked for or not.
  public static let error = Readiness(rawValue: EPOLLERR.rawValue)
}

/// A descriptor's owner, told of readiness on the loop that watches it.
public protocol EventSource: AnyObject {
  var fileDescriptor: Int32 { get }
  func ready(_ readiness: Readiness)
}

/// epoll(7) and the descriptors it watches. A descriptor that is closed and opened again within one batch of events has a new
/// generation, so that an old event never reaches its new owner.
final class Poller {
  private struct Watch {
    var source: (any EventSource)?
    var generation: UInt32 = 0
  }

  private static let batchSize = 256
  private static let (wakeUpTag, alarmTag) = (UInt64.max, UInt64.max - 1)

  private let epoll: Int32
  private let wakeUp: Int32
  private var alarm: AlarmClock
  private var watches: [Watch] = []
  private let events: UnsafeMutablePointer<epoll_event>
  private var readyCount = 0

  init() throws(SystemError) {
    epoll = epoll_create1(Int32(EPOLL_CLOEXEC))
    guard epoll >= 0 else { throw SystemError("epoll_create1") }
    wakeUp = eventfd(0, Int32(EFD_CLOEXEC | EFD_NONBLOCK))
    guard wakeUp >= 0 else { throw SystemError("eventfd") }
    alarm = try AlarmClock()
    events = .allocate(capacity: Self.batchSize)
    try watchForEdges(wakeUp, Self.wakeUpTag)
    try watchForEdges(alarm.descriptor, Self.alarmTag)
  }

  /// Edge-triggered: each write, each expiry is one event, however many were not read, so that nothing has to be read, and no read can
  /// swallow one that came between.
  private func watchForEdges(_ descriptor: Int32, _ tag: UInt64) throws(SystemError) {
    var event = epoll_event(events: EPOLLIN.rawValue | EPOLLET.rawValue, data: epoll_data_t(u64: tag))
    guard epoll_ctl(epoll, EPOLL_CTL_ADD, descriptor, &event) == 0 else { throw SystemError("epoll_ctl") }
  }

  deinit {
    close(wakeUp)
    close(epoll)
    events.deallocate()
  }

  func wake() {
    var one: UInt64 = 1
    _ = write(wakeUp, &one, 8)
  }

  func add(_ source: any EventSource, _ interest: Readiness) throws(SystemError) {
    let descriptor = Int(source.fileDescriptor)
    while watches.count <= descriptor { watches.append(Watch()) }
    watches[descriptor].source = source
    watches[descriptor].generation &+= 1
    try control(EPOLL_CTL_ADD, descriptor, interest)
  }

  func modify(_ source: any EventSource, _ interest: Readiness) throws(SystemError) {
    try control(EPOLL_CTL_MOD, Int(source.fileDescriptor), interest)
  }

  func remove(_ source: any EventSource) {
    let descriptor = Int(source.fileDescriptor)
    guard watches.indices.contains(descriptor), watches[descriptor].source === source else { return }
    watches[descriptor].source = nil
    var event = epoll_event()
    _ = epoll_ctl(epoll, EPOLL_CTL_DEL, source.fileDescriptor, &event)
  }

  private func control(_ operation: Int32, _ descriptor: Int, _ interest: Readiness) throws(SystemError) {
    let tag = UInt64(watches[descriptor].generation) << 32 | UInt64(descriptor)
    var event = epoll_event(events: interest.rawValue, data: epoll_data_t(u64: tag))
    guard epoll_ctl(epoll, operation, Int32(descriptor), &event) == 0 else { throw SystemError("epoll_ctl") }
  }

  /// Waits for readiness, at most until `expiry`; nil waits without end.
  func wait(until expiry: MonotonicTime?) {
    if let expiry { alarm.ring(by: expiry) }
    readyCount = Int(epoll_wait(epoll, events, Int32(Self.batchSize), -1))
  }

  /// Looks at what is ready by now.
  func look() { readyCount = Int(epoll_wait(epoll, events, Int32(Self.batchSize), 0)) }

  func dispatch() {
    guard readyCount > 0 else { return }
    for index in 0..<readyCount {
      let tag = events[index].data.u64
      if tag >= Self.alarmTag {
        if tag == Self.alarmTag { alarm.hasRung() }
        continue
      }
      let watch = watches[Int(tag & 0xFFFF_FFFF)]
      guard watch.generation == UInt32(tag >> 32), let source = watch.source else { continue }
      source.ready(Readiness(rawValue: events[index].events))
    }
  }
}
