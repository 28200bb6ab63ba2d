package org.comptoir.desktop.mailings.content;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.comptoir.customers.field.OwnField;
import org.comptoir.customers.field.OwnFields;
import org.comptoir.customers.letter.LetterTemplate;
import org.comptoir.customers.letter.LetterTemplateParse;
import org.comptoir.customers.letter.LetterText;
import org.comptoir.customers.loyalty.RankBy;
import org.comptoir.customers.mailing.run.MailingDraft;
import org.comptoir.customers.mailing.run.MailingKind;
import org.comptoir.customers.mailing.template.LetterTemplates;
import org.comptoir.desktop.shell.ScreenContext;
import org.comptoir.pos.staff.Role;
import org.comptoir.pos.text.Texts;
import org.comptoir.shop.mailing.LoyaltyChoice;
import org.jspecify.annotations.Nullable;

/// The content of a mailing while it is edited, with what still prevents sending it.
public final class ContentModel {

    private static final int BEST = 100;

    private final ScreenContext context;
    private final LetterTemplates templates;
    private final Supplier<OwnFields> ownFields;
    private final Clock clock;
    private final Texts texts;
    private final VoucherModel voucher;
    private final ObjectProperty<MailingKind> kind = new SimpleObjectProperty<>(this, "kind", MailingKind.LETTER);
    private final StringProperty title = new SimpleStringProperty(this, "title", "");
    private final StringProperty text = new SimpleStringProperty(this, "text", "");
    private final StringProperty closing = new SimpleStringProperty(this, "closing", "");
    private final StringProperty signature = new SimpleStringProperty(this, "signature", "");
    private final ObjectProperty<@Nullable LocalDate> from = new SimpleObjectProperty<>(this, "from");
    private final ObjectProperty<@Nullable LocalDate> to = new SimpleObjectProperty<>(this, "to");
    private final ObjectProperty<RankBy> ranking = new SimpleObjectProperty<>(this, "ranking", RankBy.TURNOVER);
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper(this, "problem", "");
    private final ObservableList<LetterTemplate> kept = FXCollections.observableArrayList();
    private final ObservableList<OwnField> fields = FXCollections.observableArrayList();

    /// @param ownFields reads the shop's own fields
    /// @param texts of the screen, in the language in which letters are written
    public ContentModel(
            ScreenContext context, LetterTemplates templates, Supplier<OwnFields> ownFields, Clock clock, Texts texts) {
        this.context = context;
        this.ownFields = ownFields;
        this.templates = templates;
        this.clock = clock;
        this.texts = texts;
        voucher = new VoucherModel(clock, texts);
        problem.set(findProblem());
        onChange(() -> problem.set(findProblem()));
    }

    public void startAnew() {
        var today = LocalDate.now(clock);
        kind.set(MailingKind.LETTER);
        title.set(texts.get("mailingscreen.what.title_start", context.formats().date(today)));
        text.set(texts.get("mailingscreen.what.text_start"));
        closing.set(texts.get("mailingscreen.what.closing_start"));
        signature.set(context.staff().name());
        voucher.startAnew();
        from.set(today.minusYears(1));
        to.set(today);
        look();
    }

    /// Called after each change.
    public void onChange(Runnable changed) {
        kind.addListener((value, before, now) -> changed.run());
        for (var words : new StringProperty[] {title, text, closing, signature}) {
            words.addListener((value, before, now) -> changed.run());
        }
        voucher.wantedProperty().addListener((value, before, now) -> changed.run());
        voucher.amountProperty().addListener((value, before, now) -> changed.run());
        voucher.expiryProperty().addListener((value, before, now) -> changed.run());
        from.addListener((value, before, now) -> changed.run());
        to.addListener((value, before, now) -> changed.run());
        ranking.addListener((value, before, now) -> changed.run());
    }

