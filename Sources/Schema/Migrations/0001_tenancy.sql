-- Who there is: organizations, their staff, customers, buildings, sellers and partners, and how people sign in.
--
-- Every table of this schema leads with organization_id in its keys. Row-level security is forced on all of them, for the owner too:
--   marketplace_app     serves calls; it sees the rows of the organization named by the setting app.organization_id, and none without it
--   marketplace_system  works before an organization is known: signing in, the outbox, timers; it has policies on those tables alone
-- Identifiers are UUIDv7 made by the process. Enums are smallint with the numbers of the schema's enums. Money is in minor units,
-- tariffs in ten-thousandths of the major unit, quantities in thousandths.

do $$
declare
  role text;
begin
  foreach role in array array['marketplace_app', 'marketplace_system'] loop
    begin
      execute format('create role %I nologin', role);
    exception when duplicate_object or unique_violation then
      null;  -- Roles belong to the cluster: another database, or another process just now, made it.
    end;
    if not pg_has_role(current_user, role, 'member') then
      execute format('grant %I to %I', role, current_user);
    end if;
  end loop;
  execute format('grant usage on schema %I to marketplace_app, marketplace_system', current_schema());
end $$;

-- The organization that the running unit of work has entered; null when it has entered none.
create function current_organization() returns uuid
  language sql stable parallel safe
  return nullif(current_setting('app.organization_id', true), '')::uuid;

-- Forces row-level security on a table that leads with organization_id. The owner is bound like marketplace_app, so that the functions
-- which keep sums with the owner's rights stay within the organization.
create function protect_tenant_table(tenant_table regclass) returns void
  language plpgsql as $$
begin
  execute format('alter table %s enable row level security, force row level security', tenant_table);
  execute format(
    'create policy tenant on %s to marketplace_app, %I '
    'using (organization_id = current_organization()) with check (organization_id = current_organization())',
    tenant_table, current_user);
end $$;
revoke execute on function protect_tenant_table(regclass) from public;

create table organization (
  organization_id uuid primary key,
  -- What people type to sign in, `severny-kvartal`.
  code text not null unique check (length(code) between 1 and 64),
  title text not null,
  -- ISO 4217; every amount of the organization is in it.
  currency_code text not null check (currency_code ~ '^[A-Z]{3}$'),
  -- How long a payment may be made.
  payment_lifetime_seconds integer not null default 1200 check (payment_lifetime_seconds > 0),
  created_at timestamptz not null
);
select protect_tenant_table('organization');
create policy sign_in on organization for select to marketplace_system using (true);
grant select on organization to marketplace_app, marketplace_system;

-- A role of staff («роль доступа»): bit n of permissions stands for P-code n.
create table role (
  organization_id uuid not null references organization,
  role_id uuid not null,
  title text not null,
  permissions bigint not null check (permissions >= 0),
  version bigint not null default 1,
  primary key (organization_id, role_id)
);
select protect_tenant_table('role');
grant select on role to marketplace_app;

create table employee (
  organization_id uuid not null references organization,
  employee_id uuid not null,
  role_id uuid not null,
  name text not null,
  active boolean not null default true,
  version bigint not null default 1,
  created_at timestamptz not null,
  primary key (organization_id, employee_id),
  foreign key (organization_id, role_id) references role
);
create index employee_of_role on employee (organization_id, role_id);
select protect_tenant_table('employee');
create policy sign_in on employee for select to marketplace_system using (true);
grant select on employee to marketplace_app;
grant select (organization_id, employee_id, active) on employee to marketplace_system;

create table employee_credential (
  organization_id uuid not null,
  employee_id uuid not null,
  login text not null check (length(login) between 1 and 128),
  -- Argon2id in its PHC text form.
  password_hash text not null,
  primary key (organization_id, login),
  unique (organization_id, employee_id),
  foreign key (organization_id, employee_id) references employee
);
select protect_tenant_table('employee_credential');
create policy sign_in on employee_credential for select to marketplace_system using (true);
grant select on employee_credential to marketplace_system;

create table building (
  organization_id uuid not null references organization,
  building_id uuid not null,
  address text not null,
  primary key (organization_id, building_id)
);
select protect_tenant_table('building');
grant select on building to marketplace_app;

create table premises (
  organization_id uuid not null,
  premises_id uuid not null,
  building_id uuid not null,
  -- «кв. 12».
  number text not null,
  primary key (organization_id, premises_id),
  foreign key (organization_id, building_id) references building
);
create index premises_of_building on premises (organization_id, building_id);
select protect_tenant_table('premises');
grant select on premises to marketplace_app;

