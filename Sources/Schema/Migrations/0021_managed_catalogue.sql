-- Managing what can be ordered: states of services, their order forms' fields, who approves, and searching by words.

alter table service
  -- marketplace.v1.ServiceState: 1 active, 2 test, 3 CRM only, 4 off.
  add column state smallint not null default 1,
  -- Lists are in its order, services of one place by title.
  add column place integer not null default 0,
  add column tags text[] not null default '{}',
  -- URLs, or references that the applications understand.
  add column pictures text[] not null default '{}';
alter table order_option add column active boolean not null default true;
alter table category add column version bigint not null default 1;
alter table price_item add column version bigint not null default 1;
alter table legal_entity add column version bigint not null default 1;
alter table partner add column version bigint not null default 1;
alter table building add column version bigint not null default 1;
alter table premises add column version bigint not null default 1;

-- Whoever owns the tables is bound by row-level security as well, and no organization is entered here.
alter table service no force row level security;
update service set state = 4 where not active;
alter table service force row level security;
-- Programs of before this migration read `active`.
alter table service
  add constraint service_state check (state between 1 and 4) not valid,
  add constraint service_active check (active = (state = 1)) not valid,
  add constraint service_place check (place >= 0) not valid;

grant insert, delete, update (title, place, version) on category to marketplace_app;
grant insert, update (category_id, title, description, payment_mode, automatic_invoicing, refundable, refund_on_cancellation,
  refund_on_customer_cancellation, active, state, place, tags, pictures, execution_seconds, version) on service to marketplace_app;
-- An option that an order names stays, and is active no more.
grant insert, update (place, title, unit, tariff, vat_basis_points, payment_subject, active) on order_option to marketplace_app;
grant insert, update (name, unit, tariff, vat_basis_points, payment_subject, active, version) on price_item to marketplace_app;
grant insert, update (name, taxpayer_number, version) on legal_entity to marketplace_app;
grant insert, update (name, version) on partner to marketplace_app;
-- A version of an agreement is never edited.
grant insert on partner_agreement to marketplace_app;
grant insert, update (name, phone, registered, premises_id, version) on customer to marketplace_app;
grant insert, update (address, version) on building to marketplace_app;
grant insert, update (number, version) on premises to marketplace_app;

-- A field of a service's order form.
create table order_field (
  organization_id uuid not null,
  field_id uuid not null,
  service_id uuid not null,
  place integer not null,
  title text not null check (octet_length(title) between 1 and 256),
  -- marketplace.v1.OrderFieldKind: 1 text, 2 number, 3 date, 4 choice.
  kind smallint not null check (kind between 1 and 4),
  required boolean not null,
  -- Of a choice; none has a line's end.
  choices text[] not null default '{}',
  active boolean not null default true,
  primary key (organization_id, field_id),
  foreign key (organization_id, service_id) references service
);
create index order_field_of_service on order_field (organization_id, service_id, place);
select protect_tenant_table('order_field');
grant select, insert, update (place, title, kind, required, choices, active) on order_field to marketplace_app;

-- What was filled in of the order form, with the field as it was then.
create table order_field_value (
  organization_id uuid not null,
  order_id uuid not null,
  -- Values are shown in its order.
  place integer not null check (place > 0),
  field_id uuid not null,
  title text not null,
  -- marketplace.v1.OrderFieldKind.
  kind smallint not null check (kind between 1 and 4),
  -- A number in thousandths, a date by ISO 8601.
  value text not null check (value <> ''),
  primary key (organization_id, order_id, field_id),
  foreign key (organization_id, order_id) references customer_order,
  foreign key (organization_id, field_id) references order_field
);
select protect_tenant_table('order_field_value');
grant select, insert, delete, update (place, title, kind, value) on order_field_value to marketplace_app;

-- Who approves an order (0013) is set with the service.
grant insert, delete, update (role_id, employee_id) on service_approval_step to marketplace_app;
-- An order that becomes one of another service goes that one's way.
grant delete, update (role_id, employee_id) on order_approval_step to marketplace_app;

-- The words that a name is found by. Their order is that of their bytes, so that what a word begins with is a range of an index: LIKE is
-- not leakproof, and stays out of every index behind row-level security.
create function search_words(value text) returns setof text
  language sql immutable parallel safe set search_path from current
begin atomic
  select distinct left(w, 64) from regexp_split_to_table(lower(value), '[^[:alnum:]]+') w where w <> '';
end;

create table price_item_word (
  organization_id uuid not null,
  legal_entity_id uuid not null,
  word text collate "C" not null,
  price_item_id uuid not null,
  primary key (organization_id, legal_entity_id, word, price_item_id),
  foreign key (organization_id, price_item_id) references price_item
);
create index price_item_word_of_item on price_item_word (organization_id, price_item_id);
select protect_tenant_table('price_item_word');
grant select, insert, delete on price_item_word to marketplace_app;

create function price_item_named() returns trigger
  language plpgsql set search_path from current as $$
begin
  delete from price_item_word where organization_id = new.organization_id and price_item_id = new.price_item_id;
  insert into price_item_word (organization_id, legal_entity_id, word, price_item_id)
    select new.organization_id, new.legal_entity_id, w, new.price_item_id from search_words(new.name) w;
  return null;
end $$;
create trigger price_item_named after insert or update of name on price_item for each row execute function price_item_named();

-- Of a customer's name, and of the phone behind a plus: +79110000001 is found by 7911…, 8911… and 911… alike.
create table customer_word (
  organization_id uuid not null,
  word text collate "C" not null,
  customer_id uuid not null,
  primary key (organization_id, word, customer_id),
  foreign key (organization_id, customer_id) references customer
);
create index customer_word_of_customer on customer_word (organization_id, customer_id);
select protect_tenant_table('customer_word');
grant select, insert, delete on customer_word to marketplace_app;

create function customer_words(name text, phone text) returns setof text
  language sql immutable parallel safe set search_path from current
begin atomic
  select search_words(name)
  union select phone where phone is not null
  union select '+8' || substr(phone, 3) where phone like '+7%'
  union select '+' || substr(phone, 3) where phone like '+7%';
end;

create function customer_named() returns trigger
  language plpgsql set search_path from current as $$
begin
  delete from customer_word where organization_id = new.organization_id and customer_id = new.customer_id;
  insert into customer_word (organization_id, word, customer_id)
    select new.organization_id, w, new.customer_id from customer_words(new.name, new.phone) w;
  return null;
end $$;
create trigger customer_named after insert or update of name, phone on customer for each row execute function customer_named();

alter table price_item no force row level security;
alter table price_item_word no force row level security;
insert into price_item_word (organization_id, legal_entity_id, word, price_item_id)
  select organization_id, legal_entity_id, w, price_item_id from price_item, search_words(name) w;
alter table price_item_word force row level security;
alter table price_item force row level security;
alter table customer no force row level security;
alter table customer_word no force row level security;
insert into customer_word (organization_id, word, customer_id)
  select organization_id, w, customer_id from customer, customer_words(name, phone) w;
alter table customer_word force row level security;
alter table customer force row level security;
