public import Logging
public import RPCHTTP2

extension SecurityLog {
  /// A record for each event: `info` for a client that did not come in, `notice` for new certificates, `error` for some that cannot be used.
  public static func logging(to logger: Logger) -> SecurityLog {
    SecurityLog { event in
      switch event {
      case .refused(let peer, let reason, let unreportedCount):
        logger.info(
          "tls refused",
          metadata: ["reason": .masked(reason), "peer": "\(peer)", "unreported": .stringConvertible(unreportedCount)])
      case .reloaded(let certificates): logger.notice("tls reloaded", metadata: ["certificates": "\(certificates)"])
      case .notReloaded(let reason): logger.error("tls not reloaded", metadata: ["reason": "\(reason)"])
      }
    }
  }
}
