-- Orders of «Северный квартал» with an issued invoice of five lines each, up to :orders of them; loaded again it adds nothing.
begin;

with company as (
  select s.organization_id, s.service_id, s.title, s.legal_entity_id, g.currency_code,
         array(select c.customer_id from customer c where c.organization_id = g.organization_id order by c.customer_id) as customers,
         array(select p.price_item_id from price_item p
                 where p.organization_id = g.organization_id and p.legal_entity_id = s.legal_entity_id
                 order by p.price_item_id) as items
    from organization g join service s using (organization_id)
    where g.code = 'severny-kvartal' and s.kind = 1
    order by s.service_id limit 1
), wanted as (
  select n, ('01900001-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid as order_id,
         ('01900001-0000-7001-8000-' || lpad(to_hex(n), 12, '0'))::uuid as invoice_id
    from generate_series(1, :orders) n
), missing as (
  select * from wanted w where not exists (select from customer_order o where o.order_id = w.order_id)
), lines as (
  select m.invoice_id, place, ('01900001-' || lpad(place::text, 4, '0') || '-7002-8000-' || lpad(to_hex(m.n), 12, '0'))::uuid as line_id,
         p.price_item_id, p.name, p.unit, p.tariff, p.vat_basis_points, p.payment_subject, q.quantity,
         g.gross, case place when 2 then 1000 end as percent, case place when 2 then round(g.gross * 0.1)::bigint else 0 end as discount
    from company c cross join missing m cross join generate_series(1, 5) place
      join price_item p
        on p.organization_id = c.organization_id and p.price_item_id = c.items[1 + (m.n + place) % cardinality(c.items)]
      cross join lateral (select 1000 + (m.n * 37 + place * 250) % 50000 as quantity) q
      cross join lateral (select div(p.tariff::numeric * q.quantity + 50000, 100000)::bigint as gross) g
), orders as (
  insert into customer_order (organization_id, order_id, number, service_id, service_title, legal_entity_id, commission_basis_points,
      customer_id, state, currency_code, version, created_at, updated_at)
    select c.organization_id, m.order_id, nextval('order_number'), c.service_id, c.title, c.legal_entity_id, 0,
        c.customers[1 + m.n % cardinality(c.customers)], 1, c.currency_code, 1, now(), now()
      from company c cross join missing m
), invoices as (
  insert into invoice (organization_id, invoice_id, order_id, number, state, currency_code, total_minor, version, created_at, updated_at,
      issued_at)
    select c.organization_id, m.invoice_id, m.order_id, 1, 2, c.currency_code,
        (select sum(l.gross - l.discount) from lines l where l.invoice_id = m.invoice_id), 1, now(), now(), now()
      from company c cross join missing m
)
insert into invoice_line (organization_id, line_id, invoice_id, place, price_item_id, name, unit, tariff, quantity, gross_minor,
    discount_basis_points, discount_minor, net_minor, vat_basis_points, payment_subject)
  select c.organization_id, l.line_id, l.invoice_id, l.place, l.price_item_id, l.name, l.unit, l.tariff, l.quantity, l.gross, l.percent,
      l.discount, l.gross - l.discount, l.vat_basis_points, l.payment_subject
    from company c cross join lines l;

commit;

-- Plans are made for what is there, on both sides.
vacuum analyze;
