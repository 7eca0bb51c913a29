import Access
import Domain
import MarketplaceAPI
import Protobuf
import RPC

/// An order form («форма заказа») that takes the place of another one: what stays keeps its id, what is new gets one, and the rest is
/// asked for no more. Orders keep what they were ordered with, since they name options and fields that stay in the database.
struct OrderForm {
  private(set) var options: [(id: OrderOptionID, option: MarketplaceV1.OrderOption)] = []
  private(set) var fields: [(id: OrderFieldID, field: MarketplaceV1.OrderField)] = []

  /// Gives `service` its ids. Throws NOT_FOUND for an id that the form before does not have, INVALID_ARGUMENT for one that comes twice, for
  /// choices where the kind has none, and for none where it has.
  init(replacing stored: MarketplaceV1.Service, by service: inout MarketplaceV1.Service, at now: Int64) throws {
    let known = (options: Set(stored.options.map(\.id)), fields: Set(stored.fields.map(\.id)))
    try Self.checkOnce(service.options.map(\.id), in: "service.options")
    try Self.checkOnce(service.fields.map(\.id), in: "service.fields")
    for index in service.options.indices {
      let id = service.options[index].id
      guard id.isEmpty || known.options.contains(id) else { throw Refusal.optionNotFound(id) }
      let kept = OrderOptionID(id) ?? OrderOptionID(at: now)
      service.options[index].id = kept.description
      options.append((kept, service.options[index]))
    }
    for index in service.fields.indices {
      let field = service.fields[index]
      guard field.id.isEmpty || known.fields.contains(field.id) else { throw Refusal.fieldNotFound(field.id) }
      guard (field.kind == .choice) == !field.choices.isEmpty else {
        throw RPCError.field(
          "service.fields[\(index)].choices", "a field of choices has one at least, any other has none", rule: "choices")
      }
      let kept = OrderFieldID(field.id) ?? OrderFieldID(at: now)
      service.fields[index].id = kept.description
      fields.append((kept, service.fields[index]))
    }
  }

  private static func checkOnce(_ ids: [String], in field: String) throws(RPCError) {
    let given = ids.filter { !$0.isEmpty }
    guard Set(given).count == given.count else { throw .field(field, "an id comes once", rule: "unique_ids") }
  }
}
