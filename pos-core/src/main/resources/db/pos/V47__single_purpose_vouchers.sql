-- A single-purpose voucher has the VAT rate at which it was taxed when it was sold; the code has its column already.
alter table voucher add column tax_rate_bp integer;

-- What is left of a voucher that lowered a ticket, as a tender says it of those that pay.
alter table sale_line add column left_cents bigint;
alter table sale_line alter column kind set data type varchar(30);
