// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.learn;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.training.GradientCollector;
import io.github.communique.encoder.BaseModel;
import io.github.communique.encoder.OnnxModel;
import io.github.communique.encoder.PieceLayout;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.function.Consumer;

/**
 * Trains the encoder. In its folder stands a checkpoint from which it goes on when it is started again with the same examples and options,
 * and after each epoch what has been learnt so far: {@code tuned-1.bin} and so on.
 */
public final class EncoderTrainer {

    private static final String ENGINE = "PyTorch";

    private final List<String> types;
    private final Path folder;
    private final Options options;
    private final Lessons lessons;
    private final OnnxModel base;
    private final Checkpoint checkpoint;
    private final Beginning beginning;
    private final Consumer<String> told;

    private EncoderTrainer(
            Path folder,
            Beginning beginning,
            List<String> types,
            Lessons lessons,
            Options options,
            Consumer<String> told)
            throws IOException {
        this.types = List.copyOf(types);
        this.folder = folder;
        this.options = options;
        this.lessons = lessons;
        this.base = new OnnxModel(BaseModel.bytes());
        this.checkpoint = Checkpoint.in(folder);
        this.beginning = beginning;
        this.told = told;
    }

    /** Whether this build can train: only with the profile {@code learn} the native library is there. */
    public static boolean isPossible() {
        return EncoderTrainer.class.getResource("/native/lib/pytorch.properties") != null;
    }

    /**
     * Trains on the examples, whose events have a number in the list of types.
     *
     * @param folder where the results are left
     * @param beginning what it begins with, where it was not begun before
     * @param told takes the lines that tell how it goes
     */
    public static void train(
            List<EncoderExample> examples,
            List<String> types,
            Path folder,
            Beginning beginning,
            Options options,
            Consumer<String> told)
            throws IOException {
        Files.createDirectories(folder);
        PieceLayout layout = BaseModel.layout();
        Lessons lessons = new Lessons(
                examples.stream()
                        .map(example -> new Sample(layout.of(example.input()), example))
                        .toList(),
                options);
        try (NDManager manager = NDManager.newBaseManager(ENGINE)) {
            new EncoderTrainer(folder, beginning, types, lessons, options, told).train(manager);
        }
    }

    private void train(NDManager manager) throws IOException {
        Parameters parameters = new Parameters();
        long step = begin(parameters, manager);
        long steps = (long) options.epochs() * lessons.batches();
        Progress progress = new Progress(lessons.batches(), step, steps, told);
        Learning learning = new Learning(
                new Bert(parameters, new Embeddings(base), options.dropout()),
                new Heads(parameters, types.size()),
                new AdamW(parameters, options, steps));
        learning.rehearse(Batch.of(lessons.of(1).get(0)), manager);
        while (step < steps) {
            int epoch = (int) (step / lessons.batches()) + 1;
            List<List<Sample>> batches = lessons.of(epoch);
            for (List<Sample> samples : batches.subList((int) (step % lessons.batches()), batches.size())) {
                Engine.getEngine(ENGINE).setRandomSeed((int) (options.seed() * 1_000_003 + ++step));
                progress.told(learning.from(Batch.of(samples), step, manager), samples.size());
                if (progress.since(options.checkpointEvery())) {
                    checkpoint.write(step, parameters);
                }
            }
            write(epoch, step, parameters);
        }
    }

    /** Fills the parameters, and tells how many steps were taken. */
    private long begin(Parameters parameters, NDManager manager) throws IOException {
        if (checkpoint.exists()) {
            return checkpoint.read(parameters, manager);
        }
        if (beginning instanceof Beginning.Training training) {
            Checkpoint.in(training.folder()).read(parameters, manager);
        } else if (beginning instanceof Beginning.Tuned tuned) {
            parameters.addTuned(tuned.layers(), base, manager);
        } else {
            parameters.addFresh(base, types.size(), options.seed(), manager);
        }
        return 0;
    }

    private void write(int epoch, long step, Parameters parameters) throws IOException {
        Path unfinished = folder.resolve("tuned.part");
        Path finished = folder.resolve("tuned-" + epoch + ".bin");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(unfinished))) {
            parameters.tuned(types, base).write(out);
        }
        Files.move(unfinished, finished, StandardCopyOption.REPLACE_EXISTING);
        checkpoint.write(step, parameters);
        told.accept("epoch " + epoch + " is written to " + finished);
    }

    private record Learning(Bert bert, Heads heads, AdamW adamW) {

        /** Goes once back and forth for nothing: the first time in a process the engine may leave out part of the gradient. */
        void rehearse(Batch batch, NDManager manager) {
            gradients(batch, manager);
            adamW.forget();
        }

        List<Double> from(Batch batch, long step, NDManager manager) {
            List<Double> losses = gradients(batch, manager);
            adamW.step(step);
            return losses;
        }

        private List<Double> gradients(Batch batch, NDManager manager) {
            try (NDManager ofBatch = manager.newSubManager();
                    GradientCollector collector = Engine.getEngine(ENGINE).newGradientCollector()) {
                NDArray hidden = bert.encode(batch, ofBatch);
                Losses wrong = heads.losses(hidden, batch);
                collector.backward(wrong.total());
                return wrong.values();
            }
        }
    }
}
