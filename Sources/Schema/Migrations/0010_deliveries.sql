-- What leaves by push and e-mail: who wants to hear of what, their devices, and a delivery to each address.

-- Bit n of a role's flags stands for Nn of the product's rules (F5).
alter table role
  add column push_flags bigint not null default 0,
  add column email_flags bigint not null default 0;
-- Empty for none.
alter table employee add column email text not null default '';
-- Of texts to people whose own language is not known: `ru` or `en`.
alter table organization add column language text not null default 'ru';

-- An application on somebody's device that a push provider reaches.
create table device (
  organization_id uuid not null references organization,
  device_id uuid not null,
  principal_id uuid not null,
  -- The one that registered it: once that has ended, nothing is sent there any more.
  session_id uuid not null,
  -- contract.v1.Application.
  application smallint not null check (application between 1 and 3),
  -- notifications.v1.DevicePlatform.
  platform smallint not null check (platform between 1 and 3),
  language text not null check (language in ('ru', 'en')),
  -- What the push provider calls it.
  token text not null check (octet_length(token) between 1 and 1024),
  registered_at timestamptz not null,
  primary key (organization_id, device_id),
  -- Whoever signs in on a device has its pushes, and nobody before them.
  unique (organization_id, application, token)
);
create index device_of_principal on device (organization_id, principal_id, registered_at);
select protect_tenant_table('device');
grant select, insert, update, delete on device to marketplace_app;

-- Up to which position an organization's events have become deliveries. Moves in the statement that writes them, so that each event does
-- once, whatever processes are at it.
create table delivery_head (
  organization_id uuid primary key references organization,
  position bigint not null check (position > 0)
);
select protect_tenant_table('delivery_head');
create policy worker on delivery_head for select to marketplace_system using (true);
grant select, insert, update on delivery_head to marketplace_app;
grant select on delivery_head to marketplace_system;

-- An event on its way to one address. What the address is stands where it belongs, and is looked up when it is sent, as is whether it may
-- still be; the event is a copy, since the outbox forgets earlier.
create table delivery (
  organization_id uuid not null references organization,
  delivery_id uuid not null,
  event_id uuid not null,
  -- A serialized notifications.v1.Event.
  payload bytea not null,
  -- Staff need all of these to be told of it.
  required_permissions bigint not null check (required_permissions >= 0),
  -- notifications.v1.DeliveryChannel: 1 push, 2 e-mail.
  channel smallint not null check (channel in (1, 2)),
  -- What is said: the N of staff's notifications, 44 for F44, from 101 on the customers'.
  notice smallint not null,
  -- The employee or customer who is told.
  recipient_id uuid not null,
  -- Whose address it goes to: a device, an employee, or a payment.
  address_id uuid not null,
  -- 1 pending, 2 sent, 3 dead, 4 withdrawn.
  state smallint not null default 1 check (state between 1 and 4),
  attempts integer not null default 0 check (attempts >= 0),
  -- Of a pending one: nobody takes it up before. Whoever does moves it ahead, by a lease.
  due_at timestamptz not null,
  -- Of the last attempt; nothing personal.
  last_error text not null default '',
  created_at timestamptz not null,
  -- When it was sent, died or was withdrawn.
  ended_at timestamptz,
  primary key (organization_id, delivery_id),
  unique (organization_id, event_id, channel, address_id),
  check ((state = 1) = (ended_at is null))
);
create index delivery_by_due on delivery (channel, due_at) where state = 1;
create index delivery_dead on delivery (organization_id, delivery_id) where state = 3;
create index delivery_by_end on delivery (ended_at) where state <> 1;
select protect_tenant_table('delivery');
create policy worker on delivery for select to marketplace_system using (true);
create policy lease on delivery for update to marketplace_system using (true) with check (true);
create policy expiry on delivery for delete to marketplace_system using (state <> 1);
grant select on delivery to marketplace_app;
grant insert (organization_id, delivery_id, event_id, payload, required_permissions, channel, notice, recipient_id, address_id, due_at,
  created_at) on delivery to marketplace_app;
grant update (state, attempts, due_at, last_error, ended_at) on delivery to marketplace_app;
grant select (organization_id, delivery_id, channel, state, attempts, due_at, ended_at), update (attempts, due_at), delete
  on delivery to marketplace_system;

-- Takes at most batch_size deliveries of a channel that are due at `now_at`, for the time of `lease`, as claim_timers does.
create function claim_deliveries(of_channel smallint, now_at timestamptz, lease interval, batch_size integer)
  returns table (organization_id uuid, delivery_id uuid, attempts integer)
  language sql set search_path from current
begin atomic
  with due as materialized (
    select d.organization_id, d.delivery_id from delivery d
      where d.state = 1 and d.channel = of_channel and d.due_at <= now_at order by d.due_at limit batch_size for update skip locked)
  update delivery t set due_at = now_at + lease, attempts = t.attempts + 1
    from due where t.organization_id = due.organization_id and t.delivery_id = due.delivery_id
    returning t.organization_id, t.delivery_id, t.attempts;
end;
revoke execute on function claim_deliveries(smallint, timestamptz, interval, integer) from public;
grant execute on function claim_deliveries(smallint, timestamptz, interval, integer) to marketplace_system;

-- Forgets at most batch_size deliveries that ended before `ended_before`, and answers how many.
create function forget_deliveries(ended_before timestamptz, batch_size integer) returns bigint
  language sql set search_path from current
begin atomic
  with old as materialized (
    select d.organization_id, d.delivery_id from delivery d
      where d.state <> 1 and d.ended_at < ended_before order by d.ended_at limit batch_size for update skip locked),
  forgotten as (
    delete from delivery t using old where t.organization_id = old.organization_id and t.delivery_id = old.delivery_id returning 1)
  select count(*) from forgotten;
end;
revoke execute on function forget_deliveries(timestamptz, integer) from public;
grant execute on function forget_deliveries(timestamptz, integer) to marketplace_system;
