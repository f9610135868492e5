// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web;

import io.github.communique.dump.DatasetDump;
import io.github.communique.ontology.Ontology;
import io.github.communique.release.Release;
import io.github.communique.release.Releases;
import io.github.communique.search.Search;
import io.github.communique.store.Store;
import io.github.communique.web.ask.AskPage;
import io.github.communique.web.catalogue.Catalogue;
import io.github.communique.web.catalogue.CataloguePage;
import io.github.communique.web.catalogue.DatasetPage;
import io.github.communique.web.catalogue.Dumps;
import io.github.communique.web.catalogue.ReleaseShelf;
import io.github.communique.web.conformance.Conformance;
import io.github.communique.web.curation.CuratorPages;
import io.github.communique.web.doc.ContextDocument;
import io.github.communique.web.doc.Documents;
import io.github.communique.web.doc.MistakePage;
import io.github.communique.web.doc.Things;
import io.github.communique.web.explore.DealingNeighbourhood;
import io.github.communique.web.explore.DealingsArchive;
import io.github.communique.web.explore.ExplorePage;
import io.github.communique.web.explore.ListPages;
import io.github.communique.web.explore.Overview;
import io.github.communique.web.explore.RelationsPages;
import io.github.communique.web.feed.AtomFeed;
import io.github.communique.web.feed.Robots;
import io.github.communique.web.feed.Sitemap;
import io.github.communique.web.graph.Ended;
import io.github.communique.web.http.Answer;
import io.github.communique.web.http.Handler;
import io.github.communique.web.memento.Memento;
import io.github.communique.web.memento.TimeGate;
import io.github.communique.web.memento.TimeMap;
import io.github.communique.web.reconcile.Reconciliation;
import io.github.communique.web.site.AboutPage;
import io.github.communique.web.site.Assets;
import io.github.communique.web.site.Health;
import io.github.communique.web.site.Problems;
import io.github.communique.web.site.StartPage;
import io.github.communique.web.sparql.Endpoint;
import io.github.communique.web.sparql.Gallery;
import io.github.communique.web.sparql.GraphStore;
import io.github.communique.web.sparql.Runaways;
import io.github.communique.web.stream.EventStream;
import io.github.communique.web.table.Events;
import io.github.communique.web.table.Tables;
import io.github.communique.web.vocabulary.Vocabulary;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/** The plan of the site: what stands where. */
final class Site {

    private Site() {}

    static Routes routes(
            Store store,
            DatasetDump dump,
            Releases releases,
            Search search,
            Settings settings,
            Supplier<List<Metric>> others) {
        Ontology ontology = Ontology.load();
        Catalogue catalogue = new Catalogue(store, dump, releases, settings.base());
        DealingsArchive dealings = new DealingsArchive(new Events(store, ontology, search), ontology);
        Runaways runaways = new Runaways();
        Map<String, Handler> plan = new HashMap<>(data(store, search, runaways, ontology, settings));
        plan.putAll(whole(dump, releases, catalogue, settings));
        Documents documents = documents(store, ontology, dealings, settings);
        plan.putAll(kept(releases, documents));
        Function<Release, Map<String, Handler>> editions =
                release -> edition(release, releases, ontology, runaways, settings);
        plan.put("release", new ReleaseShelf(releases, catalogue, editions));
        plan.putAll(events(dealings, search, catalogue, ontology, settings));
        plan.putAll(changes(store, ontology, settings));
        plan.putAll(explained(store, ontology, settings));
        StatusTally tally = new StatusTally();
        plan.put("metrics", new Metrics(List.of(tally, new SiteMetrics(store, documents, runaways), others)));
        return new Routes(plan, tally);
    }

    /** The data to be asked. */
    private static Map<String, Handler> data(
            Store store, Search search, Runaways runaways, Ontology ontology, Settings settings) {
        return Map.of(
                "id", new Things(),
                "sparql", new Endpoint(store, settings.base(), settings.limits(), runaways, ontology, search),
                "data", new GraphStore(store, settings.base()),
                "health", new Health(store));
    }

