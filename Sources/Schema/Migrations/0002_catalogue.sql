-- What can be ordered, and what sellers charge for.

create table category (
  organization_id uuid not null references organization,
  category_id uuid not null,
  title text not null,
  place integer not null,
  primary key (organization_id, category_id)
);
select protect_tenant_table('category');
grant select on category to marketplace_app;

create table service (
  organization_id uuid not null references organization,
  service_id uuid not null,
  category_id uuid not null,
  -- Lists are sorted by it, and their page tokens carry it.
  title text not null check (octet_length(title) between 1 and 256),
  description text not null default '',
  -- The seller; the service is a partner's exactly when the seller is.
  legal_entity_id uuid not null,
  -- marketplace.v1.ServiceKind: 1 own, 2 partner.
  kind smallint not null check (kind in (1, 2)),
  partner_id uuid,
  -- marketplace.v1.PaymentMode: 1 prepay, 2 postpay.
  payment_mode smallint not null check (payment_mode in (1, 2)),
  automatic_invoicing boolean not null,
  -- A customer may ask for a refund (F43).
  refundable boolean not null,
  -- «Автоматический возврат при отмене заявки» (F48).
  refund_on_cancellation boolean not null default false,
  -- «Автоматический возврат при отмене заявки клиентом» (F49).
  refund_on_customer_cancellation boolean not null default false,
  active boolean not null default true,
  version bigint not null default 1,
  primary key (organization_id, service_id),
  foreign key (organization_id, category_id) references category,
  foreign key (organization_id, legal_entity_id) references legal_entity,
  foreign key (organization_id, partner_id) references partner,
  check ((kind = 2) = (partner_id is not null))
);
create index service_by_title on service (organization_id, title, service_id) where active;
select protect_tenant_table('service');
grant select on service to marketplace_app;

-- An item of a seller's price list («позиция прайс-листа»).
create table price_item (
  organization_id uuid not null references organization,
  price_item_id uuid not null,
  legal_entity_id uuid not null,
  -- As a service's title.
  name text not null check (octet_length(name) between 1 and 256),
  unit text not null,
  -- Ten-thousandths of the major unit.
  tariff bigint not null check (tariff between 0 and 100000000000),
  -- Null for «без НДС».
  vat_basis_points integer check (vat_basis_points between 0 and 10000),
  -- billing.v1.PaymentSubject.
  payment_subject smallint not null check (payment_subject in (1, 2)),
  active boolean not null default true,
  primary key (organization_id, price_item_id),
  foreign key (organization_id, legal_entity_id) references legal_entity
);
create index price_item_by_name on price_item (organization_id, legal_entity_id, name, price_item_id) where active;
select protect_tenant_table('price_item');
grant select on price_item to marketplace_app;

-- A choice of a service's order form («форма заказа»).
create table order_option (
  organization_id uuid not null,
  option_id uuid not null,
  service_id uuid not null,
  place integer not null,
  title text not null,
  unit text not null default '',
  -- Null when an employee has to assess the work first (F12).
  tariff bigint check (tariff between 0 and 100000000000),
  vat_basis_points integer check (vat_basis_points between 0 and 10000),
  payment_subject smallint not null check (payment_subject in (1, 2)),
  primary key (organization_id, option_id),
  foreign key (organization_id, service_id) references service
);
create index order_option_of_service on order_option (organization_id, service_id, place);
select protect_tenant_table('order_option');
grant select on order_option to marketplace_app;
