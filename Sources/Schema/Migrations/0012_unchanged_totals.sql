-- An invoice's total is held against its lines where one of the two changes. Most updates of an invoice leave its total as it was.
create or replace trigger invoice_total after insert on invoice
  for each row execute function invoice_total_changed();
create trigger invoice_total_updated after update of total_minor on invoice
  for each row when (old.total_minor is distinct from new.total_minor) execute function invoice_total_changed();
