package org.comptoir.shop.documents;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.comptoir.customers.account.AccountMovement;
import org.comptoir.customers.account.AccountStatement;
import org.comptoir.customers.account.OpenItem;
import org.comptoir.customers.account.ReminderProposal;
import org.comptoir.customers.account.ReminderRules;
import org.comptoir.customers.account.ReminderStep;
import org.comptoir.customers.customer.Customer;
import org.comptoir.customers.customer.details.CustomerKind;
import org.comptoir.customers.letter.AddressBlock;
import org.comptoir.customers.letter.ComposedLetter;
import org.comptoir.customers.letter.LetterSender;
import org.comptoir.customers.letter.Salutation;
import org.comptoir.pos.invoicing.InvoiceTerms;
import org.comptoir.pos.money.Money;
import org.comptoir.pos.settings.ShopProfile;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.text.Texts;
import org.comptoir.reports.letter.LetterDocument;
import org.comptoir.reports.letter.LetterDocument.AmountLine;
import org.comptoir.reports.letter.LetterDocument.Block;
import org.comptoir.reports.letter.LetterDocument.Closing;
import org.comptoir.reports.letter.LetterDocument.Paragraph;
import org.comptoir.reports.letter.LetterDocument.SideNote;
import org.comptoir.reports.letter.LetterDocument.Span;
import org.comptoir.reports.letterhead.Letterhead;

/// Letters about accounts, each in the customer's language: statements, and reminders with what the law of the shop's
/// country adds for who pays late.
///
/// @param today on which they are written
record AccountLetters(ShopProfile shop, Letterhead sender, InvoiceTerms terms, ReminderRules rules, LocalDate today) {

    /// Of each invoice that a business pays late, for what it costs to collect it (Code de commerce, D441-5; d.lgs.
    /// 231/2002, art. 6).
    private static final Money FLAT_FEE = Money.euros(40);

    LetterDocument statement(AccountStatement statement) {
        var words = words(statement.customer());
        var blocks = new ArrayList<Block>();
        blocks.add(words.title(
                "statement.title", words.formats.date(statement.from()), words.formats.date(statement.to())));
        blocks.add(words.line(
                words.texts.get("accountletters.statement.opening", words.formats.date(statement.from())),
                statement.opening()));
        statement.movements().forEach(movement -> blocks.add(words.line(words.of(movement), movement.amount())));
        blocks.add(words.total(
                words.texts.get("accountletters.statement.closing", words.formats.date(statement.to())),
                statement.closing()));
        if (statement.open().isEmpty()) {
            blocks.add(words.say("statement.nothing"));
        } else {
            blocks.add(words.title("statement.open"));
            statement.open().forEach(item -> blocks.add(words.line(words.of(item, statement.to()), item.open())));
            addAccount(blocks, words);
        }
        blocks.add(words.close());
        return letter(statement.customer(), words, blocks);
    }

    LetterDocument reminder(ReminderProposal proposal) {
        var debtor = proposal.debtor();
        var words = words(debtor.customer());
        var step = proposal.step().name().toLowerCase(Locale.ROOT);
        var last = proposal.last();
        var blocks = new ArrayList<Block>();
        blocks.add(words.title("reminder.title." + step));
        blocks.add(words.say("reminder.salutation"));
        blocks.add(
                last == null
                        ? words.say("reminder." + step)
                        : words.say("reminder." + step, words.formats.date(last.at())));
        debtor.overdue().forEach(item -> blocks.add(words.line(words.of(item, today), item.open())));
        blocks.add(words.total(words.texts.get("accountletters.reminder.sum"), debtor.overdueAmount()));
        addLaw(blocks, words, proposal);
        addAccount(blocks, words);
        blocks.add(words.say("reminder.crossed"));
        blocks.add(words.close());
        return letter(debtor.customer(), words, blocks);
    }

    /// Businesses owe interest and a flat fee as soon as they are late; people only once they were asked formally (Code
    /// civil, art. 1231-6; codice civile, art. 1219 and 1224).
    private void addLaw(List<Block> blocks, Words words, ReminderProposal proposal) {
        var country = shop.country();
        if (proposal.step() == ReminderStep.FRIENDLY || !(country.equals("FR") || country.equals("IT"))) {
            return;
        }
        var isBusiness = proposal.debtor().customer().details().kind() == CustomerKind.COMPANY;
        var interest = rules.interest();
        if (isBusiness) {
            var rate = interest == null ? "" : words.texts.get("accountletters.rate", words.formats.percent(interest));
            blocks.add(words.say("law.business." + country, rate));
            if (proposal.step() == ReminderStep.LAST) {
                addClaims(blocks, words, proposal);
            }
        } else if (proposal.step() == ReminderStep.LAST) {
            blocks.add(words.say("law.person." + country));
        }
    }

