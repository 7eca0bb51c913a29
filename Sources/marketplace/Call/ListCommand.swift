import ArgumentParser
import DynamicCalls

/// `marketplace list`: what a server serves.
struct ListCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Lists a server's services, or the methods of one.",
    discussion: "A service is named in full, or by the end of its name where no other service ends so.")

  @Argument(help: "The service whose methods are listed.") var service: String?
  @OptionGroup var schemas: SchemaOptions
  @OptionGroup var form: OutputOptions

  func validate() throws { try schemas.checkSource() }

  func run() async throws {
    try await showLines {
      let pool = try await schemas.pool()
      return if let service { try await methods(of: service, pool) } else { try await services(pool) }
    }
  }

  private func services(_ pool: TypePool) async throws -> [String] {
    let names = try await pool.services()
    switch form.format {
    case .json: return try names.map { try json(["service": $0]) }
    case .table:
      let descriptions = try await pool.descriptions(of: names)
      return TextTable(
        [.init("service"), .init("methods", isNumeric: true), .init("about")],
        zip(names, descriptions).map { name, description in
          let about = description?.comment?.split(separator: "\n").first.map(String.init)
          return [name, description?.methods.map { "\($0.count)" } ?? "", about ?? ""]
        }
      ).lines
    }
  }

  private func methods(of name: String, _ pool: TypePool) async throws -> [String] {
    let service = try await pool.service(name)
    let description = SymbolDescription(.service(service), await pool.schema)
    let methods = description.methods ?? []
    switch form.format {
    case .json: return try methods.map { try json($0) }
    case .table:
      return TextTable(
        [.init("method"), .init("request"), .init("response"), .init("callers"), .init("key")],
        methods.map { method in
          [
            method.name, (method.clientStreaming ? "stream " : "") + method.request,
            (method.serverStreaming ? "stream " : "") + method.response, method.contract?.callers ?? "",
            method.contract?.requiresIdempotencyKey == true ? "yes" : "",
          ]
        }
      ).lines
    }
  }
}

/// `marketplace describe`: a declaration as its schema has it.
struct DescribeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "describe", abstract: "Shows a service, method, message or enum as its schema has it.",
    discussion: """
      A method stands with who may call it, with which permissions, whether it needs an idempotency-key and the reasons of its errors; a \
      field with what it must hold. The name is in full, or its end where no other name ends so. --output table, which a terminal gets by \
      itself, is the schema as text.
      """)

  @Argument(help: "What to show: billing.v1.InvoiceService, OrderService/ListOrders, Money.") var name: String
  @OptionGroup var schemas: SchemaOptions
  @OptionGroup var form: OutputOptions

  func validate() throws { try schemas.checkSource() }

  func run() async throws {
    try await showLines {
      let pool = try await schemas.pool()
      let symbol = try await pool.symbol(name)
      let schema = await pool.schema
      return switch form.format {
      case .json: [try json(SymbolDescription(symbol, schema))]
      case .table: [SchemaText(schema).text(of: symbol)]
      }
    }
  }
}
