package org.comptoir.shop.dayend;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.comptoir.pos.till.machine.PrinterSettings;
import org.comptoir.shop.open.ShopFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PaperOutputTest {

    @TempDir
    Path folder;

    private static byte[] crash() {
        throw new OutOfMemoryError("a day of a million lines");
    }

    @Test
    void saysThatAPaperCouldNotBeMade() {
        assertThat(PaperOutput.written("Z 1", () -> Path.of(new String(crash()))))
                .isEqualTo(new DocumentResult.NotMade());
    }

    @Test
    void writesTheFileWhenMakingTheRollCrashes() {
        try (var fixture = ShopFixture.in(folder.resolve("shop")).open()) {
            fixture.shop()
                    .changeMachine(
                            fixture.owner(),
                            settings -> settings.with(new PrinterSettings(
                                    "device", folder.resolve("lp0").toString(), true)));
            var output = new PaperOutput(fixture.shop());
            var file = folder.resolve("z.pdf");

            assertThat(output.print("Z 1", roll -> crash(), PaperOutputTest::crash, () -> file))
                    .isEqualTo(new DocumentResult.Written(file));
            assertThat(output.print(
                            "Z 1", roll -> crash(), PaperOutputTest::crash, () -> PaperOutput.write(file, crash())))
                    .isEqualTo(new DocumentResult.NotMade());
        }
    }
}