    /** The data to be taken as a whole. */
    private static Map<String, Handler> whole(
            DatasetDump dump, Releases releases, Catalogue catalogue, Settings settings) {
        Map<String, Handler> plan = new HashMap<>(Ended.plan("catalog", new CataloguePage(catalogue, settings.base())));
        plan.put(".well-known", new Ended(new DatasetPage(catalogue), "void"));
        plan.put("dump", new Dumps(dump, releases, settings.base()));
        plan.put("dataset", ask -> Answer.of(303).header("Location", ".well-known/void"));
        return plan;
    }

    /** The events as lists and tables, and names to be matched with them. */
    private static Map<String, Handler> events(
            DealingsArchive dealings, Search search, Catalogue catalogue, Ontology ontology, Settings settings) {
        Events events = dealings.events();
        Map<String, Handler> plan = new HashMap<>(new Tables(events, settings.base()).plan());
        plan.putAll(pictures(dealings, search, catalogue, ontology, settings));
        plan.put("mistake", new MistakePage(events.store(), ontology, settings.base(), settings.contact()));
        plan.put("reconcile", new Reconciliation(events.store(), ontology, search::authority, settings.base()));
        return plan;
    }

    /** The events in pictures and figures, questions about them, and lists of what they tell of. */
    private static Map<String, Handler> pictures(
            DealingsArchive dealings, Search search, Catalogue catalogue, Ontology ontology, Settings settings) {
        KeptPages kept = new KeptPages(dealings.events().store());
        Map<String, Handler> plan = new HashMap<>(new ListPages(dealings, settings.base()).plan());
        plan.put("about", kept.of(new AboutPage(dealings.events())));
        plan.put("explore", kept.of(new ExplorePage(dealings)));
        plan.put("relations", kept.of(new RelationsPages(dealings, search::authority, settings.base())));
        Gallery gallery = new Gallery(ontology, settings.base());
        plan.put("queries", gallery);
        plan.put("ask", kept.of(new AskPage(dealings, gallery, settings.base())));
        StartPage start = new StartPage(dealings.events(), new Overview(dealings), catalogue, settings.base());
        plan.put("", kept.of(start, start::card, start::answer));
        return plan;
    }

    /** What changes, for those who follow. */
    private static Map<String, Handler> changes(Store store, Ontology ontology, Settings settings) {
        Map<String, Handler> plan = new HashMap<>(EventStream.plan(store.history(), settings.base()));
        plan.put("feed.atom", new AtomFeed(store, ontology, settings.base()));
        Sitemap sitemap = new Sitemap(store, settings.base());
        plan.put("sitemap.xml", sitemap);
        plan.put("sitemap", sitemap);
        plan.put("robots.txt", new Robots(settings.base()));
        return plan;
    }

    /** What explains the rest. */
    private static Map<String, Handler> explained(Store store, Ontology ontology, Settings settings) {
        Map<String, Handler> plan = new HashMap<>(new Vocabulary(store, settings.base()).plan());
        plan.put("context.jsonld", new ContextDocument(ontology, settings.base()));
        plan.put("problems", new Problems(settings.base()));
        Handler conformance = new Conformance(settings.base());
        Conformance.addresses().forEach(address -> plan.put(address, conformance));
        Handler assets = new Assets();
        plan.put("web", assets);
        plan.put("favicon.ico", assets);
        settings.curation()
                .ifPresent(pages -> plan.put("curate", new CuratorPages(store, ontology, settings.base(), pages)));
        return plan;
    }

    private static Documents documents(Store store, Ontology ontology, DealingsArchive dealings, Settings settings) {
        return new Documents(
                store,
                ontology,
                settings.base(),
                new DealingNeighbourhood(dealings, settings.base()),
                settings.curation().isPresent());
    }

    /** Documents, which can be asked for as they were, and the releases that keep them. */
    private static Map<String, Handler> kept(Releases releases, Documents documents) {
        return Map.of("doc", new TimeGate(releases, documents), "timemap", new TimeMap(releases));
    }

    /** What is answered over the data of a release as over those of today. */
    private static Map<String, Handler> edition(
            Release release, Releases releases, Ontology ontology, Runaways runaways, Settings settings) {
        Handler documents = new Documents(release.view(), ontology, settings.base());
        return Map.of(
                "id", new Things(),
                "doc", new Memento(release, releases, documents),
                "sparql", new Endpoint(release.view(), settings.base(), settings.limits(), runaways, ontology));
    }
}