create table customer (
  organization_id uuid not null references organization,
  customer_id uuid not null,
  name text not null,
  -- E.164; an unregistered customer may have none.
  phone text check (phone ~ '^\+[0-9]{7,15}$'),
  registered boolean not null,
  premises_id uuid,
  version bigint not null default 1,
  created_at timestamptz not null,
  primary key (organization_id, customer_id),
  foreign key (organization_id, premises_id) references premises,
  check (phone is not null or not registered)
);
create unique index customer_by_phone on customer (organization_id, phone) where registered;
create index customer_by_name on customer (organization_id, name, customer_id);
create index customer_of_premises on customer (organization_id, premises_id);
select protect_tenant_table('customer');
create policy sign_in on customer for select to marketplace_system using (registered);
grant select on customer to marketplace_app;
grant select (organization_id, customer_id, phone, registered) on customer to marketplace_system;

create table partner (
  organization_id uuid not null references organization,
  partner_id uuid not null,
  name text not null,
  primary key (organization_id, partner_id)
);
select protect_tenant_table('partner');
grant select on partner to marketplace_app;

-- What a partner pays the organization for a sale; an order fixes the version in force when it is created.
create table partner_agreement (
  organization_id uuid not null,
  partner_id uuid not null,
  agreement_version integer not null check (agreement_version > 0),
  commission_basis_points integer not null check (commission_basis_points between 0 and 10000),
  valid_from timestamptz not null,
  primary key (organization_id, partner_id, agreement_version),
  foreign key (organization_id, partner_id) references partner
);
select protect_tenant_table('partner_agreement');
grant select on partner_agreement to marketplace_app;

-- A seller («юрлицо»): the organization's own, or a partner's.
create table legal_entity (
  organization_id uuid not null references organization,
  legal_entity_id uuid not null,
  partner_id uuid,
  name text not null,
  taxpayer_number text not null check (taxpayer_number ~ '^([0-9]{10}|[0-9]{12})$'),
  primary key (organization_id, legal_entity_id),
  foreign key (organization_id, partner_id) references partner
);
select protect_tenant_table('legal_entity');
grant select on legal_entity to marketplace_app;

-- A registered program; a session's application follows from it.
create table client (
  organization_id uuid not null references organization,
  client_id text not null check (length(client_id) between 1 and 64),
  -- contract.v1.Application.
  application smallint not null check (application between 1 and 6),
  -- SHA-256 of the secret of a confidential client; null for a public one.
  secret_hash bytea,
  primary key (organization_id, client_id)
);
select protect_tenant_table('client');
create policy sign_in on client for select to marketplace_system using (true);
grant select on client to marketplace_system;

-- The code last sent to a phone; there is at most one.
create table sign_in_code (
  organization_id uuid not null references organization,
  phone text not null,
  code_hash bytea not null,
  expires_at timestamptz not null,
  failed_attempts smallint not null default 0 check (failed_attempts >= 0),
  primary key (organization_id, phone)
);
create index sign_in_code_by_expiry on sign_in_code (expires_at);
select protect_tenant_table('sign_in_code');
create policy sign_in on sign_in_code to marketplace_system using (true) with check (true);
grant select, insert, update, delete on sign_in_code to marketplace_system;

-- A refresh token names its organization and session, so it is found by the primary key; only its hash is kept.
create table session (
  organization_id uuid not null references organization,
  session_id uuid not null,
  principal_id uuid not null,
  -- 1 an employee, 2 a customer.
  principal_kind smallint not null check (principal_kind in (1, 2)),
  client_id text not null,
  application smallint not null check (application between 1 and 6),
  -- How often the session was refreshed; the token of generation n is good once, and for 30 s after n + 1 was made.
  generation bigint not null default 0 check (generation >= 0),
  refresh_hash bytea not null,
  previous_refresh_hash bytea,
  refreshed_at timestamptz not null,
  expires_at timestamptz not null,
  revoked_at timestamptz,
  created_at timestamptz not null,
  primary key (organization_id, session_id),
  foreign key (organization_id, client_id) references client
);
create index session_of_principal on session (organization_id, principal_id) where revoked_at is null;
create index session_by_expiry on session (expires_at);
select protect_tenant_table('session');
create policy sign_in on session to marketplace_system using (true) with check (true);
grant select on session to marketplace_app;
grant select, insert, update, delete on session to marketplace_system;

-- Enters the organization for the rest of the transaction, and answers with the permissions of the employee's role, 0 for a customer, null
-- when the session has ended or expired or its employee is not active. The first statement of every unit that a call runs.
create function enter(organization uuid, session uuid, principal uuid) returns bigint
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
      select r.permissions from employee e join role r using (organization_id, role_id)
        where e.organization_id = organization and e.employee_id = principal and e.active);
  end if;
  return case when kind = 2 then 0 end;
end $$;
