-- Orders («заявки»). An order is the aggregate root of its money: whoever changes the order, an invoice, a payment or a refund of it
-- raises customer_order.version in the same statement, on the condition that it still is what was read.

-- What people call orders by. Drawn before the write, so that the answer is known before it; it counts up, with gaps.
create sequence order_number as bigint start 1001;
grant usage on sequence order_number to marketplace_app;

create table customer_order (
  organization_id uuid not null references organization,
  order_id uuid not null,
  number bigint not null check (number > 0),
  service_id uuid not null,
  -- As the service was when it was ordered.
  service_title text not null,
  legal_entity_id uuid not null,
  partner_id uuid,
  -- Fixed when it is ordered; 0 for an own service.
  commission_basis_points integer not null check (commission_basis_points between 0 and 10000),
  customer_id uuid not null,
  -- marketplace.v1.OrderState.
  state smallint not null check (state between 1 and 6),
  executor_id uuid,
  comment text not null default '',
  -- The organization's.
  currency_code text not null,
  version bigint not null check (version > 0),
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (organization_id, order_id),
  unique (organization_id, number),
  foreign key (organization_id, service_id) references service,
  foreign key (organization_id, legal_entity_id) references legal_entity,
  foreign key (organization_id, partner_id) references partner,
  foreign key (organization_id, customer_id) references customer,
  foreign key (organization_id, executor_id) references employee,
  check (partner_id is not null or commission_basis_points = 0)
);
-- Lists are newest first; ids are UUIDv7, so they sort by time.
create index customer_order_by_state on customer_order (organization_id, state, order_id);
create index customer_order_of_customer on customer_order (organization_id, customer_id, order_id);
create index customer_order_of_partner on customer_order (organization_id, partner_id, order_id) where partner_id is not null;
select protect_tenant_table('customer_order');
grant select, insert on customer_order to marketplace_app;
grant update (state, executor_id, version, updated_at) on customer_order to marketplace_app;

-- A chosen option of the order form, as it was when it was ordered.
create table order_item (
  organization_id uuid not null,
  order_id uuid not null,
  place integer not null check (place > 0),
  option_id uuid not null,
  title text not null,
  -- Thousandths.
  quantity bigint not null check (quantity between 1 and 1000000000),
  primary key (organization_id, order_id, place),
  foreign key (organization_id, order_id) references customer_order,
  foreign key (organization_id, option_id) references order_option
);
select protect_tenant_table('order_item');
grant select, insert on order_item to marketplace_app;
