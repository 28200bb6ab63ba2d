package org.comptoir.desktop.till.returns;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.comptoir.desktop.messages.Message;
import org.comptoir.desktop.shell.ScreenContext;
import org.comptoir.desktop.till.ticket.TicketController;
import org.comptoir.desktop.till.ticket.TypedInput;
import org.comptoir.pos.catalogue.article.Article;
import org.comptoir.pos.catalogue.article.SoldBy;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.money.Quantity;
import org.comptoir.pos.pricing.BasketLine;
import org.comptoir.pos.pricing.Item.ArticleItem;
import org.comptoir.pos.pricing.Item.UnreceiptedItem;
import org.comptoir.pos.pricing.ReturnTerms;
import org.comptoir.shop.open.SellingServices;
import org.comptoir.shop.selling.Register;
import org.comptoir.shop.selling.RingUpRefusalText;
import org.comptoir.shop.selling.RingUpResult;

/// The lines of the ticket that return goods without their receipt, by their index on the ticket.
final class UnreceiptedLines implements LinesToReturn {

    private final ScreenContext context;
    private final SellingServices services;
    private final TicketController ticket;
    private final ReturnTexts texts;
    private final ReturnModel model;

    UnreceiptedLines(
            ScreenContext context,
            SellingServices services,
            TicketController ticket,
            ReturnTexts texts,
            ReturnModel model) {
        this.context = context;
        this.services = services;
        this.ticket = ticket;
        this.texts = texts;
        this.model = model;
    }

    /// The terms to begin with.
    private ReturnTerms first() {
        return model.reasonsProperty().get().first();
    }

    @Override
    public List<ReturnLine> lines() {
        var priced = ticket.priced();
        return IntStream.range(0, priced.lines().size())
                .filter(index -> item(index).isPresent())
                .mapToObj(index ->
                        texts.line(index, priced.lines().get(index), item(index).orElseThrow()))
                .toList();
    }

    private Optional<UnreceiptedItem> item(int index) {
        return index < ticket.basket().lines().size()
                        && ticket.basket().lines().get(index).item() instanceof UnreceiptedItem item
                ? Optional.of(item)
                : Optional.empty();
    }

    /// One more of an article comes back, at today's price.
    @Override
    public void take(Article article) {
        var known = IntStream.range(0, ticket.basket().lines().size())
                .filter(index -> item(index)
                        .filter(item -> item.article().id().equals(article.id()))
                        .isPresent())
                .findFirst();
        if (known.isPresent()) {
            count(known.getAsInt(), 1);
            return;
        }
        context.tasks()
                .of(services::register)
                .onSuccess(register -> add(register, article))
                .start();
    }

    /// What has no price today is returned at the price that is typed on the ticket.
    private void add(Register register, Article article) {
        switch (register.asSold(article)) {
            case RingUpResult.RungUp(var basket, var line)
            when basket.lines().get(line).item() instanceof ArticleItem item -> {
                var price = item.listPrice();
                var returned = new UnreceiptedItem(item, first(), null);
                ticket.returns()
                        .addUnreceipted(BasketLine.of(returned, Quantity.ONE, price == null ? Money.ZERO : price));
            }
            case RingUpResult.RungUp ignored -> {}
            case RingUpResult.Refused refused -> warn(new RingUpRefusalText(context.formats()).of(refused));
        }
    }

    @Override
    public void count(int index, int by) {
        item(index).ifPresent(item -> {
            var line = ticket.basket().lines().get(index);
            put(index, line.quantity().plus(Quantity.of(by)));
        });
    }

    @Override
    public void type(int index, String typed) {
        item(index).ifPresent(item -> {
            var quantity = TypedInput.quantity(typed)
                    .filter(read -> read.isWhole() || item.article().soldBy() == SoldBy.WEIGHT);
            if (quantity.isPresent()) {
                put(index, quantity.get());
            } else if (typed.isBlank() || typed.strip().equals("0")) {
                put(index, Quantity.ZERO);
            } else {
                warn(texts.of("returns.noquantity"));
            }
        });
    }

    private void put(int index, Quantity quantity) {
        var line = ticket.basket().lines().get(index);
        if (!quantity.isPositive()) {
            ticket.returns().removeUnreceipted(index);
        } else if (!quantity.equals(line.quantity())) {
            ticket.returns().putUnreceipted(index, line.with(quantity));
        }
    }

    @Override
    public ReturnTerms terms(int index) {
        return item(index).map(UnreceiptedItem::terms).orElseGet(this::first);
    }

    @Override
    public void change(int index, ReturnTerms terms) {
        item(index).filter(item -> !item.terms().equals(terms)).ifPresent(item -> {
            var line = ticket.basket().lines().get(index);
            var changed = BasketLine.of(item.with(terms), line.quantity(), line.unitPrice());
            ticket.returns().putUnreceipted(index, changed.withNote(line.note()));
        });
    }

    @Override
    public void say(int index, String words) {
        item(index).ifPresent(item -> {
            var line = ticket.basket().lines().get(index);
            if (!line.note().equals(words)) {
                ticket.returns().putUnreceipted(index, line.withNote(words));
            }
        });
    }

    private void warn(String sentence) {
        context.messages().warn(TicketController.TOPIC, Message.of(sentence));
    }
}
