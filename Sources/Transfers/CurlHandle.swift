import CCurl
import EventLoop

/// One of libcurl's easy handles, with the connections that it keeps for the next transfer.
///
/// Sendable by this proof: whoever takes it from ``CurlHandles`` has it alone until they give it back.
final class CurlHandle: @unchecked Sendable {
  private let handle: UnsafeMutableRawPointer

  private static let isBegun = curl_begin() == CURLE_OK

  init() {
    guard Self.isBegun, let handle = curl_easy_init() else { preconditionFailure("libcurl has no memory") }
    self.handle = handle
  }

  deinit { curl_easy_cleanup(handle) }

  /// Blocks its thread until the transfer is over, or `timeout` has passed.
  func perform(_ transfer: Transfer, timeout: TimeSpan, abort: AbortFlag) -> TransferResult {
    let end = MonotonicTime.now + timeout
    let result = perform(transfer, by: end, isFresh: false, abort: abort)
    // The other end had hung up on a connection that was kept: nothing was taken.
    guard !result.isComplete, curl_reused_connection(handle) != 0, [0, 421].contains(result.status), MonotonicTime.now < end,
      !abort.isSet
    else { return result }
    return perform(transfer, by: end, isFresh: true, abort: abort)
  }

  /// Whatever was set before is forgotten.
  private func perform(_ transfer: Transfer, by end: MonotonicTime, isFresh: Bool, abort: AbortFlag) -> TransferResult {
    // 0 would be no bound.
    let timeoutMilliseconds = max(1, Int((end - .now).nanoseconds / 1_000_000))
    curl_easy_reset(handle)
    set(CURLOPT_FRESH_CONNECT, isFresh ? 1 : 0)
    // Mail servers hang up on those who say nothing.
    set(CURLOPT_MAXAGE_CONN, 10)
    // No signal ends a resolution of names: threads have none of their own.
    set(CURLOPT_NOSIGNAL, 1)
    set(CURLOPT_TIMEOUT_MS, timeoutMilliseconds)
    set(CURLOPT_CONNECTTIMEOUT_MS, timeoutMilliseconds)
    set(CURLOPT_PROTOCOLS_STR, transfer.protocols)
    // What it reaches is what its configuration says, whatever proxy the environment names.
    set(CURLOPT_NOPROXY, "*")
    set(CURLOPT_URL, transfer.url)
    if let authorities = transfer.authorities { set(CURLOPT_CAINFO, authorities) }
    let state = TransferState(body: transfer.body)
    let statePointer = Unmanaged.passUnretained(state).toOpaque()
    curl_set_bytes_callback(handle, CURLOPT_WRITEFUNCTION, takeAnswer)
    curl_set_pointer(handle, CURLOPT_WRITEDATA, statePointer)
    curl_set_bytes_callback(handle, CURLOPT_HEADERFUNCTION, takeReply)
    curl_set_pointer(handle, CURLOPT_HEADERDATA, statePointer)
    set(CURLOPT_NOPROGRESS, 0)
    curl_set_progress_callback(handle, checkAbort)
    curl_set_pointer(handle, CURLOPT_XFERINFODATA, Unmanaged.passUnretained(abort).toOpaque())

    var lists: [UnsafeMutablePointer<curl_slist>?] = []
    defer { for list in lists { curl_slist_free_all(list) } }
    func setList(_ option: CURLoption, _ texts: [String]) {
      let list = texts.reduce(nil as UnsafeMutablePointer<curl_slist>?) { curl_slist_append($0, $1) }
      lists.append(list)
      curl_set_list(handle, option, list)
    }
    switch transfer.kind {
    case .mail(let mail):
      set(CURLOPT_USE_SSL, mail.isSecured ? Int(CURLUSESSL_ALL.rawValue) : Int(CURLUSESSL_NONE.rawValue))
      if let login = mail.login {
        set(CURLOPT_USERNAME, login.user)
        set(CURLOPT_PASSWORD, login.password)
      }
      set(CURLOPT_MAIL_FROM, "<\(mail.sender)>")
      setList(CURLOPT_MAIL_RCPT, ["<\(mail.recipient)>"])
      set(CURLOPT_UPLOAD, 1)
      curl_set_bytes_callback(handle, CURLOPT_READFUNCTION, giveBody)
      curl_set_pointer(handle, CURLOPT_READDATA, statePointer)
      curl_set_size(handle, CURLOPT_INFILESIZE_LARGE, curl_off_t(transfer.body.count))
    case .post(let headers):
      set(CURLOPT_POST, 1)
      setList(CURLOPT_HTTPHEADER, headers)
      // Copied, since it is sent again where a connection that was kept turns out to be gone.
      curl_set_size(handle, CURLOPT_POSTFIELDSIZE_LARGE, curl_off_t(transfer.body.count))
      transfer.body.withUnsafeBytes { body in
        _ = curl_set_pointer(handle, CURLOPT_COPYPOSTFIELDS, UnsafeMutableRawPointer(mutating: body.baseAddress))
      }
    }
    let code = withExtendedLifetime((state, abort)) { curl_easy_perform(handle) }
    let retryAfter = curl_retry_after(handle)
    return TransferResult(
      code: code.rawValue, status: Int(curl_status(handle)), enhancedStatus: state.enhancedStatus,
      retryAfterSeconds: retryAfter > 0 ? Int64(retryAfter) : nil)
  }

