-- The words of the shop's own reason for which goods came back, as they were signed that day. Nothing for the reasons
-- that every shop has.
alter table sale_line add column return_words varchar(40);
