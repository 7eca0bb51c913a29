-- Says of each organization whether anybody's rights may have changed: whoever has read rights and finds the same version still has them.

create table access_version (
  organization_id uuid primary key references organization,
  -- Counts up whenever a session is revoked, an employee gets another role or is made inactive, or a role's permissions change.
  version bigint not null check (version > 0)
);
select protect_tenant_table('access_version');
create policy sign_in on access_version to marketplace_system using (true) with check (true);
grant select on access_version to marketplace_app;
grant select, insert, update on access_version to marketplace_system;

-- Runs with the rights of whoever makes the change, in its transaction: a snapshot that sees the change sees the version.
create function raise_access_version() returns trigger
  language plpgsql set search_path from current as $$
begin
  insert into access_version as a (organization_id, version) values (old.organization_id, 1)
    on conflict (organization_id) do update set version = a.version + 1;
  return null;
end $$;

create trigger raise_access_version after update on session for each row
  when (old.revoked_at is distinct from new.revoked_at) execute function raise_access_version();
create trigger raise_access_version_at_end after delete on session for each row
  when (old.revoked_at is null) execute function raise_access_version();
create trigger raise_access_version after update on employee for each row
  when (old.role_id <> new.role_id or old.active <> new.active) execute function raise_access_version();
create trigger raise_access_version_at_end after delete on employee for each row execute function raise_access_version();
create trigger raise_access_version after update on role for each row
  when (old.permissions <> new.permissions) execute function raise_access_version();
