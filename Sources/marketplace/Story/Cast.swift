/// Who plays the story, signed in; from the demo data of «Северный квартал».
struct Cast: Sendable {
  let anna: Session
  let boris: Session
  let vera: Session
  /// At a desk, with P11 and P12.
  let dispatcher: Session
  /// In the field, with P11 and without P12.
  let master: Session
  /// At a desk, with every permission.
  let manager: Session

  private static let organization = "severny-kvartal"
  private static let password = "marketplace-demo"

  /// The manager alone, who listens from the start: the first call of all, for which the server may still be starting.
  static func signInManager(on server: MarketplaceServer, _ console: Console) async throws -> Session {
    try await whenReachable(server.target, console) {
      try await server.signIn("Управляющий Марина Орлова", login: "manager", password: password, through: client("crm"))
    }
  }

  /// Everybody else.
  static func signIn(beside manager: Session, on server: MarketplaceServer, codesFrom sandbox: Sandbox) async throws -> Cast {
    func resident(_ name: String, _ phone: String) async throws -> Session {
      try await server.signIn(name, phone: phone, codesFrom: sandbox, through: client("resident-app"))
    }
    func employee(_ name: String, _ login: String, _ clientID: String) async throws -> Session {
      try await server.signIn(name, login: login, password: password, through: client(clientID))
    }
    return Cast(
      anna: try await resident("Анна", "+79110000001"),
      boris: try await resident("Борис", "+79110000002"),
      vera: try await resident("Вера", "+79110000003"),
      dispatcher: try await employee("Диспетчер Ольга Смирнова", "dispatcher", "crm"),
      master: try await employee("Мастер Игорь Ковалёв", "master", "employee-app"),
      manager: manager)
  }

  private static func client(_ id: String) -> ClientIdentity { ClientIdentity(organizationCode: organization, clientID: id) }
}
