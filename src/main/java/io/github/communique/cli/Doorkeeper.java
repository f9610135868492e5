// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.cli;

import io.github.communique.channel.Call;
import io.github.communique.channel.CallerReply;
import io.github.communique.channel.Host;
import io.github.communique.publish.DraftJson;
import io.github.communique.publish.Knowledge;
import io.github.communique.publish.Publisher;
import io.github.communique.publish.ReportJson;
import io.github.communique.rdf.Iris;
import io.github.communique.store.UpstreamException;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Works on a store that is held here for those who call: stores their drafts and runs their commands. */
final class Doorkeeper implements Host {

    private static final int REFUSED = 1;

    /** A store elsewhere did not answer: what was asked for may be asked again later. */
    private static final int SILENT = 3;

    private final House house;
    private final OpenStore held;
    private final Iris iris;
    private final Publisher publisher;
    private final Lazy<Boolean> knowledge;

    Doorkeeper(House house, OpenStore held, Iris iris) {
        this.house = house;
        this.held = held;
        this.iris = iris;
        publisher = new Publisher(
                house.quarantine(held.folder()),
                held.store(),
                Curation.derived(house, held, iris),
                Curation.corrector(house, held, iris));
        knowledge = new Lazy<>(
                () -> new Knowledge(iris, house.ontology().graph(), house.authority()).putInto(held.store()));
    }

    @Override
    public int serve(Call call, CallerReply reply) {
        try (PrintStream err = stream(reply.err(), true)) {
            return switch (call.words().get(0)) {
                case Desk.HAND_IN -> takeIn(call, reply.out(), err);
                case ImportedNames.ASK -> tellNames(reply.out(), err);
                default -> run(call, reply, err);
            };
        }
    }

    private int takeIn(Call call, OutputStream out, PrintStream err) {
        String base = call.words().get(1);
        String program = call.words().get(2);
        if (!base.equals(iris.base()) || !program.equals(Versions.program())) {
            err.printf(
                    "the program that holds the store is communique %s with the base %s, this one %s with %s;"
                            + " use the same%n",
                    Versions.program(), iris.base(), program, base);
            return REFUSED;
        }
        try {
            knowledge.get();
            out.write(ReportJson.write(held.tally().counted(publisher.publish(DraftJson.read(call.body())))));
            return 0;
        } catch (IOException | RuntimeException refused) {
            return refuse(err, refused);
        }
    }

    private int tellNames(OutputStream out, PrintStream err) {
        try {
            out.write(ImportedNames.written(held, house, iris));
            return 0;
        } catch (IOException | RuntimeException refused) {
            return refuse(err, refused);
        }
    }

    private static int refuse(PrintStream err, Exception refused) {
        err.printf("%s%n", refused.getMessage());
        return refused instanceof UpstreamException ? SILENT : REFUSED;
    }

    /**
     * Tells whoever called why a call came to nothing, as they would have heard it without a door between.
     *
     * @throws UpstreamException if a store elsewhere did not answer
     * @throws IOException if the call was refused
     */
    static void requireDone(int code, ByteArrayOutputStream err) throws IOException {
        String why = err.toString(StandardCharsets.UTF_8).strip();
        if (code == SILENT) {
            throw new UpstreamException(why, null);
        }
        if (code != 0) {
            throw new IOException(why);
        }
    }

    private int run(Call call, CallerReply reply, PrintStream err) {
        try (PrintStream out = stream(reply.out(), false)) {
            Console console = new Console(out, err, call.terminal(), new ByteArrayInputStream(call.body()));
            Stop stop = new Stop();
            reply.hungUp().thenRun(stop::ask);
            House inside = house.receiving(console, stop, call.place(), held);
            List<String> words = call.words();
            return canTell(err) ? Main.line(inside).execute(words.toArray(String[]::new)) : REFUSED;
        }
    }

    /** Whether there is anything to work on; where a store elsewhere is silent, the caller hears how old the copy is. */
    private boolean canTell(PrintStream err) {
        try {
            held.store().level();
            return true;
        } catch (UpstreamException silent) {
            boolean some = !held.store().names().isEmpty();
            err.printf(
                    "%s; %s%n",
                    silent.getMessage(),
                    some ? "the copy here, which is asked instead, is as of " + asOf() : "the copy here is empty");
            return some;
        }
    }

    private String asOf() {
        return held.store()
                .levelled()
                .orElse(Instant.EPOCH)
                .truncatedTo(ChronoUnit.SECONDS)
                .toString();
    }

    private static PrintStream stream(OutputStream line, boolean promptly) {
        return new PrintStream(new BufferedOutputStream(line), promptly, StandardCharsets.UTF_8);
    }
}
