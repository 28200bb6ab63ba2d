-- With what commands act as a person: the sign-in of a person, which has no name and ends soon, and the named tokens of
-- scripts, with the rights they were given. Of the secret itself there is only its hash.
create sequence command_token_seq start with 1 increment by 50;

create table command_token (
    id bigint not null,
    name varchar(40),
    staff_id bigint not null,
    rights varchar(600) not null,
    secret_hash varchar(64) not null,
    created_at timestamp not null,
    ends_at timestamp not null,
    constraint pk_command_token primary key (id),
    constraint fk_command_token_staff foreign key (staff_id) references staff (id),
    constraint uq_command_token_secret unique (secret_hash)
);
