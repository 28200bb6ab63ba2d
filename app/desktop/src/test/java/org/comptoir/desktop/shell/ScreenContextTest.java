package org.comptoir.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.comptoir.desktop.messages.PageMessages;
import org.comptoir.desktop.office.RecordingNavigator;
import org.comptoir.desktop.task.DelayedExecutor;
import org.comptoir.desktop.task.SerialTasks;
import org.comptoir.desktop.task.Tasks;
import org.comptoir.pos.staff.Permission;
import org.comptoir.pos.staff.Role;
import org.comptoir.pos.staff.SignedInStaff;
import org.comptoir.pos.staff.StaffId;
import org.comptoir.pos.text.Formats;
import org.comptoir.pos.text.Language;
import org.comptoir.shop.documents.DocumentPrinter;
import org.comptoir.shop.open.ShopFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScreenContextTest {

    private static final SignedInStaff OWNER = new SignedInStaff(new StaffId(1), "Hélène", Role.OWNER);
    private static final SignedInStaff CASHIER = new SignedInStaff(new StaffId(2), "Nadia", Role.CASHIER);

    @TempDir
    Path folder;

    private final AtomicReference<SignedInStaff> signedIn = new AtomicReference<>(OWNER);
    private final PageMessages messages = new PageMessages();
    private final List<SignedInStaff> booked = new ArrayList<>();
    private ShopFixture fixture;

    @BeforeEach
    void open() {
        fixture = ShopFixture.in(folder.resolve("shop")).open();
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    private ScreenContext context(Tasks tasks) {
        return new ScreenContext(
                signedIn::get,
                tasks,
                new Formats(Language.ENGLISH, ZoneId.of("Europe/Paris")),
                messages,
                new RecordingNavigator(),
                new DocumentPrinter(fixture.shop(), "test"),
                new SystemFileChoice());
    }

    @Test
    void booksWorkOnWhoAskedForItThoughAnotherSignsInMeanwhile() {
        var late = new DelayedExecutor();
        var context = context(late.tasks());
        var work = context.work(by -> by);
        var job = context.job("job", (by, progress) -> by);
        var act = context.act(booked::add);
        signedIn.set(CASHIER);

        work.onSuccess(booked::add).start();
        late.settle();
        job.onSuccess(booked::add).start();
        late.settle();
        act.start();
        late.settle();

        assertThat(booked).containsExactly(OWNER, OWNER, OWNER);
    }

    @Test
    void refusesToTellInBackgroundWorkWhoIsSignedIn() {
        var errors = new ArrayList<Throwable>();
        var tasks = Tasks.atOnce(error -> errors.add(error.error()));
        var context = context(tasks);

        tasks.of(context::staff).onSuccess(booked::add).start();
        tasks.of(() -> context.may(Permission.SEE_FIGURES)).start();
        new SerialTasks(tasks).next(context::staff, work -> work.onSuccess(booked::add));

        assertThat(booked).isEmpty();
        assertThat(errors).hasSize(3).allSatisfy(error -> assertThat(error).isInstanceOf(IllegalStateException.class));
    }

    @Test
    void tellsWhoIsSignedInWhenTheOutcomeIsShown() {
        var context = context(Tasks.atOnce(error -> {}));

        context.tasks()
                .of(() -> 1)
                .onSuccess(done -> booked.add(context.staff()))
                .start();

        assertThat(booked).containsExactly(OWNER);
    }

    @Test
    void saysWhatThePersonMayNotDo() {
        var context = context(Tasks.atOnce(error -> {}));
        assertThat(context.permits(Permission.CHANGE_SETTINGS)).isTrue();
        signedIn.set(CASHIER);
        assertThat(context.permits(Permission.CHANGE_SETTINGS)).isFalse();
        assertThat(messages.posted()).hasSize(1);
    }
}
