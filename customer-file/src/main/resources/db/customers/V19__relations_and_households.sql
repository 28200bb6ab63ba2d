-- How customers belong together: what the other is to the customer, such as the company a person works for. A relation
-- that is over is ended, not deleted.
create sequence customer_relation_seq start with 1 increment by 50;
create table customer_relation (
    id bigint not null,
    customer_id bigint not null,
    other_id bigint not null,
    kind varchar(20) not null,
    words varchar(120) not null,
    words_back varchar(120) not null,
    begun_at timestamp not null,
    begun_by varchar(80) not null,
    ended_at timestamp,
    ended_by varchar(80) not null,
    constraint pk_customer_relation primary key (id),
    constraint fk_relation_customer foreign key (customer_id) references customer (id),
    constraint fk_relation_other foreign key (other_id) references customer (id),
    constraint ck_relation_two check (customer_id <> other_id)
);
create index ix_relation_customer on customer_relation (customer_id);
create index ix_relation_other on customer_relation (other_id);

-- Customers who get one letter together. Texts are empty where the program's own words fit.
create sequence household_seq start with 1 increment by 50;
create table household (
    id bigint not null,
    addressee varchar(120) not null,
    salutation varchar(120) not null,
    constraint pk_household primary key (id)
);

create table household_member (
    customer_id bigint not null,
    household_id bigint not null,
    constraint pk_household_member primary key (customer_id),
    constraint fk_member_customer foreign key (customer_id) references customer (id),
    constraint fk_member_household foreign key (household_id) references household (id)
);
create index ix_household_member on household_member (household_id);

-- The household whose letter a recipient gets; without one it is their own letter.
alter table mailing_recipient add column household_id bigint;
