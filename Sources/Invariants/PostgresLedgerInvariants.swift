extension Invariant {
  static let ledger = [
    Invariant(
      "ledger_transaction_sums_to_zero",
      """
      SELECT transaction_id AS id, format('%s of %s is left between its accounts', sum(amount), currency_code) AS wrong
        FROM (
          SELECT transaction_id, currency_code, amount_minor AS amount FROM posting WHERE organization_id = $1 AND debit IS NOT NULL
          UNION ALL
          SELECT transaction_id, currency_code, -amount_minor FROM posting WHERE organization_id = $1 AND credit IS NOT NULL) side
        GROUP BY transaction_id, currency_code HAVING sum(amount) <> 0
      """),
    Invariant(
      "ledger_transaction_is_one_movement",
      """
      SELECT transaction_id AS id, 'its postings are not of one kind, order, invoice, payment and currency, above zero' AS wrong
        FROM posting WHERE organization_id = $1 GROUP BY transaction_id
        HAVING count(DISTINCT (kind, order_id, invoice_id, payment_id, currency_code)) > 1 OR min(amount_minor) <= 0
          OR bool_or(debit = credit)
      """),
    Invariant(
      "posting_is_of_its_order",
      """
      SELECT t.posting_id AS id, 'its order, invoice, payment, seller or currency is another''s' AS wrong
        FROM posting t JOIN customer_order o USING (organization_id, order_id)
          LEFT JOIN invoice i ON i.organization_id = t.organization_id AND i.invoice_id = t.invoice_id
          LEFT JOIN payment p ON p.organization_id = t.organization_id AND p.payment_id = t.payment_id
        WHERE t.organization_id = $1 AND (
          i.order_id IS DISTINCT FROM t.order_id OR t.payment_id IS NOT NULL AND p.invoice_id IS DISTINCT FROM t.invoice_id
          OR (t.legal_entity_id, t.currency_code) <> (o.legal_entity_id, o.currency_code) OR t.partner_id IS DISTINCT FROM o.partner_id)
      """),
    // What an order's accounts hold, by what was captured of it, went back, was paid outside and is to be handed back. Accounts: see 0004.
    Invariant(
      "ledger_agrees_with_payments",
      """
      WITH held AS (
        SELECT order_id, account, sum(amount) AS amount FROM (
            SELECT order_id, debit AS account, amount_minor AS amount FROM posting WHERE organization_id = $1
            UNION ALL
            SELECT order_id, credit, -amount_minor FROM posting WHERE organization_id = $1) side
          GROUP BY order_id, account),
      sale AS (
        SELECT o.order_id, CASE WHEN o.partner_id IS NULL THEN 2 ELSE 3 END AS payable, p.captured_minor - p.refunded_minor AS amount,
            round(p.captured_minor::numeric * o.commission_basis_points / 10000)
              - div(round(p.captured_minor::numeric * o.commission_basis_points / 10000) * p.refunded_minor, p.captured_minor)
              AS commission,
            1 AS account
          FROM payment p JOIN customer_order o USING (organization_id, order_id)
          WHERE p.organization_id = $1 AND p.state = 3 AND NOT p.unapplied
        UNION ALL
        SELECT o.order_id, CASE WHEN o.partner_id IS NULL THEN 2 ELSE 3 END, i.total_minor,
            round(i.total_minor::numeric * o.commission_basis_points / 10000), 5
          FROM invoice i JOIN customer_order o USING (organization_id, order_id) WHERE i.organization_id = $1 AND i.state = 4),
      owed AS (
        SELECT i.order_id, i.total_minor AS amount FROM invoice i
          WHERE i.organization_id = $1 AND i.state = 7 AND i.paid_minor > 0
            AND NOT EXISTS (
              SELECT FROM payment p WHERE p.organization_id = $1 AND p.invoice_id = i.invoice_id AND p.state = 3 AND NOT p.unapplied)),
      unapplied AS (
        SELECT order_id, captured_minor - refunded_minor AS amount FROM payment
          WHERE organization_id = $1 AND state = 3 AND unapplied),
      expected AS (
        SELECT order_id, account, sum(amount) AS amount FROM (
            SELECT order_id, account, amount FROM sale
            UNION ALL SELECT order_id, payable, commission - amount FROM sale
            UNION ALL SELECT order_id, 4, -commission FROM sale
            UNION ALL SELECT order_id, 5, amount FROM owed
            UNION ALL SELECT order_id, 6, -amount FROM owed
            UNION ALL SELECT order_id, 1, amount FROM unapplied
            UNION ALL SELECT order_id, 7, -amount FROM unapplied) movement
          GROUP BY order_id, account)
      SELECT order_id AS id,
          format('account %s holds %s and not %s', account, coalesce(held.amount, 0), coalesce(expected.amount, 0)) AS wrong
        FROM held FULL JOIN expected USING (order_id, account)
        WHERE coalesce(held.amount, 0) <> coalesce(expected.amount, 0)
      """),
  ]
}
