// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.communique.model.Article;
import java.net.URI;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AdmissionTest {

    private static final URI SOURCE = URI.create("file:///a.txt");
    private static final String SENTENCE =
            "The envoy of Chile was received in Lima on Monday, the ministry said in a note, and left again. ";

    private final Admission admission = new Admission();

    @Test
    void aListOfNamesIsOfNoLanguage() throws ArticleException {
        String names = "María Fernanda Quispe Lozano (Bolivia), José de la Cruz (Peru), Søren Lindqvist (Denmark), "
                + "Kwabena Osei (Ghana), Ngozi Adeyemi (Nigeria), Tomáš Dvořák (Czechia), Linnea Åberg (Sweden), "
                + "Giulia Ferrari (Italy), Anwar Haddad (Jordan), Mei Tanaka (Japan), Ilse van der Berg (Belgium)";
        new Admission().require(SOURCE, article("", "The envoys at the table were these:", names, names));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "They met.",
                "OSLO: Norway's foreign minister Maria Lind met envoys of Chad, Mali, Niger, Togo, Benin, Ghana, Gabon and Kenya on Monday,"
                        + " and President Jan Roos spoke to all of them.",
                "U.S. Secretary of State Lara Dunn met Iranian Foreign Minister Hamid Sohrabi in Muscat on Sunday. Iran rejected a U.S. demand"
                        + " to halt uranium enrichment.",
                "“We regret this,” Lind said. Roos, 61, declined to comment. Berlin, Paris, Rome, Madrid and Lisbon had no comment.",
                "The European Commission fined a network for its use of cookies on Monday. Ireland's minister for justice said that users"
                        + " must be able to withdraw consent, and that personal data belong to them. The privacy policy of the network is"
                        + " to be changed by June, and its partners in the United States have agreed to follow, officials in Dublin said."
            })
    void newsInEnglishIsLetIn(String text) {
        assertThatCode(() -> admission.require(SOURCE, article("", text))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Le ministre des Affaires étrangères du Chili a reçu lundi à Santiago son homologue du Pérou, a indiqué le ministère dans un"
                        + " communiqué, et les deux pays ont signé un accord sur l'eau.",
                "Der Außenminister von Chile empfing am Montag in Santiago seinen Kollegen aus Peru, wie das Ministerium mitteilte, und die"
                        + " beiden Länder haben ein Abkommen über das Wasser unterzeichnet.",
                "El ministro de Relaciones Exteriores de Chile recibió el lunes en Santiago a su homólogo de Perú, informó el ministerio en"
                        + " una nota, y los dos países firmaron un acuerdo sobre el agua.",
                "De minister van Buitenlandse Zaken van Chili ontving maandag in Santiago zijn collega uit Peru, zo liet het ministerie in"
                        + " een verklaring weten, en de twee landen tekenden een akkoord over water.",
                "Il ministro degli Esteri del Cile ha ricevuto lunedì a Santiago il collega del Perù, ha reso noto il ministero in una nota,"
                        + " e i due paesi hanno firmato un accordo sull'acqua.",
                "Utenriksministeren i Chile tok mandag imot sin kollega fra Peru i Santiago, opplyste departementet i en melding, og de to"
                        + " landene undertegnet en avtale om vann.",
                "Министр иностранных дел Чили принял в понедельник в Сантьяго своего коллегу из Перу, сообщило министерство, и две страны"
                        + " подписали соглашение о воде.",
                "智利外交部长星期一在圣地亚哥会见了秘鲁外交部长,外交部在一份声明中说,两国签署了一项关于水资源的协议。"
                        + "双方还讨论了边境贸易和气候变化等问题,并同意明年在利马继续会谈。两国领导人对会谈结果表示满意。"
            })
    void anotherLanguageIsSetAside(String text) {
        assertThat(refusal(article("", text)).reason()).isEqualTo(RefusalReason.LANGUAGE);
        assertThat(refusal(article("", text))).hasMessageContaining("file:///a.txt is not in English (it says fr)");
    }

    @Test
    void whatIsLongerThanAnyArticleIsSetAside() {
        assertThat(refusal(article("", Collections.nCopies(3_000, SENTENCE).toArray(String[]::new)))
                        .reason())
                .isEqualTo(RefusalReason.LENGTH);
        assertThat(refusal(article("", SENTENCE.repeat(300))))
                .hasMessageContaining("has a paragraph of 28,800 characters, more than 20,000");
        assertThat(refusal(article("Talks ".repeat(5_000), SENTENCE)).reason()).isEqualTo(RefusalReason.LENGTH);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Subscribe now to continue reading.",
                "This article is available exclusively to subscribers.",
                "Register to keep reading this and other stories.",
                "You have reached your limit of free articles for this month.",
                "Already a subscriber? Log in"
            })
    void theLeadBeforeAPaywallIsSetAside(String wall) {
        ArticleException refusal = refusal(article("Chile receives envoy", SENTENCE, wall));
        assertThat(refusal.reason()).isEqualTo(RefusalReason.PAYWALL);
        assertThat(refusal).hasMessageContaining("behind a paywall");
    }

    @Test
    void aWholeArticleIsReadWhateverItAsksFor() {
        assertThatCode(() -> admission.require(
                        SOURCE, article("", SENTENCE.repeat(12), "Subscribe now to continue reading our coverage.")))
                .doesNotThrowAnyException();
    }

    @Test
    void aQuestionForConsentIsSetAside() {
        Article asking = article(
                "Before you continue",
                "We and our 812 partners use cookies and personal data, such as browsing data or unique identifiers, to show"
                        + " personalised ads and to measure them.",
                "Click “Accept all” to consent to this, or “Manage options” for more. You can withdraw consent in our privacy"
                        + " centre at any time.");
        assertThat(refusal(asking).reason()).isEqualTo(RefusalReason.CONSENT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Page not found|The page you are looking for may have been moved or no longer exists.|Go back to the home page.",
                "Page not found|Sorry, we can’t find the page you were looking for. Try searching for it.",
                "404|We're sorry.|The requested page could not be found.",
                "Error 404: Not Found | The Harbour Post|The link you followed may be broken, or the page may have been removed.",
                "Chile receives envoy|This article is no longer available.",
                "Chile receives envoy|Sorry, this story has been removed. It may have expired.",
                "Oops! That page can’t be found.|It looks like nothing was found at this location. Maybe try one of the links below or a search?",
                "Article not available|The article you requested has been archived. Please check the address and try again.",
                "Document not found"
            })
    void aPageThatSaysThatItIsNoneIsSetAside(String page) {
        String[] parts = page.replace(" | ", " · ").split("\\|");
        ArticleException refusal = refusal(article(parts[0], Arrays.copyOfRange(parts, 1, parts.length)));
        assertThat(refusal.reason()).isEqualTo(RefusalReason.MISSING);
        assertThat(refusal).hasMessageContaining("says that there is no such page");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ministry deletes memorandum|Norway's foreign ministry removed the memorandum with Finland from its website on Monday. The page"
                        + " is no longer available. Finland's minister Aino Salo asked why.",
                "Page not found|Readers who sought Chile's treaty with Peru on the site of the ministry in Santiago saw only an error on Monday."
                        + " Peru's foreign minister Luis Paz called that an insult.",
                "Peru protests over broken link|“The page you are looking for does not exist,” visitors of the embassy's site were told on Monday."
                        + " Chile's envoy Ana Rojas was summoned.",
                "Document missing from archive|The document could not be found in Lima, Peru's foreign minister Luis Paz said on Monday. Chile"
                        + " demanded a search.",
                "The page has turned|The page has turned in relations of Chile and Peru, foreign minister Ana Rojas said in Lima on Monday.",
                "Peru says story removed|This story was removed from state television in Peru on Monday after Chile protested. The foreign minister"
                        + " of Chile, Ana Rojas, had called the report a lie."
            })
    void newsOfAMissingPageIsLetIn(String page) {
        String[] parts = page.split("\\|");
        assertThatCode(() -> admission.require(SOURCE, article(parts[0], parts[1])))
                .doesNotThrowAnyException();
    }

    private ArticleException refusal(Article article) {
        return catchThrowableOfType(ArticleException.class, () -> admission.require(SOURCE, article));
    }

    private static Article article(String title, String... paragraphs) {
        return new Article(
                URI.create("https://news.example/a"),
                title,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.of("fr"),
                List.of(paragraphs));
    }
}
