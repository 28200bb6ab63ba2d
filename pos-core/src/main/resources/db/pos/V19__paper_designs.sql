-- Designs of the shop's own for its papers. A paper without a row is printed by the design of the program.
create table paper_design (
    paper varchar(40) not null,
    kept_at timestamp not null,
    content ${blob} not null,
    constraint pk_paper_design primary key (paper)
);
