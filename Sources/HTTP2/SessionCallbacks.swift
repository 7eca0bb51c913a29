import CNghttp2

/// nghttp2's callbacks: file-scope functions that find their session and tell it.
func makeCallbacks() -> OpaquePointer {
  var table: OpaquePointer?
  precondition(nghttp2_session_callbacks_new(&table) == 0, "out of memory")
  let callbacks = table.unsafelyUnwrapped
  nghttp2_session_callbacks_set_on_begin_frame_callback(callbacks, frameBegins)
  nghttp2_session_callbacks_set_on_begin_headers_callback(callbacks, headersBegin)
  nghttp2_session_callbacks_set_on_header_callback(callbacks, headerArrives)
  nghttp2_session_callbacks_set_on_data_chunk_recv_callback(callbacks, dataArrives)
  nghttp2_session_callbacks_set_on_frame_recv_callback(callbacks, frameEnds)
  nghttp2_session_callbacks_set_on_invalid_frame_recv_callback(callbacks, frameIsInvalid)
  nghttp2_session_callbacks_set_on_frame_send_callback(callbacks, frameIsSent)
  nghttp2_session_callbacks_set_on_stream_close_callback(callbacks, streamCloses)
  return callbacks
}

private func session(_ user: UnsafeMutableRawPointer?) -> HTTP2Session {
  Unmanaged<HTTP2Session>.fromOpaque(user.unsafelyUnwrapped).takeUnretainedValue()
}

private let headersType = UInt8(NGHTTP2_HEADERS.rawValue)
private let dataType = UInt8(NGHTTP2_DATA.rawValue)
private let settingsType = UInt8(NGHTTP2_SETTINGS.rawValue)
private let endStreamFlag = UInt8(NGHTTP2_FLAG_END_STREAM.rawValue)
private let acknowledgedFlag = UInt8(NGHTTP2_FLAG_ACK.rawValue)

private func frameBegins(_: OpaquePointer?, _ head: UnsafePointer<nghttp2_frame_hd>?, _ user: UnsafeMutableRawPointer?) -> Int32 {
  let head = head.unsafelyUnwrapped
  // The most frequent, and never the first of what ends a session.
  if head.pointee.type == dataType { return 0 }
  let session = session(user)
  switch head.pointee.type {
  case headersType: session.headersBegin(head.pointee.stream_id)
  case settingsType where head.pointee.flags & acknowledgedFlag == 0:
    session.charge(1)
    session.settingsBegin()
  default: session.charge(1)
  }
  return session.goesOn
}

extension HTTP2Session {
  /// What a callback returns so that nghttp2 goes on, or stops when the session is ended.
  fileprivate var goesOn: Int32 { isEnded ? NGHTTP2_ERR_CALLBACK_FAILURE.rawValue : 0 }

  /// RFC 9113 §5.1.1: a stream id lower than one seen opens nothing, and is an error unless its stream is open or this side reset it.
  /// nghttp2 ignores such a frame.
  fileprivate func headersBegin(_ id: Int32) {
    guard role == .server, id & 1 == 1, id <= highestPeerStream, stream(id) == nil, !recentResets.contains(id) else { return }
    end(.protocolError, saying: "a stream's id is lower than one seen")
  }
}

private func headersBegin(_: OpaquePointer?, _ frame: UnsafePointer<nghttp2_frame>?, _ user: UnsafeMutableRawPointer?) -> Int32 {
  let frame = frame.unsafelyUnwrapped
  guard frame.pointee.hd.type == headersType else { return 0 }
  let session = session(user)
  let isRequest = frame.pointee.headers.cat == NGHTTP2_HCAT_REQUEST
  if isRequest { session.highestPeerStream = frame.pointee.hd.stream_id }
  session.isRefusing = isRequest && session.streamCount >= session.bounds.maxConcurrentStreams
  if !session.isRefusing { session.block = session.workspace.takeBlock(sizeLimit: session.bounds.maxHeaderListBytes) }
  return 0
}

