-- A draft that was deleted: nobody is shown it any more, and what payments and the ledger say of it stays.
alter table invoice
  add column deleted_at timestamptz,
  add constraint invoice_deleted_as_draft check (deleted_at is null or state = 1) not valid;
grant update (deleted_at) on invoice to marketplace_app;
