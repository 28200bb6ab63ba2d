package org.comptoir.desktop.mailings.audience;

import java.util.Collections;
import java.util.SortedMap;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The recipients who are written to in another language than the mailing's, and what is done about them.
public final class OtherLanguages {

    public enum Choice {
        UNDECIDED,
        KEPT,
        LEFT_OUT
    }

    private final Runnable count;
    private final ReadOnlyObjectWrapper<SortedMap<String, Integer>> recipients =
            new ReadOnlyObjectWrapper<>(this, "recipients", Collections.emptySortedMap());
    private final ReadOnlyObjectWrapper<Choice> choice = new ReadOnlyObjectWrapper<>(this, "choice", Choice.UNDECIDED);

    /// @param count counts the audience anew
    OtherLanguages(Runnable count) {
        this.count = count;
    }

    void startAnew() {
        recipients.set(Collections.emptySortedMap());
        choice.set(Choice.UNDECIDED);
    }

    void counted(SortedMap<String, Integer> found) {
        recipients.set(found);
    }

    public void leaveOut() {
        choice.set(Choice.LEFT_OUT);
        count.run();
    }

    /// Writes to them all the same, which also takes back those who were left out.
    public void keep() {
        var wereLeftOut = choice.get() == Choice.LEFT_OUT;
        choice.set(Choice.KEPT);
        if (wereLeftOut) {
            count.run();
        }
    }

    /// How many of the recipients are written to in each other language, by its ISO 639-1 code.
    public ReadOnlyObjectProperty<SortedMap<String, Integer>> recipientsProperty() {
        return recipients.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Choice> choiceProperty() {
        return choice.getReadOnlyProperty();
    }
}
