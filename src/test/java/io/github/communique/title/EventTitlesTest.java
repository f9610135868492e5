// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.title;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.model.EventType;
import io.github.communique.model.Status;
import io.github.communique.ontology.Dip;
import io.github.communique.ontology.Ontology;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EventTitlesTest {

    private static final Ontology ONTOLOGY = Ontology.load();
    private static final TitleParty SPAIN = state("Spain");
    private static final TitleParty NORWAY = state("Norway");
    private static final TitleParty MALI = state("Mali");
    private static final TitleParty KENYA = state("Kenya");
    private static final TitleParty RUIZ = person("Ana Ruiz", "Spain");
    private static final TitleParty TAZI = person("Omar Tazi", "Morocco");

    private static TitleParty state(String name) {
        return new TitleParty(name, false, Optional.empty());
    }

    private static TitleParty person(String name, String side) {
        return new TitleParty(name, true, Optional.of(side));
    }

    private static String equals(String type, Status status, TitleParty... parties) {
        return title(type, status, List.of(), List.of(), List.of(parties), "", "");
    }

    private static String directed(String type, Status status, List<TitleParty> sources, TitleParty... targets) {
        return title(type, status, sources, List.of(targets), List.of(), "", "");
    }

    private static String title(
            String type,
            Status status,
            List<TitleParty> sources,
            List<TitleParty> targets,
            List<TitleParty> equals,
            String place,
            String country) {
        return new EventTitles(ONTOLOGY)
                .of(new TitleFacts(
                        Dip.NS + type, status, sources, targets, equals, 1, Optional.of(place), Optional.of(country)));
    }

    @Test
    void theVisitorMetTheHostWhereTheyWere() {
        assertThat(title("Meeting", Status.ACTUAL, List.of(), List.of(), List.of(TAZI, RUIZ), "Rabat", "Morocco"))
                .isEqualTo("Spain’s Ana Ruiz met Morocco’s Omar Tazi in Rabat");
        assertThat(title("Meeting", Status.ACTUAL, List.of(), List.of(), List.of(TAZI, RUIZ), "Madrid", "Spain"))
                .isEqualTo("Morocco’s Omar Tazi met Spain’s Ana Ruiz in Madrid");
    }

    @Test
    void theDateStandsBehindWhereItIsKnown() {
        assertThat(EventTitles.dated("Norway urged Mali to act", "2025-05-14"))
                .isEqualTo("Norway urged Mali to act, 14 May 2025");
        assertThat(EventTitles.dated("Norway urged Mali to act", "")).isEqualTo("Norway urged Mali to act");
        assertThat(EventTitles.dated("Norway urged Mali to act", "XXXX-05-14")).isEqualTo("Norway urged Mali to act");
    }

    @Test
    void theDateIsNotDrawnIntoANameFromRightToLeft() {
        assertThat(EventTitles.dated("Norway met \u05E2\u05DE\u05D5\u05E1", "2025-05-14"))
                .isEqualTo("Norway met \u05E2\u05DE\u05D5\u05E1\u200E, 14 May 2025");
    }

    @Test
    void whatHappenedOftenSaysHowOften() {
        TitleFacts calls = new TitleFacts(
                Dip.NS + "Call",
                Status.ACTUAL,
                List.of(),
                List.of(),
                List.of(SPAIN, NORWAY),
                8,
                Optional.empty(),
                Optional.empty());
        assertThat(new EventTitles(ONTOLOGY).of(calls)).isEqualTo("Norway held a call with Spain 8 times");
    }

    @Test
    void oneActsUponAnother() {
        assertThat(directed("Demand", Status.ACTUAL, List.of(NORWAY), MALI)).isEqualTo("Norway urged Mali to act");
        assertThat(directed("Sanction", Status.ACTUAL, List.of(NORWAY, SPAIN), MALI))
                .isEqualTo("Norway and Spain imposed sanctions on Mali");
    }

    @Test
    void whatIsPlannedIsNotToldAsDone() {
        assertThat(equals("Agreement", Status.PLANNED, SPAIN, NORWAY))
                .isEqualTo("Norway and Spain plan to conclude an agreement");
        assertThat(directed("Visit", Status.PLANNED, List.of(RUIZ), NORWAY))
                .isEqualTo("Spain’s Ana Ruiz plans to visit Norway");
    }

    @Test
    void whatDidNotHappenSaysSo() {
        assertThat(equals("Meeting", Status.NEGATED, SPAIN, NORWAY)).isEqualTo("Norway did not meet Spain");
        assertThat(directed("Threat", Status.NEGATED, List.of(NORWAY), MALI)).isEqualTo("Norway did not threaten Mali");
    }

    @Test
    void ofManyPartiesTheFirstAreNamed() {
        assertThat(equals("Meeting", Status.ACTUAL, SPAIN, NORWAY, MALI))
                .isEqualTo("Mali, Norway and Spain held talks");
        assertThat(equals("Meeting", Status.ACTUAL, SPAIN, NORWAY, MALI, KENYA))
                .isEqualTo("Kenya, Mali and 2 others held talks");
    }

    @Test
    void whoIsNotToldIsNotMadeUp() {
        assertThat(directed("Demand", Status.ACTUAL, List.of(NORWAY))).isEqualTo("Norway made a demand");
        assertThat(directed("Criticism", Status.ACTUAL, List.of(), NORWAY)).isEqualTo("Criticism directed at Norway");
        assertThat(equals("Meeting", Status.PLANNED)).isEqualTo("Meeting (planned)");
        assertThat(equals("Meeting", Status.ACTUAL, SPAIN)).isEqualTo("Spain held talks");
    }

    @Test
    void aPlaceThatIsTheTargetIsNamedOnce() {
        assertThat(title("Visit", Status.ACTUAL, List.of(RUIZ), List.of(NORWAY), List.of(), "Norway", ""))
                .isEqualTo("Spain’s Ana Ruiz visited Norway");
    }

    @Test
    void aPlaceIsToldAsItsNameNeedsIt() {
        assertThat(title("Meeting", Status.ACTUAL, List.of(), List.of(), List.of(SPAIN, MALI), "White House", ""))
                .isEqualTo("Mali met Spain at the White House");
        assertThat(title("Meeting", Status.ACTUAL, List.of(), List.of(), List.of(SPAIN, MALI), "House", ""))
                .isEqualTo("Mali met Spain in House");
        assertThat(title("Visit", Status.ACTUAL, List.of(RUIZ), List.of(NORWAY), List.of(), "Oslo", "Norway"))
                .isEqualTo("Spain’s Ana Ruiz visited Oslo, Norway");
        assertThat(title("Visit", Status.PLANNED, List.of(RUIZ), List.of(NORWAY), List.of(), "Bamako", "Mali"))
                .isEqualTo("Spain’s Ana Ruiz plans to visit Norway in Bamako");
        assertThat(title("Criticism", Status.ACTUAL, List.of(RUIZ), List.of(NORWAY), List.of(), "Oslo", "Norway"))
                .isEqualTo("Spain’s Ana Ruiz criticised Norway in Oslo");
    }

    @Test
    void theSideOfTwoIsToldOnce() {
        TitleParty sol = person("Eva Sol", "Spain");
        assertThat(directed("Criticism", Status.ACTUAL, List.of(sol, RUIZ), MALI))
                .isEqualTo("Spain’s Ana Ruiz and Eva Sol criticised Mali");
        assertThat(equals("Meeting", Status.ACTUAL, TAZI, RUIZ, sol))
                .isEqualTo("Morocco’s Omar Tazi, Spain’s Ana Ruiz and Eva Sol held talks");
    }

    @Test
    void aSpanOfDaysTellsOnceWhatItsEndsShare() {
        assertThat(EdtfWords.of("2018-07-14/2018-07-15")).isEqualTo("14 to 15 July 2018");
        assertThat(EdtfWords.of("2018-02-26/2018-03-04")).isEqualTo("26 February to 4 March 2018");
        assertThat(EdtfWords.of("2017-12-30/2018-01-02")).isEqualTo("30 December 2017 to 2 January 2018");
        assertThat(EdtfWords.of("2018-01/2018-03")).isEqualTo("January to March 2018");
        assertThat(EdtfWords.of("2016/2018")).isEqualTo("2016 to 2018");
        assertThat(EdtfWords.of("2018-07-14?/2018-07-15")).isEqualTo("14 July 2018 (uncertain) to 15 July 2018");
        assertThat(EdtfWords.of("2018-07-14/..")).isEqualTo("14 July 2018 to open");
    }

    @Test
    void aDescriptionKeepsItsOwnWords() {
        TitleParty officials = new TitleParty("Norwegian officials", false, Optional.of("Norway"));
        TitleParty leaders = new TitleParty("leaders", false, Optional.of("Mali"));
        TitleParty states = state("United States");

        assertThat(directed("Demand", Status.PLANNED, List.of(officials), leaders))
                .isEqualTo("Norwegian officials plan to urge Mali’s leaders to act");
        assertThat(directed("Demand", Status.PLANNED, List.of(states), person("Ana Ruiz", "United States")))
                .isEqualTo("United States plans to urge United States’ Ana Ruiz to act");
    }

    @Test
    void aTypeWithoutAPhraseFallsBackOnItsLabel() {
        assertThat(equals("Encounter", Status.ACTUAL, SPAIN, NORWAY)).isEqualTo("Encounter of Norway and Spain");
        assertThat(equals("Encounter", Status.NEGATED, SPAIN)).isEqualTo("Encounter of Spain (negated)");
    }

    @Test
    void everyTypeHasItsPhraseInBothForms() {
        TitlePhrases phrases = TitlePhrases.of(ONTOLOGY);

        assertThat(ONTOLOGY.eventTypes()).extracting(EventType::name).allSatisfy(name -> {
            assertThat(phrases.alone(Dip.term(name))).hasValueSatisfying(EventTitlesTest::twoForms);
            phrases.toward(Dip.term(name)).ifPresent(phrase -> {
                twoForms(phrase);
                assertThat(Stream.of(phrase.past(), phrase.infinitive())).allMatch(form -> form.contains("{other}"));
            });
        });
    }

    private static void twoForms(VerbPhrase phrase) {
        assertThat(phrase.past()).isNotEqualTo(phrase.infinitive()).doesNotContain("|");
        assertThat(phrase.infinitive()).doesNotContain("|");
    }
}
