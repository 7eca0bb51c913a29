import Access
import Domain
import RPC

/// What an organization may not do to itself.
enum AdministrationRules {
  /// Of a change to an employee or a role: whether they let somebody manage employees (P16) before and after it, and whether others do.
  static func keepsManager(before: Bool, after: Bool, others: Bool) throws(Refusal) {
    guard after || others || !before else { throw .lastAdministrator }
  }

  /// Sign-in of staff goes through a client of the CRM, so one stays.
  static func mayRemove(_ client: RegisteredClient, of all: [RegisteredClient]) throws(Refusal) {
    guard client.application != .crm || all.contains(where: { $0.id != client.id && $0.application == .crm }) else {
      throw .lastCRMClient
    }
  }

  /// So that a list of them is one answer.
  static let maxClients = 100
}

extension Refusal {
  static let employeeNotFound = Refusal(.notFound, "EMPLOYEE_NOT_FOUND", "there is no such employee", ru: "Сотрудник не найден")
  static let roleNotFound = Refusal(.notFound, "ROLE_NOT_FOUND", "there is no such role", ru: "Роль не найдена")
  static let clientNotFound = Refusal(.notFound, "CLIENT_NOT_FOUND", "there is no such client", ru: "Приложение не найдено")
  static let loginTaken = Refusal(
    .alreadyExists, "LOGIN_TAKEN", "another employee of the organization has this login; choose another",
    ru: "Этот логин уже занят")
  static let clientIDTaken = Refusal(
    .alreadyExists, "CLIENT_ID_TAKEN", "the organization has a client of this id; choose another",
    ru: "Приложение с таким идентификатором уже есть")
  static let lastAdministrator = Refusal(
    .failedPrecondition, "LAST_ADMINISTRATOR",
    "nobody would be left who may manage employees (P16); give another active employee such a role first",
    ru: "Не останется ни одного сотрудника, который управляет сотрудниками; сначала назначьте другого")
  static let lastCRMClient = Refusal(
    .failedPrecondition, "LAST_CRM_CLIENT", "staff could not sign in any more; register another client of the CRM first",
    ru: "Сотрудники не смогут войти; сначала зарегистрируйте другое приложение CRM")
  static let tooManyClients = Refusal(
    .failedPrecondition, "TOO_MANY_CLIENTS",
    "an organization has at most \(AdministrationRules.maxClients) clients; remove one first",
    ru: "Приложений не больше \(AdministrationRules.maxClients); сначала удалите ненужное")
  static let roleInUse = Refusal(
    .failedPrecondition, "ROLE_IN_USE", "employees have this role, active or not; give them another first",
    ru: "Эта роль назначена сотрудникам; сначала назначьте им другую")
  static let passwordRejected = Refusal(
    .failedPrecondition, "PASSWORD_REJECTED", "the current password is another one", ru: "Текущий пароль указан неверно")
  static let smsPasswordRequired = Refusal(
    .failedPrecondition, "SMS_PASSWORD_REQUIRED", "there is no password for this provider and user yet; send it",
    ru: "Укажите пароль к этому SMS-провайдеру")
}
