-- Refunds and customers' requests for them. What goes back is counted by triggers, with rights that the application lacks, so that the
-- limits per payment and per line (payment_returned_within_captured, invoice_line_returned_within_net) hold whatever is written.

create table refund_request (
  organization_id uuid not null,
  refund_request_id uuid not null,
  order_id uuid not null,
  -- refunds.v1.RefundRequestState: 1 requested, 2 declined, 3 approved, 4 superseded.
  state smallint not null check (state between 1 and 4),
  -- Null when the customer wants all of it.
  amount_minor bigint check (amount_minor > 0),
  comment text not null default '',
  decline_reason text not null default '',
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (organization_id, refund_request_id),
  foreign key (organization_id, order_id) references customer_order,
  check ((state = 2) = (decline_reason <> ''))
);
-- A customer asks once (F46).
create unique index refund_request_of_order on refund_request (organization_id, order_id) where state <> 4;
create index refund_request_history on refund_request (organization_id, order_id, refund_request_id);
select protect_tenant_table('refund_request');
grant select, insert on refund_request to marketplace_app;
grant update (state, decline_reason, updated_at) on refund_request to marketplace_app;

create table refund (
  organization_id uuid not null,
  refund_id uuid not null,
  order_id uuid not null,
  refund_request_id uuid,
  -- refunds.v1.RefundKind: 1 full, 2 partial.
  kind smallint not null check (kind in (1, 2)),
  -- refunds.v1.RefundState: 1 pending, 2 succeeded, 3 partly failed, 4 failed.
  state smallint not null check (state between 1 and 4),
  amount_minor bigint not null check (amount_minor > 0),
  -- Only staff see it (F40).
  reason text not null check (length(btrim(reason)) >= 4),
  created_by uuid not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (organization_id, refund_id),
  foreign key (organization_id, order_id) references customer_order,
  foreign key (organization_id, refund_request_id) references refund_request
);
-- One refund per order (F42); one that failed whole does not count.
create unique index refund_of_order on refund (organization_id, order_id) where state <> 4;
create index refund_history on refund (organization_id, order_id, refund_id);
select protect_tenant_table('refund');
grant select, insert on refund to marketplace_app;
grant update (state, updated_at) on refund to marketplace_app;

-- What goes back through one payment (R10).
create table refund_part (
  organization_id uuid not null,
  part_id uuid not null,
  refund_id uuid not null,
  payment_id uuid not null,
  -- refunds.v1.RefundState: 1 pending, 2 succeeded, 4 failed, 5 unknown.
  state smallint not null check (state in (1, 2, 4, 5)),
  amount_minor bigint not null check (amount_minor > 0),
  -- What the provider is told; a new one only once a failure is certain.
  provider_key uuid not null,
  provider_refund_id text,
  updated_at timestamptz not null,
  primary key (organization_id, part_id),
  unique (organization_id, refund_id, payment_id),
  unique (organization_id, provider_key),
  foreign key (organization_id, refund_id) references refund,
  foreign key (organization_id, payment_id) references payment
);
create index refund_part_of_payment on refund_part (organization_id, payment_id);
select protect_tenant_table('refund_part');
grant select, insert on refund_part to marketplace_app;
grant update (state, provider_key, provider_refund_id, updated_at) on refund_part to marketplace_app;

-- What a part pays back of one line: at most the line's tariff, quantity and net (F39).
create table refund_line (
  organization_id uuid not null,
  part_id uuid not null,
  line_id uuid not null,
  tariff bigint not null check (tariff between 0 and 100000000000),
  quantity bigint not null check (quantity between 1 and 1000000000),
  amount_minor bigint not null check (amount_minor > 0),
  primary key (organization_id, part_id, line_id),
  foreign key (organization_id, part_id) references refund_part,
  foreign key (organization_id, line_id) references invoice_line
);
create index refund_line_of_line on refund_line (organization_id, line_id);
select protect_tenant_table('refund_line');
grant select, insert on refund_line to marketplace_app;

-- Counts anew what is on its way back, or went back, of a payment.
create function recount_payment(organization uuid, payment uuid) returns void
  language plpgsql security definer set search_path from current as $$
begin
  -- The lock first, the sums after it: whoever had it before has committed, and what it wrote is counted.
  perform 1 from payment p where p.organization_id = organization and p.payment_id = payment for no key update;
  update payment p set returning_minor = returned.returning_minor, refunded_minor = returned.refunded_minor
    from (
      select coalesce(sum(amount_minor) filter (where state <> 4), 0) as returning_minor,
             coalesce(sum(amount_minor) filter (where state = 2), 0) as refunded_minor
        from (
          select state, amount_minor from refund_part
            where organization_id = organization and payment_id = payment
          union all
          select state, amount_minor from reversal
            where organization_id = organization and payment_id = payment) part
    ) returned
    where p.organization_id = organization and p.payment_id = payment;
