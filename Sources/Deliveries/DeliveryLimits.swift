public import Bounds
public import EventLoop

/// What is bounded of pushes and e-mails.
public struct DeliveryLimits: Sendable {
  /// What sending one may take.
  public var timeout = TimeSpan.seconds(10)
  /// Of each channel, in a process.
  public var maxConcurrent = 8
  /// How often one is tried before it is a dead letter.
  public var maxAttempts = 12
  /// From one attempt to the next: doubled from the first to the last, and then anything between half of it and all.
  public var firstDelay = TimeSpan.seconds(10)
  public var lastDelay = TimeSpan.seconds(3600)
  /// Of an event by the time that its turn comes.
  public var maxEventAge = TimeSpan.seconds(86_400)
  /// How long what was sent, withdrawn or given up is kept.
  public var retention = TimeSpan.seconds(30 * 86_400)
  /// What sending is given to come to its end when the server stops.
  public var stopGrace = TimeSpan.seconds(2)

  public init() {}

  /// A delivery that was taken is nobody else's for so long: sending has its time, and so has writing down what came of it.
  var lease: TimeSpan { timeout + timeout + .seconds(5) }

  public static let bounds: [Bound<DeliveryLimits>] = [
    .time(
      "deliveryTimeout", \.timeout, in: .milliseconds(10)...(.seconds(600)),
      beyond: "the push or e-mail counts as not sent, and is sent again; twice as long and 5 s more, and another process takes it"
    ),
    .count(
      "maxConcurrentDeliveries", \.maxConcurrent, of: "pushes, and as many e-mails", in: 1...1000,
      beyond: "further ones wait in the database"),
    .count(
      "maxDeliveryAttempts", \.maxAttempts, of: "attempts", in: 1...100,
      beyond: "the push or e-mail is a dead letter, which staff see and may replay"),
    .time(
      "deliveryFirstDelay", \.firstDelay, in: .milliseconds(1)...(.seconds(3600)),
      beyond: "the second attempt is made, up to half of it earlier; each further one waits twice as long"),
    .time(
      "deliveryLastDelay", \.lastDelay, in: .milliseconds(1)...(.seconds(86_400)),
      beyond: "attempts wait no longer than this, unless the provider asks for it"),
    .time("maxDeliveryEventAge", \.maxEventAge, in: .seconds(1)...(.unlimited), beyond: "nobody is told of the event any more"),
    .time(
      "deliveryRetention", \.retention, in: .seconds(60)...(.seconds(3650 * 86_400)),
      beyond: "pushes and e-mails that were sent, withdrawn or given up are forgotten"),
    .time(
      "deliveryStopGrace", \.stopGrace, in: .seconds(0)...(.seconds(600)),
      beyond: "what is being sent while the server stops is cut off, and sent again by another process"),
  ]
}
