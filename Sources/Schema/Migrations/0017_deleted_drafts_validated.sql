alter table invoice validate constraint invoice_deleted_as_draft;
