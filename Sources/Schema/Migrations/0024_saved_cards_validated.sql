alter table payment
  validate constraint payment_method_is_known,
  validate constraint payment_card;
alter table timer validate constraint timer_kind_in_use;
