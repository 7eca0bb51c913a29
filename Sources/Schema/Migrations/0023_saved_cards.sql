-- Cards that customers pay with again (F51): what the provider keeps of each is named by a token.

create table saved_card (
  organization_id uuid not null references organization,
  saved_card_id uuid not null,
  customer_id uuid not null,
  -- The payment that saved it, and its order.
  payment_id uuid not null,
  order_id uuid not null,
  -- The provider's name for the card, of use to this merchant alone. It is told to nobody else.
  token text not null check (octet_length(token) between 1 and 255),
  -- billing.v1.CardNetwork; 0 for another.
  network smallint not null check (network between 0 and 4),
  last_four text not null check (last_four ~ '^[0-9]{4}$'),
  -- It is good until the end of that month.
  expiry_year smallint not null check (expiry_year between 2000 and 9999),
  expiry_month smallint not null check (expiry_month between 1 and 12),
  created_at timestamptz not null,
  -- Its customer deleted it; the row goes once the provider has forgotten the card.
  deleted_at timestamptz,
  primary key (organization_id, saved_card_id),
  -- However often the provider says that the payment succeeded.
  unique (organization_id, payment_id),
  foreign key (organization_id, customer_id) references customer,
  foreign key (organization_id, payment_id) references payment,
  foreign key (organization_id, order_id) references customer_order
);
create index saved_card_of_customer on saved_card (organization_id, customer_id, saved_card_id);
select protect_tenant_table('saved_card');
grant select, insert, update (deleted_at), delete on saved_card to marketplace_app;

alter table payment
  -- The payer's card is saved when it succeeds.
  add column save_card boolean not null default false,
  -- What it is paid with; the card may be deleted since.
  add column saved_card_id uuid,
  drop constraint payment_method_check,
  add constraint payment_method_is_known check (method between 1 and 3) not valid,
  -- billing.v1.PaymentMethod: 2 a new card, 3 a saved one.
  add constraint payment_card check ((saved_card_id is not null) = (method = 3) and (method = 2 or not save_card)) not valid;

-- A deleted card that the provider is told of.
alter table timer
  drop constraint timer_kind_is_known,
  add constraint timer_kind_in_use check (kind between 1 and 9) not valid;
