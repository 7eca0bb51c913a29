import Access
import RPC

/// Where a stream starts, or goes on.
enum StreamStart: Equatable {
  /// With what happens from now on.
  case now
  /// With the oldest event that is kept.
  case beginning
  /// Behind the event at a position.
  case after(Int64)

  /// The position behind which events are read; nil: none of those that there are.
  var read: Int64? {
    switch self {
    case .now: nil
    case .beginning: 0
    case .after(let position): position
    }
  }

  /// The position that nothing was missed behind, with `head` the last one given and those up to `floor` removed.
  ///
  /// Throws CURSOR_INVALID for one ahead of every event: positions only count up, so it is of a database that was set back, where events
  /// would be missed in silence; CURSOR_EXPIRED where events behind it are not kept any more.
  func position(head: Int64, floor: Int64) throws -> Int64 {
    switch self {
    case .now: return head
    case .beginning: return floor
    case .after(let position):
      if position > head { throw NotificationHandler.cursorInvalid }
      if position < floor { throw Refusal.cursorExpired }
      return position
    }
  }
}

extension Refusal {
  static let cursorExpired = Refusal(
    .outOfRange, "CURSOR_EXPIRED",
    "events after this cursor are not kept any more; list what there is with ListNotifications, then subscribe with from_beginning, "
      + "which starts from the oldest that is kept, or without a cursor, from now on",
    ru: "Часть уведомлений уже удалена: загрузите список заново")
}
