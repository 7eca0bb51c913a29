/// Pieces in the order of their arrival; taking the first costs the same however many wait.
public struct PieceQueue: Sendable {
  private var pieces: [[UInt8]] = []
  private var head = 0

  public init() {}

  public var isEmpty: Bool { head == pieces.count }

  public mutating func append(_ piece: [UInt8]) { pieces.append(piece) }

  public mutating func popFirst() -> [UInt8] {
    let piece = pieces[head]
    pieces[head] = []
    head += 1
    if head == pieces.count { removeAll() }
    return piece
  }

  public mutating func removeAll() {
    pieces.removeAll(keepingCapacity: pieces.count <= 1024)
    head = 0
  }
}
