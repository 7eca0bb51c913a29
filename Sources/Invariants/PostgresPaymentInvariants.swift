extension Invariant {
  static let payments = [
    Invariant(
      "payment_state_agrees",
      """
      SELECT p.payment_id AS id,
          format('state %s, %s of %s captured%s, invoice in state %s', p.state, p.captured_minor, p.amount_minor,
            CASE WHEN p.unapplied THEN ' and unapplied' ELSE '' END, i.state) AS wrong
        FROM payment p JOIN invoice i USING (organization_id, invoice_id)
        WHERE p.organization_id = $1 AND NOT (
          p.order_id = i.order_id AND (p.state = 3) = (p.captured_minor > 0) AND (p.state = 3 OR NOT p.unapplied) AND CASE
            WHEN p.state IN (1, 2, 7) THEN i.state = 2 AND p.amount_minor = i.total_minor
            WHEN p.state = 3 AND NOT p.unapplied THEN p.captured_minor = p.amount_minor AND i.state IN (3, 5, 6, 7)
            ELSE true END)
      """),
    Invariant(
      "one_payment_under_way",
      """
      SELECT invoice_id AS id, format('%s payments without an end, %s that paid it', count(*) FILTER (WHERE state <> 3),
            count(*) FILTER (WHERE state = 3)) AS wrong
        FROM payment WHERE organization_id = $1 AND (state IN (1, 2, 7) OR state = 3 AND NOT unapplied)
        GROUP BY invoice_id HAVING count(*) > 1
      """),
    Invariant(
      "payment_returned_within_captured",
      """
      SELECT p.payment_id AS id,
          format('of %s captured it counts %s on the way back and %s back; what goes back sums to %s and %s', p.captured_minor,
            p.returning_minor, p.refunded_minor, coalesce(r.returning, 0), coalesce(r.refunded, 0)) AS wrong
        FROM payment p LEFT JOIN (
          SELECT payment_id, sum(amount_minor) FILTER (WHERE state <> 4) AS returning,
              sum(amount_minor) FILTER (WHERE state = 2) AS refunded
            FROM (
              SELECT payment_id, state, amount_minor FROM refund_part WHERE organization_id = $1
              UNION ALL
              SELECT payment_id, state, amount_minor FROM reversal WHERE organization_id = $1) back
            GROUP BY payment_id) r USING (payment_id)
        WHERE p.organization_id = $1 AND (
          (p.returning_minor, p.refunded_minor) <> (coalesce(r.returning, 0), coalesce(r.refunded, 0))
          OR coalesce(r.returning, 0) > p.captured_minor)
      """),
    // F51.
    Invariant(
      "saved_card_is_its_customers",
      """
      SELECT c.saved_card_id AS id, format('of customer %s, saved by a payment in state %s for customer %s', c.customer_id, p.state,
            o.customer_id) AS wrong
        FROM saved_card c JOIN payment p USING (organization_id, payment_id)
          JOIN customer_order o ON o.organization_id = p.organization_id AND o.order_id = p.order_id
        WHERE c.organization_id = $1
          AND NOT (p.save_card AND p.state = 3 AND o.customer_id = c.customer_id AND o.order_id = c.order_id)
      """),
    Invariant(
      "payment_by_saved_card_is_its_customers",
      """
      SELECT p.payment_id AS id, format('by a card of customer %s, for customer %s', c.customer_id, o.customer_id) AS wrong
        FROM payment p JOIN saved_card c USING (organization_id, saved_card_id)
          JOIN customer_order o ON o.organization_id = p.organization_id AND o.order_id = p.order_id
        WHERE p.organization_id = $1 AND c.customer_id <> o.customer_id
      """),
    // R12.
    Invariant(
      "unapplied_payment_is_reversed",
      """
      SELECT p.payment_id AS id, format('%s reversals of %s, %s captured%s', count(r.reversal_id), coalesce(sum(r.amount_minor), 0),
            p.captured_minor, CASE WHEN p.unapplied THEN ' and unapplied' ELSE '' END) AS wrong
        FROM payment p LEFT JOIN reversal r USING (organization_id, payment_id)
        WHERE p.organization_id = $1 AND (p.unapplied OR r.reversal_id IS NOT NULL)
        GROUP BY p.organization_id, p.payment_id
        HAVING NOT p.unapplied OR count(r.reversal_id) = 0 OR bool_or(r.order_id <> p.order_id)
          OR count(*) FILTER (WHERE r.state <> 4) > 1 OR bool_or(r.amount_minor <> p.captured_minor)
      """),
  ]
}
