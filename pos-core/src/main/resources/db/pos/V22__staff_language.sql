-- The language of the screens for somebody who signs in; null: as the shop.
alter table staff add column language varchar(2);
