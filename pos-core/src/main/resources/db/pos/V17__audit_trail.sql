-- One row named revision: the number of the last signed change to covered rows, locked while the next is taken, so that
-- the changes of all tills stand in one order. A row for each covered table: up from which revision it is covered. What
-- is trusted is the journal; changing these rows hides nothing.
create table audit_trail (
    name varchar(80) not null,
    revision bigint not null,
    constraint pk_audit_trail primary key (name)
);
