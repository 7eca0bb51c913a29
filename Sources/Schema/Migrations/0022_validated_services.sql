-- What 0021 asks of services is read through in a transaction of its own.
alter table service validate constraint service_state;
alter table service validate constraint service_active;
alter table service validate constraint service_place;
