/// The storage of a field whose message may contain itself: a value on the heap, copied when it is shared and about to change.
public struct Indirect<Value: Message>: Sendable, Equatable {
  private var box: Box?

  public init() {}

  public init(_ value: Value?) {
    box = value.map(Box.init)
  }

  /// The field; changed in place while nobody else holds it.
  public var value: Value? {
    get { box?.value }
    _modify {
      if box == nil {
        box = Box(nil)
      } else if !isKnownUniquelyReferenced(&box) {
        box = Box(box?.value)
      }
      defer { if box?.value == nil { box = nil } }
      yield &box!.value
    }
    set { self = Indirect(newValue) }
  }

  public static func == (left: Indirect, right: Indirect) -> Bool {
    left.box === right.box || left.value == right.value
  }

  // Sendable by this proof: a box is changed only while a single reference to it exists, and `Value` is Sendable.
  private final class Box: @unchecked Sendable {
    var value: Value?
    init(_ value: Value?) { self.value = value }
  }
}
