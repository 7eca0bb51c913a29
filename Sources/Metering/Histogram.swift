/// Counts of values by how large they are. Confined to one thread, such as a loop's: counting takes no lock, no atomic and no memory.
public final class Histogram {
  public let scale: HistogramScale
  /// How many values each bucket has had, the one above the last bound included.
  private let counts: UnsafeMutableBufferPointer<UInt64>
  private var sum: Int64 = 0

  public init(_ scale: HistogramScale) {
    self.scale = scale
    counts = .allocate(capacity: scale.bounds.count + 1)
    counts.initialize(repeating: 0)
  }

  deinit { counts.deallocate() }

  /// Counts a value in the scale's raw unit.
  @inline(__always)
  public func record(_ value: Int64) {
    counts[scale.bucket(of: value)] &+= 1
    sum &+= value
  }

  /// What was counted by now, to be read elsewhere.
  public var snapshot: HistogramSnapshot { HistogramSnapshot(scale: scale, counts: Array(counts), sum: sum) }
}

/// The buckets of a histogram: inclusive upper bounds in a raw unit of whole numbers, such as nanoseconds, and how many of those are one of
/// the unit that readers see.
///
/// Sendable by this proof: nothing in it changes after its initializer. Never freed while a histogram has it, which holds it.
public final class HistogramScale: @unchecked Sendable {
  public let rawPerUnit: Double
  fileprivate let bounds: UnsafeMutableBufferPointer<Int64>

  /// `bounds` in the unit that readers see, ascending.
  public init(_ bounds: [Double], rawPerUnit: Double = 1) {
    precondition(!bounds.isEmpty && zip(bounds, bounds.dropFirst()).allSatisfy(<), "bounds ascend")
    self.rawPerUnit = rawPerUnit
    self.bounds = .allocate(capacity: bounds.count)
    for (index, bound) in bounds.enumerated() {
      self.bounds.initializeElement(at: index, to: Int64((bound * rawPerUnit).rounded()))
    }
  }

  deinit { bounds.deallocate() }

  /// In the unit that readers see.
  public var upperBounds: [Double] { bounds.map { Double($0) / rawPerUnit } }

  /// The first bucket whose bound is not below `value`.
  @inline(__always)
  fileprivate func bucket(of value: Int64) -> Int {
    var (low, count) = (0, bounds.count)
    let base = bounds.baseAddress.unsafelyUnwrapped
    while count > 0 {
      let half = count >> 1
      let isAbove = base[low + half] < value
      low = isAbove ? low + half + 1 : low
      count = isAbove ? count - half - 1 : half
    }
    return low
  }

  /// gRFC A66's buckets of latencies: values in nanoseconds, read in seconds.
  public static let latency = HistogramScale(
    [
      0, 0.00001, 0.00005, 0.0001, 0.0003, 0.0006, 0.0008, 0.001, 0.002, 0.003, 0.004, 0.005, 0.006, 0.008, 0.01, 0.013, 0.016,
      0.02, 0.025, 0.03, 0.04, 0.05, 0.065, 0.08, 0.1, 0.13, 0.16, 0.2, 0.25, 0.3, 0.4, 0.5, 0.65, 0.8, 1, 2, 5, 10, 20, 50, 100,
    ], rawPerUnit: 1e9)

  /// gRFC A66's buckets of sizes, in bytes.
  public static let size = HistogramScale([
    0, 1024, 2048, 4096, 16384, 65536, 262_144, 1_048_576, 4_194_304, 16_777_216, 67_108_864, 268_435_456, 1_073_741_824,
    4_294_967_296,
  ])

  /// gRFC A66's buckets of counts.
  public static let count = HistogramScale([
    0, 1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024, 2048, 4096, 8192, 16384, 32768, 65536,
  ])
}

/// What a histogram had counted at some moment.
public struct HistogramSnapshot: Sendable {
  public let scale: HistogramScale
  /// One for each bucket, and one above the last bound.
  public private(set) var counts: [UInt64]
  /// Of all values, in the scale's raw unit.
  public private(set) var sum: Int64

  public init(scale: HistogramScale, counts: [UInt64], sum: Int64) {
    self.scale = scale
    self.counts = counts
    self.sum = sum
  }

  public var count: UInt64 { counts.reduce(0, &+) }

  /// Takes in what another histogram of the same scale counted.
  public mutating func add(_ other: HistogramSnapshot) {
    precondition(scale === other.scale, "histograms of different scales do not add up")
    for index in counts.indices { counts[index] &+= other.counts[index] }
    sum &+= other.sum
  }
}