end $$;
revoke execute on function recount_payment(uuid, uuid) from public;

-- Counts anew what is on its way back, or went back, of the payment, invoice and lines of a part, and checks that its lines are the
-- payment's own and sum to it.
create function recount_refund_part(organization uuid, part uuid) returns void
  language plpgsql security definer set search_path from current as $$
declare
  paid_back record;
  line_sum numeric;
begin
  select r.payment_id, r.amount_minor, p.invoice_id into strict paid_back
    from refund_part r join payment p using (organization_id, payment_id)
    where r.organization_id = organization and r.part_id = part;
  perform recount_payment(organization, paid_back.payment_id);

  if exists (
    select 1 from refund_line r join invoice_line l using (organization_id, line_id)
      where r.organization_id = organization and r.part_id = part
        and (l.invoice_id <> paid_back.invoice_id or r.tariff > l.tariff or r.quantity > l.quantity)) then
    raise exception 'refund part % has a line of another invoice, or above the line''s own tariff or quantity', part
      using errcode = 'check_violation', constraint = 'refund_line_within_line';
  end if;
  select coalesce(sum(amount_minor), 0) into line_sum from refund_line
    where organization_id = organization and part_id = part;
  if line_sum <> paid_back.amount_minor then
    raise exception 'refund part % is % but its lines sum to %', part, paid_back.amount_minor, line_sum
      using errcode = 'check_violation', constraint = 'refund_part_is_sum_of_lines';
  end if;

  update invoice i set refunded_minor = (
      select coalesce(sum(r.amount_minor) filter (where r.state = 2), 0)
        from refund_part r join payment p using (organization_id, payment_id)
        where p.organization_id = organization and p.invoice_id = paid_back.invoice_id)
    where i.organization_id = organization and i.invoice_id = paid_back.invoice_id;
  update invoice_line l set returning_minor = returned.returning_minor, refunded_minor = returned.refunded_minor
    from (
      select r.line_id,
             coalesce(sum(r.amount_minor) filter (where p.state <> 4), 0) as returning_minor,
             coalesce(sum(r.amount_minor) filter (where p.state = 2), 0) as refunded_minor
        from refund_line r join refund_part p using (organization_id, part_id)
        where r.organization_id = organization
          and r.line_id in (select line_id from refund_line where organization_id = organization and part_id = part)
        group by r.line_id) returned
    where l.organization_id = organization and l.line_id = returned.line_id;
end $$;
revoke execute on function recount_refund_part(uuid, uuid) from public;

-- With the owner's rights, since only triggers may count.
create function refund_part_changed() returns trigger
  language plpgsql security definer set search_path from current as $$
begin
  perform recount_refund_part(new.organization_id, new.part_id);
  return null;
end $$;
create trigger refund_part_counts after insert or update of state, amount_minor on refund_part
  for each row execute function refund_part_changed();

create function refund_lines_added() returns trigger
  language plpgsql security definer set search_path from current as $$
begin
  perform recount_refund_part(c.organization_id, c.part_id) from (select distinct organization_id, part_id from added) c;
  return null;
end $$;
create trigger refund_line_counts after insert on refund_line
  referencing new table as added for each statement execute function refund_lines_added();

create function reversal_changed() returns trigger
  language plpgsql security definer set search_path from current as $$
begin
  perform recount_payment(new.organization_id, new.payment_id);
  return null;
end $$;
create trigger reversal_counts after insert or update of state, amount_minor on reversal
  for each row execute function reversal_changed();

-- A refund is the sum of its parts.
create function refund_is_sum_of_parts() returns trigger
  language plpgsql security definer set search_path from current as $$
declare
  part_sum numeric;
  stated bigint;
begin
  select amount_minor into stated from refund
    where organization_id = new.organization_id and refund_id = new.refund_id for no key update;
  select coalesce(sum(amount_minor), 0) into part_sum from refund_part
    where organization_id = new.organization_id and refund_id = new.refund_id;
  if stated <> part_sum then
    raise exception 'refund % is % but its parts sum to %', new.refund_id, stated, part_sum
      using errcode = 'check_violation', constraint = 'refund_is_sum_of_parts';
  end if;
  return null;
end $$;
create trigger refund_sum after insert on refund for each row execute function refund_is_sum_of_parts();
create trigger refund_part_sum after insert on refund_part for each row execute function refund_is_sum_of_parts();
