// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.rdf;

import static io.github.communique.rdf.Site.AUTHORITY;
import static io.github.communique.rdf.Site.BASE;
import static io.github.communique.rdf.Site.organisation;
import static io.github.communique.rdf.Site.person;
import static io.github.communique.rdf.Site.state;
import static io.github.communique.rdf.Site.unknown;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.communique.model.Instrument;
import io.github.communique.model.Party;
import io.github.communique.model.Party.Kind;
import io.github.communique.model.Place;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IrisTest {

    private final Iris iris = new Iris(BASE);

    @Test
    void whatTheAuthorityKnowsIsNamedAfterItsRecord() {
        assertThat(actor(state("Norway", "NO"))).isEqualTo(BASE + "id/actor/no");
        assertThat(actor(organisation("NATO", "nato"))).isEqualTo(BASE + "id/actor/nato");
        assertThat(iris.actorOfRecord(AUTHORITY + "state/NO")).contains(BASE + "id/actor/no");
        assertThat(iris.actorOfRecord(AUTHORITY + "organisation/nato")).contains(BASE + "id/actor/nato");
        assertThat(iris.actorOfRecord(AUTHORITY + "group/anc")).contains(BASE + "id/actor/group-anc");
        assertThat(iris.actorOfRecord(AUTHORITY + "place/oslo-no")).isEmpty();
    }

    @Test
    void aPersonIsNamedAfterWhomItActsFor() {
        assertThat(actor(person("Maria Lind", state("Norway", "NO"), "minister")))
                .isEqualTo(BASE + "id/actor/no-maria-lind");
        assertThat(actor(person("Jan Roos", organisation("NATO", "nato"), "envoy")))
                .isEqualTo(BASE + "id/actor/nato-jan-roos");
    }

    @Test
    void theUnknownCannotBeTakenForTheKnown() {
        assertThat(actor(unknown(Kind.ORGANISATION, "NATO"))).isEqualTo(BASE + "id/actor/organisation-nato");
        assertThat(actor(unknown(Kind.PERSON, "No Name"))).isEqualTo(BASE + "id/actor/person-no-name");
        assertThat(actor(unknown(Kind.GROUP, "NATO"))).startsWith(BASE + "id/actor/group-nato-");
        assertThat(actor(unknown(Kind.STATE, "Nowhere"))).isEqualTo(BASE + "id/actor/state-nowhere");
    }

    @Test
    void whatMayBeAnotherElsewhereIsTheArticlesOwn() {
        Party rebels = unknown(Kind.GROUP, "the rebels");
        for (Party vague :
                List.of(rebels, person("Roos", state("Norway", "NO"), "envoy"), person("Jan Roos", rebels, "head"))) {
            assertThat(iris.actor(Site.article("https://one.example/"), vague))
                    .isNotEqualTo(iris.actor(Site.article("https://two.example/"), vague));
        }
    }

    @Test
    void anInstrumentWithoutAProperNameIsTheArticlesOwn() {
        assertThat(iris.instrument(Site.article(), new Instrument("Minsk agreements")))
                .isEqualTo(BASE + "id/instrument/minsk-agreements");
        assertThat(iris.instrument(Site.article(), new Instrument("a memorandum")))
                .matches(BASE + "id/instrument/a-memorandum-[0-9a-f]{8}");
    }

    @Test
    void placesOfOneNameInTwoCountriesAreTwo() {
        Place canadian = new Place("London", Optional.of(state("Canada", "CA")), Optional.empty());
        Place british = new Place("London", Optional.of(state("United Kingdom", "GB")), Optional.empty());
        assertThat(iris.place(canadian)).isEqualTo(BASE + "id/place/ca-london");
        assertThat(iris.place(british)).isEqualTo(BASE + "id/place/gb-london");
    }

    @Test
    void anArticleIsNamedAfterItsAddressAlone() {
        assertThat(iris.article(Site.article("https://www.news.example/2024/talks-in-oslo.html?a=1")))
                .matches(BASE + "id/article/news-example-talks-in-oslo-[0-9a-f]{8}")
                .isNotEqualTo(iris.article(Site.article("https://www.news.example/2024/talks-in-oslo.html?a=2")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"urn:example:note:7", "file:///tmp/note%207.txt", "https://news.example", "urn:uuid:1"})
    void everyAddressGivesAnArticleAndTheGraphThatDescribesIt(String address) {
        String thing = iris.article(Site.article(address));
        assertThat(thing).matches(BASE + "id/article/[a-z0-9-]*[0-9a-f]{8}");
        assertThat(iris.articleGraph(Site.article(address))).isEqualTo(thing.replace("/id/", "/doc/"));
    }

    private String actor(Party party) {
        return iris.actor(Site.article(), party);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://site.example", "site.example/", "/"})
    void aBaseThatIsNoSiteIsRefused(String base) {
        assertThatThrownBy(() -> new Iris(base))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(base);
    }
}
