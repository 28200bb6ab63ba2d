-- A tender of the shop's own stands with what it was called then and whether it was counted with the cash, because it may
-- be renamed or withdrawn since. Of meal vouchers, how many were handed over.
alter table sale_tender add column own_name varchar(40) default '' not null;
alter table sale_tender add column in_drawer boolean default false not null;
alter table sale_tender add column pieces integer default 1 not null;
alter table sale_payout add column own_name varchar(40) default '' not null;
alter table sale_payout add column in_drawer boolean default false not null;
alter table day_closing_part add column own_name varchar(40) default '' not null;
alter table day_closing_part add column in_drawer boolean default false not null;

-- By how much the total of a sale paid in cash alone was rounded; below nothing where the customer paid less.
alter table sale add column rounding_cents bigint default 0 not null;

-- What the customer owed after the sale, as the receipt told it; null where their account had no part in it.
alter table sale add column owed_cents bigint;

-- The charges that a card terminal was asked for, kept before it is asked, so that none is asked for twice.
alter table open_ticket add column cards varchar(2000) default '' not null;
