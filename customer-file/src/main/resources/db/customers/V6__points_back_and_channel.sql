-- Points that what came back had earned are taken back even when they were spent meanwhile: the balance is then below
-- nothing. Nothing is spent of such a balance: whoever spends asks for it in the update.
alter table points_balance drop constraint ck_points_balance;
