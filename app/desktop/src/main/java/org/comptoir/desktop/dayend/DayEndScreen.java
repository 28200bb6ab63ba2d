package org.comptoir.desktop.dayend;

import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.comptoir.desktop.shell.Action;
import org.comptoir.desktop.shell.Desk;
import org.comptoir.desktop.shell.ModelScreen;

/// The day's end of this till.
public final class DayEndScreen extends ModelScreen<DayEndModel, DayEndView> {

    public DayEndScreen(Desk desk) {
        super(
                new DayEndModel(desk.shop(), desk.papers(), desk.signedIn(), desk.tasks(), desk.formats()),
                model -> new DayEndView(model, desk.texts("dayend"), desk.formats()));
    }

    /// Who shows a paper once it is written, such as the machine's PDF viewer.
    public DayEndScreen opening(Consumer<Path> opens) {
        model().onPaper().opening(opens);
        return this;
    }

    @Override
    public Node focus() {
        return view().first();
    }

    @Override
    public void shown() {
        view().today();
        model().load();
    }

    /// Whoever comes back counts again: sales went on meanwhile.
    @Override
    public void hidden() {
        model().countAgain();
    }

    @Override
    public Map<Action, Runnable> actions() {
        return Map.of(Action.PRINT, model().onPaper()::printReading, Action.PAY, view()::forward);
    }
}
