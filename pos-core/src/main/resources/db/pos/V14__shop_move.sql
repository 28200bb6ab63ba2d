-- Empty in the database that is the shop's. One row in one that is not: while the shop is being copied to it, and in the
-- one that it was moved from.
create table shop_move (
    state varchar(10) not null,
    place varchar(500) not null,
    moved_at timestamp not null,
    constraint pk_shop_move primary key (state)
);
