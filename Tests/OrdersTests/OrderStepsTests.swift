import Domain
import Orders
import Testing

struct OrderStepsTests {
  /// The product's table: from, step, to.
  private static let moves: [(OrderState, OrderStep, OrderState)] = [
    (.waiting, .start, .inProgress), (.inProgress, .suspend, .suspended), (.suspended, .resume, .inProgress),
    (.inProgress, .sendToQualityControl, .qualityControl), (.inProgress, .complete, .done), (.qualityControl, .complete, .done),
    (.qualityControl, .returnToWork, .inProgress), (.done, .returnToWork, .inProgress), (.waiting, .cancel, .cancelled),
    (.inProgress, .cancel, .cancelled), (.suspended, .cancel, .cancelled),
  ]

  @Test(arguments: OrderState.allCases, OrderStep.allCases)
  func `an order moves as the table says, and every other pair is refused`(state: OrderState, step: OrderStep) throws {
    let to = Self.moves.first { $0.0 == state && $0.1 == step }?.2
    #expect(state.after(step) == to)
    if to == nil {
      #expect(throws: OrderRefused.wrongState(state, step)) { try MoveFacts(state: state, hasController: true).moved(by: step) }
    }
  }

  @Test func `P9: where there is a controller, work ends behind quality control`() throws {
    let controlled = MoveFacts(state: .inProgress, hasController: true)
    #expect(throws: OrderRefused.qualityControlMissing) { try controlled.moved(by: .complete) }
    #expect(try controlled.moved(by: .sendToQualityControl) == .qualityControl)
    #expect(try MoveFacts(state: .qualityControl, hasController: true).moved(by: .complete) == .done)
    #expect(try MoveFacts(state: .inProgress).moved(by: .complete) == .done)
    #expect(throws: OrderRefused.controllerMissing) { try MoveFacts(state: .inProgress).moved(by: .sendToQualityControl) }
  }

  @Test func `work waits for the last approval`() {
    #expect(throws: OrderRefused.awaitsApproval) { try MoveFacts(state: .waiting, awaitsApproval: true).moved(by: .start) }
  }

  @Test(arguments: OrderState.allCases)
  func `a customer cancels what waits, and nothing else`(state: OrderState) throws {
    if state == .waiting {
      #expect(try MoveFacts(state: state).cancelledByCustomer() == .cancelled)
    } else {
      #expect(throws: OrderRefused.self) { try MoveFacts(state: state).cancelledByCustomer() }
    }
  }

  @Test(arguments: OrderState.allCases)
  func `F3: what is done is rated`(state: OrderState) {
    #expect(((try? MoveFacts(state: state).checkRating()) != nil) == (state == .done))
  }
}
