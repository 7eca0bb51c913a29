import EventLoop

/// One client of an ``AdminServer``: its request, its answer, its end.
///
/// Sendable by this proof: everything happens on the loop, where the page's task runs too.
final class AdminConnection: TCPConnectionDelegate, @unchecked Sendable {
  private let loop: EventLoop
  private let pages: [String: AdminServer.Page]
  private let limits: AdminLimits
  private let ended: (AdminConnection) -> Void
  private var socket: TCPConnection?
  private var timer: LoopTimer?
  private var head: [UInt8] = []
  private var isAnswering = false
  private var isAnswered = false

  init(
    on loop: EventLoop, _ pages: [String: AdminServer.Page], _ limits: AdminLimits, ended: @escaping (AdminConnection) -> Void
  ) {
    (self.loop, self.pages, self.limits, self.ended) = (loop, pages, limits, ended)
  }

  func open(_ descriptor: Int32) {
    timer = loop.schedule(at: loop.now + limits.connectionTimeout) { [unowned self] in close() }
    do throws(SystemError) { socket = try TCPConnection(descriptor, on: loop, delegate: self) } catch { close() }
  }

  func close() {
    if let timer { loop.cancel(timer) }
    timer = nil
    socket?.close()
    socket = nil
    ended(self)
  }

  func connected() {}

  func received(_ bytes: UnsafeRawBufferPointer) {
    // Whatever follows the request's head is nobody's concern.
    guard !isAnswering else { return }
    head.append(contentsOf: bytes.prefix(limits.maxHeadBytes + 1 - head.count))
    switch AdminRequest(head, maxBytes: limits.maxHeadBytes) {
    case .incomplete: return
    case .refused(let status, let reason): answer(AdminAnswer(status: status, "\(reason)\n"))
    case .page(let path):
      guard let page = pages[path] else {
        let known = pages.keys.sorted().joined(separator: " ")
        return answer(AdminAnswer(status: 404, "there is no such page; there are \(known)\n"))
      }
      isAnswering = true
      Task(executorPreference: loop) { self.answer(await page()) }
    }
  }

  func writable() { finishOnceSent() }

  func closed(_ error: SystemError?) { close() }

  private func answer(_ answer: AdminAnswer) {
    isAnswering = true
    isAnswered = true
    head = []
    guard let socket else { return }
    var text = "HTTP/1.1 \(answer.status) \(Self.reason(answer.status))\r\nContent-Type: \(answer.contentType)\r\n"
    if answer.status == 405 { text += "Allow: GET\r\n" }
    text += "Content-Length: \(answer.body.count)\r\nConnection: close\r\n\r\n"
    let bytes = Array(text.utf8) + answer.body
    bytes.withUnsafeBytes { bytes in
      var rest: UnsafeRawBufferPointer? = bytes
      socket.send {
        defer { rest = nil }
        return rest
      }
    }
    finishOnceSent()
  }

  private func finishOnceSent() {
    guard isAnswered, let socket, socket.isOpen, !socket.isBlocked else { return }
    socket.finish()
  }

  private static func reason(_ status: Int) -> String {
    switch status {
    case 200: "OK"
    case 400: "Bad Request"
    case 404: "Not Found"
    case 405: "Method Not Allowed"
    case 431: "Request Header Fields Too Large"
    case 503: "Service Unavailable"
    case 505: "HTTP Version Not Supported"
    default: "-"
    }
  }
}

/// What the bytes of a request's head come to (RFC 9112 §3).
enum AdminRequest: Equatable {
  case incomplete
  case page(String)
  case refused(Int, String)

  init(_ head: [UInt8], maxBytes: Int) {
    guard Self.isComplete(head) else {
      self = head.count > maxBytes ? .refused(431, "the request's head is above \(maxBytes) bytes") : .incomplete
      return
    }
    let line = String(decoding: head.prefix { $0 != 0x0D && $0 != 0x0A }, as: UTF8.self)
    let words = line.split(separator: " ", omittingEmptySubsequences: false)
    guard words.count == 3, words[1].first == "/" else {
      self = .refused(400, "the request line is METHOD /PATH HTTP/1.1")
      return
    }
    if !words[2].hasPrefix("HTTP/1.") {
      self = .refused(505, "HTTP/1.1 is spoken here")
    } else if words[0] != "GET" {
      self = .refused(405, "GET is all there is")
    } else {
      self = .page(String(words[1].prefix { $0 != "?" }))
    }
  }

  /// Whether the empty line is there that ends a head.
  private static func isComplete(_ head: [UInt8]) -> Bool {
    var breaks = 0
    for byte in head {
      switch byte {
      case 0x0A:
        breaks += 1
        if breaks == 2 { return true }
      case 0x0D: continue
      default: breaks = 0
      }
    }
    return false
  }
}
