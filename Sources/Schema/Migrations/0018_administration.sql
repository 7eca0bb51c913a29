-- What an organization decides of itself: its staff and their roles, its settings, the programs that sign in.

alter table organization
  -- «Учет рабочего времени»: P9 is then implied (F6).
  add column time_tracking boolean not null default false,
  -- Of the settings.
  add column version bigint not null default 1,
  -- Counts up with every change of employees, roles and clients, which begins with it: what must hold of all of them together, such as
  -- that somebody may manage employees, is decided on what is there.
  add column administration_version bigint not null default 1;
grant update (language, payment_lifetime_seconds, time_tracking, execution_lead_seconds, suspension_lead_seconds, task_lead_seconds,
  version, administration_version) on organization to marketplace_app;

grant insert, update (title, permissions, push_flags, email_flags, version), delete on role to marketplace_app;
grant insert, update (role_id, name, email, active, version) on employee to marketplace_app;
-- Who serves calls sets password hashes and never reads one.
grant select (organization_id, employee_id, login), insert, update (password_hash) on employee_credential to marketplace_app;
grant select, insert, update (secret_hash), delete on client to marketplace_app;
-- Sessions end with their employee's right to them, or go with their client.
grant update (revoked_at), delete on session to marketplace_app;
-- Its triggers run with the rights of whoever changes an employee, a role or a session.
grant insert, update (version) on access_version to marketplace_app;

create trigger raise_access_version after update on organization for each row
  when (old.time_tracking <> new.time_tracking) execute function raise_access_version();

-- Where the organization's messages to customers go (F30); no row, no messages.
create table sms_settings (
  organization_id uuid primary key references organization,
  provider text not null check (length(provider) between 1 and 64),
  login text not null check (length(login) between 1 and 128),
  sender text not null check (length(sender) between 1 and 32),
  -- Sealed by the server's token key, so that who has the rows has no password.
  sealed_password bytea not null check (length(sealed_password) > 0)
);
select protect_tenant_table('sms_settings');
grant select, insert, update (provider, login, sender, sealed_password), delete on sms_settings to marketplace_app;

-- As before, and with P9 where the organization tracks working time (F6).
create or replace function enter(organization uuid, session uuid, principal uuid) returns bigint
  language plpgsql as $$
declare
  kind smallint;
begin
  perform set_config('app.organization_id', organization::text, true);
  select s.principal_kind into kind from session s
    where s.organization_id = organization and s.session_id = session and s.principal_id = principal and s.revoked_at is null
      and s.expires_at > now();
  if kind = 1 then
    return (
      select r.permissions | case when o.time_tracking then 1 << 9 else 0 end
        from employee e join role r using (organization_id, role_id) join organization o using (organization_id)
        where e.organization_id = organization and e.employee_id = principal and e.active);
  end if;
  return case when kind = 2 then 0 end;
end $$;
