// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.language.corenlp;

import edu.stanford.nlp.international.Language;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.ling.Word;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.trees.GrammaticalRelation;
import edu.stanford.nlp.trees.GrammaticalStructure;
import edu.stanford.nlp.trees.TreeGraphNode;
import edu.stanford.nlp.trees.TypedDependency;
import edu.stanford.nlp.trees.UniversalEnglishGrammaticalRelations;
import edu.stanford.nlp.trees.UniversalEnglishGrammaticalStructure;
import edu.stanford.nlp.util.RuntimeInterruptedException;
import java.util.ArrayList;
import java.util.List;

/**
 * Parses sentences as the neural dependency parser of CoreNLP does (Chen and Manning, 2014): by the same model and to the same
 * trees, in a fraction of the time.
 */
final class SyntaxParser {

    /** Two answers of the network that lie closer than this are calculated exactly; see {@link ParserNetwork#quick}. */
    static final float CLOSE = 0.02f;

    private final ParserModel model;
    private final ParserNetwork network;
    private final List<GrammaticalRelation> relations;
    /** How many relations an arc may have, that of the root being the first. */
    private final int arcs;

    /** Loads the English model, which takes a second. */
    SyntaxParser() {
        model = ParserModel.read(DependencyParser.DEFAULT_MODEL);
        network = new ParserNetwork(model, ParserWindow.empty(model));
        relations = model.relations().stream().map(SyntaxParser::relation).toList();
        arcs = relations.size() - 1;
    }

    private static GrammaticalRelation relation(String name) {
        GrammaticalRelation known = UniversalEnglishGrammaticalRelations.shortNameToGRel.get(name);
        return known != null
                ? known
                : new GrammaticalRelation(Language.UniversalEnglish, name, null, GrammaticalRelation.DEPENDENT);
    }

    /** The structure of a sentence whose tokens have their parts of speech. */
    GrammaticalStructure parse(List<CoreLabel> tokens) {
        ParserState state = new ParserState(tokens.size());
        ParserWindow window = new ParserWindow(model, tokens);
        while (!state.done()) {
            if (Thread.interrupted()) {
                throw new RuntimeInterruptedException();
            }
            step(state, window);
        }
        return structure(tokens, state);
    }

    /** Where only one thing can be done the network is not asked. */
    private void step(ParserState state, ParserWindow window) {
        if (state.pair()) {
            apply(state, best(window.seen(state), state.more()));
        } else if (state.more()) {
            state.shift();
        } else {
            state.arcRight(1);
        }
    }

    private void apply(ParserState state, int answer) {
        if (answer < arcs) {
            state.arcLeft(answer + 1);
        } else if (answer < 2 * arcs) {
            state.arcRight(answer - arcs + 1);
        } else {
            state.shift();
        }
    }

    private int best(int[] seen, boolean more) {
        float[] quick = network.quick(seen);
        int end = more ? 2 * arcs + 1 : 2 * arcs;
        int best = -1;
        float highest = Float.NEGATIVE_INFINITY;
        float second = Float.NEGATIVE_INFINITY;
        for (int answer = 1; answer < end; answer++) {
            if (answer != arcs && quick[answer] > second) {
                second = Math.min(quick[answer], highest);
                if (quick[answer] > highest) {
                    highest = quick[answer];
                    best = answer;
                }
            }
        }
        return highest - second > CLOSE ? best : exactBest(seen, end);
    }

    private int exactBest(int[] seen, int end) {
        double[] exact = network.exact(seen);
        int best = 1;
        for (int answer = 2; answer < end; answer++) {
            if (answer != arcs && exact[answer] > exact[best]) {
                best = answer;
            }
        }
        return best;
    }

    private GrammaticalStructure structure(List<CoreLabel> tokens, ParserState state) {
        IndexedWord root = new IndexedWord(new Word("ROOT"));
        root.set(CoreAnnotations.IndexAnnotation.class, 0);
        List<TypedDependency> dependencies = new ArrayList<>();
        for (int word = 1; word <= tokens.size(); word++) {
            int head = state.head(word);
            dependencies.add(new TypedDependency(
                    head == 0 ? GrammaticalRelation.ROOT : relations.get(state.relation(word)),
                    head == 0 ? root : new IndexedWord(tokens.get(head - 1)),
                    new IndexedWord(tokens.get(word - 1))));
        }
        return new UniversalEnglishGrammaticalStructure(dependencies, new TreeGraphNode(root));
    }
}
