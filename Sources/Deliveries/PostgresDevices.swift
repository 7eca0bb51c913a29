import AccessTokens
import FoundationEssentials
import Postgres

/// A device of the caller's, as it is registered.
struct RegisteredDevice {
  /// Of a principal; the one registered longest ago makes room.
  static let maxDevices: Int64 = 10

  var id: UUID
  /// `notifications.v1.DevicePlatform`'s number.
  var platform: Int16
  var language: Language
  var token: String
  var registeredAt: PostgresTimestamp
}

/// How devices are read and written.
enum PostgresDevices {
  private static let byToken = StatementText(
    "device of token",
    "SELECT device_id FROM device WHERE organization_id = $1 AND application = $2 AND token = $3 AND principal_id = $4")
  private static let byID = StatementText(
    "device", "SELECT device_id FROM device WHERE organization_id = $1 AND device_id = $2 AND principal_id = $3")

  static func ofCaller(_ caller: Caller, token: String) -> Query {
    Query(byToken, caller.organization, Int16(caller.application), token, caller.principal)
  }

  static func ofCaller(_ caller: Caller, id: UUID?) -> Query { Query(byID, caller.organization, id, caller.principal) }

  static func delete(_ id: UUID, of caller: Caller) -> SQL {
    """
    DELETE FROM device WHERE organization_id = \(caller.organization) AND device_id = \(id) AND principal_id = \(caller.principal)
      RETURNING organization_id
    """
  }
}

extension RegisteredDevice {
  /// The token is the caller's from now on, whoever had it.
  func put(by caller: Caller) -> SQL {
    """
    INSERT INTO device (organization_id, device_id, principal_id, session_id, application, platform, language, token, registered_at)
      VALUES (\(caller.organization), \(id), \(caller.principal), \(caller.session), \(Int16(caller.application)), \(platform),
        \(language.rawValue), \(token), \(registeredAt))
      ON CONFLICT (organization_id, application, token) DO UPDATE
        SET device_id = excluded.device_id, principal_id = excluded.principal_id, session_id = excluded.session_id,
          platform = excluded.platform, language = excluded.language, registered_at = excluded.registered_at
      RETURNING organization_id
    """
  }

  /// All but the caller's latest, of which this one is the last.
  func dropOthers(of caller: Caller) -> SQL {
    """
    DELETE FROM device d USING head WHERE d.organization_id = head.organization_id AND d.device_id IN (
      SELECT o.device_id FROM device o
        WHERE o.organization_id = \(caller.organization) AND o.principal_id = \(caller.principal) AND o.device_id <> \(id)
        ORDER BY o.registered_at DESC OFFSET \(Self.maxDevices - 1))
    """
  }
}
