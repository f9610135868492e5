// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.learn;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.training.GradientCollector;
import io.github.communique.encoder.BaseModel;
import io.github.communique.encoder.OnnxWeights;
import io.github.communique.encoder.PieceLayout;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

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
    private final OnnxWeights base;
    private final Checkpoint checkpoint;

    private EncoderTrainer(List<Sample> samples, List<String> types, Path folder, Options options) throws IOException {
        this.types = List.copyOf(types);
        this.folder = folder;
        this.options = options;
        this.lessons = new Lessons(samples, options);
        this.base = new OnnxWeights(BaseModel.bytes());
        this.checkpoint = new Checkpoint(folder.resolve("checkpoint.bin"));
    }

    /** Trains on the examples, whose events have a number in the list of types, and leaves the results in the folder. */
    public static void train(List<EncoderExample> examples, List<String> types, Path folder, Options options)
            throws IOException {
        Files.createDirectories(folder);
        PieceLayout layout = BaseModel.layout();
        List<Sample> samples = examples.stream()
                .map(example -> new Sample(layout.of(example.input()), example))
                .toList();
        try (NDManager manager = NDManager.newBaseManager(ENGINE)) {
            new EncoderTrainer(samples, types, folder, options).train(manager);
        }
    }

    private void train(NDManager manager) throws IOException {
        boolean goesOn = checkpoint.exists();
        Parameters parameters =
                goesOn ? new Parameters() : Parameters.fresh(base, types.size(), options.seed(), manager);
        long step = goesOn ? checkpoint.read(parameters, manager) : 0;
        long steps = (long) options.epochs() * lessons.batches();
        Bert bert = new Bert(parameters, new Embeddings(base), options.dropout());
        Heads heads = new Heads(parameters, types.size());
        AdamW adamW = new AdamW(parameters, options, steps);
        Progress progress = new Progress(lessons.batches(), step, steps);
        for (int epoch = (int) (step / lessons.batches()) + 1; epoch <= options.epochs(); epoch++) {
            List<List<Sample>> batches = lessons.of(epoch);
            for (int i = (int) (step % lessons.batches()); i < batches.size(); i++) {
                step++;
                Engine.getEngine(ENGINE).setRandomSeed((int) (options.seed() * 1_000_003 + step));
                progress.told(
                        learn(Batch.of(batches.get(i)), bert, heads, manager),
                        batches.get(i).size());
                adamW.step(step);
                if (progress.since(options.checkpointEvery())) {
                    checkpoint.write(step, parameters);
                }
            }
            write(epoch, parameters);
            checkpoint.write(step, parameters);
        }
    }

    private static List<Double> learn(Batch batch, Bert bert, Heads heads, NDManager manager) {
        try (NDManager ofBatch = manager.newSubManager();
                GradientCollector collector = Engine.getEngine(ENGINE).newGradientCollector()) {
            NDArray hidden = bert.encode(batch, ofBatch);
            Losses losses = heads.losses(hidden, batch);
            collector.backward(losses.total());
            return losses.values();
        }
    }

    private void write(int epoch, Parameters parameters) throws IOException {
        Path unfinished = folder.resolve("tuned.part");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(unfinished))) {
            parameters.tuned(types, base).write(out);
        }
        Files.move(unfinished, folder.resolve("tuned-" + epoch + ".bin"), StandardCopyOption.REPLACE_EXISTING);
    }
}
