// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.encoder;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;

/** The tuned encoder, ready to run; it may be used by many threads at once. */
public final class SentenceEncoder implements AutoCloseable {

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

    /** What it sees in each of the sentences; each is read by itself, so that what it sees in one does not depend on the others. */
    public List<EncodedSentence> encode(List<EncoderInput> sentences) {
        return sentences.stream().map(layout::of).map(this::encoded).toList();
    }

    private EncodedSentence encoded(Pieces pieces) {
        long[] ids = new long[pieces.size()];
        long[] segments = new long[pieces.size()];
        long[] mask = new long[pieces.size()];
        for (int i = 0; i < ids.length; i++) {
            ids[i] = pieces.ids()[i];
            segments[i] = pieces.segment(i);
            mask[i] = 1;
        }
        return new EncodedSentence(pieces, hidden(ids, segments, mask), heads);
    }

    private float[][] hidden(long[] ids, long[] segments, long[] mask) {
        try (OnnxTensor ofIds = OnnxTensor.createTensor(environment, new long[][] {ids});
                OnnxTensor ofSegments = OnnxTensor.createTensor(environment, new long[][] {segments});
                OnnxTensor ofMask = OnnxTensor.createTensor(environment, new long[][] {mask});
                OrtSession.Result result = session.run(
                        Map.of("input_ids", ofIds, "token_type_ids", ofSegments, "attention_mask", ofMask))) {
            return ((float[][][]) result.get(0).getValue())[0];
        } catch (OrtException e) {
            throw new IllegalStateException("The sentence encoder failed.", e);
        }
    }

    private OrtSession session(TunedLayers layers, int threads) throws IOException, OrtException {
        byte[] model =
                new OnnxModel(BaseModel.bytes()).plus(layers.differences()).inEightBits();
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
