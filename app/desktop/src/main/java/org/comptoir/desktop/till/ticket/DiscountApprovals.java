package org.comptoir.desktop.till.ticket;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comptoir.desktop.shell.ScreenContext;
import org.comptoir.pos.database.location.Unavailable;
import org.comptoir.pos.database.location.UnavailableText;
import org.comptoir.pos.money.Percent;
import org.comptoir.pos.sales.basket.Basket;
import org.comptoir.pos.sales.basket.DiscountApproval;
import org.comptoir.pos.sales.basket.PriceCuts;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.staff.SignInResult;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.staff.StaffMember;
import org.comptoir.pos.text.Texts;
import org.comptoir.shop.selling.DiscountDesk;
import org.comptoir.shop.selling.DiscountRules;
import org.jspecify.annotations.Nullable;

/// Asks for the PIN of somebody who may, when more is taken off than the seller may, or a price is changed or goods are
/// taken back by somebody who may not. Whoever did so by their own right is noted on the ticket, so that a colleague
/// can take the payment.
final class DiscountApprovals {

    /// @param before the ticket about which it is asked
    /// @param cut whether what is taken off is to be allowed
    /// @param rights that the seller lacks: for prices, for goods without their receipt, for goods after the last day
    private record Asked(
            Basket before,
            Basket changed,
            PriceCuts cuts,
            boolean cut,
            Set<Permission> rights,
            SignedInStaff seller,
            DiscountRules known,
            Consumer<Basket> grant) {

        Percent share() {
            return cuts.highest();
        }

        Percent most() {
            return known.limit(seller);
        }

        boolean price() {
            return rights.contains(Permission.OVERRIDE_PRICE);
        }

        boolean returned() {
            return rights.contains(Permission.RETURN_WITHOUT_RECEIPT);
        }

        boolean late() {
            return rights.contains(Permission.RETURN_LATE);
        }
    }

    private final ScreenContext context;
    private final DiscountDesk desk;
    private final CurrentTicket ticket;
    private final TicketModel model;
    private final Texts texts;
    private final Texts signIn;
    private @Nullable DiscountRules rules;
    private @Nullable Prompt open;

    DiscountApprovals(ScreenContext context, DiscountDesk desk, CurrentTicket ticket, TicketModel model) {
        this.context = context;
        this.desk = desk;
        this.ticket = ticket;
        this.model = model;
        texts = context.texts("sell");
        signIn = context.texts("signin");
        model.lines().subscribe(this::closeOutdated);
    }

    void continueFrom(DiscountApprovals before) {
        rules = before.rules;
    }

    /// Reloads who may take off how much.
    void refresh() {
        context.tasks().of(desk::rules).onSuccess(read -> rules = read).start();
    }

    /// The reasons that the shop offers; none while they are not known, or if it asks for none.
    List<String> reasons() {
        var known = rules;
        return known == null ? List.of() : known.reasons().offered();
    }

    /// The question is about the ticket as it was.
    private void closeOutdated() {
        if (open != null && model.promptProperty().get() == open) {
            model.promptProperty().set(null);
        }
        open = null;
    }

    /// Has a changed ticket granted: at once, or by somebody who is asked for it. While the rules are not known the
    /// checkout decides.
    ///
    /// @param grant receives the ticket to show; not called if nobody allows it
    void ask(Basket changed, Consumer<Basket> grant) {
        var seller = context.staff();
        var cuts = PriceCuts.of(changed, ticket.prices());
        var known = rules;
        if (known == null) {
            grant.accept(changed);
            return;
        }
        var cut = !cuts.isGranted(seller, changed.approval(), known.limits());
        var rights = EnumSet.noneOf(Permission.class);
        rights.addAll(needed(changed, known));
        rights.removeIf(seller::may);
        if (cut || !rights.isEmpty()) {
            var asked = new Asked(ticket.basket(), changed, cuts, cut, rights, seller, known, grant);
            askWho(asked, known.approvers(cuts, rights, seller));
        } else {
            grant.accept(noted(changed, cuts, seller, known));
        }
    }

    /// The rights for what nobody allowed yet.
    private Set<Permission> needed(Basket changed, DiscountRules known) {
        var rights = EnumSet.noneOf(Permission.class);
        if (!changed.arePricesApproved(ticket.prices())) {
            rights.add(Permission.OVERRIDE_PRICE);
        }
        if (!changed.areReturnsApproved()) {
            rights.add(Permission.RETURN_WITHOUT_RECEIPT);
        }
        if (!changed.areLateReturnsApproved(known.returns(), known.today())) {
            rights.add(Permission.RETURN_LATE);
        }
        return rights;
    }

