extension Invariant {
  static let invoices = [
    Invariant(
      "invoice_total_is_sum_of_lines",
      """
      SELECT i.invoice_id AS id, format('states %s but its lines sum to %s', i.total_minor, coalesce(l.net, 0)) AS wrong
        FROM invoice i LEFT JOIN (
          SELECT invoice_id, sum(net_minor) AS net, count(*) AS lines FROM invoice_line WHERE organization_id = $1 GROUP BY invoice_id) l
          USING (invoice_id)
        WHERE i.organization_id = $1 AND (i.total_minor <> coalesce(l.net, 0) OR l.lines > 200)
      """),
    Invariant(
      "invoice_line_is_priced",
      """
      SELECT line_id AS id, format('gross %s, discount %s, net %s', gross_minor, discount_minor, net_minor) AS wrong
        FROM invoice_line
        WHERE organization_id = $1 AND (
          gross_minor <> div(tariff::numeric * quantity + 50000, 100000) OR net_minor <> gross_minor - discount_minor
          OR discount_minor NOT BETWEEN 0 AND gross_minor
          OR discount_minor <> round(gross_minor::numeric * discount_basis_points / 10000))
      """),
    // F19, F20, F21, F22, R2: by number, see 0004.
    Invariant(
      "invoice_state_agrees",
      """
      SELECT i.invoice_id AS id,
          format('state %s, total %s, paid %s, refunded %s, %s lines, %s payments of %s captured', i.state, i.total_minor, i.paid_minor,
            i.refunded_minor, coalesce(l.lines, 0), coalesce(p.payments, 0), coalesce(p.captured, 0)) AS wrong
        FROM invoice i
          LEFT JOIN (SELECT invoice_id, count(*) AS lines FROM invoice_line WHERE organization_id = $1 GROUP BY invoice_id) l
            USING (invoice_id)
          LEFT JOIN (
            SELECT invoice_id, count(*) AS payments, sum(captured_minor) AS captured FROM payment
              WHERE organization_id = $1 AND state = 3 AND NOT unapplied GROUP BY invoice_id) p USING (invoice_id)
        WHERE i.organization_id = $1 AND NOT CASE
          WHEN i.state = 1 THEN i.paid_minor = 0 AND p.payments IS NULL AND i.issued_at IS NULL AND i.paid_at IS NULL
          WHEN i.state = 2 THEN i.paid_minor = 0 AND p.payments IS NULL AND i.issued_at IS NOT NULL AND i.total_minor > 0
          WHEN i.state = 4 THEN i.paid_minor = i.total_minor AND p.payments IS NULL AND i.paid_at IS NOT NULL AND l.lines > 0
          WHEN i.state = 7 THEN i.paid_minor IN (0, i.total_minor)
            AND (p.payments IS NULL OR p.payments = 1 AND p.captured = i.paid_minor)
          ELSE i.paid_minor = i.total_minor AND i.total_minor > 0 AND i.issued_at IS NOT NULL AND i.paid_at IS NOT NULL
            AND p.payments IS NOT DISTINCT FROM 1 AND p.captured = i.total_minor
            AND i.state = CASE i.refunded_minor WHEN 0 THEN 3 WHEN i.paid_minor THEN 6 ELSE 5 END
          END
      """),
    Invariant(
      "invoice_refunded_is_sum_of_parts",
      """
      SELECT i.invoice_id AS id, format('states %s but %s went back', i.refunded_minor, coalesce(r.amount, 0)) AS wrong
        FROM invoice i LEFT JOIN (
          SELECT p.invoice_id, sum(r.amount_minor) AS amount
            FROM refund_part r JOIN payment p USING (organization_id, payment_id)
            WHERE r.organization_id = $1 AND r.state = 2 GROUP BY p.invoice_id) r USING (invoice_id)
        WHERE i.organization_id = $1 AND (i.refunded_minor <> coalesce(r.amount, 0) OR i.refunded_minor > i.paid_minor)
      """),
    Invariant(
      "line_returned_within_net",
      """
      SELECT l.line_id AS id,
          format('of a net of %s it counts %s on the way back and %s back; its refunds sum to %s and %s', l.net_minor, l.returning_minor,
            l.refunded_minor, coalesce(r.returning, 0), coalesce(r.refunded, 0)) AS wrong
        FROM invoice_line l LEFT JOIN (
          SELECT r.line_id, sum(r.amount_minor) FILTER (WHERE p.state <> 4) AS returning,
              sum(r.amount_minor) FILTER (WHERE p.state = 2) AS refunded
            FROM refund_line r JOIN refund_part p USING (organization_id, part_id) WHERE r.organization_id = $1 GROUP BY r.line_id) r
          USING (line_id)
        WHERE l.organization_id = $1 AND (
          (l.returning_minor, l.refunded_minor) <> (coalesce(r.returning, 0), coalesce(r.refunded, 0))
          OR coalesce(r.returning, 0) > l.net_minor)
      """),
  ]
}
