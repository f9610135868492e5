// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.article.page;

import io.github.communique.article.Days;
import io.github.communique.article.WordList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Makes paragraphs of the blocks in an element, and leaves out those that are furniture by their wording or their links. */
final class Paragraphs {

    private static final double ALL_LINK = 0.8;
    private static final int SHORT = 60;
    private static final int LONGEST_LINK = 200;
    private static final int LONGEST_PHRASE = 1000;
    private static final int HEAD = 4;
    private static final int LONGEST_LEAD = 3;
    private static final Pattern CAPITAL = Pattern.compile("[\"'“‘]?\\p{Lu}");
    private static final Pattern BYLINE = Pattern.compile("(?i)(by|from|written by|story by)[: ]\\s*\\p{Lu}.*");

    private final String title;
    private final List<Pattern> phrases;
    private final List<Pattern> endings;

    Paragraphs(String title) {
        this.title = Spacing.plain(title).strip().toLowerCase(Locale.ROOT);
        this.phrases = patterns("furniture-phrases.txt");
        this.endings = patterns("furniture-headings.txt");
    }

    private static List<Pattern> patterns(String list) {
        return WordList.lines(list)
                .map(line -> Pattern.compile(line, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE))
                .toList();
    }

    List<String> of(Element element) {
        List<Block> kept = new ArrayList<>();
        List<Block> blocks = withCapitals(Blocks.in(element));
        Set<String> said = new HashSet<>();
        boolean apart = false;
        for (Block block : blocks.subList(0, teasers(blocks))) {
            apart = block.isHeading() ? isAmong(endings, block.text()) : apart;
            boolean again = block.text().length() > SHORT && !said.add(block.text());
            if (!apart
                    && !again
                    && !isLink(block)
                    && !isPhrase(block.text())
                    && !(kept.size() < HEAD && isHeadMatter(block.text()))) {
                kept.add(block);
            }
        }
        while (!kept.isEmpty() && kept.get(kept.size() - 1).isHeading()) {
            kept.remove(kept.size() - 1);
        }
        return kept.stream().map(Block::text).toList();
    }

    /** Where the teasers of other articles begin with which a page ends: linked headings, each with its lead. */
    private static int teasers(List<Block> blocks) {
        int begin = blocks.size();
        int since = 0;
        for (int at = blocks.size() - 1; at >= 0 && since <= LONGEST_LEAD; at--) {
            boolean heading = blocks.get(at).isHeading();
            if (heading && blocks.get(at).linkShare() < ALL_LINK) {
                break;
            }
            since = heading ? 0 : since + 1;
            begin = heading ? at : begin;
        }
        return length(blocks.subList(0, begin)) < length(blocks.subList(begin, blocks.size())) ? blocks.size() : begin;
    }

    private static int length(List<Block> blocks) {
        return blocks.stream().mapToInt(block -> block.text().length()).sum();
    }

    /** A capital set large stands in a block of its own: it is the first letter of the next. */
    private static List<Block> withCapitals(List<Block> blocks) {
        List<Block> whole = new ArrayList<>();
        Optional<Block> capital = Optional.empty();
        for (Block block : blocks) {
            String letter = capital.map(Block::text)
                    .filter(first -> Character.isLowerCase(block.text().codePointAt(0)))
                    .orElse("");
            capital.filter(alone -> letter.isEmpty()).ifPresent(whole::add);
            Block joined = new Block(block.holder(), letter + block.text(), block.linked());
            capital = Optional.of(joined)
                    .filter(one -> CAPITAL.matcher(one.text()).matches());
            if (capital.isEmpty()) {
                whole.add(joined);
            }
        }
        capital.ifPresent(whole::add);
        return whole;
    }

    private static boolean isLink(Block block) {
        return block.linkShare() >= ALL_LINK && block.text().length() <= LONGEST_LINK;
    }

    private boolean isPhrase(String text) {
        return text.codePoints().noneMatch(Character::isLetterOrDigit)
                || text.length() <= LONGEST_PHRASE && isAmong(phrases, text);
    }

    private static boolean isAmong(List<Pattern> patterns, String text) {
        return patterns.stream().anyMatch(pattern -> pattern.matcher(text).matches());
    }

    /** The headline again, a byline, or a date, as they stand before the text. */
    private boolean isHeadMatter(String text) {
        boolean sentence = text.endsWith(".") && text.contains(" ");
        boolean note = text.length() <= SHORT
                && !sentence
                && (BYLINE.matcher(text).matches() || Days.read(text).isPresent());
        return note || isHeadline(text.toLowerCase(Locale.ROOT));
    }

    /** The headline, with or without the name of the site after it. */
    private boolean isHeadline(String text) {
        return !title.isEmpty()
                        && text.startsWith(title)
                        && text.length() <= title.length() + SHORT
                        && !text.endsWith(".")
                || text.equals(title);
    }
}
