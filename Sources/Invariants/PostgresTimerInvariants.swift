extension Invariant {
  // Kinds of timers and states by number: see 0006, 0004 and 0005.
  static let timers = [
    Invariant(
      "what_has_no_end_has_a_timer",
      """
      SELECT subject.id, format('a %s in state %s', subject.thing, subject.state) AS wrong
        FROM (
          SELECT 1 AS kind, 'payment' AS thing, payment_id AS id, state FROM payment WHERE organization_id = $1 AND state IN (1, 2, 7)
          UNION ALL
          SELECT 2, 'part of a refund', part_id, state FROM refund_part WHERE organization_id = $1 AND state IN (1, 5)
          UNION ALL
          SELECT 3, 'reversal', reversal_id, state FROM reversal WHERE organization_id = $1 AND state IN (1, 5)
          UNION ALL
          SELECT 9, 'deleted card', saved_card_id, 0 FROM saved_card WHERE organization_id = $1 AND deleted_at IS NOT NULL
          UNION ALL
          SELECT 4, 'suspended order', order_id, state FROM customer_order WHERE organization_id = $1 AND state = 3
          UNION ALL
          SELECT 7, 'deadline of an order', order_id, state FROM customer_order
            WHERE organization_id = $1 AND state IN (1, 2, 4) AND due_at IS DISTINCT FROM overdue_due_at AND due_at IS NOT NULL) subject
          LEFT JOIN timer t ON t.organization_id = $1 AND t.kind = subject.kind AND t.subject_id = subject.id
        WHERE t.subject_id IS NULL
      """),
    // A payment that ended without success is asked for once more (R12), and may have one.
    Invariant(
      "what_has_ended_has_no_timer",
      """
      SELECT t.subject_id AS id, CASE WHEN subject.id IS NULL THEN format('there is no such thing of kind %s in the order', t.kind)
            ELSE format('of kind %s, in state %s', t.kind, subject.state) END AS wrong
        FROM timer t LEFT JOIN (
          SELECT 1 AS kind, payment_id AS id, order_id, state, state <> 3 AS open FROM payment WHERE organization_id = $1
          UNION ALL
          SELECT 2, p.part_id, f.order_id, p.state, p.state IN (1, 5)
            FROM refund_part p JOIN refund f USING (organization_id, refund_id) WHERE p.organization_id = $1
          UNION ALL
          SELECT 3, reversal_id, order_id, state, state IN (1, 5) FROM reversal WHERE organization_id = $1
          UNION ALL
          SELECT k.kind, order_id, order_id, state, state = 3 FROM customer_order, (VALUES (4), (5)) k (kind) WHERE organization_id = $1
          UNION ALL
          SELECT k.kind, order_id, order_id, state, state IN (1, 2, 4) AND due_at IS NOT NULL
            FROM customer_order, (VALUES (6), (7)) k (kind) WHERE organization_id = $1
          UNION ALL
          SELECT 9, saved_card_id, order_id, 0, deleted_at IS NOT NULL FROM saved_card WHERE organization_id = $1
          UNION ALL
          SELECT 8, task_id, order_id, 0, due_at IS NOT NULL AND done_at IS NULL FROM order_task WHERE organization_id = $1) subject
          ON subject.kind = t.kind AND subject.id = t.subject_id AND subject.order_id = t.order_id
        WHERE t.organization_id = $1 AND subject.open IS NOT TRUE
      """),
  ]
}
