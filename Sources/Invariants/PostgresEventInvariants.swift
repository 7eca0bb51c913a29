extension Invariant {
  static let events = [
    Invariant(
      "event_positions_have_no_gaps",
      """
      SELECT event_id AS id, format('position %s follows %s', position, before) AS wrong FROM (
          SELECT o.event_id, o.position, lag(o.position, 1, coalesce(f.position, 0)) OVER (ORDER BY o.position) AS before
            FROM outbox o LEFT JOIN outbox_floor f USING (organization_id)
            WHERE o.organization_id = $1 AND o.position IS NOT NULL) placed
        WHERE position <> before + 1
      UNION ALL
      SELECT $1, format('the head is at %s and the last event at %s', coalesce(h.position, 0), coalesce(l.position, f.position, 0))
        FROM (SELECT max(position) AS position FROM outbox WHERE organization_id = $1) l
          LEFT JOIN outbox_head h ON h.organization_id = $1 LEFT JOIN outbox_floor f ON f.organization_id = $1
        WHERE coalesce(h.position, 0) <> coalesce(l.position, f.position, 0)
      """),
    Invariant(
      "event_positions_follow_versions",
      """
      SELECT event_id AS id, format('version %s stands at %s, and the one before at %s', order_version, position, before) AS wrong FROM (
          SELECT event_id, order_version, position, lag(position) OVER of_order AS before, lag(event_id) OVER of_order AS earlier
            FROM outbox WHERE organization_id = $1 WINDOW of_order AS (PARTITION BY order_id ORDER BY order_version, ordinal)) placed
        WHERE earlier IS NOT NULL AND position IS NOT NULL AND (before IS NULL OR before > position)
      """),
    Invariant(
      "events_are_of_their_orders_versions",
      """
      SELECT e.order_id AS id, format('version %s has %s events numbered up to %s; the order is at %s', e.order_version, e.events, e.last,
            coalesce(o.version::text, 'none')) AS wrong
        FROM (
          SELECT order_id, order_version, count(*) AS events, max(ordinal) AS last FROM outbox WHERE organization_id = $1
            GROUP BY order_id, order_version) e
          LEFT JOIN customer_order o ON o.organization_id = $1 AND o.order_id = e.order_id
        WHERE o.version IS NULL OR e.order_version > o.version OR (
          e.events <> e.last + 1
          -- Retention may have come between two of a version.
          AND NOT EXISTS (SELECT FROM outbox_floor f WHERE f.organization_id = $1))
      """),
    // An order's first event goes before all others of it, so one that has it has them all.
    Invariant(
      "order_begins_with_its_event",
      """
      SELECT o.order_id AS id, 'no event says that it was created' AS wrong
        FROM customer_order o
          LEFT JOIN (
            SELECT created_at FROM outbox WHERE organization_id = $1 AND position IS NOT NULL ORDER BY position LIMIT 1) oldest ON true
        WHERE o.organization_id = $1
          AND (NOT EXISTS (SELECT FROM outbox_floor f WHERE f.organization_id = $1)
            OR o.created_at > oldest.created_at + interval '1 hour')
          AND NOT EXISTS (
            SELECT FROM outbox e
              WHERE e.organization_id = $1 AND e.order_id = o.order_id AND e.order_version = 1 AND e.ordinal = 0 AND e.kind = 1)
      """),
    // By number: notifications.v1.EventKind.
    Invariant(
      "events_tell_what_happened",
      """
      WITH told AS (
        SELECT order_id, count(*) FILTER (WHERE kind = 5) AS received, count(*) FILTER (WHERE kind = 6) AS failed,
            count(*) FILTER (WHERE kind = 14) AS unapplied, count(*) FILTER (WHERE kind = 3) AS issued,
            count(*) FILTER (WHERE kind = 7) - count(*) FILTER (WHERE kind = 8) AS marked,
            count(*) FILTER (WHERE kind = 9) AS requested, count(*) FILTER (WHERE kind = 10) AS declined,
            count(*) FILTER (WHERE kind = 11) AS refunds, count(*) FILTER (WHERE kind = 12) AS succeeded
          FROM outbox WHERE organization_id = $1 GROUP BY order_id
          HAVING bool_or(order_version = 1 AND ordinal = 0)),
      paid AS (
        SELECT order_id, count(*) FILTER (WHERE state = 3 AND NOT unapplied) AS received,
            count(*) FILTER (WHERE state IN (4, 5, 6)) AS failed, count(*) FILTER (WHERE unapplied) AS unapplied
          FROM payment WHERE organization_id = $1 GROUP BY order_id),
      reversed AS (
        SELECT order_id, count(*) AS ends FROM reversal WHERE organization_id = $1 AND state IN (2, 4) GROUP BY order_id),
      invoiced AS (
        SELECT order_id, count(*) FILTER (WHERE state IN (2, 3, 5, 6)) AS issued,
            count(*) FILTER (WHERE state = 4 OR state = 7 AND paid_minor > 0 AND NOT EXISTS (
              SELECT FROM payment p WHERE p.organization_id = $1 AND p.invoice_id = i.invoice_id AND p.state = 3 AND NOT p.unapplied))
              AS marked
          FROM invoice i WHERE organization_id = $1 GROUP BY order_id),
      asked AS (
        SELECT order_id, count(*) AS requested, count(*) FILTER (WHERE state = 2) AS declined
          FROM refund_request WHERE organization_id = $1 GROUP BY order_id),
      refunded AS (
        SELECT order_id, count(*) AS refunds, count(*) FILTER (WHERE state = 2) AS succeeded
          FROM refund WHERE organization_id = $1 GROUP BY order_id)
      SELECT told.order_id AS id, concat_ws(', ',
          CASE WHEN told.received <> coalesce(paid.received, 0) THEN format('%s payments received and %s told', coalesce(paid.received, 0),
            told.received) END,
          CASE WHEN told.failed NOT BETWEEN coalesce(paid.failed, 0) AND coalesce(paid.failed + paid.unapplied, 0)
            THEN format('%s payments failed and %s told', coalesce(paid.failed, 0), told.failed) END,
          CASE WHEN told.unapplied <> coalesce(paid.unapplied, 0) + coalesce(reversed.ends, 0)
            THEN format('%s payments unapplied, %s reversals ended and %s told', coalesce(paid.unapplied, 0), coalesce(reversed.ends, 0),
              told.unapplied) END,
          CASE WHEN told.issued < coalesce(invoiced.issued, 0) THEN format('%s invoices issued and %s told', invoiced.issued, told.issued)
            END,
          CASE WHEN told.marked <> coalesce(invoiced.marked, 0) THEN format('%s invoices marked paid and %s told',
            coalesce(invoiced.marked, 0), told.marked) END,
          CASE WHEN (told.requested, told.declined) <> (coalesce(asked.requested, 0), coalesce(asked.declined, 0))
            THEN format('%s refunds asked for, %s declined, and %s and %s told', coalesce(asked.requested, 0), coalesce(asked.declined, 0),
              told.requested, told.declined) END,
          CASE WHEN told.refunds <> coalesce(refunded.refunds, 0) OR told.succeeded <> coalesce(refunded.succeeded, 0)
            THEN format('%s refunds, %s succeeded, and %s and %s told', coalesce(refunded.refunds, 0), coalesce(refunded.succeeded, 0),
              told.refunds, told.succeeded) END) AS wrong
        FROM told LEFT JOIN paid USING (order_id) LEFT JOIN reversed USING (order_id) LEFT JOIN invoiced USING (order_id)
          LEFT JOIN asked USING (order_id) LEFT JOIN refunded USING (order_id)
        WHERE told.received <> coalesce(paid.received, 0)
          OR told.failed NOT BETWEEN coalesce(paid.failed, 0) AND coalesce(paid.failed + paid.unapplied, 0)
          OR told.unapplied <> coalesce(paid.unapplied, 0) + coalesce(reversed.ends, 0)
          OR told.issued < coalesce(invoiced.issued, 0) OR told.marked <> coalesce(invoiced.marked, 0)
          OR (told.requested, told.declined) <> (coalesce(asked.requested, 0), coalesce(asked.declined, 0))
          OR (told.refunds, told.succeeded) <> (coalesce(refunded.refunds, 0), coalesce(refunded.succeeded, 0))
      """),
  ]
}
