-- Whether the law wants the guarantee of conformity told on the receipt beside an article (C. conso art. D211-6), and
-- whether the receipt of a line told it, so that a copy says what the original said.
alter table article add column guaranteed boolean default false not null;
alter table sale_line add column guaranteed boolean default false not null;