private func headerArrives(
  _: OpaquePointer?, _: UnsafePointer<nghttp2_frame>?, _ name: UnsafePointer<UInt8>?, _ nameCount: Int,
  _ value: UnsafePointer<UInt8>?, _ valueCount: Int, _: UInt8, _ user: UnsafeMutableRawPointer?
) -> Int32 {
  // The most frequent of all: it counts no references.
  Unmanaged<HTTP2Session>.fromOpaque(user.unsafelyUnwrapped)._withUnsafeGuaranteedRef { session in
    session.headerArrives(
      UnsafeRawBufferPointer(start: name, count: nameCount), UnsafeRawBufferPointer(start: value, count: valueCount))
  }
}

/// A frame, or the header block it carries, is wrong: nghttp2 has reset the stream or ends the connection.
private func frameIsInvalid(
  _: OpaquePointer?, _ frame: UnsafePointer<nghttp2_frame>?, _: Int32, _ user: UnsafeMutableRawPointer?
) -> Int32 {
  if frame.unsafelyUnwrapped.pointee.hd.type == headersType { session(user).dropBlock() }
  return 0
}

private func dataArrives(
  _: OpaquePointer?, _: UInt8, _ id: Int32, _ data: UnsafePointer<UInt8>?, _ count: Int, _ user: UnsafeMutableRawPointer?
) -> Int32 {
  let session = session(user)
  // A reader that lags holds back its own stream alone, never its neighbours.
  session.consumeConnection(count)
  session.stream(id)?.received(UnsafeRawBufferPointer(start: data, count: count))
  return 0
}

private func frameEnds(_: OpaquePointer?, _ frame: UnsafePointer<nghttp2_frame>?, _ user: UnsafeMutableRawPointer?) -> Int32 {
  let frame = frame.unsafelyUnwrapped
  let session = session(user)
  let (type, id) = (frame.pointee.hd.type, frame.pointee.hd.stream_id)
  let isLast = frame.pointee.hd.flags & endStreamFlag != 0
  switch type {
  case dataType:
    if isLast {
      session.stream(id)?.receivedEnd()
    } else if frame.pointee.hd.length == frame.pointee.data.padlen {
      session.charge(1)
      return session.goesOn
    }
    return 0
  case headersType:
    session.headersEnd(id, isRequest: frame.pointee.headers.cat == NGHTTP2_HCAT_REQUEST, isLast: isLast)
    return 0
  case settingsType:
    if frame.pointee.hd.flags & acknowledgedFlag == 0 { session.settingsEnd(frame.pointee.settings) }
  case UInt8(NGHTTP2_PING.rawValue):
    if frame.pointee.hd.flags & acknowledgedFlag != 0 {
      session.delegate.sessionReceivedPong()
    } else {
      session.delegate.sessionReceivedPing()
    }
  case UInt8(NGHTTP2_GOAWAY.rawValue):
    session.hasReceivedGoAway = true
    session.goAway = reason(of: frame.pointee.goaway)
    session.delegate.sessionReceivedGoAway()
    session.dropUnsent()
  default: break
  }
  return session.goesOn
}

extension HTTP2Session {
  fileprivate func headerArrives(_ name: UnsafeRawBufferPointer, _ value: UnsafeRawBufferPointer) -> Int32 {
    if let block {
      block.append(name: name, value: value)
      guard block.isTooLarge else { return 0 }
    }
    receivedSurplus(name.count + value.count)
    return goesOn
  }

  /// Header bytes arrived that nobody keeps: they are decoded all the same, since later blocks refer to them.
  fileprivate func receivedSurplus(_ byteCount: Int) {
    surplusHeaderBytes += byteCount
    guard surplusHeaderBytes >= PeerAccount.surplusHeaderBytes else { return }
    charge(surplusHeaderBytes / PeerAccount.surplusHeaderBytes)
    surplusHeaderBytes %= PeerAccount.surplusHeaderBytes
  }

  fileprivate func dropBlock() {
    guard let block else { return }
    self.block = nil
    workspace.giveBack(block)
  }

  fileprivate func headersEnd(_ id: Int32, isRequest: Bool, isLast: Bool) {
    if isRequest && isRefusing {
      isRefusing = false
      return submitReset(id, .refusedStream)
    }
    guard let block else { return }
    self.block = nil
    if !isRequest {
      stream(id)?.received(block, isLast: isLast)
    } else if let stream = delegate.received(block, isLast: isLast) {
      accept(stream, id: id)
      stream.opened()
    }
    workspace.giveBack(block)
    if isLast { stream(id)?.receivedEnd() }
  }
}

