package org.comptoir.desktop.shell;

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

/// What every screen is given besides the services it uses: who is signed in, background work, how things are written,
/// what is said, the ways to other screens, documents and files.
public final class ScreenContext {

    private final Supplier<SignedInStaff> signedIn;
    private final Tasks tasks;
    private final Formats formats;
    private final Messages messages;
    private final Navigator navigator;
    private final DocumentPrinter documents;
    private final FileChoice files;

    /// @param signedIn asked at each action, because people take turns
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

    /// Who acts. Read before background work starts, never in it: whoever signs in meanwhile must not be booked with
    /// what another has done. [#work] and [#job] see to it.
    ///
    /// @throws IllegalStateException in background work
    public SignedInStaff staff() {
        if (Tasks.isInBackground()) {
            throw new IllegalStateException("Who acts is read on the screen, before the work starts");
        }
        return signedIn.get();
    }

    public boolean may(Permission permission) {
        return staff().may(permission);
    }

    /// Whether the person may; if not, a message says so.
    public boolean permits(Permission permission) {
        var may = may(permission);
        if (!may) {
            FailureMessages.warnNotPermitted(messages, permission, language());
        }
        return may;
    }

    /// Background work of the person who is signed in now.
    public <T> Work<T> work(Function<SignedInStaff, T> operation) {
        var by = staff();
        return tasks.of(() -> operation.apply(by));
    }

    /// As [#work], without a result.
    public Work<Boolean> act(Consumer<SignedInStaff> operation) {
        var by = staff();
        return tasks.of(() -> operation.accept(by));
    }

    /// As [#work], for what takes more than a second: it shows at the foot of the rail, and can be cancelled there.
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

    /// Those of the window; a page that keeps its messages has its own.
    public Messages messages() {
        return messages;
    }

    public Navigator navigator() {
        return navigator;
    }

    public DocumentPrinter documents() {
        return documents;
    }

    public FileChoice files() {
        return files;
    }
}
