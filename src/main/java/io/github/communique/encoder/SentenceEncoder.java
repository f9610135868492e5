// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.encoder;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The tuned encoder, ready to run; it may be used by many threads at once. */
public final class SentenceEncoder implements AutoCloseable {

    private static final int BATCH = 16;

    private final List<String> types;
    private final PieceLayout layout;
    private final HeadWeights heads;
    private final OrtEnvironment environment;
    private final OrtSession session;

    private SentenceEncoder(TunedLayers layers, int threads) throws IOException, OrtException {
        this.types = layers.types();
        this.layout = BaseModel.layout();
        this.heads = new HeadWeights(layers);
        this.environment = OrtEnvironment.getEnvironment();
        this.session = session(layers, threads);
    }

    /**
     * Loads the base model with the layers that are written here; each call of {@link #encode} uses so many threads.
     *
     * @throws IOException if no tuned layers can be read from it
     */
    public static EncoderLoading load(InputStream layers, int threads) throws IOException {
        return load(TunedLayers.read(layers), threads);
    }

    /** The same with layers that are at hand. */
    static EncoderLoading load(TunedLayers layers, int threads) {
        try {
            return new EncoderLoading.Loaded(new SentenceEncoder(layers, threads));
        } catch (OrtException | IOException | IllegalArgumentException | LinkageError e) {
            return new EncoderLoading.Refused("The sentence encoder does not run here: " + e.getMessage());
        }
    }

    /** The names of the types of event, in the order of their numbers. */
    public List<String> types() {
        return types;
    }

    /** What it sees in each of the sentences. */
    public List<EncodedSentence> encode(List<EncoderInput> sentences) {
        List<Pieces> pieces = sentences.stream().map(layout::of).toList();
        EncodedSentence[] encoded = new EncodedSentence[pieces.size()];
        List<Integer> byLength =
                new ArrayList<>(IntStream.range(0, pieces.size()).boxed().toList());
        byLength.sort(Comparator.comparing(i -> pieces.get(i).size()));
        for (int from = 0; from < encoded.length; from += BATCH) {
            List<Integer> which = byLength.subList(from, Math.min(encoded.length, from + BATCH));
            float[][][] hidden =
                    run(PieceBatch.of(which.stream().map(pieces::get).toList()));
            for (int i = 0; i < which.size(); i++) {
                encoded[which.get(i)] = encoded(pieces.get(which.get(i)), hidden[i]);
            }
        }
        return List.of(encoded);
    }

    private EncodedSentence encoded(Pieces pieces, float[][] hidden) {
        return new EncodedSentence(pieces, Arrays.copyOf(hidden, pieces.size()), heads);
    }

    private float[][][] run(PieceBatch batch) {
        Map<String, OnnxTensor> inputs = new LinkedHashMap<>();
        try {
            inputs.put("input_ids", OnnxTensor.createTensor(environment, batch.ids()));
            inputs.put("attention_mask", OnnxTensor.createTensor(environment, batch.mask()));
            inputs.put("token_type_ids", OnnxTensor.createTensor(environment, batch.segments()));
            try (OrtSession.Result result = session.run(inputs)) {
                return (float[][][]) result.get(0).getValue();
            }
        } catch (OrtException e) {
            throw new IllegalStateException("The sentence encoder failed.", e);
        } finally {
            inputs.values().forEach(OnnxTensor::close);
        }
    }

    private OrtSession session(TunedLayers layers, int threads) throws IOException, OrtException {
        byte[] model = BaseModel.bytes();
        OnnxWeights weights = new OnnxWeights(model);
        layers.differences().forEach(weights::add);
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(threads);
            return environment.createSession(model, options);
        }
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException e) {
            throw new IllegalStateException("The sentence encoder does not close.", e);
        }
    }
}
