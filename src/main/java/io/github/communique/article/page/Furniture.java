// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.article.page;

import io.github.communique.article.WordList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;

/**
 * Takes out of a page what is no part of an article: what is never shown, and what its tag, role or class words mark as
 * furniture. An element that holds a good part of the page's text always stays, whatever it is called.
 */
final class Furniture {

    private static final double TOO_MUCH_TO_DROP = 0.3;
    private static final String NEVER_TEXT =
            "script,style,noscript,iframe,svg,template,object,embed,canvas,button,input,"
                    + "select,textarea,video,audio,map,dialog,[hidden],[style~=(?i)display\\s*:\\s*none]";
    private static final String UNSAID =
            "del,s,strike,[role~=(?i)dialog]:not(:has(article,h1)),[aria-modal=true]:not(:has(article,h1)),"
                    + "sup:has(a[href^=#]),a[href^=#]:matchesOwn(^\\[?\\d{1,3}]?$),[role=doc-noteref],a[class*=footnote],blockquote.twitter-tweet,blockquote.twitter-video,"
                    + "blockquote[class*=instagram-media],blockquote[class*=tiktok],blockquote[class*=bluesky],.fb-post";
    private static final String BY_TAG = "nav,aside,footer,form,figure,figcaption,menu,address,"
            + "[role=navigation],[role=complementary],[role=banner],[role=contentinfo],[role=search],[role=dialog],"
            + "[role=alert],[role=menu],[role=toolbar],[itemprop=author],[itemprop=caption],[itemprop=datePublished],"
            + "[aria-hidden=true]";
    private static final String NAMED =
            "div,section,aside,ul,ol,li,dl,table,header,p,span,h2,h3,h4,h5,h6,a,small,strong,em,time";
    private static final String LEADING = " linked";
    private static final Pattern WORD_BREAK = Pattern.compile("[^A-Za-z]+|(?<=[a-z])(?=[A-Z])");

    private final Pattern words = words(line -> !line.endsWith(LEADING));
    private final Pattern leadingWords = words(line -> line.endsWith(LEADING));

    private static Pattern words(Predicate<String> wanted) {
        return Pattern.compile(WordList.lines("furniture-words.txt")
                .filter(wanted)
                .map(line -> Pattern.quote(line.replace(LEADING, "")).replace("*", "\\E[a-z]*\\Q"))
                .collect(Collectors.joining("|")));
    }

    /** Takes out what the article does not say: what is struck out, marks of notes, what others posted, questions before it. */
    void removeUnsaid(Element body) {
        body.select(UNSAID).remove();
    }

    /** Takes what is never shown out of the page. */
    void removeUnseen(Element body) {
        body.select(NEVER_TEXT).remove();
        body.traverse((node, depth) -> {
            if (node instanceof Comment) {
                node.remove();
            }
        });
    }

    /** Takes furniture out of the element, measured against the text that the element holds. */
    void removeFrom(Element body) {
        removeUnlessWeighty(body, body.select(BY_TAG));
        removeUnlessWeighty(
                body,
                body.select(NAMED).stream().filter(this::isNamedLikeFurniture).toList());
    }

    private static void removeUnlessWeighty(Element body, List<Element> suspects) {
        Weights weights = Weights.of(body);
        double most = weights.in(body) * TOO_MUCH_TO_DROP;
        for (Element suspect : suspects) {
            if (suspect != body && weights.in(suspect) <= most) {
                suspect.remove();
            }
        }
    }

    private boolean isNamedLikeFurniture(Element element) {
        return isNamed(element, words)
                || isNamed(element, leadingWords) && (element.closest("a") != null || element.selectFirst("a") != null);
    }

    private static boolean isNamed(Element element, Pattern words) {
        return Arrays.stream(WORD_BREAK.split(element.className() + " " + element.id()))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .anyMatch(word -> words.matcher(word).matches());
    }
}
