-- A sale is the till's and its number; all of before are those of the first till.
alter table points_movement add column sale_till varchar(3);
update points_movement set sale_till = 'A' where sale_number is not null;
alter table consent_proof add column sale_till varchar(3);
update consent_proof set sale_till = 'A' where sale_number is not null;
