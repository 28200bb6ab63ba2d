-- What a sale moved is read by the sale when the tables are held against what was signed.
create index ix_voucher_sale on voucher (sale_till, sale_number);
create index ix_voucher_movement_sale on voucher_movement (sale_till, sale_number);

-- In how many places the till's sales and closings were not as they were signed when its day was closed.
alter table day_closing add column findings integer default 0 not null;