private func reason(of frame: nghttp2_goaway) -> (code: HTTP2ErrorCode, text: String) {
  let text = UnsafeBufferPointer(start: frame.opaque_data, count: min(frame.opaque_data_len, 256)).filter { 0x20...0x7E ~= $0 }
  return (HTTP2ErrorCode(rawValue: frame.error_code), String(decoding: text, as: UTF8.self))
}

private func frameIsSent(_: OpaquePointer?, _ frame: UnsafePointer<nghttp2_frame>?, _ user: UnsafeMutableRawPointer?) -> Int32 {
  let frame = frame.unsafelyUnwrapped
  switch frame.pointee.hd.type {
  case headersType where frame.pointee.hd.flags & endStreamFlag != 0:
    let session = session(user)
    session.hasSentForCalls = true
    // The answer is complete and the client still sends: it is told to stop, without an error (RFC 9113 §8.1).
    if session.role == .server, !session.isEndedByPeer(frame.pointee.hd.stream_id) {
      session.submitReset(frame.pointee.hd.stream_id, .noError)
    }
  case UInt8(NGHTTP2_RST_STREAM.rawValue):
    let session = session(user)
    session.recentResets.insert(frame.pointee.hd.stream_id)
    if frame.pointee.rst_stream.error_code != HTTP2ErrorCode.noError.rawValue { session.charge(1) }
  case UInt8(NGHTTP2_GOAWAY.rawValue) where frame.pointee.goaway.error_code != HTTP2ErrorCode.noError.rawValue:
    // nghttp2 may have ended it by itself.
    let session = session(user)
    if session.connectionError == nil { session.connectionError = reason(of: frame.pointee.goaway) }
  default: break
  }
  return 0
}

private func streamCloses(_: OpaquePointer?, _ id: Int32, _ code: UInt32, _ user: UnsafeMutableRawPointer?) -> Int32 {
  let session = session(user)
  guard let stream = session.stream(id) else { return 0 }
  session.unlink(stream)
  if code == HTTP2ErrorCode.noError.rawValue { session.account.answeredCall() } else { session.failedStreamCount += 1 }
  stream.closed(.closed(HTTP2ErrorCode(rawValue: code)))
  return 0
}

func bodyProvider(_ stream: HTTP2Stream) -> nghttp2_data_provider {
  nghttp2_data_provider(source: nghttp2_data_source(ptr: Unmanaged.passUnretained(stream).toOpaque()), read_callback: readBody)
}

private func readBody(
  _: OpaquePointer?, _ id: Int32, _ buffer: UnsafeMutablePointer<UInt8>?, _ capacity: Int, _ flags: UnsafeMutablePointer<UInt32>?,
  _ source: UnsafeMutablePointer<nghttp2_data_source>?, _ user: UnsafeMutableRawPointer?
) -> Int {
  let stream = Unmanaged<HTTP2Stream>.fromOpaque(source.unsafelyUnwrapped.pointee.ptr.unsafelyUnwrapped).takeUnretainedValue()
  let count = stream.outgoing.read(into: UnsafeMutableRawBufferPointer(start: buffer, count: capacity))
  if stream.outgoing.byteCount == 0 {
    switch stream.outgoing.end {
    case .open:
      if count == 0 {
        stream.outgoing.isDeferred = true
        return Int(NGHTTP2_ERR_DEFERRED.rawValue)
      }
    case .plain: flags.unsafelyUnwrapped.pointee |= NGHTTP2_DATA_FLAG_EOF.rawValue
    case .trailers(let trailers):
      flags.unsafelyUnwrapped.pointee |= NGHTTP2_DATA_FLAG_EOF.rawValue | NGHTTP2_DATA_FLAG_NO_END_STREAM.rawValue
      session(user).submitTrailers(id, trailers)
    }
  }
  if count > 0 {
    session(user).account.sentData(count)
    stream.sent()
  }
  return count
}
