// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.learn;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.index.NDIndex;

/** Takes the steps of training: Adam with decoupled decay, slower in lower layers, warmed up and then slowing down to nothing. */
final class AdamW {

    private static final float MEAN = 0.9f;
    private static final float SQUARE = 0.999f;
    private static final float EPSILON = 1e-8f;
    private static final float DECAY = 0.01f;
    private static final double LAYER_BELOW = 0.95;
    private static final double WARM_UP = 0.06;
    private static final double LONGEST = 1;

    /** What tells the engine not to clip each number of a gradient; nothing else does, for 0 clips all that is above 0. */
    private static final float UNCLIPPED = -1;

    private static final NDIndex EVERYWHERE = new NDIndex("...");

    private final Parameters parameters;
    private final Options options;
    private final long steps;

    AdamW(Parameters parameters, Options options, long steps) {
        this.parameters = parameters;
        this.options = options;
        this.steps = steps;
    }

    /**
     * Takes a step, the first of which is 1, along the gradients, and forgets them. Where one of them overflowed there is no way
     * to go, and it takes none: else no weight would be a number any more.
     */
    void step(long step) {
        double length = length();
        if (Double.isFinite(length)) {
            float scale = (float) Math.min(1, LONGEST / (length + 1e-6));
            for (Parameter parameter : parameters.all()) {
                try (NDArray gradient = parameter.value().getGradient()) {
                    move(parameter, gradient, scale, step);
                }
            }
        }
        forget();
    }

    private double length() {
        double squares = 0;
        for (Parameter parameter : parameters.all()) {
            try (NDArray gradient = parameter.value().getGradient();
                    NDArray norm = gradient.norm()) {
                squares += Math.pow(norm.getFloat(), 2);
            }
        }
        return Math.sqrt(squares);
    }

    /** Forgets the gradients. */
    void forget() {
        for (Parameter parameter : parameters.all()) {
            try (NDArray gradient = parameter.value().getGradient()) {
                gradient.set(EVERYWHERE, 0);
            }
        }
    }

    private void move(Parameter parameter, NDArray gradient, float scale, long step) {
        double rate = rate(parameter.name()) * pace(step);
        double unbiased = rate * Math.sqrt(1 - Math.pow(SQUARE, step)) / (1 - Math.pow(MEAN, step));
        NDList of = new NDList(parameter.value(), gradient, parameter.mean(), parameter.square());
        parameter
                .value()
                .getNDArrayInternal()
                .adamUpdate(
                        of,
                        new NDList(parameter.value()),
                        (float) rate,
                        (float) unbiased,
                        parameter.matrix() ? DECAY : 0,
                        scale,
                        UNCLIPPED,
                        MEAN,
                        SQUARE,
                        EPSILON,
                        false,
                        true);
    }

    private double pace(long step) {
        double warm = Math.max(1, WARM_UP * steps);
        return step < warm ? step / warm : Math.max(0, steps - step) / Math.max(1, steps - warm);
    }

    private double rate(String name) {
        if (name.startsWith("heads.")) {
            return options.headRate();
        }
        String layer = name.replaceFirst("encoder\\.layer\\.(\\d+)\\..*", "$1");
        int below = layer.equals(name) ? Bert.LAYERS : Bert.LAYERS - 1 - Integer.parseInt(layer);
        return options.encoderRate() * Math.pow(LAYER_BELOW, below);
    }
}
