import Glibc

/// How often the allocator is asked for memory, with AllocationCounter preloaded.
struct Allocations {
  private let soFar: @convention(c) () -> Int

  init() throws {
    guard let counter = dlsym(nil, "allocations_of_this_thread") else {
      throw BenchmarkFailure("allocations are counted with libAllocationCounter.so in LD_PRELOAD")
    }
    soFar = unsafeBitCast(counter, to: (@convention(c) () -> Int).self)
  }

  /// For each invoice, once everything that is made once has been made.
  func perInvoice(_ work: () throws -> Void) rethrows -> Double {
    try work()
    let before = soFar()
    try work()
    return Double(soFar() - before) / Double(Invoices.all.count)
  }
}
