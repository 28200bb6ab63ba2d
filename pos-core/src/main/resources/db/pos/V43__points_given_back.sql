-- Points that lowered prices are given back as points alone: no money was paid with them, so none is paid out.
alter table sale_payout drop constraint ck_sale_payout;
alter table sale_payout add constraint ck_sale_payout check (amount_cents > 0 or kind = 'POINTS' and amount_cents = 0 and points > 0);
