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
    // What events tell counts up, what happened counts down; by number, see notifications.v1.EventKind. One pass over each table, without a
    // join: estimates of the joins' sizes were too low by a thousand, and the plans grew with the square of the orders.
    Invariant(
      "events_tell_what_happened",
      """
      SELECT order_id AS id, concat_ws(', ',
          CASE WHEN sum(received) <> 0 THEN format('payments received %s', sum(received)) END,
          CASE WHEN sum(failed) NOT BETWEEN 0 AND sum(late) THEN format('payments failed %s', sum(failed)) END,
          CASE WHEN sum(unapplied) <> 0 THEN format('payments unapplied and reversed %s', sum(unapplied)) END,
          CASE WHEN sum(issued) < 0 THEN format('invoices issued %s', sum(issued)) END,
          CASE WHEN sum(marked) NOT BETWEEN 0 AND sum(free) THEN format('invoices marked paid %s', sum(marked)) END,
          CASE WHEN sum(requested) <> 0 THEN format('refunds asked for %s', sum(requested)) END,
          CASE WHEN sum(declined) <> 0 THEN format('refunds declined %s', sum(declined)) END,
          CASE WHEN sum(refunds) <> 0 THEN format('refunds created %s', sum(refunds)) END,
          CASE WHEN sum(succeeded) <> 0 THEN format('refunds succeeded %s', sum(succeeded)) END,
          'told above what happened') AS wrong
        FROM (
          SELECT order_id, order_version = 1 AND ordinal = 0 AS begins, (kind = 5)::integer AS received, (kind = 6)::integer AS failed,
              0 AS late, (kind = 14)::integer AS unapplied, (kind = 3)::integer AS issued,
              (kind = 7)::integer - (kind = 8)::integer AS marked, 0 AS free, (kind = 9)::integer AS requested,
              (kind = 10)::integer AS declined, (kind = 11)::integer AS refunds, (kind = 12)::integer AS succeeded
            FROM outbox WHERE organization_id = $1
          UNION ALL
          SELECT order_id, false, -(state = 3 AND NOT unapplied)::integer, -(state IN (4, 5, 6))::integer, unapplied::integer,
              -unapplied::integer, 0, 0, 0, 0, 0, 0, 0
            FROM payment WHERE organization_id = $1
          UNION ALL
          SELECT order_id, false, 0, 0, 0, -1, 0, 0, 0, 0, 0, 0, 0 FROM reversal WHERE organization_id = $1 AND state IN (2, 4)
          UNION ALL
          SELECT order_id, false, 0, 0, 0, 0, -(state IN (2, 3, 5, 6))::integer,
              -CASE state WHEN 4 THEN 1 WHEN 7 THEN (paid_minor > 0 AND NOT EXISTS (
                SELECT FROM payment p WHERE p.organization_id = $1 AND p.invoice_id = i.invoice_id AND p.state = 3 AND NOT p.unapplied)
                )::integer ELSE 0 END,
              -- Of an invoice of nothing that was voided nothing says whether it was marked paid before.
              (state = 7 AND total_minor = 0)::integer, 0, 0, 0, 0
            FROM invoice i WHERE organization_id = $1
          UNION ALL
          SELECT order_id, false, 0, 0, 0, 0, 0, 0, 0, -1, -(state = 2)::integer, 0, 0 FROM refund_request WHERE organization_id = $1
          UNION ALL
          SELECT order_id, false, 0, 0, 0, 0, 0, 0, 0, 0, 0, -1, -(state = 2)::integer FROM refund WHERE organization_id = $1) fact
        GROUP BY order_id
        HAVING bool_or(begins) AND (
          sum(received) <> 0 OR sum(failed) NOT BETWEEN 0 AND sum(late) OR sum(unapplied) <> 0 OR sum(issued) < 0
          OR sum(marked) NOT BETWEEN 0 AND sum(free) OR sum(requested) <> 0 OR sum(declined) <> 0 OR sum(refunds) <> 0
          OR sum(succeeded) <> 0)
      """),
  ]
}
