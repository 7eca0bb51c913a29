-- What happened and what is still to be done: the outbox, remembered answers, timers.

-- An event, written by the statement that made it happen. It gets its position from the sequencer after that was committed.
create table outbox (
  organization_id uuid not null references organization,
  event_id uuid not null,
  order_id uuid not null,
  -- The order's version that made it, and its place among the events of that version.
  order_version bigint not null check (order_version > 0),
  ordinal smallint not null check (ordinal >= 0),
  -- notifications.v1.EventKind.
  kind smallint not null,
  -- A serialized notifications.v1.Event.
  payload bytea not null,
  -- Who may read it: the customer; the partner; staff with all of these permissions (bit n is P-code n).
  customer_id uuid,
  partner_id uuid,
  required_permissions bigint not null check (required_permissions >= 0),
  -- Who did it; null for SYSTEM.
  actor_id uuid,
  created_at timestamptz not null,
  -- Counts up by one within the organization; null until sequenced.
  position bigint check (position > 0),
  primary key (organization_id, event_id),
  unique (organization_id, order_id, order_version, ordinal),
  unique (organization_id, position)
);
create index outbox_to_sequence on outbox (organization_id, order_id, order_version, ordinal) where position is null;
-- A customer's stream from an old cursor skips everybody else's events.
create index outbox_of_customer on outbox (organization_id, customer_id, position) where position is not null and customer_id is not null;
select protect_tenant_table('outbox');
create policy sequencer on outbox to marketplace_system using (true) with check (true);
grant select on outbox to marketplace_app, marketplace_system;
grant insert (organization_id, event_id, order_id, order_version, ordinal, kind, payload, customer_id, partner_id,
  required_permissions, actor_id, created_at) on outbox to marketplace_app;
grant update (position) on outbox to marketplace_system;

-- The last position given in each organization.
create table outbox_head (
  organization_id uuid primary key references organization,
  position bigint not null check (position >= 0)
);
select protect_tenant_table('outbox_head');
create policy sequencer on outbox_head to marketplace_system using (true) with check (true);
grant select on outbox_head to marketplace_app;
grant select, insert, update on outbox_head to marketplace_system;

-- Gives positions to at most batch_size committed events and answers how far each organization has come and by how many events; wakes
-- listeners on the channel `outbox` with the organization's id. Run by marketplace_system alone, outside any business transaction.
--
-- Events of an order are taken from its lowest version up. Version n + 1 is only written after n was committed, so a snapshot that sees
-- n + 1 sees n. One caller works at a time; the others get no rows.
create function sequence_outbox(batch_size integer) returns table (organization_id uuid, last_position bigint, event_count bigint)
  language plpgsql set search_path from current as $$
#variable_conflict use_column
begin
  if not pg_try_advisory_xact_lock(hashtext(current_schema()), hashtext('outbox')) then return; end if;
  return query
  with batch as materialized (
    select o.organization_id, o.event_id, o.order_id, o.order_version, o.ordinal,
           -- Never earlier than a lower version's, whatever the clocks of the processes say.
           max(o.created_at) over (partition by o.organization_id, o.order_id order by o.order_version, o.ordinal) as moment
      from (
        select * from outbox where position is null
          order by organization_id, order_id, order_version, ordinal limit batch_size) o
  ), numbered as (
    select b.organization_id, b.event_id,
           coalesce(h.position, 0) + row_number() over (
             partition by b.organization_id order by b.moment, b.order_id, b.order_version, b.ordinal) as position
      from batch b left join outbox_head h using (organization_id)
  ), positioned as (
    update outbox o set position = n.position from numbered n
      where o.organization_id = n.organization_id and o.event_id = n.event_id
      returning o.organization_id, o.position
  ), progress as (
    select p.organization_id, max(p.position) as position, count(*) as event_count from positioned p group by p.organization_id
  ), heads as (
    insert into outbox_head as h (organization_id, position)
      select p.organization_id, p.position from progress p
      on conflict on constraint outbox_head_pkey do update set position = excluded.position
  )
  select p.organization_id, p.position, p.event_count from progress p
    where pg_notify('outbox', p.organization_id::text) is not null;
end $$;
revoke execute on function sequence_outbox(integer) from public;
grant execute on function sequence_outbox(integer) to marketplace_system;

-- The answer to a call that changed something, for its repetition. Kept 72 hours; secrets and refusals are never here.
create table idempotency (
  organization_id uuid not null references organization,
  principal_id uuid not null,
  key uuid not null,
  -- `/billing.v1.InvoiceService/ActivateInvoice`.
  method text not null,
  -- SHA-256 of the request's bytes.
  request_hash bytea not null check (length(request_hash) = 32),
  -- The response message's bytes.
  response bytea not null,
  created_at timestamptz not null,
  primary key (organization_id, principal_id, key)
);
create index idempotency_by_age on idempotency (created_at);
select protect_tenant_table('idempotency');
create policy expiry_read on idempotency for select to marketplace_system using (created_at < now() - interval '72 hours');
create policy expiry on idempotency for delete to marketplace_system using (created_at < now() - interval '72 hours');
grant select, insert on idempotency to marketplace_app;
grant select (organization_id, principal_id, key, created_at), delete on idempotency to marketplace_system;

-- Something to be asked or done again later. Kinds: 1 a payment, 2 a part of a refund, 3 a reversal.
create table timer (
  organization_id uuid not null references organization,
  kind smallint not null check (kind between 1 and 3),
  -- The payment's, refund part's or reversal's id.
  subject_id uuid not null,
  order_id uuid not null,
  due_at timestamptz not null,
  attempts integer not null default 0 check (attempts >= 0),
  primary key (organization_id, kind, subject_id)
);
create index timer_by_due on timer (due_at);
select protect_tenant_table('timer');
create policy worker on timer to marketplace_system using (true) with check (true);
grant select, insert, update, delete on timer to marketplace_app;
grant select, update, delete on timer to marketplace_system;

-- Takes at most batch_size timers that are due at `now_at` and moves each `lease` ahead, so that nobody else takes it meanwhile and it
-- comes back by itself when its taker dies. Any number of processes may call it at once.
create function claim_timers(now_at timestamptz, lease interval, batch_size integer)
  returns table (organization_id uuid, kind smallint, subject_id uuid, order_id uuid, attempts integer)
  language sql set search_path from current
begin atomic
  update timer t set due_at = now_at + lease, attempts = t.attempts + 1
    from (
      select d.organization_id, d.kind, d.subject_id from timer d
        where d.due_at <= now_at order by d.due_at limit batch_size for update skip locked) due
    where t.organization_id = due.organization_id and t.kind = due.kind and t.subject_id = due.subject_id
    returning t.organization_id, t.kind, t.subject_id, t.order_id, t.attempts;
end;
revoke execute on function claim_timers(timestamptz, interval, integer) from public;
grant execute on function claim_timers(timestamptz, interval, integer) to marketplace_system;
