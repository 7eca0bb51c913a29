import CNghttp2

/// What the sessions of one loop share: memory, callbacks, options and header buffers. Belongs to the loop's thread.
public final class HTTP2Workspace {
  let memory = SessionMemory()
  let callbacks: OpaquePointer
  let options: OpaquePointer
  private var blocks: [HeaderBlock] = []

  public init() {
    callbacks = makeCallbacks()
    options = makeOptions()
  }

  deinit {
    nghttp2_session_callbacks_del(callbacks)
    nghttp2_option_del(options)
  }

  func takeBlock(sizeLimit: Int) -> HeaderBlock {
    let block = blocks.popLast() ?? HeaderBlock()
    block.begin(sizeLimit: sizeLimit)
    return block
  }

  func giveBack(_ block: HeaderBlock) { blocks.append(block) }
}

private func makeOptions() -> OpaquePointer {
  var option: OpaquePointer?
  precondition(nghttp2_option_new(&option) == 0, "out of memory")
  let options = option.unsafelyUnwrapped
  // Closed streams are kept for priorities, which gRPC has none of: 18% of a call's time and most of its memory.
  nghttp2_option_set_no_closed_streams(options, 1)
  // Room is given back as a stream's reader takes what arrived.
  nghttp2_option_set_no_auto_window_update(options, 1)
  return options
}
