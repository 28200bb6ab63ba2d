-- Insert-only: by which terminal a card was charged or credited in a sale, as the tax office asks for it. One row for
-- each, in the sale's own transaction; none where the terminal is not known.
create table card_payment (
    till_id varchar(3) not null,
    sale_number bigint not null,
    position integer not null,
    request varchar(36) not null,
    amount_cents bigint not null,
    terminal_id varchar(20) not null,
    acquirer varchar(60) not null,
    acquirer_tax_code varchar(16) not null,
    paid_at timestamp not null,
    constraint pk_card_payment primary key (till_id, sale_number, position)
);
create index ix_card_payment_terminal on card_payment (till_id, terminal_id);

-- What a terminal answers stands with each charge.
alter table open_ticket alter column cards set data type varchar(8000);