  private func set(_ option: CURLoption, _ number: Int) { curl_set_number(handle, option, number) }
  private func set(_ option: CURLoption, _ text: String) { curl_set_text(handle, option, text) }
}

/// Of a transfer under way; touched by its thread alone.
private final class TransferState {
  /// Of an answer, which nobody reads beyond its status.
  static let maxAnswerBytes = 64 * 1024

  private let body: [UInt8]
  private var sent = 0
  private var answerBytes = 0
  private(set) var enhancedStatus: String?

  init(body: [UInt8]) { self.body = body }

  func give(into bytes: UnsafeMutableRawBufferPointer) -> Int {
    let count = min(bytes.count, body.count - sent)
    body.withUnsafeBytes { bytes.copyMemory(from: UnsafeRawBufferPointer(rebasing: $0[sent..<(sent + count)])) }
    sent += count
    return count
  }

  /// Whether there may be more.
  func takeAnswer(_ count: Int) -> Bool {
    answerBytes += count
    return answerBytes <= Self.maxAnswerBytes
  }

  func takeReply(_ line: UnsafeRawBufferPointer) { enhancedStatus = EnhancedStatus.of(line) ?? enhancedStatus }
}

private func state(_ pointer: UnsafeMutableRawPointer?) -> TransferState {
  Unmanaged<TransferState>.fromOpaque(pointer!).takeUnretainedValue()
}

private func giveBody(
  _ bytes: UnsafeMutablePointer<CChar>?, _ size: Int, _ count: Int, _ pointer: UnsafeMutableRawPointer?
) -> Int { state(pointer).give(into: UnsafeMutableRawBufferPointer(start: bytes, count: size * count)) }

private func takeAnswer(
  _ bytes: UnsafeMutablePointer<CChar>?, _ size: Int, _ count: Int, _ pointer: UnsafeMutableRawPointer?
) -> Int { state(pointer).takeAnswer(size * count) ? size * count : 0 }

private func takeReply(
  _ bytes: UnsafeMutablePointer<CChar>?, _ size: Int, _ count: Int, _ pointer: UnsafeMutableRawPointer?
) -> Int {
  state(pointer).takeReply(UnsafeRawBufferPointer(start: bytes, count: size * count))
  return size * count
}

private func checkAbort(
  _ pointer: UnsafeMutableRawPointer?, _: curl_off_t, _: curl_off_t, _: curl_off_t, _: curl_off_t
) -> Int32 { Unmanaged<AbortFlag>.fromOpaque(pointer!).takeUnretainedValue().isSet ? 1 : 0 }
