import Glibc

/// What tells a file from what it was: which one it is, how long, and when it was last written or changed.
struct FileStamp: Equatable, Sendable {
  private let (device, inode, byteCount): (UInt64, UInt64, Int64)
  private let (writeTime, changeTime): (Int64, Int64)

  /// Of what a path leads to, links followed; nil when there is nothing.
  init?(of path: String) {
    var file = stat()
    guard stat(path, &file) == 0 else { return nil }
    (device, inode, byteCount) = (UInt64(file.st_dev), UInt64(file.st_ino), Int64(file.st_size))
    writeTime = Int64(file.st_mtim.tv_sec) * 1_000_000_000 + Int64(file.st_mtim.tv_nsec)
    changeTime = Int64(file.st_ctim.tv_sec) * 1_000_000_000 + Int64(file.st_ctim.tv_nsec)
  }
}