    private String findProblem() {
        if (title.get().isBlank() || title.get().strip().length() > MailingDraft.MAX_TITLE_LENGTH) {
            return texts.get("mailingscreen.what.no_title", MailingDraft.MAX_TITLE_LENGTH);
        }
        return switch (kind.get()) {
            case LETTER -> letterProblem();
            case LABELS -> "";
            case VOUCHERS -> voucher.problem();
            case LOYALTY_LIST -> loyalty().isPresent() ? "" : texts.get("mailingscreen.what.no_period");
        };
    }

    private String letterProblem() {
        if (text.get().isBlank()) {
            return texts.get("mailingscreen.what.no_text");
        }
        if (closing.get().strip().length() > LetterTemplate.MAX_CLOSING_LENGTH
                || signature.get().strip().length() > LetterTemplate.MAX_SIGNATURE_LENGTH) {
            return texts.get("mailingscreen.what.too_long");
        }
        var message = read().problem(context.language());
        return message.isEmpty() && voucher.wantedProperty().get() ? voucher.problem() : message;
    }

    private LetterTemplateParse read() {
        return LetterText.read(text.get(), name -> fields.stream().anyMatch(field -> field.isCalled(name)));
    }

    /// The letter, if its text is valid.
    public Optional<LetterTemplate> letter() {
        return problem.get().isEmpty() && read() instanceof LetterTemplateParse.Understood(var read)
                ? Optional.of(new LetterTemplate(
                        LetterTemplate.nameOf(title.get()), context.language(), read, closing.get(), signature.get()))
                : Optional.empty();
    }

    /// The mailing to start; empty while something prevents it, and for the loyalty list.
    public Optional<MailingDraft> draft() {
        if (!problem.get().isEmpty()) {
            return Optional.empty();
        }
        var with = voucher.voucher();
        return switch (kind.get()) {
            case LETTER ->
                letter().map(letter -> MailingDraft.forLetters(
                        title.get(), letter, voucher.wantedProperty().get() ? with : null));
            case LABELS -> Optional.of(MailingDraft.labels(title.get(), context.language()));
            case VOUCHERS ->
                Optional.ofNullable(with).map(some -> MailingDraft.vouchers(title.get(), context.language(), some));
            case LOYALTY_LIST -> Optional.empty();
        };
    }

    public Optional<LoyaltyChoice> loyalty() {
        var first = from.get();
        var last = to.get();
        return first == null || last == null || last.isBefore(first)
                ? Optional.empty()
                : Optional.of(new LoyaltyChoice(first, last, ranking.get(), BEST));
    }

    private void look() {
        context.tasks().of(templates::all).onSuccess(kept::setAll).start();
        context.tasks()
                .of(ownFields::get)
                .onSuccess(now -> {
                    fields.setAll(now.seenBy(Role.MANAGER));
                    problem.set(findProblem());
                })
                .start();
    }

    public void use(LetterTemplate template) {
        text.set(template.text().source());
        closing.set(template.closing());
        signature.set(template.signature());
        title.set(template.name());
    }

    /// Saves the letter as a template under the mailing's name.
    public void keep(Runnable done) {
        var by = context.staff();
        letter().ifPresent(letter -> context.tasks()
                .of(() -> templates.save(by, letter))
                .onSuccess(ignored -> {
                    look();
                    done.run();
                })
                .start());
    }

    public VoucherModel voucher() {
        return voucher;
    }

    public ObjectProperty<MailingKind> kindProperty() {
        return kind;
    }

    public StringProperty titleProperty() {
        return title;
    }

    public StringProperty textProperty() {
        return text;
    }

    public StringProperty closingProperty() {
        return closing;
    }

    public StringProperty signatureProperty() {
        return signature;
    }

    public ObjectProperty<@Nullable LocalDate> fromProperty() {
        return from;
    }

    public ObjectProperty<@Nullable LocalDate> toProperty() {
        return to;
    }

    public ObjectProperty<RankBy> rankingProperty() {
        return ranking;
    }

    /// Empty if it can be sent.
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /// The shop's own fields that a letter can name.
    public ObservableList<OwnField> fields() {
        return fields;
    }

    public ObservableList<LetterTemplate> templates() {
        return kept;
    }
}
