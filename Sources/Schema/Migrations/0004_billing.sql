-- Invoices, payments and the ledger.
--
-- Invariants that hold whatever runs at once and whatever the application does:
--   a line's net is gross − discount, and 0 ≤ discount ≤ gross
--   an invoice's total is the sum of its lines' nets; what was paid of it is all of it or nothing
--   an invoice has at most one payment under way, and at most one that paid it
--   what is being paid back of a payment is at most what was captured, of a line at most its net (with 0005)
--   a posting debits one account and credits another by the same amount, so every transaction sums to zero; postings never change
--
-- The triggers are not deferred: they fire at the end of the statement that made the change, with all its common table expressions done,
-- so a violation is attributed to its statement.

create table invoice (
  organization_id uuid not null,
  invoice_id uuid not null,
  order_id uuid not null,
  -- From 1 within its order.
  number integer not null check (number > 0),
  -- billing.v1.InvoiceState: 1 draft, 2 issued, 3 paid online, 4 paid offline, 5 partially refunded, 6 refunded, 7 voided.
  state smallint not null check (state between 1 and 7),
  currency_code text not null,
  total_minor bigint not null check (total_minor between 0 and 200000000000000),
  paid_minor bigint not null default 0,
  -- Kept by refund_part's trigger: the parts that succeeded.
  refunded_minor bigint not null default 0 check (refunded_minor >= 0),
  -- The order's version that changed it last.
  version bigint not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  issued_at timestamptz,
  paid_at timestamptz,
  primary key (organization_id, invoice_id),
  unique (organization_id, order_id, number),
  foreign key (organization_id, order_id) references customer_order,
  constraint invoice_paid_whole_or_not check (
    case when state in (1, 2) then paid_minor = 0
         when state = 7 then paid_minor in (0, total_minor)
         else paid_minor = total_minor end),
  constraint invoice_issued_is_above_zero check (state not in (2, 3, 5, 6) or total_minor > 0),
  constraint invoice_refunded_within_paid check (refunded_minor <= paid_minor)
);
select protect_tenant_table('invoice');
grant select, insert on invoice to marketplace_app;
grant update (state, total_minor, paid_minor, version, updated_at, issued_at, paid_at) on invoice to marketplace_app;

create table invoice_line (
  organization_id uuid not null,
  line_id uuid not null,
  invoice_id uuid not null,
  -- The order lines are shown in; gaps are fine.
  place integer not null check (place > 0),
  -- Null for a line that came from the order form.
  price_item_id uuid,
  name text not null,
  unit text not null,
  tariff bigint not null check (tariff between 0 and 100000000000),
  quantity bigint not null check (quantity between 1 and 1000000000),
  gross_minor bigint not null check (gross_minor between 0 and 1000000000000),
  -- As it was set when it is a percent; null for an amount or none.
  discount_basis_points integer check (discount_basis_points between 1 and 10000),
  discount_minor bigint not null,
  net_minor bigint not null,
  vat_basis_points integer check (vat_basis_points between 0 and 10000),
  -- billing.v1.PaymentSubject.
  payment_subject smallint not null check (payment_subject in (1, 2)),
  -- Kept by refund_part's trigger: what is on its way back or went back, and of that what went back.
  returning_minor bigint not null default 0,
  refunded_minor bigint not null default 0,
  primary key (organization_id, line_id),
  unique (organization_id, invoice_id, place),
  foreign key (organization_id, invoice_id) references invoice,
  foreign key (organization_id, price_item_id) references price_item,
  -- Ten-thousandths of a rouble × thousandths, in kopecks: divided by 10⁵, half away from zero.
  constraint invoice_line_gross check (gross_minor = div(tariff::numeric * quantity + 50000, 100000)),
  constraint invoice_line_discount check (discount_minor between 0 and gross_minor),
  constraint invoice_line_net check (net_minor = gross_minor - discount_minor),
  constraint invoice_line_returned_within_net check (0 <= refunded_minor and refunded_minor <= returning_minor and returning_minor <= net_minor)
);
select protect_tenant_table('invoice_line');
grant select, insert, delete on invoice_line to marketplace_app;
grant update (tariff, quantity, gross_minor, discount_basis_points, discount_minor, net_minor) on invoice_line to marketplace_app;

-- Raises when an invoice's total is not the sum of its lines' nets. The invoice's row lock makes concurrent writers of lines take turns.
create function check_invoice_total(organization uuid, invoice uuid) returns void
  language plpgsql as $$
declare
  stated bigint;
  summed numeric;
  line_count bigint;
begin
  select i.total_minor into stated from invoice i
    where i.organization_id = organization and i.invoice_id = invoice for no key update;
  if not found then return; end if;
  select coalesce(sum(l.net_minor), 0), count(*) into summed, line_count from invoice_line l
    where l.organization_id = organization and l.invoice_id = invoice;
  if stated <> summed then
    raise exception 'invoice % states % but its lines sum to %', invoice, stated, summed
      using errcode = 'check_violation', constraint = 'invoice_total_is_sum_of_lines';
  end if;
  if line_count > 200 then
    raise exception 'invoice % has more than 200 lines', invoice
      using errcode = 'check_violation', constraint = 'invoice_lines_limit';
  end if;
end $$;

create function invoice_total_changed() returns trigger language plpgsql as $$
begin
  perform check_invoice_total(new.organization_id, new.invoice_id);
  return null;
end $$;
create trigger invoice_total after insert or update of total_minor on invoice
  for each row execute function invoice_total_changed();

