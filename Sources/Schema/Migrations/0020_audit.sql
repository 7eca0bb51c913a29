-- The audit trail: who did what to which thing, and how it ended.

-- One call of a method that is audited. What was changed is written down by the statement that changed it; everything else, refusals first
-- of all, a moment later.
create table audit_record (
  organization_id uuid not null references organization,
  -- Version 7: it sorts by when the call ended.
  record_id uuid not null,
  -- `invoice.activate`.
  action text not null,
  -- `/billing.v1.InvoiceService/ActivateInvoice`.
  method text not null,
  -- Null where nobody was known.
  principal_id uuid,
  -- access.v1.PrincipalKind: 1 an employee, 2 a customer, 3 a payment link, 4 a partner's key.
  principal_kind smallint check (principal_kind between 1 and 4),
  -- contract.v1.Application.
  application smallint,
  peer text not null,
  -- The call's idempotency key and its id in the logs, where it has one.
  idempotency_key uuid,
  request_id uuid,
  -- google.rpc.Code, and the reason of its ErrorInfo.
  outcome smallint not null,
  reason text not null default '',
  -- Written by the statement that changed something.
  changed boolean not null,
  -- The fields that the method's contract names, of the request and of the answer.
  field_paths text[] not null,
  field_texts text[] not null,
  -- Of what was changed, where it has states and versions.
  state_before text not null default '',
  state_after text not null default '',
  version_before bigint,
  version_after bigint,
  happened_at timestamptz not null,
  primary key (organization_id, record_id),
  check (cardinality(field_paths) = cardinality(field_texts)),
  check ((principal_id is null) = (principal_kind is null))
);
create index audit_record_of_principal on audit_record (organization_id, principal_id, record_id) where principal_id is not null;
create index audit_record_by_age on audit_record (happened_at);
select protect_tenant_table('audit_record');

-- Which things a record names.
create table audit_object (
  organization_id uuid not null,
  object_id uuid not null,
  record_id uuid not null,
  -- The record's.
  happened_at timestamptz not null,
  primary key (organization_id, object_id, record_id),
  foreign key (organization_id, record_id) references audit_record
);
create index audit_object_of_record on audit_object (organization_id, record_id);
select protect_tenant_table('audit_object');

grant select, insert on audit_record, audit_object to marketplace_app;
create policy trail on audit_record for insert to marketplace_system with check (true);
create policy trail on audit_object for insert to marketplace_system with check (true);
grant insert on audit_record, audit_object to marketplace_system;

-- Nobody changes a record, and nobody removes one before it is a month old, whatever the program is told of how long they are kept.
create policy expiry_read on audit_record for select to marketplace_system using (happened_at < now() - interval '30 days');
create policy expiry on audit_record for delete to marketplace_system using (happened_at < now() - interval '30 days');
grant select (organization_id, record_id, happened_at), delete on audit_record to marketplace_system;
create policy expiry_read on audit_object for select to marketplace_system using (happened_at < now() - interval '30 days');
create policy expiry on audit_object for delete to marketplace_system using (happened_at < now() - interval '30 days');
grant select, delete on audit_object to marketplace_system;
create trigger audit_record_is_append_only before update or truncate on audit_record
  for each statement execute function refuse_change();
create trigger audit_object_is_append_only before update or truncate on audit_object
  for each statement execute function refuse_change();

-- Removes at most batch_size records that are older than `kept`, and answers how many. One caller works at a time; the others remove none.
create function remove_old_audit(kept interval, batch_size integer) returns bigint
  language plpgsql set search_path from current as $$
declare
  organizations uuid[];
  records uuid[];
begin
  if not pg_try_advisory_xact_lock(hashtext(current_schema()), hashtext('audit retention')) then return 0; end if;
  select array_agg(o.organization_id), array_agg(o.record_id) into organizations, records from (
    select r.organization_id, r.record_id from audit_record r where r.happened_at < now() - kept
      order by r.happened_at limit batch_size) o;
  delete from audit_object o using unnest(organizations, records) as old (organization_id, record_id)
    where o.organization_id = old.organization_id and o.record_id = old.record_id;
  delete from audit_record r using unnest(organizations, records) as old (organization_id, record_id)
    where r.organization_id = old.organization_id and r.record_id = old.record_id;
  return coalesce(cardinality(records), 0);
end $$;
revoke execute on function remove_old_audit(interval, integer) from public;
grant execute on function remove_old_audit(interval, integer) to marketplace_system;
