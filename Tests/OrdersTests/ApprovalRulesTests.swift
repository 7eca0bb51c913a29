import Domain
import Orders
import Testing

struct ApprovalRulesTests {
  private static let anna = ActingEmployee(id: EmployeeID(at: 1), role: RoleID(at: 2))
  private static let boris = ActingEmployee(id: EmployeeID(at: 3), role: RoleID(at: 4))

  private func facts(_ steps: [ApprovalState], _ approver: Approver?, _ state: OrderState = .waiting) -> ApprovalFacts {
    ApprovalFacts(orderState: state, steps: steps, approver: approver)
  }

  @Test func `P6: the first pending step is decided, by its role or its employee alone`() throws {
    #expect(try facts([.approved, .pending, .pending], .role(Self.anna.role)).step(for: Self.anna) == 1)
    #expect(try facts([.pending], .employee(Self.anna.id)).step(for: Self.anna) == 0)
    for approver in [Approver.role(Self.anna.role), .employee(Self.anna.id)] {
      #expect(throws: OrderRefused.approvalOfOthers) { try facts([.pending], approver).step(for: Self.boris) }
      #expect(throws: OrderRefused.approvalOfOthers) { try facts([.pending], approver).step(for: nil) }
    }
  }

  @Test func `nothing is decided of what was decided, rejected or cancelled`() {
    #expect(throws: OrderRefused.approvalNotPending) { try facts([.approved], nil).step(for: Self.anna) }
    #expect(throws: OrderRefused.approvalNotPending) { try facts([.rejected, .pending], nil).step(for: Self.anna) }
    #expect(throws: OrderRefused.approvalNotPending) {
      try facts([.pending], .employee(Self.anna.id), .cancelled).step(for: Self.anna)
    }
  }
}
