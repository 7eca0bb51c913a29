import Postgres
public import RPC

/// Why a rule says no, as a caller is told it.
public struct Refusal: Error, Sendable, Equatable {
  public var code: StatusCode
  /// Stable, such as `ORDER_ALREADY_REFUNDED`; programs tell refusals apart by it.
  public var reason: String
  /// What is wrong and what to do, for developers and for users who read English.
  public var message: String
  /// The same for users who read Russian.
  public var russian: String
  public var info: [(name: String, value: String)]

  public init(
    _ code: StatusCode, _ reason: String, _ message: String, ru russian: String, info: [(name: String, value: String)] = []
  ) {
    self.code = code
    self.reason = reason
    self.message = message
    self.russian = russian
    self.info = info
  }

  public static func == (left: Refusal, right: Refusal) -> Bool { left.reason == right.reason && left.message == right.message }

  /// With the text for the user in the language that the call asks for.
  public func status(for context: CallContext) -> RPCError {
    RPCError(code, message, reason: reason, info: info, localized: context.localized(UserText(ru: russian, en: message)))
  }
}

extension Refusal {
  /// The `etag` that was sent is not that of what is there.
  public static let etagMismatch = Refusal(
    .aborted, "ETAG_MISMATCH", "it has changed since it was read; read it again", ru: "Данные изменились, обновите их")
  // What several slices look for.
  public static let partnerNotFound = Refusal(.notFound, "PARTNER_NOT_FOUND", "there is no such partner", ru: "Партнёр не найден")
  public static let serviceNotFound = Refusal(.notFound, "SERVICE_NOT_FOUND", "there is no such service", ru: "Услуга не найдена")
}

/// An error of a rule; each slice says in one place what its rules' errors tell the caller.
public protocol Refused: Error {
  var refusal: Refusal { get }
}

extension Refusal: Refused {
  public var refusal: Refusal { self }
}

extension CallContext {
  /// Runs `body`, which asks no row; a refusal becomes its status in the caller's language.
  public func answering<Value, Failure: Refused>(_ body: () throws(Failure) -> Value) throws(RPCError) -> Value {
    do throws(Failure) { return try body() } catch { throw error.refusal.status(for: self) }
  }

  /// Runs `body`; a refusal becomes its status in the caller's language, the database's absence its own.
  public func answeringRefusals<Value>(_ body: () async throws -> Value) async throws -> Value {
    do {
      return try await body()
    } catch let error as any Refused {
      throw error.refusal.status(for: self)
    } catch let error as PostgresError {
      throw error.status
    }
  }
}
