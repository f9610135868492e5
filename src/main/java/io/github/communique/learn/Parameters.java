// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.learn;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import io.github.communique.encoder.HeadShapes;
import io.github.communique.encoder.OnnxModel;
import io.github.communique.encoder.Tensor;
import io.github.communique.encoder.TunedLayers;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/** All tensors in training, by name. */
final class Parameters {

    private static final double SPREAD = 0.03;
    private static final float RARE = -3;

    private final Map<String, Parameter> byName = new LinkedHashMap<>();

    /** Adds the tensors of the base model as they are, and heads that know nothing. */
    void addFresh(OnnxModel base, int types, long seed, NDManager manager) {
        trained(base).forEach(name -> add(Parameter.fresh(name, base.tensor(name), manager)));
        Random random = new Random(seed);
        HeadShapes.of(types).forEach((name, shape) -> add(Parameter.fresh(name, head(name, shape, random), manager)));
    }

    /** Adds the tensors of an encoder that was tuned before, of whose gradients nothing is known. */
    void addTuned(TunedLayers tuned, OnnxModel base, NDManager manager) {
        trained(base)
                .forEach(name -> add(Parameter.fresh(
                        name, base.tensor(name).plus(tuned.differences().get(name)), manager)));
        tuned.heads().forEach((name, tensor) -> add(Parameter.fresh(name, tensor, manager)));
    }

    /** The names of the tensors of the base model that are trained. */
    private static Stream<String> trained(OnnxModel base) {
        return base.names().stream().sorted().filter(name -> !name.endsWith(Embeddings.SUFFIX));
    }

    void add(Parameter parameter) {
        byName.put(parameter.name(), parameter);
    }

    Collection<Parameter> all() {
        return byName.values();
    }

    NDArray value(String name) {
        return byName.get(name).value();
    }

    /** As they are now. */
    TunedLayers tuned(List<String> types, OnnxModel base) {
        Map<String, Tensor> differences = new LinkedHashMap<>();
        Map<String, Tensor> heads = new LinkedHashMap<>();
        byName.forEach((name, parameter) -> {
            Tensor now = Parameter.tensor(parameter.value());
            if (base.names().contains(name)) {
                differences.put(name, now.minus(base.tensor(name)));
            } else {
                heads.put(name, now);
            }
        });
        return new TunedLayers(types, differences, heads);
    }

    /** Small numbers at random; events and parties are taken to be rare. */
    private static Tensor head(String name, List<Integer> shape, Random random) {
        float[] values = new float[shape.stream().reduce(1, Math::multiplyExact)];
        boolean prior = name.equals(HeadShapes.TYPES + ".bias") || name.equals(HeadShapes.ANY_PARTY + ".bias");
        for (int i = 0; i < values.length; i++) {
            values[i] = prior ? RARE : (float) (SPREAD * random.nextGaussian());
        }
        return new Tensor(shape, values);
    }
}
