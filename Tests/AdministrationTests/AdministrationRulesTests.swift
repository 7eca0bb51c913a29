import Access
import Domain
import Testing

@testable import Administration

@Suite struct AdministrationRulesTests {
  @Test(arguments: [false, true], [false, true])
  func `P16 may be taken from whoever is not the last who has it`(after: Bool, others: Bool) {
    #expect(throws: Never.self) { try AdministrationRules.keepsManager(before: false, after: after, others: others) }
    if after || others {
      #expect(throws: Never.self) { try AdministrationRules.keepsManager(before: true, after: after, others: others) }
    } else {
      #expect(throws: Refusal.lastAdministrator) {
        try AdministrationRules.keepsManager(before: true, after: after, others: others)
      }
    }
  }

  @Test func `the last client of the CRM stays, and any other may go`() {
    let crm = RegisteredClient(id: "crm", application: .crm, isConfidential: true)
    let office = RegisteredClient(id: "office", application: .crm, isConfidential: true)
    let app = RegisteredClient(id: "app", application: .employeeApp, isConfidential: false)
    #expect(throws: Refusal.lastCRMClient) { try AdministrationRules.mayRemove(crm, of: [app, crm]) }
    #expect(throws: Never.self) { try AdministrationRules.mayRemove(app, of: [app, crm]) }
    #expect(throws: Never.self) { try AdministrationRules.mayRemove(crm, of: [app, crm, office]) }
  }
}