create function invoice_lines_changed() returns trigger language plpgsql as $$
begin
  perform check_invoice_total(c.organization_id, c.invoice_id)
    from (select distinct organization_id, invoice_id from changed) c;
  return null;
end $$;
create trigger invoice_line_inserted after insert on invoice_line
  referencing new table as changed for each statement execute function invoice_lines_changed();
create trigger invoice_line_updated after update on invoice_line
  referencing new table as changed for each statement execute function invoice_lines_changed();
create trigger invoice_line_deleted after delete on invoice_line
  referencing old table as changed for each statement execute function invoice_lines_changed();

create table payment (
  organization_id uuid not null,
  payment_id uuid not null,
  order_id uuid not null,
  invoice_id uuid not null,
  -- billing.v1.PaymentMethod.
  method smallint not null check (method in (1, 2)),
  -- billing.v1.PaymentState: 1 created, 2 pending, 3 succeeded, 4 declined, 5 cancelled, 6 expired, 7 unknown.
  state smallint not null check (state between 1 and 7),
  currency_code text not null,
  -- What the customer was asked for.
  amount_minor bigint not null check (amount_minor > 0),
  -- What the provider took; another amount makes the payment unapplied (R12).
  captured_minor bigint not null default 0,
  -- Succeeded for an invoice that was not to be paid any more, or in another amount (R12).
  unapplied boolean not null default false,
  -- Kept by the triggers of refund_part and reversal: what is on its way back or went back, and of that what went back.
  returning_minor bigint not null default 0,
  refunded_minor bigint not null default 0,
  -- Where the confirmation goes; empty for none.
  email text not null default '',
  -- The provider is told payment_id as the key; null until it has answered.
  provider_payment_id text,
  confirmation_url text not null default '',
  created_at timestamptz not null,
  updated_at timestamptz not null,
  expires_at timestamptz not null,
  primary key (organization_id, payment_id),
  foreign key (organization_id, order_id) references customer_order,
  foreign key (organization_id, invoice_id) references invoice,
  constraint payment_captured_when_succeeded check ((state = 3) = (captured_minor > 0) and captured_minor >= 0),
  constraint payment_applied_in_full check (state <> 3 or unapplied or captured_minor = amount_minor),
  constraint payment_unapplied_when_succeeded check (not unapplied or state = 3),
  constraint payment_returned_within_captured check (0 <= refunded_minor and refunded_minor <= returning_minor and returning_minor <= captured_minor)
);
create unique index payment_under_way on payment (organization_id, invoice_id) where state in (1, 2, 7);
create unique index payment_applied on payment (organization_id, invoice_id) where state = 3 and not unapplied;
create index payment_of_order on payment (organization_id, order_id, payment_id);
create index payment_of_invoice on payment (organization_id, invoice_id, payment_id);
select protect_tenant_table('payment');
grant select, insert on payment to marketplace_app;
grant update (state, captured_minor, unapplied, provider_payment_id, confirmation_url, updated_at) on payment to marketplace_app;

-- What an unapplied payment sends back (R12); it is no refund and does not count for F42. The provider is told reversal_id as the key.
create table reversal (
  organization_id uuid not null,
  reversal_id uuid not null,
  order_id uuid not null,
  payment_id uuid not null,
  -- refunds.v1.RefundState: 1 pending, 2 succeeded, 4 failed, 5 unknown.
  state smallint not null check (state in (1, 2, 4, 5)),
  amount_minor bigint not null check (amount_minor > 0),
  provider_refund_id text,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (organization_id, reversal_id),
  foreign key (organization_id, order_id) references customer_order,
  foreign key (organization_id, payment_id) references payment
);
create index reversal_of_payment on reversal (organization_id, payment_id);
select protect_tenant_table('reversal');
grant select, insert on reversal to marketplace_app;
grant update (state, provider_refund_id, updated_at) on reversal to marketplace_app;

-- The ledger. A posting is both its sides. Accounts: 1 provider clearing, 2 legal-entity payable, 3 partner payable, 4 commission,
-- 5 cash outside, 6 cash to return, 7 unapplied. Kinds: 1 payment captured, 2 marked paid, 3 made unpaid, 4 refunded, 5 unapplied,
-- 6 reversed, 7 cash owed back.
create table posting (
  organization_id uuid not null,
  posting_id uuid not null,
  -- The movement it belongs to: a partner's sale and its commission share one.
  transaction_id uuid not null,
  kind smallint not null check (kind between 1 and 7),
  debit smallint not null check (debit between 1 and 7),
  credit smallint not null check (credit between 1 and 7),
  amount_minor bigint not null check (amount_minor > 0),
  currency_code text not null,
  order_id uuid not null,
  invoice_id uuid not null,
  payment_id uuid,
  -- The seller, and its partner when it is one's.
  legal_entity_id uuid not null,
  partner_id uuid,
  created_at timestamptz not null,
  primary key (organization_id, posting_id),
  foreign key (organization_id, order_id) references customer_order,
  foreign key (organization_id, invoice_id) references invoice,
  foreign key (organization_id, payment_id) references payment,
  constraint posting_between_two_accounts check (debit <> credit)
);
create index posting_of_order on posting (organization_id, order_id, posting_id);
create index posting_of_partner on posting (organization_id, partner_id, posting_id) where partner_id is not null;
select protect_tenant_table('posting');
grant select, insert on posting to marketplace_app;

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
end $$;
create trigger posting_is_append_only before update or delete or truncate on posting
  for each statement execute function refuse_change();
