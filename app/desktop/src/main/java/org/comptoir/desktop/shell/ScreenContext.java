package org.comptoir.desktop.shell;

import java.nio.file.Path;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.comptoir.desktop.messages.FailureMessages;
import org.comptoir.desktop.messages.Messages;
import org.comptoir.desktop.task.Progress;
import org.comptoir.desktop.task.Tasks;
import org.comptoir.desktop.task.Work;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Language;
import org.comptoir.pos.text.Texts;
import org.comptoir.shop.documents.DocumentPrinter;

/// The context of a screen besides its services: the signed-in person, background tasks, formats, messages,
/// navigation, documents and files.
public final class ScreenContext {

    private final Supplier<SignedInStaff> signedIn;
    private final Tasks tasks;
    private final Formats formats;
    private final Messages messages;
    private final Navigator navigator;
    private final DocumentPrinter documents;
    private final FileChoice files;

    /// @param signedIn read at each action, because people take turns
    public ScreenContext(
            Supplier<SignedInStaff> signedIn,
            Tasks tasks,
            Formats formats,
            Messages messages,
            Navigator navigator,
            DocumentPrinter documents,
            FileChoice files) {
        this.signedIn = signedIn;
        this.tasks = tasks;
        this.formats = formats;
        this.messages = messages;
        this.navigator = navigator;
        this.documents = documents;
        this.files = files;
    }

    /// The acting person. Must be read before a background task starts, never in it: whoever signs in meanwhile
    /// must not be recorded for another person's action. [#work] and [#job] take care of this.
    ///
    /// @throws IllegalStateException in a background task
    public SignedInStaff staff() {
        if (Tasks.isInBackground()) {
            throw new IllegalStateException("Who acts is read on the screen, before the work starts");
        }
        return signedIn.get();
    }

    public boolean may(Permission permission) {
        return staff().may(permission);
    }

    /// Whether the person has the permission; if not, a message reports it.
    public boolean permits(Permission permission) {
        var may = may(permission);
        if (!may) {
            FailureMessages.warnNotPermitted(messages, permission, language());
        }
        return may;
    }

    /// A background task of the person signed in now.
    public <T> Work<T> work(Function<SignedInStaff, T> operation) {
        var by = staff();
        return tasks.of(() -> operation.apply(by));
    }

    /// Like [#work], without a result.
    public Work<Boolean> act(Consumer<SignedInStaff> operation) {
        var by = staff();
        return tasks.of(() -> operation.accept(by));
    }

    /// Like [#work], for tasks of more than a second: it is shown at the bottom of the rail, and can be cancelled
    /// there.
    public <T> Work<T> job(String name, BiFunction<SignedInStaff, Progress, T> operation) {
        var by = staff();
        return tasks.job(name, progress -> operation.apply(by, progress));
    }

    public Tasks tasks() {
        return tasks;
    }

    public Formats formats() {
        return formats;
    }

    public Language language() {
        return formats.language();
    }

    public Texts texts(String feature) {
        return Texts.of(feature, language());
    }

    /// The window's messages; a page that keeps its messages has its own.
    public Messages messages() {
        return messages;
    }

    public Navigator navigator() {
        return navigator;
    }

    /// To tell where a file was saved.
    public SavedFile saved(Path file) {
        return new SavedFile(file, navigator, language());
    }

    public DocumentPrinter documents() {
        return documents;
    }

    public FileChoice files() {
        return files;
    }
}
