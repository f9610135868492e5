// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.article.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;

/** Parts an element into the blocks of text a reader sees: by block elements, and by empty lines made of {@code br}. */
final class Blocks implements NodeVisitor {

    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private Element holder;
    private int linked;
    private int links;
    private int breaks;
    private int strong;
    private boolean allStrong = true;

    /** The mark of a note, as it stands behind a word or the end of a sentence. */
    private static final Pattern NOTE = Pattern.compile("(?<=\\S)\\s?\\[\\d{1,3}](?=[\\s.,;:!?)\\[\"”’]|$)");

    /** What a page shows as it stands, since it was escaped once too often. */
    private static final Pattern TWICE_ESCAPED = Pattern.compile("&(#\\d{2,6}|#x[0-9a-fA-F]{2,5}|[a-zA-Z]{2,8});");

    private Blocks(Element root) {
        holder = root;
    }

    static List<Block> in(Element root) {
        Blocks blocks = new Blocks(root);
        root.traverse(blocks);
        blocks.end(root);
        return blocks.blocks;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words) {
            append(words);
        } else if (node instanceof Element element) {
            open(element);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (!(node instanceof Element element)) {
            return;
        }
        if (element.normalName().equals("a")) {
            links--;
        } else if (isStrong(element)) {
            strong--;
        }
        if (parts(element)) {
            end(element.parent() == null ? element : element.parent());
        }
    }

    private void open(Element element) {
        if (element.normalName().equals("a")) {
            links++;
        } else if (isStrong(element)) {
            strong++;
        } else if (element.normalName().equals("br")) {
            breakLine();
        } else if (parts(element)) {
            end(element);
        }
    }

    /** A line that is wholly bold is a heading of its own, as old pages write them. */
    private void breakLine() {
        if (allStrong && strong == 0 && !text.toString().isBlank()) {
            end(holder);
        }
        breaks++;
        text.append(' ');
    }

    private void append(TextNode words) {
        String content = Spacing.plain(words.getWholeText());
        boolean blank = content.isBlank();
        if (!blank && breaks > 1) {
            end(holder);
        }
        breaks = blank ? breaks : 0;
        if (!blank && text.toString().isBlank()) {
            holder = block(words);
        }
        text.append(content);
        allStrong &= blank || strong > 0;
        linked += links > 0 && !blank ? content.strip().length() : 0;
    }

    /** The nearest element around the words that parts text: an inline element alone is no place of its own. */
    private Element block(TextNode words) {
        Element around = words.parentElement();
        while (!parts(around) && around.parent() != null) {
            around = around.parent();
        }
        return around;
    }

    private void end(Element next) {
        String words = TWICE_ESCAPED.matcher(text).replaceAll(twice -> quoted(twice.group()));
        String content = NOTE.matcher(Spacing.plain(words).strip()).replaceAll("");
        if (!content.isEmpty()) {
            blocks.add(new Block(holder, content, linked));
        }
        text.setLength(0);
        linked = 0;
        breaks = 0;
        allStrong = true;
        holder = next;
    }

    private static String quoted(String entity) {
        return Matcher.quoteReplacement(Parser.unescapeEntities(entity, false));
    }

    private static boolean isStrong(Element element) {
        return element.normalName().matches("b|strong|big");
    }

    private static boolean parts(Element element) {
        return element.isBlock() && !element.normalName().matches("ins|del|noscript|button|address")
                || element.normalName().matches("td|th|tr|dt|dd|figure|figcaption|main|section|picture");
    }
}
