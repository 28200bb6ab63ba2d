package org.comptoir.desktop.mailings.audience;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.comptoir.customers.consent.Channel;
import org.comptoir.customers.field.OwnField;
import org.comptoir.customers.field.OwnFields;
import org.comptoir.customers.segment.Audience;
import org.comptoir.customers.segment.Criterion;
import org.comptoir.customers.segment.Segment;
import org.comptoir.customers.segment.Segments;
import org.comptoir.desktop.messages.Message;
import org.comptoir.desktop.shell.ScreenContext;
import org.comptoir.pos.staff.SignedInStaff;
import org.jspecify.annotations.Nullable;

/// The conditions and the customers who meet them. Counting runs in the background, one count at a time: changes
/// made meanwhile are counted afterwards. If many meet them, their number is known long before it is clear who of
/// them can be contacted.
public final class AudienceModel {

    private static final String TOPIC = "mailing";

    /// From which number on the reader waits noticeably for the rest.
    private static final int MANY = 5_000;

    /// @param others how many are written to in each other language than the mailing's
    private record Counted(Audience audience, SortedMap<String, Integer> others) {}

    private final ScreenContext context;
    private final Segments segments;
    private final Supplier<OwnFields> ownFields;
    private final Clock clock;
    private final ObservableList<Condition> conditions = FXCollections.observableArrayList();
    private final ObservableList<Segment> saved = FXCollections.observableArrayList();
    private final ObservableList<Condition> conditionsSeen = FXCollections.unmodifiableObservableList(conditions);
    private final ObservableList<Segment> savedSeen = FXCollections.unmodifiableObservableList(saved);
    private final ReadOnlyObjectWrapper<@Nullable Audience> audience = new ReadOnlyObjectWrapper<>(this, "audience");
    private final ReadOnlyObjectWrapper<@Nullable Integer> matching = new ReadOnlyObjectWrapper<>(this, "matching");
    private final OtherLanguages languages = new OtherLanguages(this::count);
    private OwnFields fields = OwnFields.NONE;
    private boolean counting;
    private boolean reaching;
    private boolean changed;

    /// @param ownFields reads the shop's own fields
    public AudienceModel(ScreenContext context, Segments segments, Supplier<OwnFields> ownFields, Clock clock) {
        this.context = context;
        this.segments = segments;
        this.ownFields = ownFields;
        this.clock = clock;
    }

    /// Everybody, until conditions are added.
    public void startAnew() {
        conditions.clear();
        audience.set(null);
        languages.startAnew();
        load();
        count();
    }

    public void add(ConditionKind kind) {
        conditions.add(anew(kind));
        count();
    }

    /// Replaces a condition by one of another kind at the same position.
    public void change(Condition condition, ConditionKind kind) {
        var index = conditions.indexOf(condition);
        if (index >= 0 && condition.kind() != kind) {
            conditions.set(index, anew(kind));
            count();
        }
    }

    public void remove(Condition condition) {
        conditions.remove(condition);
        count();
    }

    private Condition anew(ConditionKind kind) {
        return observed(new Condition(kind, LocalDate.now(clock), context.language()));
    }

    private Condition observed(Condition condition) {
        condition.onChange(this::count);
        return condition;
    }

    private void count() {
        if (counting) {
            changed = true;
            return;
        }
        counting = true;
        var criteria = criteria();
        context.work(by -> segments.count(by, criteria))
                .onSuccess(count -> reach(count, criteria))
                .onFinished(this::countAgainUnlessReaching)
                .start();
    }

    private void reach(int count, List<Criterion> criteria) {
        if (changed) {
            return;
        }
        reaching = true;
        matching.set(count < MANY ? null : count);
        var leaveOut = languages.choiceProperty().get() == OtherLanguages.Choice.LEFT_OUT;
        context.work(by -> counted(by, criteria, leaveOut))
                .onSuccess(this::show)
                .onFinished(this::reached)
                .start();
    }

    private void reached() {
        reaching = false;
        matching.set(null);
        countAgain();
    }

    private void countAgainUnlessReaching() {
        if (!reaching) {
            countAgain();
        }
    }

    private Counted counted(SignedInStaff by, List<Criterion> criteria, boolean leaveOut) {
        var language = context.language();
        var found = leaveOut
                ? segments.audience(by, criteria, Channel.POST, language)
                : segments.audience(by, criteria, Channel.POST);
        return new Counted(found, segments.otherLanguages(found, language));
    }

    private void show(Counted found) {
        if (!changed) {
            languages.counted(found.others());
            audience.set(found.audience());
        }
    }

    private void countAgain() {
        counting = false;
        if (changed) {
            changed = false;
            count();
        }
    }

    List<Criterion> criteria() {
        return conditions.stream()
                .map(Condition::criterion)
                .flatMap(Optional::stream)
                .toList();
    }

    /// Loads the saved segments.
    public void load() {
        context.work(by -> new Loaded(ownFields.get(), segments.saved(by)))
                .onSuccess(loaded -> {
                    fields = loaded.fields();
                    saved.setAll(loaded.segments());
                })
                .start();
    }

    private record Loaded(OwnFields fields, List<Segment> segments) {}

    /// The shop's own fields that can be asked.
    List<OwnField> fields() {
        return fields.seenBy(context.staff().role());
    }

    /// What can be asked; of own fields only where there are any.
    List<ConditionKind> kinds() {
        return Stream.of(ConditionKind.values())
                .filter(kind -> kind != ConditionKind.FIELD || !fields().isEmpty())
                .toList();
    }

    /// Takes the conditions of a saved segment; none if one of them cannot be shown, since without it the segment
    /// would mean more customers than it did.
    public void use(Segment segment) {
        var today = LocalDate.now(clock);
        var asked = segment.criteria().stream()
                .map(criterion -> Condition.of(criterion, today, context.language(), fields))
                .toList();
        if (asked.stream().anyMatch(condition -> condition.criterion().isEmpty())) {
            var sentence = context.texts("mailingscreen").get("mailingscreen.field.gone", segment.name());
            context.messages().warn(TOPIC, Message.of(sentence));
            return;
        }
        conditions.setAll(asked.stream().map(this::observed).toList());
        count();
    }

    /// Saves the conditions as a segment, replacing one of the same name.
    public void save(String name) {
        var by = context.staff();
        var trimmed = name.strip();
        if (trimmed.isEmpty() || trimmed.length() > Segment.MAX_NAME_LENGTH) {
            return;
        }
        var segment = new Segment(trimmed, criteria());
        context.tasks()
                .of(() -> segments.save(by, segment))
                .onSuccess(saved -> {
                    if (saved) {
                        load();
                    } else {
                        var sentence = context.texts("mailingscreen").get("mailingscreen.group.hidden", trimmed);
                        context.messages().warn(TOPIC, Message.of(sentence));
                    }
                })
                .start();
    }

    public void delete(Segment segment) {
        context.work(by -> segments.delete(by, segment.name()))
                .onSuccess(ignored -> load())
                .start();
    }

    /// Those who read another language than the one the mailing is written in.
    public OtherLanguages languages() {
        return languages;
    }

    public ObservableList<Condition> conditions() {
        return conditionsSeen;
    }

    public ObservableList<Segment> saved() {
        return savedSeen;
    }

    /// The number of those who meet the conditions, while it is being found out who of many can be contacted; else
    /// null.
    public ReadOnlyObjectProperty<@Nullable Integer> matchingProperty() {
        return matching.getReadOnlyProperty();
    }

    /// Null before the first count.
    public ReadOnlyObjectProperty<@Nullable Audience> audienceProperty() {
        return audience.getReadOnlyProperty();
    }
}
