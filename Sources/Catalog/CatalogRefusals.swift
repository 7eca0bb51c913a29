import Access
import Domain
import RPC

extension Refusal {
  static let categoryNotFound = Refusal(.notFound, "CATEGORY_NOT_FOUND", "there is no such category", ru: "Категория не найдена")
  static let categoryInUse = Refusal(
    .failedPrecondition, "CATEGORY_IN_USE", "services are in the category; move them to another one first",
    ru: "В категории есть услуги: сначала перенесите их")
  static let legalEntityNotFound = Refusal(
    .notFound, "LEGAL_ENTITY_NOT_FOUND", "there is no such legal entity", ru: "Юрлицо не найдено")
  static let priceItemNotFound = Refusal(
    .notFound, "PRICE_ITEM_NOT_FOUND", "there is no such price item", ru: "Позиция прайс-листа не найдена")
  static let priceItemRemoved = Refusal(
    .failedPrecondition, "PRICE_ITEM_REMOVED", "the item was taken off its price list; make a new one",
    ru: "Позиция удалена из прайс-листа: создайте новую")
  static let approverNotFound = Refusal(
    .notFound, "APPROVER_NOT_FOUND", "an approval step names a role or an employee that is not there",
    ru: "Роль или сотрудник для согласования не найдены")
  static let approvalOfPartnerService = Refusal(
    .invalidArgument, "APPROVAL_OF_PARTNER_SERVICE", "only own services have approval steps",
    ru: "Согласование настраивается только для собственных услуг")

  static func optionNotFound(_ id: String) -> Refusal {
    Refusal(
      .notFound, "OPTION_NOT_FOUND", "the service's order form has no option \(id); a new one has an empty id",
      ru: "Вариант не найден в форме заказа", info: [("option_id", id)])
  }
  static func fieldNotFound(_ id: String) -> Refusal {
    Refusal(
      .notFound, "FIELD_NOT_FOUND", "the service's order form has no field \(id); a new one has an empty id",
      ru: "Поле не найдено в форме заказа", info: [("field_id", id)])
  }
}
