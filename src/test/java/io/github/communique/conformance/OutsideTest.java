// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

/** What tools say that are not ours, each against a running server: {@code mvn -P outside test}. */
@Tag("outside")
class OutsideTest {

    private static Served server;
    private static Workshop workshop;

    @BeforeAll
    static void start(@TempDir Path folder) {
        server = Served.start(folder);
        workshop = Workshop.open();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static void hold(Judgement judgement, TestReporter reporter) {
        Assumptions.assumeTrue(
                judgement.skipped().isEmpty(), () -> judgement.skipped().orElseThrow());
        reporter.publishEntry(Map.of("tool", judgement.tool(), "figures", judgement.figures()));
        assertThat(judgement.faults()).as(judgement.tool()).isEmpty();
    }

    @Test
    @Shows({"client-comunica", "sd-offered"})
    void comunicaAsksTheEndpointAndFindsItsDescription(TestReporter reporter) {
        hold(workshop.node("comunica.mjs", server.base()), reporter);
    }

    @Test
    @Shows("client-links")
    void comunicaFollowsLinksFromAnEventToWhoMetWhom(TestReporter reporter) {
        hold(workshop.node("links.mjs", server.base()), reporter);
    }

    @Test
    @Shows({"client-rdflib", "results-json", "results-xml", "results-csv", "results-tsv", "jsonld-parses", "rdf-trig"})
    void pythonReadsEveryForm(TestReporter reporter) {
        hold(workshop.script("./python", "clients.py", server.base()), reporter);
    }

    @Test
    @Shows({"client-rapper", "rdf-turtle", "rdf-ntriples", "rdf-nquads", "rdf-xml"})
    void rapperReadsEveryForm(TestReporter reporter) {
        hold(workshop.script("bash", "rapper.sh", server.base()), reporter);
    }

    @Test
    @Shows("html-valid")
    void theValidatorFindsNoErrorOnAnyKindOfPage(TestReporter reporter) {
        hold(workshop.node("html.mjs", server.base()), reporter);
    }

    @Test
    @Shows({"wcag-axe", "wcag-contrast", "wcag-labels", "wcag-language", "wcag-target"})
    void axeFindsNoViolationOnAnyKindOfPage(TestReporter reporter) {
        hold(workshop.node("axe.mjs", server.base()), reporter);
    }

    @Test
    @Shows({"wcag-reflow", "wcag-keyboard", "wcag-bypass", "wcag-focus", "html-own-host", "html-no-script"})
    void aBrowserNeedsNoMouseNoScriptNoOtherHostAndNoWideScreen(TestReporter reporter) {
        hold(workshop.node("browser.mjs", server.base()), reporter);
    }

    @Test
    @Shows("html-links")
    void theLinkCheckerFindsNoDeadLink(TestReporter reporter) {
        hold(workshop.node("linkinator.mjs", server.base()), reporter);
    }

    @Test
    @Shows({"ldes-client", "tree-view"})
    void aClientOfStreamsReplicatesTheStore(TestReporter reporter) {
        hold(workshop.node("ldes.mjs", server.base()), reporter);
    }

    @Test
    @Shows({"atom-reader", "atom-feed", "atom-entry"})
    void aReaderOfFeedsReadsTheFeed(TestReporter reporter) {
        hold(workshop.node("feed.mjs", server.base()), reporter);
    }
}
