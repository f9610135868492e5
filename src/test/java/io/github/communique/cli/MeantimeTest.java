// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** What a terminal hears while nothing else is said. */
@Timeout(60)
class MeantimeTest {

    private final ByteArrayOutputStream shown = new ByteArrayOutputStream();
    private final PrintStream terminal = new PrintStream(shown, true, StandardCharsets.UTF_8);
    private final AtomicLong clock = new AtomicLong();
    private final Meantime meantime = new Meantime(terminal, () -> true, clock::get);

    private void passSecond() {
        clock.addAndGet(TimeUnit.SECONDS.toNanos(1));
        meantime.tick();
    }

    private String shown() {
        return shown.toString(StandardCharsets.UTF_8);
    }

    @Test
    void silentWorkIsToldAfterASecondAndItsLineGoesWithTheNextWord() throws IOException {
        meantime.begin("Reading");
        meantime.tick();
        assertThat(shown()).isEmpty();
        passSecond();
        passSecond();
        assertThat(shown()).isEqualTo("\rReading ... 1 s \rReading ... 2 s ");
        meantime.before(terminal).write('x');
        assertThat(shown()).endsWith("2 s \r                \rx");
        meantime.end();
    }

    @Test
    void theInnermostWorkIsTold() {
        meantime.begin("communique ingest");
        meantime.begin("Loading");
        passSecond();
        meantime.end();
        passSecond();
        assertThat(shown()).contains("\rLoading ... 1 s ", "\rcommunique ingest ... 2 s ");
        meantime.end();
    }

    @Test
    void whatTellsOfItselfIsNotTold() {
        meantime.begin("communique release");
        meantime.begin("");
        passSecond();
        assertThat(shown()).isEmpty();
        meantime.end();
        passSecond();
        assertThat(shown()).contains("communique release ... 2 s");
        meantime.end();
    }

    @Test
    void nothingIsToldOfWhoWaitsForOthersNorAfterTheEnd() {
        meantime.begin("communique serve");
        meantime.rest();
        passSecond();
        meantime.end();
        passSecond();
        assertThat(shown()).isEmpty();
    }

    /** Works until the terminal has told of it. */
    @Command(name = "slow")
    private final class Slow implements Callable<Integer> {
        @Override
        public Integer call() {
            while (!shown().contains("slow ... ")) {
                Thread.onSpinWait();
            }
            return 0;
        }
    }

    @Test
    void everyCommandTellsThatItWorks() {
        Console console = new Console(terminal, terminal, true, InputStream.nullInputStream());
        int code = new CommandLine(new Slow())
                .setExecutionStrategy(new Handover(console))
                .execute();
        assertThat(code).isZero();
        assertThat(shown()).endsWith("\r");
    }

    @Test
    void aPipeHearsNothing() {
        Console console = new Console(terminal, terminal, false, InputStream.nullInputStream());
        console.waiting("Reading").close();
        Meantime unheard = new Meantime(terminal, () -> false, clock::get);
        unheard.begin("Reading");
        clock.addAndGet(TimeUnit.SECONDS.toNanos(5));
        unheard.tick();
        assertThat(shown()).isEmpty();
    }
}
