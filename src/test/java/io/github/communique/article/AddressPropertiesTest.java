// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.article;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.property.Odd;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDFS;

/** Whatever stands where an address is looked for: it is none, or one that every syntax carries. */
class AddressPropertiesTest {

    private static final List<Lang> SYNTAXES =
            List.of(Lang.NQUADS, Lang.TURTLE, Lang.RDFXML, Lang.JSONLD, Lang.TRIG, Lang.NTRIPLES);

    @Provide
    Arbitrary<String> addresses() {
        return Odd.of(pieces());
    }

    @Provide
    Arbitrary<String> paths() {
        return Odd.of(pieces()).map(path -> "https://news.example/" + path);
    }

    private static String[] pieces() {
        return new String[] {
            "http",
            "https",
            "HTTPS",
            "ftp",
            "urn",
            "javascript",
            ":",
            "//",
            "/",
            "news.example",
            "NEWS",
            "my_host.example",
            "a-.b",
            "-a",
            "xn--",
            "xn--a",
            "[::1]",
            "[",
            "]",
            ":80",
            ":443",
            ":99999",
            ":",
            "@",
            "user:word@",
            "?",
            "&",
            "=",
            "#",
            "..",
            "./",
            "%",
            "%2",
            "%zz",
            "%e9",
            "%00",
            "utm_source=x",
            "|",
            "\\",
            "web.archive.org/web/2026/",
            "1.2.3",
            "127.0.0.1",
            "0x7f.1",
            "𝄞",
            "é",
            "。",
            "ß"
        };
    }

    @Property(seed = "2026", tries = 1000)
    void anAddressIsNoneOrValidAndReadsAsItself(@ForAll("addresses") String written) {
        Optional<URI> read = ArticleAddress.web(written);

        assertThat(read.stream()).allSatisfy(AddressPropertiesTest::carried);
    }

    @Property(seed = "2026", tries = 500)
    void behindAHostAnythingIsAnAddress(@ForAll("paths") String written) {
        assertThat(ArticleAddress.web(written)).isPresent().get().satisfies(AddressPropertiesTest::carried);
    }

    @Property(seed = "2026", tries = 500)
    void aLinkFromAnywhereToAnywhereIsNoneOrValid(@ForAll("addresses") String base, @ForAll("addresses") String link) {
        assertThat(ArticleAddress.resolved(base, link).stream()).allSatisfy(AddressPropertiesTest::carried);
    }

    @Property(seed = "2026")
    void anOriginalIsAnAddressToo(@ForAll("paths") String copied) {
        URI copy =
                ArticleAddress.web("https://web.archive.org/web/2026/" + copied).orElseThrow();

        carried(ArticleAddress.original(copy));
    }

    @Property(seed = "2026")
    void whatHasNoAddressGetsAValidOne(@ForAll("addresses") String title, @ForAll("addresses") String text) {
        written(ArticleAddress.named(title));
        written(ArticleAddress.unnamed(title, text, "2026-03-12", List.of(text)));
    }

    private static void carried(URI address) {
        assertThat(ArticleAddress.web(address.toString())).contains(address);
        written(address);
    }

    private static void written(URI address) {
        Node node = NodeFactory.createURI(address.toString());
        Graph graph = GraphFactory.createDefaultGraph();
        graph.add(Triple.create(node, RDFS.seeAlso.asNode(), node));
        for (Lang syntax : SYNTAXES) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            RDFWriter.source(graph).lang(syntax).output(out);
            Graph back = GraphFactory.createDefaultGraph();
            RDFParser.source(new ByteArrayInputStream(out.toByteArray()))
                    .lang(syntax)
                    .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
                    .parse(back);
            assertThat(back.isIsomorphicWith(graph))
                    .as("%s in %s", address, syntax)
                    .isTrue();
        }
    }
}
