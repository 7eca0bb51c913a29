alter table organization validate constraint organization_leads;
alter table service validate constraint service_execution;
alter table customer_order
  validate constraint customer_order_controller,
  validate constraint customer_order_suspension,
  validate constraint customer_order_approvals;
alter table timer validate constraint timer_kind_is_known;
