-- How an order moves: who does it, until when, what it waits for, what is said of it, and what its customer thinks of it.

alter table organization
  -- How long before a deadline somebody is warned of it (R14), in seconds.
  add column execution_lead_seconds integer not null default 7200,
  add column suspension_lead_seconds integer not null default 86400,
  add column task_lead_seconds integer not null default 7200,
  add constraint organization_leads check (
    execution_lead_seconds between 0 and 31536000 and suspension_lead_seconds between 0 and 31536000
      and task_lead_seconds between 0 and 31536000) not valid;

-- For how long an order of it may be worked on (R14); null for no deadline.
alter table service
  add column execution_seconds integer,
  add constraint service_execution check (execution_seconds between 1 and 31536000) not valid;

-- Who approves an order of an own service before it is worked on and paid («согласование между сотрудниками»), one after another.
create table service_approval_step (
  organization_id uuid not null,
  service_id uuid not null,
  place smallint not null check (place > 0),
  role_id uuid,
  employee_id uuid,
  primary key (organization_id, service_id, place),
  foreign key (organization_id, service_id) references service,
  foreign key (organization_id, role_id) references role,
  foreign key (organization_id, employee_id) references employee,
  check (num_nonnulls(role_id, employee_id) = 1)
);
select protect_tenant_table('service_approval_step');
grant select on service_approval_step to marketplace_app;

alter table customer_order
  add column controller_id uuid,
  -- Where it is done; empty for none.
  add column address text not null default '',
  -- Until when it is to be done; null for no deadline. It moves on by each suspension's length.
  add column due_at timestamptz,
  -- Of which of its values somebody was warned (N15), and told that it has passed (N14).
  add column warned_due_at timestamptz,
  add column overdue_due_at timestamptz,
  -- While it is SUSPENDED: since when, until when, and of which end somebody was warned (N4).
  add column suspended_at timestamptz,
  add column suspended_until timestamptz,
  add column warned_suspended_until timestamptz,
  -- Of order_approval_step those that are pending.
  add column pending_approvals smallint not null default 0,
  -- Why it is SUSPENDED or CANCELLED; empty for no reason given.
  add column state_reason text not null default '',
  add constraint customer_order_controller foreign key (organization_id, controller_id) references employee not valid,
  add constraint customer_order_suspension check (
    (state = 3) = (suspended_until is not null) and (state = 3) = (suspended_at is not null)) not valid,
  add constraint customer_order_approvals check (pending_approvals >= 0) not valid;
grant update (service_id, service_title, legal_entity_id, partner_id, commission_basis_points, customer_id, comment, address,
  controller_id, due_at, warned_due_at, overdue_due_at, suspended_at, suspended_until, warned_suspended_until, pending_approvals,
  state_reason) on customer_order to marketplace_app;
grant delete, update (option_id, title, quantity) on order_item to marketplace_app;

-- The service's steps, as they were when it was ordered.
create table order_approval_step (
  organization_id uuid not null,
  order_id uuid not null,
  place smallint not null check (place > 0),
  role_id uuid,
  employee_id uuid,
  -- marketplace.v1.ApprovalState: 1 pending, 2 approved, 3 rejected.
  state smallint not null check (state between 1 and 3),
  decided_by uuid,
  decided_at timestamptz,
  primary key (organization_id, order_id, place),
  foreign key (organization_id, order_id) references customer_order,
  foreign key (organization_id, role_id) references role,
  foreign key (organization_id, employee_id) references employee,
  foreign key (organization_id, decided_by) references employee,
  check (num_nonnulls(role_id, employee_id) = 1),
  check ((state = 1) = (decided_by is null) and (state = 1) = (decided_at is null))
);
select protect_tenant_table('order_approval_step');
grant select, insert, update (state, decided_by, decided_at) on order_approval_step to marketplace_app;

-- What the customer of an order that was done thinks of it (F3).
create table rating (
  organization_id uuid not null,
  order_id uuid not null,
  service_id uuid not null,
  score smallint not null check (score between 1 and 5),
  text text not null default '',
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (organization_id, order_id),
  foreign key (organization_id, order_id) references customer_order,
  foreign key (organization_id, service_id) references service
);
create index rating_of_service on rating (organization_id, service_id, order_id);
select protect_tenant_table('rating');
grant select, insert, update (score, text, updated_at) on rating to marketplace_app;

create table order_task (
  organization_id uuid not null,
  task_id uuid not null,
  order_id uuid not null,
  title text not null check (title <> ''),
  description text not null default '',
  -- Null for nobody yet.
  assignee_id uuid,
  -- Null for no deadline.
  due_at timestamptz,
  -- Of which value somebody was warned (N16).
  warned_due_at timestamptz,
  done_at timestamptz,
  created_by uuid not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (organization_id, task_id),
  foreign key (organization_id, order_id) references customer_order,
  foreign key (organization_id, assignee_id) references employee
);
create index order_task_of_order on order_task (organization_id, order_id, task_id);
select protect_tenant_table('order_task');
grant select, insert, update (title, description, assignee_id, due_at, warned_due_at, done_at, updated_at) on order_task
  to marketplace_app;

-- A line of a task's checklist.
create table order_task_item (
  organization_id uuid not null,
  task_id uuid not null,
  place smallint not null check (place > 0),
  text text not null check (text <> ''),
  done boolean not null,
  primary key (organization_id, task_id, place),
  foreign key (organization_id, task_id) references order_task
);
select protect_tenant_table('order_task_item');
grant select, insert, delete, update (text, done) on order_task_item to marketplace_app;

-- What is said in an order: with its customer, or among staff.
create table order_message (
  organization_id uuid not null,
  message_id uuid not null,
  order_id uuid not null,
  -- A comment among staff, which the customer never sees.
  internal boolean not null,
  -- marketplace.v1.AuthorKind: 1 an employee, 2 the customer, 3 the partner.
  author_kind smallint not null check (author_kind between 1 and 3),
  author_id uuid not null,
  text text not null,
  -- References to what is kept elsewhere.
  attachments text[] not null default '{}',
  created_at timestamptz not null,
  primary key (organization_id, message_id),
  foreign key (organization_id, order_id) references customer_order,
  check (author_kind = 1 or not internal),
  check (text <> '' or attachments <> '{}')
);
create index order_message_of_order on order_message (organization_id, order_id, internal, message_id);
select protect_tenant_table('order_message');
grant select, insert on order_message to marketplace_app;

-- What was marked paid and is voided is to be handed back (R9).
alter table invoice add column cash_to_return boolean not null default false;
grant update (cash_to_return) on invoice to marketplace_app;

-- A refund that a cancellation made by itself (F48, F49): what fails of it is sent again that often before staff are told (R4).
alter table refund add column automatic boolean not null default false;
alter table refund_part add column attempts smallint not null default 1;
grant update (attempts) on refund_part to marketplace_app;

-- Further kinds: 4 a suspension ends, 5 a suspension is about to end, 6 an order's deadline is near, 7 it has passed, 8 a task's is near.
alter table timer
  drop constraint timer_kind_check,
  add constraint timer_kind_is_known check (kind between 1 and 8) not valid;
