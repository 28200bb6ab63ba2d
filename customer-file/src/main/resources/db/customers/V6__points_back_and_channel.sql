-- Points that what came back had earned are taken back even when they were spent meanwhile: the balance is then below
-- nothing. Nothing is spent of such a balance: whoever spends asks for it in the update.
alter table points_balance drop constraint ck_points_balance;

-- On which channel a mailing goes; none for a list that is sent to nobody. All were by post so far.
alter table mailing_run add column channel varchar(10);
update mailing_run set channel = 'POST' where kind <> 'LOYALTY_LIST';
