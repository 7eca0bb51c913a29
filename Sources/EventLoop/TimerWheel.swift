/// A one-shot timer of an ``EventLoop``. The loop keeps it alive while it is armed; its action runs once per arming.
public final class LoopTimer {
  let action: () -> Void
  fileprivate(set) var expiryTick: Int64 = 0
  fileprivate var slot = -1
  fileprivate var next: LoopTimer?
  fileprivate unowned(unsafe) var previous: LoopTimer?

  public init(_ action: @escaping () -> Void) { self.action = action }

  public var isArmed: Bool { slot >= 0 }
}

/// A hierarchical timing wheel: arming and cancelling take constant time whatever the number of timers, as a deadline per call needs.
///
/// Ticks are milliseconds. Level n has 64 slots of 64ⁿ ticks; a timer sits in the level of its distance and moves down as its time
/// comes near. What lies beyond the last level waits in its last slot and is placed again from there. A class, since actions arm and
/// cancel while it advances.
final class TimerWheel {
  private static let levels = 6
  private static let slotBits = 6
  private static let nanosecondsPerTick: Int64 = 1_000_000

  private var slots = [LoopTimer?](repeating: nil, count: levels << slotBits)
  /// Bit s of `occupied[n]`: slot s of level n holds a timer.
  private var occupied = [UInt64](repeating: 0, count: levels)
  private let origin: MonotonicTime
  /// The last tick whose timers have fired.
  private var tick: Int64 = 0
  private(set) var count = 0

  init(startingAt origin: MonotonicTime) { self.origin = origin }

  /// Arms `timer`, which must not be armed; a time already past fires at the next advance.
  func insert(_ timer: LoopTimer, at time: MonotonicTime) {
    precondition(!timer.isArmed)
    let distance = max(0, (time - origin).nanoseconds)
    timer.expiryTick = distance / Self.nanosecondsPerTick + (distance % Self.nanosecondsPerTick == 0 ? 0 : 1)
    place(timer)
    count += 1
  }

  func cancel(_ timer: LoopTimer) {
    guard timer.isArmed else { return }
    unlink(timer)
    count -= 1
  }

  /// Fires, in the order of their ticks, the timers due at `time`. Actions may arm and cancel.
  func advance(to time: MonotonicTime) {
    let target = (time - origin).nanoseconds / Self.nanosecondsPerTick
    while tick < target {
      guard count > 0, let next = nextOccupiedTick else { return tick = target }
      guard next <= target else { return tick = target }
      tick = next
      for level in stride(from: Self.levels - 1, through: 1, by: -1) where tick & ((1 << (level * Self.slotBits)) - 1) == 0 {
        cascade(level)
      }
      let slot = Int(tick & 63)
      while let timer = slots[slot] {
        unlink(timer)
        count -= 1
        timer.action()
      }
    }
  }

  /// When the loop must look again: the next expiry, or the moment a level's slot has to be spread over the one below.
  var nextExpiry: MonotonicTime? {
    guard count > 0, let next = nextOccupiedTick else { return nil }
    return MonotonicTime(nanoseconds: origin.nanoseconds + next * Self.nanosecondsPerTick)
  }

  /// The first tick after `tick` at which a slot of some level comes up.
  private var nextOccupiedTick: Int64? {
    var earliest: Int64?
    for level in 0..<Self.levels where occupied[level] != 0 {
      let shift = level * Self.slotBits
      let current = tick >> Int64(shift)
      let turned = Int((current + 1) & 63)
      let rotated = turned == 0 ? occupied[level] : occupied[level] >> UInt64(turned) | occupied[level] << UInt64(64 - turned)
      let candidate = (current + 1 + Int64(rotated.trailingZeroBitCount)) << Int64(shift)
      earliest = min(earliest ?? candidate, candidate)
    }
    return earliest
  }

  private func cascade(_ level: Int) {
    let slot = level << Self.slotBits | Int(tick >> Int64(level * Self.slotBits) & 63)
    while let timer = slots[slot] {
      unlink(timer)
      place(timer, isDueNow: timer.expiryTick <= tick)
    }
  }

  private func place(_ timer: LoopTimer, isDueNow: Bool = false) {
    let expiry = isDueNow ? tick : max(timer.expiryTick, tick + 1)
    let distance = expiry - tick
    var level = 0
    while level < Self.levels - 1, distance >= 1 << Int64((level + 1) * Self.slotBits) { level += 1 }
    let reach = min(expiry, tick + (Int64(1) << Int64(Self.levels * Self.slotBits)) - (Int64(1) << Int64(level * Self.slotBits)))
    let index = Int(reach >> Int64(level * Self.slotBits) & 63)
    link(timer, slot: level << Self.slotBits | index)
  }

  private func link(_ timer: LoopTimer, slot: Int) {
    timer.slot = slot
    timer.next = slots[slot]
    timer.next?.previous = timer
    slots[slot] = timer
    occupied[slot >> Self.slotBits] |= 1 << UInt64(slot & 63)
  }

  private func unlink(_ timer: LoopTimer) {
    let slot = timer.slot
    timer.next?.previous = timer.previous
    if let previous = timer.previous { previous.next = timer.next } else { slots[slot] = timer.next }
    if slots[slot] == nil { occupied[slot >> Self.slotBits] &= ~(1 << UInt64(slot & 63)) }
    timer.next = nil
    timer.previous = nil
    timer.slot = -1
  }
}
