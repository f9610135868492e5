// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.article.source;

import io.github.communique.article.ArticleAddress;
import io.github.communique.article.ArticleException;
import io.github.communique.article.Document;
import io.github.communique.article.RefusalReason;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The one door to articles: takes the names that a user gives (a file, a folder, a web address, a feed, a web archive)
 * and answers with one outcome a document. What cannot be read is refused by name and never stops the rest.
 */
public final class Sources {

    private final Fetcher fetcher;
    private final ReadingDesk desk;

    /**
     * A door to articles.
     *
     * @param fetcher gets what lies on the web
     * @param published the day given to an article that tells none, where wished
     */
    public Sources(Fetcher fetcher, Optional<LocalDate> published) {
        this.fetcher = fetcher;
        this.desk = new ReadingDesk(published);
    }

    /**
     * One outcome for each document behind the sources, in their order. Walked by {@code forEach} each document is opened
     * only when its turn comes, so that a folder or web archive may be larger than memory.
     */
    public Stream<Outcome> read(List<String> sources) {
        return sources.stream().flatMap(this::outcomes);
    }

    private Stream<Outcome> outcomes(String source) {
        try {
            return isWeb(source) ? follow(web(source)) : local(Path.of(source));
        } catch (ArticleException absent) {
            return Stream.of(new Outcome.Refused(source, absent.reason(), absent.getMessage()));
        } catch (IOException | InvalidPathException lost) {
            return Stream.of(new Outcome.Refused(source, RefusalReason.ABSENT, lost.getMessage()));
        }
    }

    /** Whether there is a file or folder of this name, or it is an address of the web, where nobody has looked yet. */
    public static boolean isThere(String source) {
        try {
            return isWeb(source) || Files.isReadable(Path.of(source));
        } catch (InvalidPathException noPath) {
            return false;
        }
    }

    /** What to say of a source that is not there. */
    public static String absent(String source) {
        return source + " is no file that can be read; give a file, a folder or an http(s) address";
    }

    /** Whether a source is an address, and no file. */
    public static boolean isWeb(String source) {
        return source.matches("(?i)https?://.*");
    }

    private FoundDocument web(String source) throws ArticleException {
        URI address = ArticleAddress.web(source)
                .orElseThrow(() -> new ArticleException(
                        RefusalReason.ABSENT, source + " is no web address; write http(s)://host/path"));
        return new FoundDocument(source, () -> fetcher.fetch(address));
    }

    private Stream<Outcome> local(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            return folder(path);
        }
        if (!Files.isReadable(path)) {
            throw new ArticleException(RefusalReason.ABSENT, absent(path.toString()));
        }
        return Folder.leads(path).flatMap(this::follow);
    }

    private Stream<Outcome> folder(Path path) throws IOException {
        Folder folder = Folder.of(path);
        Stream<Outcome> others = folder.others().stream().map(file -> new Outcome.PassedOver(file.toString()));
        if (folder.files().isEmpty()) {
            String why =
                    path + " holds no .html, .htm, .txt, .json, .jsonl, .csv or .tsv file and no web archive; name a"
                            + " folder with articles in it";
            return Stream.concat(Stream.of(new Outcome.Refused(path.toString(), RefusalReason.NO_TEXT, why)), others);
        }
        return Stream.concat(folder.leads().flatMap(this::follow), others);
    }

    private Stream<Outcome> follow(FoundDocument lead) {
        try {
            Document document = lead.supply().open();
            if (SourceForm.of(document) == SourceForm.FEED) {
                return Feed.of(document).leads(fetcher).map(desk::read);
            }
            Optional<Stream<FoundDocument>> many = Gathering.leads(lead, document);
            return many.isPresent() ? many.get().map(desk::read) : Stream.of(desk.read(lead, document));
        } catch (IOException refusal) {
            return Stream.of(ReadingDesk.refused(lead, refusal));
        } catch (RuntimeException | StackOverflowError defect) {
            return Stream.of(ReadingDesk.broken(lead, defect));
        }
    }
}
