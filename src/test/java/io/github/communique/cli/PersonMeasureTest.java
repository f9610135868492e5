// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PersonMeasureTest {

    @TempDir
    private Path folder;

    private Path gold;

    @BeforeEach
    void annotate() throws IOException {
        gold = Files.createDirectory(folder.resolve("gold"));
        article("p", "2031-05-04", "Sergei Orlow", "\"foreign minister\"");
        article("q", "2031-06-04", "Sergey Orlow", "\"foreign minister\"");
        article("r", "2031-07-04", "Sergej Orlow", "null");
        article("s", "2031-08-04", "Sonja Orlow", "\"foreign minister\"");
    }

    @Test
    void namesOfPersonsAreMeasuredAgainstWhatAReaderHoldsForOne() throws IOException {
        Path persons = persons("Sergei Orlow", "Sergey Orlow", "Sergej Orlow");
        Path faults = folder.resolve("faults.tsv");
        assertThat(Shell.run("evaluate", "--persons", persons, "--person-faults", faults, gold)
                        .out())
                .contains("all\t1\t1\t3\t1.000\t0.333", "2 pairs wait for a decision, of which 2 are one person");
        assertThat(Files.readString(faults))
                .contains("waits\tFI Sergei Orlow\tFI Sergej Orlow\t", "waits\tFI Sergej Orlow\tFI Sergey Orlow\t");
    }

    @Test
    void twoWhomAReaderHoldsForTwoAreWronglyJoined() throws IOException {
        assertThat(Shell.run("evaluate", "--persons", persons("Sergei Orlow", "Sonja Orlow"), gold)
                        .out())
                .contains("all\t1\t0\t1\t0.000\t0.000", "2 pairs wait for a decision, of which 0 are one person");
    }

    @Test
    void aFileWithASlipCostsItselfAlone() throws IOException {
        Path slip = Files.writeString(gold.resolve("slip.json"), "{\"events\": [{\"typ\": \"Meeting\"}]}");
        Files.writeString(gold.resolve("other.json"), "{\"evnts\": []}");
        Shell.Ran ran = Shell.run("evaluate", "--persons", persons("Sergei Orlow", "Sonja Orlow"), gold);
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out()).contains("all\t1\t0\t1\t0.000\t0.000");
        assertThat(ran.err())
                .contains("set aside: " + slip, "/events/0/typ: nobody knows this member", "1 file without \"events\"");
    }

    @Test
    void aFileThatTellsNoPersonsIsRefusedWithWhatToDo() throws IOException {
        Path other = Files.writeString(folder.resolve("other.json"), "{}");
        assertThat(Shell.run("evaluate", "--persons", other, gold).err())
                .contains("tells no persons", "each with \"country\" and \"names\"");
    }

    private Path persons(String... names) throws IOException {
        return Files.writeString(
                folder.resolve("persons.json"),
                "{\"persons\": [{\"country\": \"FI\", \"names\": [\"" + String.join("\", \"", names) + "\"]}]}");
    }

    private void article(String id, String day, String name, String office) throws IOException {
        Files.writeString(gold.resolve(id + ".json"), """
            {"id": "%s", "published": "%s", "url": "https://news.example/%s", "publisher": "The Ledger", "kind": "wire",
             "title": "A call", "paragraphs": ["A call was made."], "events": [{"id": "e1", "type": "Call", "status": "actual",
             "date": null, "place": null, "topics": [], "instrument": null, "quote": null, "evidence": ["A call was made."],
             "participants": [{"name": "%s", "kind": "person", "country": "FI", "role": "participant", "office": %s}]}]}
            """.formatted(id, day, id, name, office));
    }
}
