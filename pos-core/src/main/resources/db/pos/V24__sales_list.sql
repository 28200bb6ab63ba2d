-- The list of sales shows the newest first, of any day, till, seller or amount, and reads on from where it stopped.
drop index ix_sale_sold_at;
create index ix_sale_newest on sale (sold_at desc, id desc);
create index ix_sale_total on sale (total_cents, sold_at desc);
create index ix_sale_staff on sale (staff_id, sold_at desc);

-- Days are added up from the index alone.
drop index ix_sale_day;
create index ix_sale_day on sale (business_day, total_cents);
