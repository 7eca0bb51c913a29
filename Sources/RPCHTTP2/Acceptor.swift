import EventLoop

/// Takes a server's connections, on its first loop, and hands each to the loop that has the fewest. Clients keep few connections for long:
/// spread by a hash, as the kernel would, half of them share a loop while another is idle.
///
/// Sendable by this proof: `members` never changes, and `listeners` is touched on `loop` alone.
final class Acceptor: @unchecked Sendable {
  private let loop: EventLoop
  private let members: [LoopServer]
  private var listeners: [TCPListener] = []

  init(_ members: [LoopServer]) {
    loop = members[0].loop
    self.members = members
  }

  func listen(_ sockets: [ListeningSocket]) async throws(SystemError) {
    let result: Result<Void, SystemError> = await withCheckedContinuation { continuation in
      loop.submit { [self] in
        let result = Result { () throws(SystemError) in
          for socket in sockets {
            // Who may open a unix socket is the file system's to say.
            let isSecured = !socket.address.isUnix
            let listener = try TCPListener(socket, on: loop) { [members] in
              members.min { $0.connectionCount < $1.connectionCount }!.take($0, $1, isSecured: isSecured)
            }
            listeners.append(listener)
          }
        }
        continuation.resume(returning: result)
      }
    }
    try result.get()
  }

  /// Takes no more; what was taken has been handed over when this returns.
  func close() async {
    await withCheckedContinuation { continuation in
      loop.submit { [self] in
        for listener in listeners { listener.close() }
        listeners = []
        continuation.resume()
      }
    }
  }
}
