-- What people have acknowledged of their organization's events, and how long events, answers and sessions are kept.

-- Up to where a principal has acknowledged the organization's events.
create table acknowledgement (
  organization_id uuid not null references organization,
  -- An employee or a customer.
  principal_id uuid not null,
  position bigint not null check (position >= 0),
  acknowledged_at timestamptz not null,
  primary key (organization_id, principal_id)
);
select protect_tenant_table('acknowledgement');
grant select, insert, update (position, acknowledged_at) on acknowledgement to marketplace_app;

-- Up to where events were removed: a stream that has come less far has missed some. Beside outbox_head, whose rows are the sequencer's.
create table outbox_floor (
  organization_id uuid primary key references organization,
  position bigint not null check (position > 0)
);
select protect_tenant_table('outbox_floor');
create policy retention on outbox_floor to marketplace_system using (true) with check (true);
grant select on outbox_floor to marketplace_app;
grant select, insert, update on outbox_floor to marketplace_system;
grant delete on outbox to marketplace_system;

-- The last position that nobody needs any more who reads an organization's events by position and must not miss one. Streams are not
-- asked: they are told. A table of such a reader's own belongs in here.
create function passed_position(organization uuid) returns bigint
  language sql stable set search_path from current
begin atomic
  select h.position from outbox_head h where h.organization_id = organization;
end;
revoke execute on function passed_position(uuid) from public;
grant execute on function passed_position(uuid) to marketplace_system;

-- Removes what has been kept for long enough, at most batch_size rows of each kind, and says how many: `event`s older than events_kept
-- (null: none), `answer`s to repeated calls after 72 hours, `session`s a day and `code`s an hour after their end.
--
-- Of an organization's events those of the lowest positions go, in the transaction that raises its floor: whoever reads a page and the
-- floor in one snapshot knows of every event that is missing. One that has no position, or that is not passed, stays, and so does
-- everything behind one that is not old enough. One caller works at a time; the others get no rows.
create function remove_expired(events_kept interval, batch_size integer) returns table (kind text, removed bigint)
  language plpgsql set search_path from current as $$
#variable_conflict use_column
declare
  chosen record;
  last bigint;
  gone bigint;
  events bigint := 0;
begin
  if not pg_try_advisory_xact_lock(hashtext(current_schema()), hashtext('retention')) then return; end if;

  for chosen in
    select h.organization_id, coalesce(f.position, 0) as floor, passed_position(h.organization_id) as passed
      from outbox_head h left join outbox_floor f using (organization_id)
        cross join lateral (
          select o.created_at from outbox o where o.organization_id = h.organization_id and o.position > coalesce(f.position, 0)
            order by o.position limit 1) oldest
      where oldest.created_at < now() - events_kept
  loop
    select coalesce(min(w.position) filter (where w.created_at >= now() - events_kept) - 1, max(w.position)) into last
      from (
        select o.position, o.created_at from outbox o
          where o.organization_id = chosen.organization_id and o.position > chosen.floor and o.position <= chosen.passed
          order by o.position limit batch_size - events) w;
    continue when last is null;
    delete from outbox o
      where o.organization_id = chosen.organization_id and o.position > chosen.floor and o.position <= last;
    get diagnostics gone = row_count;
    insert into outbox_floor (organization_id, position) values (chosen.organization_id, last)
      on conflict (organization_id) do update set position = excluded.position;
    events := events + gone;
    exit when events >= batch_size;
  end loop;
  return query values ('event', events);

  delete from idempotency i using (
      select organization_id, principal_id, key from idempotency where created_at < now() - interval '72 hours'
        order by created_at limit batch_size) old
    where i.organization_id = old.organization_id and i.principal_id = old.principal_id and i.key = old.key;
  get diagnostics gone = row_count;
  return query values ('answer', gone);

  delete from session s using (
      select organization_id, session_id from session where expires_at < now() - interval '1 day'
        order by expires_at limit batch_size) old
    where s.organization_id = old.organization_id and s.session_id = old.session_id;
  get diagnostics gone = row_count;
  return query values ('session', gone);

  delete from sign_in_code c using (
      select organization_id, phone, code_hash from sign_in_code where expires_at < now() - interval '1 hour'
        order by expires_at limit batch_size) old
    where c.organization_id = old.organization_id and c.phone = old.phone and c.code_hash = old.code_hash;
  get diagnostics gone = row_count;
  return query values ('code', gone);
end $$;
revoke execute on function remove_expired(interval, integer) from public;
grant execute on function remove_expired(interval, integer) to marketplace_system;

-- A session that ended by itself long ago takes nobody's rights away when its row goes.
create or replace trigger raise_access_version_at_end after delete on session for each row
  when (old.revoked_at is null and old.expires_at > now()) execute function raise_access_version();

-- When the oldest open transaction of this database began, the caller's own left out; null when there is none. The server's sessions are
-- seen in any case, those of other roles when the schema's owner is a member of pg_read_all_stats.
create function oldest_transaction_start() returns timestamptz
  language sql stable security definer set search_path = pg_catalog
begin atomic
  select min(a.xact_start) from pg_stat_activity a
    where a.datname = current_database() and a.backend_type = 'client backend' and a.pid <> pg_backend_pid();
end;
revoke execute on function oldest_transaction_start() from public;
grant execute on function oldest_transaction_start() to marketplace_system;
