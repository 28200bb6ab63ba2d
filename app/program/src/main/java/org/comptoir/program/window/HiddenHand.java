package org.comptoir.program.window;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.input.KeyCode;
import javafx.scene.robot.Robot;
import javafx.stage.Window;

/// Signs in when the first screen is shown, looks at the screen for selling and leaves: the training of the launcher.
///
/// @param pin of the only member of the staff
public record HiddenHand(String pin) implements Runnable {

    private static final String SIGN_IN = ".sign-in";
    private static final int MAX_SECONDS = 120;
    private static final int PAUSE_MILLIS = 500;

    /// What comes behind a screen, such as the search, gets this long.
    private static final int QUIET_MILLIS = 4_000;

    @Override
    public void run() {
        try {
            await(true);
            Thread.sleep(QUIET_MILLIS);
            Platform.runLater(this::type);
            await(false);
            Thread.sleep(QUIET_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            Platform.exit();
        }
    }

    private void type() {
        var robot = new Robot();
        pin.chars().forEach(digit -> robot.keyType(KeyCode.getKeyCode(Character.toString(digit))));
        robot.keyType(KeyCode.ENTER);
    }

    private static void await(boolean shown) throws InterruptedException {
        for (var tries = 0; tries < MAX_SECONDS * 1_000 / PAUSE_MILLIS && isSignInShown() != shown; tries++) {
            Thread.sleep(PAUSE_MILLIS);
        }
    }

    private static boolean isSignInShown() {
        var answer = new CompletableFuture<Boolean>();
        try {
            Platform.runLater(() -> answer.complete(Window.getWindows().stream()
                    .anyMatch(window -> window.getScene().getRoot().lookup(SIGN_IN) != null)));
        } catch (IllegalStateException e) {
            // JavaFX is not there yet.
            return false;
        }
        return answer.completeOnTimeout(false, 1, TimeUnit.SECONDS).join();
    }
}
