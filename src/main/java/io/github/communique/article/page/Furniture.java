// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.article.page;

import io.github.communique.article.WordList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Takes out of a page what is no part of an article: what is never shown, and what its tag, role or class words mark as
 * furniture. An element that holds a good part of the page's text always stays, whatever it is called.
 */
final class Furniture {

    private static final double TOO_MUCH_TO_DROP = 0.3;
    private static final String NEVER_TEXT =
            "script,style,noscript,iframe,svg,template,object,embed,canvas,button,input,"
                    + "select,textarea,video,audio,map,dialog,amp-ad,amp-embed,amp-sidebar,amp-consent,[hidden],[style~=(?i)display\\s*:\\s*none]";
    private static final String POST =
            "(?i)//([a-z]+[.])?(twitter[.]com|x[.]com|bsky[.]app|instagram[.]com|facebook[.]com|t[.]me)"
                    + "/.*/?(status|post|posts|p|[0-9]+)\\b";
    private static final String UNSAID =
            "del,s,strike,[style~=(?i)line-through],[role~=(?i)dialog]:not(:has(article,h1)),[aria-modal=true]:not(:has(article,h1)),"
                    + "sup:has(a[href^=#]),a[href^=#]:matchesOwn(^\\[?\\d{1,3}]?$),[role=doc-noteref],a[class*=footnote],"
                    + "blockquote[class*=twitter],[class*=twitter-tweet],blockquote[class*=instagram-media],"
                    + "blockquote[class*=tiktok],blockquote[class*=embed],blockquote[class*=telegram],.fb-post,"
                    + "blockquote:has(a[href~=" + POST + "]),blockquote[cite~=" + POST + "],"
                    + "[id^=onetrust],[id*=cookie-consent]:not(:has(article,h1)),[class*=cookie-consent]:not(body):not(:has(article,h1)),[id^=wm-ipp],#donato";
    /** An article inside another whose heading or last words lead elsewhere; the updates of a live blog have a link to their own place. */
    private static final String TEASER = Stream.of("h2", "h3", "h4", "h5", "h6")
                    .map(heading -> "article:has(%1$s a[href]:not([href*=#])),article:has(a[href]:not([href*=#]) %1$s),"
                            .formatted(heading))
                    .collect(Collectors.joining())
            + "article:has(a[href]:matches((?i)^(read|find out|see|learn) more|^continue reading))";

    private static final String BY_TAG = "nav,aside,footer,form,figure,figcaption,menu,address,"
            + "[role=navigation],[role=complementary],[role=banner],[role=contentinfo],[role=search],[role=dialog],"
            + "[role=alert],[role=menu],[role=toolbar],[itemprop=author],[itemprop=caption],[itemprop=datePublished],"
            + "[aria-hidden=true]";
    private static final String NUMBERED_NOTE = "sup:matchesOwn(^\\s*[\\[(]?(?:\\d{1,3}|[*†‡§])[\\])]?\\s*$)";
    /** Behind a unit or a sum a raised number is a power. */
    private static final Pattern BEFORE_NOTE = Pattern.compile("(?s).*(?:\\p{L}{4}|[.,;:!?)\\]\"”’])\\s*");

    private static final String NAMED =
            "div,section,aside,ul,ol,li,dl,table,header,p,span,h2,h3,h4,h5,h6,a,small,strong,em,time";
    private static final int LONGEST_MARGIN = 200;
    private static final int LEAST_BESIDE_MARGIN = 250;
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?]");

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

    /** Takes out what the article does not say: what is struck out, marks of notes, what others posted, questions before it, and what an archive wrote above it. */
    void removeUnsaid(Element body) {
        body.select(UNSAID).remove();
        body.select(NUMBERED_NOTE).stream()
                .filter(mark -> mark.previousSibling() instanceof TextNode words
                        && BEFORE_NOTE.matcher(words.getWholeText()).matches())
                .forEach(Element::remove);
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
        body.select("td").stream().filter(Furniture::isMargin).toList().forEach(Element::remove);
        removeUnlessWeighty(
                body,
                Stream.concat(
                                body.select(TEASER).stream().filter(Furniture::isInsideAnother),
                                body.select(BY_TAG).stream())
                        .toList());
        removeUnlessWeighty(
                body,
                body.select(NAMED).stream().filter(this::isNamedLikeFurniture).toList());
    }

    /** A few words beside the text, on a page laid out as one table. */
    private static boolean isMargin(Element cell) {
        String words = cell.text();
        return words.length() <= LONGEST_MARGIN
                && SENTENCE_END.matcher(words).results().findAny().isEmpty()
                && cell.siblingElements().stream()
                        .anyMatch(other -> other.text().length() >= LEAST_BESIDE_MARGIN);
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

    /** Asked behind the selector: it would look through all that stands around each element of the page. */
    private static boolean isInsideAnother(Element article) {
        return article.parents().stream().anyMatch(around -> around.nameIs("article"));
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
