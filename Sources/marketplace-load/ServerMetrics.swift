import CCurl
import EventLoop
import Load

/// The page that the server gives Prometheus (`serve --admin`), read once a second. For one task.
final class ServerMetrics {
  private let handle: UnsafeMutableRawPointer
  private let url: String
  private var last: (at: MonotonicTime, processorSeconds: Double)?

  init(_ url: String) throws {
    guard curl_begin() == CURLE_OK, let handle = curl_easy_init() else { throw LoadRefused("libcurl has no memory") }
    (self.handle, self.url) = (handle, url)
  }

  deinit { curl_easy_cleanup(handle) }

  /// What the server used since it was last asked; nil at first, and when it does not answer.
  func read() -> LoadResult.ServerUse? {
    guard let page = page(), let processor = page.figure("process_cpu_seconds_total") else { return nil }
    let now = MonotonicTime.now
    defer { last = (now, processor) }
    guard let last else { return nil }
    return LoadResult.ServerUse(
      processor: (processor - last.processorSeconds) / (now - last.at).seconds,
      residentBytes: page.figure("process_resident_memory_bytes") ?? 0, openDescriptors: page.figure("process_open_fds") ?? 0)
  }

  private func page() -> MetricsPage? {
    let body = PageBody()
    curl_set_text(handle, CURLOPT_URL, url)
    curl_set_number(handle, CURLOPT_NOSIGNAL, 1)
    curl_set_number(handle, CURLOPT_TIMEOUT_MS, 900)
    curl_set_bytes_callback(handle, CURLOPT_WRITEFUNCTION) { bytes, size, count, pointer in
      let body = Unmanaged<PageBody>.fromOpaque(pointer!).takeUnretainedValue()
      body.bytes += UnsafeRawBufferPointer(start: bytes, count: size * count)
      return size * count
    }
    curl_set_pointer(handle, CURLOPT_WRITEDATA, Unmanaged.passUnretained(body).toOpaque())
    let code = withExtendedLifetime(body) { curl_easy_perform(handle) }
    guard code == CURLE_OK, curl_status(handle) == 200 else { return nil }
    return MetricsPage(String(decoding: body.bytes, as: UTF8.self))
  }
}

private final class PageBody {
  var bytes: [UInt8] = []
}

/// Prometheus' text format, as far as a figure without labels asks.
struct MetricsPage {
  private let text: String

  init(_ text: String) { self.text = text }

  func figure(_ name: String) -> Double? {
    for line in text.split(separator: "\n") where line.hasPrefix(name + " ") {
      return Double(line.dropFirst(name.count + 1).split(separator: " ")[0])
    }
    return nil
  }
}
