-- How much may be tried to sign in, whichever process is asked.

-- What is left to a login or phone, as the one moment at which all of it is there again: each use moves it on, and one that would move it
-- too far is refused. No row: all is there.
create table sign_in_allowance (
  organization_id uuid not null references organization,
  -- 1 attempts to sign in, 2 sign-in codes that are sent.
  kind smallint not null check (kind in (1, 2)),
  -- A keyed hash of the login or phone, whether somebody has it or not.
  account_hash bytea not null check (length(account_hash) = 32),
  full_at timestamptz not null,
  primary key (organization_id, kind, account_hash)
);
create index sign_in_allowance_by_time on sign_in_allowance (full_at);
select protect_tenant_table('sign_in_allowance');
create policy sign_in on sign_in_allowance to marketplace_system using (true) with check (true);
grant select, insert, update (full_at), delete on sign_in_allowance to marketplace_system;

-- The same of a session's refreshes; null: all is there.
alter table session add column refreshes_full_at timestamptz;

-- Removes at most batch_size allowances that are whole again, and answers how many.
create function remove_full_allowances(batch_size integer) returns bigint
  language sql set search_path from current
begin atomic
  with whole as materialized (
    select a.organization_id, a.kind, a.account_hash from sign_in_allowance a
      where a.full_at < now() order by a.full_at limit batch_size for update skip locked),
  removed as (
    delete from sign_in_allowance a using whole w
      where a.organization_id = w.organization_id and a.kind = w.kind and a.account_hash = w.account_hash returning 1)
  select count(*) from removed;
end;
revoke execute on function remove_full_allowances(integer) from public;
grant execute on function remove_full_allowances(integer) to marketplace_system;