    private void addClaims(List<Block> blocks, Words words, ReminderProposal proposal) {
        // The flat fee, and in France the interest, count from the date of payment that an invoice tells (Code de
        // commerce, art. L441-10 and D441-5); in Italy interest runs without one (d.lgs. 231/2002, art. 4).
        var overdue = proposal.debtor().overdue();
        var invoiced = overdue.stream().filter(OpenItem::invoiced).toList();
        var owed = proposal.debtor().overdueAmount();
        var interest = Money.sum((shop.country().equals("FR") ? invoiced : overdue)
                .stream()
                        .map(item -> rules.interestOn(item, item.daysLate(today)))
                        .toList());
        var fees = FLAT_FEE.times(invoiced.size());
        if (interest.isPositive()) {
            blocks.add(
                    words.line(words.texts.get("accountletters.claim.interest", words.formats.date(today)), interest));
        }
        if (fees.isPositive()) {
            blocks.add(words.line(
                    words.texts.get("accountletters.claim.fee", invoiced.size(), words.formats.money(FLAT_FEE)), fees));
        }
        if (interest.isPositive() || fees.isPositive()) {
            blocks.add(words.total(
                    words.texts.get("accountletters.claim.sum"),
                    owed.plus(interest).plus(fees)));
        }
    }

    private void addAccount(List<Block> blocks, Words words) {
        if (!terms.iban().isEmpty()) {
            blocks.add(words.say("iban", terms.iban()));
        }
    }

    private LetterDocument letter(Customer customer, Words words, List<Block> blocks) {
        var details = customer.details();
        var language = words.formats.language();
        var person = Salutation.onEnvelope(details.name(), language);
        var names = Stream.of(details.kind() == CustomerKind.COMPANY ? details.company() : "", person)
                .filter(name -> !name.isBlank())
                .toList();
        return new LetterDocument(
                sender,
                AddressBlock.of(
                        names.isEmpty() ? List.of(customer.displayName()) : names,
                        details.invoiceAddress(),
                        language,
                        shop.country()),
                ComposedLetter.placeAndDate(
                        new LetterSender(shop.name(), shop.address().town(), shop.country(), shop.zone()),
                        today,
                        words.formats),
                List.of(
                        new SideNote(words.texts.get("accountletters.side.shop"), sender.lines()),
                        new SideNote(words.texts.get("accountletters.side.customer"), List.of(customer.number()))),
                blocks,
                terms.register(),
                language);
    }

    private Words words(Customer customer) {
        var language = Language.ofCode(customer.details().language()).orElse(shop.language());
        return new Words(Texts.of("accountletters", language), new Formats(language, shop.zone()), sender.name());
    }

    /// What is said in a customer's language.
    private record Words(Texts texts, Formats formats, String shop) {

        Paragraph say(String key, Object... arguments) {
            return new Paragraph(texts.get("accountletters." + key, arguments));
        }

        Paragraph title(String key, Object... arguments) {
            return new Paragraph(List.of(new Span(texts.get("accountletters." + key, arguments), true, false)));
        }

        AmountLine line(String text, Money amount) {
            return new AmountLine(text, formats.money(amount), false);
        }

        AmountLine total(String text, Money amount) {
            return new AmountLine(text, formats.money(amount), true);
        }

        Closing close() {
            return new Closing(texts.get("accountletters.close"), shop);
        }

        String of(AccountMovement movement) {
            var sale = movement.sale();
            return texts.get(
                    "accountletters.movement." + movement.reason().name(),
                    formats.date(movement.movedAt()),
                    sale == null ? "" : sale.toString());
        }

        String of(OpenItem item, LocalDate day) {
            var sale = item.sale();
            var late = item.daysLate(day);
            var bought = sale == null
                    ? texts.get("accountletters.item.other", formats.date(item.boughtOn()))
                    : texts.get("accountletters.item", sale.toString(), formats.date(item.boughtOn()));
            return late > 0
                    ? texts.get("accountletters.item.late", bought, formats.date(item.dueOn()), late)
                    : texts.get("accountletters.item.due", bought, formats.date(item.dueOn()));
        }
    }
}
