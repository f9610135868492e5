// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.weights;

import java.io.IOException;

/** What the sums of trees stand for, and so what outcome they mean; calculated as XGBoost does, in single precision. */
enum Objective {

    /** One chance for yes. */
    CHANCE {
        private static final float LEAST = -88.7f;

        @Override
        float begin(float base) {
            return (float) -Math.log(1 / base - 1);
        }

        @Override
        void settle(float[] sums) {
            sums[0] = 1 / ((float) Math.exp(-Math.max(sums[0], LEAST)) + 1);
        }
    },

    /** A chance for each of several classes. */
    CLASSES {
        @Override
        float begin(float base) {
            return base;
        }

        @Override
        void settle(float[] sums) {
            float most = Float.NEGATIVE_INFINITY;
            for (float sum : sums) {
                most = Math.max(most, sum);
            }
            double all = 0;
            for (int i = 0; i < sums.length; i++) {
                sums[i] = (float) Math.exp(sums[i] - most);
                all += sums[i];
            }
            for (int i = 0; i < sums.length; i++) {
                sums[i] /= (float) all;
            }
        }
    };

    /** The objective by the name that XGBoost has for it. */
    static Objective named(String name) throws IOException {
        return switch (name) {
            case "binary:logistic" -> CHANCE;
            case "multi:softprob" -> CLASSES;
            default ->
                throw new IOException(
                        "the objective " + name + " is not known here; binary:logistic and multi:softprob are");
        };
    }

    /** What the sum of trees begins with, of what the model has for a base. */
    abstract float begin(float base);

    /** Makes outcomes of sums. */
    abstract void settle(float[] sums);
}
