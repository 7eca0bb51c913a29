extension Invariant {
  static let refunds = [
    // F42.
    Invariant(
      "one_refund_of_an_order",
      """
      SELECT order_id AS id, format('%s refunds that did not fail', count(*)) AS wrong
        FROM refund WHERE organization_id = $1 AND state <> 4 GROUP BY order_id HAVING count(*) > 1
      """),
    Invariant(
      "refund_is_sum_of_parts",
      """
      SELECT f.refund_id AS id, format('states %s but its parts sum to %s', f.amount_minor, coalesce(sum(p.amount_minor), 0)) AS wrong
        FROM refund f LEFT JOIN refund_part p USING (organization_id, refund_id)
        WHERE f.organization_id = $1 GROUP BY f.organization_id, f.refund_id
        HAVING f.amount_minor <> coalesce(sum(p.amount_minor), 0)
      """),
    Invariant(
      "refund_part_is_sum_of_lines",
      """
      SELECT p.part_id AS id, format('states %s but its lines sum to %s', p.amount_minor, coalesce(sum(l.amount_minor), 0)) AS wrong
        FROM refund_part p LEFT JOIN refund_line l USING (organization_id, part_id)
        WHERE p.organization_id = $1 GROUP BY p.organization_id, p.part_id
        HAVING p.amount_minor <> coalesce(sum(l.amount_minor), 0)
      """),
    // F39.
    Invariant(
      "refund_line_within_line",
      """
      SELECT r.line_id AS id, format('the refund''s part %s is of another invoice or order, or above the line''s own', r.part_id) AS wrong
        FROM refund_line r JOIN invoice_line l USING (organization_id, line_id) JOIN refund_part p USING (organization_id, part_id)
          JOIN refund f USING (organization_id, refund_id)
          JOIN payment m ON m.organization_id = p.organization_id AND m.payment_id = p.payment_id
        WHERE r.organization_id = $1 AND (
          l.invoice_id <> m.invoice_id OR m.order_id <> f.order_id OR m.unapplied OR r.tariff > l.tariff OR r.quantity > l.quantity
          OR r.amount_minor > l.net_minor)
      """),
    // R10: by number, see 0005.
    Invariant(
      "refund_state_agrees",
      """
      SELECT f.refund_id AS id, format('state %s, its parts say %s', f.state, w.state) AS wrong
        FROM refund f JOIN LATERAL (
          SELECT CASE WHEN bool_or(p.state IN (1, 5)) THEN 1 WHEN bool_and(p.state = 2) THEN 2 WHEN bool_or(p.state = 2) THEN 3 ELSE 4 END
              AS state
            FROM refund_part p WHERE p.organization_id = f.organization_id AND p.refund_id = f.refund_id) w ON true
        WHERE f.organization_id = $1 AND f.state <> w.state
      """),
    // R11.
    Invariant(
      "refunded_order_is_closed_to_payments",
      """
      SELECT f.order_id AS id, 'has a refund, and an issued invoice or a payment without an end' AS wrong
        FROM refund f WHERE f.organization_id = $1 AND f.state <> 4 AND (
          EXISTS (SELECT FROM invoice i WHERE i.organization_id = $1 AND i.order_id = f.order_id AND i.state = 2)
          OR EXISTS (SELECT FROM payment p WHERE p.organization_id = $1 AND p.order_id = f.order_id AND p.state IN (1, 2, 7)))
      """),
  ]

  static let requests = [
    // F46.
    Invariant(
      "one_refund_request_of_an_order",
      """
      SELECT order_id AS id, format('%s requests that were not superseded', count(*)) AS wrong
        FROM refund_request WHERE organization_id = $1 AND state <> 4 GROUP BY order_id HAVING count(*) > 1
      """),
    // F46, F47, R6, R8: by number, see 0005.
    Invariant(
      "refund_request_state_agrees",
      """
      SELECT q.refund_request_id AS id,
          format('state %s, order in state %s, %s refunds of it, %s of the order in force', q.state, o.state, f.own, f.others) AS wrong
        FROM refund_request q JOIN customer_order o USING (organization_id, order_id) JOIN LATERAL (
          SELECT count(*) FILTER (WHERE f.refund_request_id = q.refund_request_id) AS own, count(*) FILTER (WHERE f.state <> 4) AS others
            FROM refund f WHERE f.organization_id = q.organization_id AND f.order_id = q.order_id) f ON true
        WHERE q.organization_id = $1 AND NOT CASE q.state
          WHEN 1 THEN o.state <> 6 AND f.own = 0 AND f.others = 0
          WHEN 2 THEN f.own = 0 AND q.decline_reason <> ''
          WHEN 3 THEN f.own > 0
          ELSE o.state = 6 AND f.own = 0 END
      """),
    Invariant(
      "refund_is_of_its_orders_request",
      """
      SELECT f.refund_id AS id, 'its request is another order''s' AS wrong
        FROM refund f JOIN refund_request q USING (organization_id, refund_request_id)
        WHERE f.organization_id = $1 AND f.order_id <> q.order_id
      """),
  ]
}
