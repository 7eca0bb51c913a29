import Access
import Demo
import MarketplaceAPI
import RPC
import Testing

/// Over TCP and a real database, as clients call it.
@Suite struct CatalogTests {
  @Test func `F1: staff see own and partner services apart, and together`() async throws {
    try await CatalogServer.run { server in
      let staff = try await server.staff("master")
      func titles(_ kind: MarketplaceV1.ServiceKind) async throws -> [String] {
        let page = try await server.catalog.listServices(MarketplaceV1.ListServicesRequest(kind: kind), options: staff)
        #expect(page.nextPageToken == "")
        return page.services.map(\.title)
      }
      let own = [
        "Генеральная уборка", "Опломбировка счётчика", "Ремонт под ключ", "Сантехнические работы", "Уборка квартиры",
      ]
      let partners = ["Домашний интернет", "Доставка воды", "Страхование квартиры"]
      #expect(try await titles(.own) == own)
      #expect(try await titles(.partner) == partners)
      #expect(try await titles(.unspecified) == (own + partners).sorted())
    }
  }

  @Test func `F1: without P1 staff get PERMISSION_DENIED from the next call on`() async throws {
    try await CatalogServer.run { server in
      let staff = try await server.staff("master")
      let request = MarketplaceV1.GetServiceRequest(serviceId: SevernyKvartal.cleaning.text)
      _ = try await server.catalog.getService(request, options: staff)
      try await server.execute("UPDATE role SET permissions = permissions & ~2 WHERE title = 'Мастер'")
      let refusals = [
        await #expect(throws: RPCError.self) { try await server.catalog.getService(request, options: staff) },
        await #expect(throws: RPCError.self) {
          try await server.catalog.listServices(MarketplaceV1.ListServicesRequest(), options: staff)
        },
        await #expect(throws: RPCError.self) {
          try await server.priceLists.listPriceItems(
            MarketplaceV1.ListPriceItemsRequest(seller: .serviceId(SevernyKvartal.cleaning.text)), options: staff)
        },
      ]
      for refusal in refusals {
        #expect(refusal?.code == .permissionDenied)
        #expect(refusal?.info["permission"] == "P1")
      }
    }
  }

  @Test func `a service comes with its order form: tariffs as scaled integers, none where the work is assessed first`()
    async throws
  {
    try await CatalogServer.run { server in
      let resident = try await server.resident()
      func get(_ id: String) async throws -> MarketplaceV1.Service {
        try #require(
          try await server.catalog.getService(MarketplaceV1.GetServiceRequest(serviceId: id), options: resident).service)
      }
      var water = try await get(SevernyKvartal.waterDelivery.text)
      #expect(water.etag == "1" && !water.categoryId.isEmpty && !water.legalEntityId.isEmpty)
      (water.etag, water.categoryId, water.legalEntityId) = ("", "", "")
      #expect(
        water
          == MarketplaceV1.Service(
            id: SevernyKvartal.waterDelivery.text, title: "Доставка воды", description: "Питьевая вода в бутылях, до двери.",
            category: "Доставка", kind: .partner, partnerName: "Аква-Дом", paymentMode: .prepay, automaticInvoicing: true,
            refundable: true,
            options: [
              MarketplaceV1.OrderOption(
                id: SevernyKvartal.bottle.text, title: "Бутыль 19 л", tariff: MoneyV1.Tariff(tenThousandths: 3_500_000),
                unit: "шт.", vatBasisPoints: 2000, paymentSubject: .commodity),
              MarketplaceV1.OrderOption(
                id: SevernyKvartal.pump.text, title: "Помпа механическая", tariff: MoneyV1.Tariff(tenThousandths: 4_900_000),
                unit: "шт.", vatBasisPoints: 2000, paymentSubject: .commodity),
            ], state: .active))
      let cleaning = try await get(SevernyKvartal.cleaning.text)
      #expect(
        cleaning.kind == .own && cleaning.partnerName == "" && cleaning.paymentMode == .postpay && !cleaning.automaticInvoicing)
      #expect(cleaning.options.map(\.tariff) == [nil, nil])
      let listed = try await server.catalog.listServices(MarketplaceV1.ListServicesRequest(kind: .own), options: resident)
      #expect(listed.services.contains(cleaning))
    }
  }

  @Test func `F15: the price list is the one of the service's seller`() async throws {
    try await CatalogServer.run { server in
      let staff = try await server.staff()
      func items(_ service: String) async throws -> [MarketplaceV1.PriceItem] {
        try await server.priceLists.listPriceItems(
          MarketplaceV1.ListPriceItemsRequest(seller: .serviceId(service)), options: staff
        ).items
      }
      let own = try await items(SevernyKvartal.plumbing.text)
      #expect(own.map(\.name) == ["Замена смесителя", "Мытьё окна", "Прочистка стока", "Уборка помещения"])
      #expect(own.map(\.tariff?.tenThousandths) == [18_500_000, 4_200_000, 12_003_333, 952_550])
      #expect(own.map(\.vatBasisPoints) == [2000, 2000, 2000, 2000])
      let policy = try #require(try await items(SevernyKvartal.insurance.text).first)
      #expect(policy.name == "Полис на год" && policy.vatBasisPoints == nil)
    }
  }

  @Test(arguments: [1, 7, 40, 200] as [Int32])
  func `pages of services neither skip nor repeat, though many share a title`(pageSize: Int32) async throws {
    try await CatalogServer.run { server in
      try await server.execute(
        """
        INSERT INTO service (organization_id, service_id, category_id, title, legal_entity_id, kind, payment_mode, automatic_invoicing,
            refundable)
          SELECT organization_id, gen_random_uuid(), category_id, 'Услуга ' || n % 3, legal_entity_id, 1, 2, false, false
            FROM service, generate_series(1, 90) n WHERE service_id = '\(SevernyKvartal.cleaning.text)'
        """)
      let staff = try await server.staff()
      var request = MarketplaceV1.ListServicesRequest(kind: .own, pageSize: pageSize)
      var pages: [[MarketplaceV1.Service]] = []
      repeat {
        let page = try await server.catalog.listServices(request, options: staff)
        pages.append(page.services)
        request.pageToken = page.nextPageToken
      } while !request.pageToken.isEmpty && pages.count < 100
      let all = pages.joined()
      #expect(all.count == 95)
      #expect(Set(all.map(\.id)).count == 95)
      #expect(all.map { "\($0.title) \($0.id)" } == all.map { "\($0.title) \($0.id)" }.sorted())
      #expect(pages.dropLast().allSatisfy { $0.count == Int(pageSize) })
    }
  }

  @Test(arguments: [1, 3, 4] as [Int32])
  func `pages of a price list neither skip nor repeat`(pageSize: Int32) async throws {
    try await CatalogServer.run { server in
      let staff = try await server.staff()
      var request = MarketplaceV1.ListPriceItemsRequest(seller: .serviceId(SevernyKvartal.cleaning.text), pageSize: pageSize)
      var names: [String] = []
      repeat {
        let page = try await server.priceLists.listPriceItems(request, options: staff)
        names += page.items.map(\.name)
        request.pageToken = page.nextPageToken
      } while !request.pageToken.isEmpty && names.count < 100
      #expect(names == ["Замена смесителя", "Мытьё окна", "Прочистка стока", "Уборка помещения"])
    }
  }

  @Test func `a page token of another list is INVALID_ARGUMENT that names the field`() async throws {
    try await CatalogServer.run { server in
      let staff = try await server.staff()
      let own = MarketplaceV1.ListServicesRequest(kind: .own, pageSize: 1)
      let token = try await server.catalog.listServices(own, options: staff).nextPageToken
      #expect(token != "")
      let refusals = [
        await #expect(throws: RPCError.self) {
          try await server.catalog.listServices(
            MarketplaceV1.ListServicesRequest(kind: .partner, pageToken: token), options: staff)
        },
        await #expect(throws: RPCError.self) {
          try await server.priceLists.listPriceItems(
            MarketplaceV1.ListPriceItemsRequest(seller: .serviceId(SevernyKvartal.cleaning.text), pageToken: token),
            options: staff)
        },
        await #expect(throws: RPCError.self) {
          try await server.catalog.listServices(
            MarketplaceV1.ListServicesRequest(kind: .own, pageToken: "nonsense"), options: staff)
        },
      ]
      for refusal in refusals {
        #expect(refusal?.code == .invalidArgument)
        #expect(refusal?.fieldViolations.map(\.field) == ["page_token"])
      }
    }
  }

  @Test func `another organization's service is NOT_FOUND, said in the caller's language`() async throws {
    try await CatalogServer.run { server in
      let staff = try await server.staff("manager", of: YuzhnyBereg.code)
      let foreign = SevernyKvartal.cleaning.text
      let service = await #expect(throws: RPCError.self) {
        try await server.catalog.getService(MarketplaceV1.GetServiceRequest(serviceId: foreign), options: staff)
      }
      #expect(service?.code == .notFound && service?.reason == "SERVICE_NOT_FOUND")
      #expect(service?.localizedMessage == "Услуга не найдена")
      var english = staff
      english.metadata.append("accept-language", "en-GB, ru;q=0.5")
      let options = english
      let items = await #expect(throws: RPCError.self) {
        try await server.priceLists.listPriceItems(
          MarketplaceV1.ListPriceItemsRequest(seller: .serviceId(foreign)), options: options)
      }
      #expect(items?.code == .notFound && items?.reason == "SERVICE_NOT_FOUND")
      #expect(items?.localizedMessage == "there is no such service")
      let listed = try await server.catalog.listServices(MarketplaceV1.ListServicesRequest(), options: staff)
      #expect(listed.services.map(\.id) == [YuzhnyBereg.cleaning.text])
    }
  }

  @Test func `a service that is not offered any more is listed to nobody and found by staff alone`() async throws {
    try await CatalogServer.run { server in
      let staff = try await server.staff()
      let resident = try await server.resident()
      let id = SevernyKvartal.plumbing.text
      try await server.execute("UPDATE service SET active = false, state = 4 WHERE service_id = '\(id)'")
      let theirs = ["Генеральная уборка", "Опломбировка счётчика", "Ремонт под ключ", "Уборка квартиры"]
      for (options, titles) in [(staff, theirs), (resident, ["Ремонт под ключ", "Уборка квартиры"])] {
        let listed = try await server.catalog.listServices(MarketplaceV1.ListServicesRequest(kind: .own), options: options)
        #expect(listed.services.map(\.title) == titles)
      }
      let request = MarketplaceV1.GetServiceRequest(serviceId: id)
      #expect(try await server.catalog.getService(request, options: staff).service?.id == id)
      let refusal = await #expect(throws: RPCError.self) { try await server.catalog.getService(request, options: resident) }
      #expect(refusal?.reason == "SERVICE_NOT_FOUND")
      let items = try await server.priceLists.listPriceItems(
        MarketplaceV1.ListPriceItemsRequest(seller: .serviceId(id)), options: staff)
      #expect(items.items.count == 4)
    }
  }

  @Test func `price lists are not for residents`() async throws {
    try await CatalogServer.run { server in
      let resident = try await server.resident()
      let refusal = await #expect(throws: RPCError.self) {
        try await server.priceLists.listPriceItems(
          MarketplaceV1.ListPriceItemsRequest(seller: .serviceId(SevernyKvartal.cleaning.text)), options: resident)
      }
      #expect(refusal?.code == .permissionDenied)
    }
  }
}
