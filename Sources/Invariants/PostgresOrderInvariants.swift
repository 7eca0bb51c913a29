extension Invariant {
  static let orders = [
    Invariant(
      "partner_commission_is_fixed",
      """
      SELECT o.order_id AS id, format('a commission of %s basis points, which no agreement in force then had', o.commission_basis_points)
          AS wrong
        FROM customer_order o JOIN legal_entity e USING (organization_id, legal_entity_id)
        WHERE o.organization_id = $1 AND (
          o.partner_id IS DISTINCT FROM e.partner_id OR o.commission_basis_points <> 0 AND NOT EXISTS (
            SELECT FROM partner_agreement a
              WHERE a.organization_id = $1 AND a.partner_id = o.partner_id AND a.valid_from <= o.created_at
                AND a.commission_basis_points = o.commission_basis_points))
      """),
    Invariant(
      "currency_is_the_organizations",
      """
      SELECT c.id, format('a %s in %s', c.thing, c.currency_code) AS wrong
        FROM organization g JOIN (
          SELECT 'order' AS thing, organization_id, order_id AS id, currency_code FROM customer_order WHERE organization_id = $1
          UNION ALL SELECT 'invoice', organization_id, invoice_id, currency_code FROM invoice WHERE organization_id = $1
          UNION ALL SELECT 'payment', organization_id, payment_id, currency_code FROM payment WHERE organization_id = $1) c
          USING (organization_id)
        WHERE g.organization_id = $1 AND c.currency_code <> g.currency_code
      """),
    // Whatever changes an invoice raises its order's version.
    Invariant(
      "invoice_version_within_order",
      """
      SELECT i.invoice_id AS id, format('changed by version %s of an order of version %s', i.version, o.version) AS wrong
        FROM invoice i JOIN customer_order o USING (organization_id, order_id)
        WHERE i.organization_id = $1 AND i.version > o.version
      """),
    // F48, R8.
    Invariant(
      "cancelled_order_is_settled",
      """
      SELECT o.order_id AS id, 'is cancelled, and has a draft, an issued invoice or a payment without an end' AS wrong
        FROM customer_order o WHERE o.organization_id = $1 AND o.state = 6 AND (
          EXISTS (SELECT FROM invoice i WHERE i.organization_id = $1 AND i.order_id = o.order_id AND i.state IN (1, 2))
          OR EXISTS (SELECT FROM payment p WHERE p.organization_id = $1 AND p.order_id = o.order_id AND p.state IN (1, 2, 7)))
      """),
    Invariant(
      "voided_invoice_is_of_cancelled_order",
      """
      SELECT i.invoice_id AS id, format('is voided, and its order in state %s', o.state) AS wrong
        FROM invoice i JOIN customer_order o USING (organization_id, order_id)
        WHERE i.organization_id = $1 AND i.state = 7 AND o.state <> 6
      """),
  ]
}
