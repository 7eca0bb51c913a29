-- Deliveries read events by position, too: what has not become deliveries yet stays, however old it is. Of an organization that never had
-- any, as where no server delivers, nothing is held back.
create or replace function passed_position(organization uuid) returns bigint
  language sql stable set search_path from current
begin atomic
  select least(h.position, (select d.position from delivery_head d where d.organization_id = organization)) from outbox_head h
    where h.organization_id = organization;
end;
