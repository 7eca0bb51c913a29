-- Who calls without a session: the bearer of a payment link, and partners' own systems by their keys. Of a secret only its SHA-256 is kept.

-- A link to an invoice that is ISSUED (R13).
create table payment_link (
  organization_id uuid not null references organization,
  link_id uuid not null,
  invoice_id uuid not null,
  secret_hash bytea not null check (length(secret_hash) = 32),
  -- The employee.
  created_by uuid not null,
  created_at timestamptz not null,
  primary key (organization_id, link_id),
  foreign key (organization_id, invoice_id) references invoice
);
create index payment_link_of_invoice on payment_link (organization_id, invoice_id, link_id);
select protect_tenant_table('payment_link');
grant select, insert, delete on payment_link to marketplace_app;

-- However an invoice leaves ISSUED, its links go in the same statement.
create function drop_payment_links() returns trigger
  language plpgsql set search_path from current as $$
begin
  delete from payment_link l where l.organization_id = new.organization_id and l.invoice_id = new.invoice_id;
  return null;
end $$;
create trigger payment_links_die after update of state on invoice for each row
  when (old.state = 2 and new.state <> 2) execute function drop_payment_links();

-- Enters the organization for the rest of the transaction as `enter` does, and answers with the invoice of the link; null when there is no
-- such link, or not with this secret, or its invoice is not ISSUED.
create function enter_by_link(organization uuid, link uuid, hash bytea) returns uuid
  language plpgsql as $$
begin
  perform set_config('app.organization_id', organization::text, true);
  return (
    select l.invoice_id from payment_link l join invoice i using (organization_id, invoice_id)
      where l.organization_id = organization and l.link_id = link and l.secret_hash = hash and i.state = 2);
end $$;

-- A partner's key. Rotation gives it another secret; the one before it is good until previous_until.
create table api_key (
  organization_id uuid not null references organization,
  key_id uuid not null,
  partner_id uuid not null,
  -- What staff tell keys apart by.
  title text not null check (octet_length(title) between 1 and 256),
  -- Bit n is contract.v1.Scope n.
  scopes bigint not null check (scopes > 0),
  secret_hash bytea not null check (length(secret_hash) = 32),
  previous_secret_hash bytea check (length(previous_secret_hash) = 32),
  previous_until timestamptz,
  -- Counts up with every rotation, and with its end.
  version bigint not null check (version > 0),
  created_at timestamptz not null,
  rotated_at timestamptz,
  revoked_at timestamptz,
  primary key (organization_id, key_id),
  foreign key (organization_id, partner_id) references partner,
  check ((previous_secret_hash is null) = (previous_until is null))
);
create index api_key_of_partner on api_key (organization_id, partner_id, key_id);
select protect_tenant_table('api_key');
grant select, insert on api_key to marketplace_app;
grant update (secret_hash, previous_secret_hash, previous_until, version, rotated_at, revoked_at) on api_key to marketplace_app;

-- As enter_by_link, for a key: its partner and its scopes, nulls when there is no such key, or not with this secret, or it was revoked.
create function enter_by_key(organization uuid, key uuid, hash bytea, out partner uuid, out scopes bigint)
  language plpgsql as $$
begin
  perform set_config('app.organization_id', organization::text, true);
  select k.partner_id, k.scopes into partner, scopes from api_key k
    where k.organization_id = organization and k.key_id = key and k.revoked_at is null
      and (k.secret_hash = hash or (k.previous_secret_hash = hash and k.previous_until > now()));
end $$;
