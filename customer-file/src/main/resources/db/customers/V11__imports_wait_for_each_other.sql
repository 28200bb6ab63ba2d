-- Imports lock this row, so that they wait for each other and nobody else waits for them.
insert into counter (name, last_value) values ('import', 0);
