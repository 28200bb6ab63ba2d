-- The customer's number in the program used before, by which people still ask for them.
alter table customer add column former_number varchar(80) not null default '';
create index ix_customer_former_number on customer (former_number);

-- A country that nobody knows a code of is kept by its name.
alter table customer_address alter column country set data type varchar(80);
