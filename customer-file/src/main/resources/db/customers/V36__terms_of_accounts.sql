-- When what is bought on account is due: null for the shop's own term. What is agreed with a customer, or in dispute,
-- keeps reminders back until a day, or until it is taken back where there is none.
alter table customer_account add column term_days integer;
alter table customer_account add column month_end boolean default false not null;
alter table customer_account add column held varchar(10) default '' not null;
alter table customer_account add column held_until date;