    private Basket noted(Basket changed, PriceCuts cuts, SignedInStaff seller, DiscountRules known) {
        var priced =
                seller.may(Permission.OVERRIDE_PRICE) ? changed.withPricesApproved(seller, ticket.prices()) : changed;
        return cuts.isWithin(known.limit(seller)) ? priced.withApproval(own(seller, cuts)) : priced;
    }

    private static @Nullable DiscountApproval own(SignedInStaff seller, PriceCuts cuts) {
        var off = cuts.above(Percent.ZERO);
        return off.isPositive() ? DiscountApproval.by(seller, off) : null;
    }

    private void askWho(Asked asked, List<StaffMember> approvers) {
        if (approvers.size() == 1) {
            askPin(asked, approvers.getFirst());
            return;
        }
        var names = approvers.stream().map(StaffMember::name).toList();
        show(new Prompt(
                texts.get("sell.approve.who"),
                reason(asked),
                "",
                names,
                typed -> approvers.stream()
                        .filter(member -> member.name().equalsIgnoreCase(typed.strip()))
                        .findFirst()
                        .map(member -> {
                            askPin(asked, member);
                            return Optional.<String>empty();
                        })
                        .orElseGet(() -> Optional.of(texts.get("sell.approve.nobody")))));
    }

    private void askPin(Asked asked, StaffMember approver) {
        show(Prompt.secret(texts.get("sell.approve.pin", approver.name()), reason(asked), typed -> {
            check(asked, approver, typed.strip().toCharArray());
            return Optional.of("");
        }));
    }

    private String reason(Asked asked) {
        if (asked.late()) {
            return texts.get(
                    "sell.approve.late",
                    asked.seller().name(),
                    asked.known().returns().days());
        }
        if (asked.returned()) {
            return texts.get("sell.approve.return", asked.seller().name());
        }
        if (!asked.cut()) {
            return texts.get("sell.approve.price", asked.seller().name());
        }
        return texts.get(
                "sell.approve.why",
                context.formats().percent(asked.share()),
                asked.seller().name(),
                context.formats().percent(asked.most()));
    }

    private Basket granted(Asked asked, SignedInStaff approver) {
        var priced = asked.price() ? asked.changed().withPricesApproved(approver, ticket.prices()) : asked.changed();
        var returned = asked.returned() ? priced.withReturnsApproved(approver) : priced;
        var late = asked.late()
                ? returned.withLateReturnsApproved(
                        approver, asked.known().returns(), asked.known().today())
                : returned;
        return asked.cut()
                ? late.withApproval(DiscountApproval.by(approver, asked.cuts().above(asked.most())))
                : late;
    }

    private void show(Prompt prompt) {
        open = prompt;
        model.promptProperty().set(prompt);
    }

    private void check(Asked asked, StaffMember approver, char[] pin) {
        if (model.checkingProperty().get()) {
            return;
        }
        model.checkingProperty().set(true);
        var what = what(asked);
        context.tasks()
                .of(() -> {
                    try {
                        return desk.approve(approver.id(), pin, asked.seller(), what);
                    } finally {
                        Arrays.fill(pin, '\0');
                    }
                })
                .onSuccess(result -> answer(asked, result))
                .onFailure(
                        Unavailable.UnavailableException.class,
                        problem -> model.faultProperty().set(UnavailableText.of(problem.reason(), context.language())))
                .onFinished(() -> model.checkingProperty().set(false))
                .start();
    }

    /// For the technical log.
    private String what(Asked asked) {
        var prices = asked.changed().lines().stream()
                .filter(line -> asked.price() && line.isPriceOverridden(ticket.prices()))
                .map(line -> TicketText.name(line) + " at " + line.unitPrice().toDecimal());
        var share = Stream.of(context.formats().percent(asked.share()) + " off").filter(text -> asked.cut());
        var returned = asked.changed().unreceipted().stream()
                .filter(line -> asked.returned())
                .map(line -> TicketText.name(line) + " returned without a receipt");
        var late = asked.changed().late(asked.known().returns(), asked.known().today()).stream()
                .filter(line -> asked.late())
                .map(line -> TicketText.name(line) + " returned after the last day");
        return Stream.of(prices, share, returned, late).flatMap(part -> part).collect(Collectors.joining(", "));
    }

    private void answer(Asked asked, SignInResult result) {
        switch (result) {
            case SignInResult.Welcome(var approver) -> {
                closeOutdated();
                if (ticket.basket().equals(asked.before())) {
                    asked.grant().accept(granted(asked, approver));
                }
            }
            case SignInResult.WrongPin(var left) -> model.faultProperty().set(signIn.get("signin.wrong", left));
            case SignInResult.Wait(var until) ->
                model.faultProperty()
                        .set(signIn.get("signin.wait", context.formats().time(until)));
        }
    }
}
