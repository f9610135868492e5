// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.web.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TableFormatTest {

    private static final Columns ALL = Columns.load();

    private static String written(TableFormat format, Map<String, List<String>> cells, String... columns)
            throws IOException {
        List<Column> some = ALL.all().stream()
                .filter(column -> List.of(columns).contains(column.name()))
                .toList();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (TableWriter writer = format.writer(out, new Columns(some))) {
            writer.write(new Cells(cells));
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void aTextThatLooksLikeAFormulaIsNoFormulaInASpreadsheet() throws IOException {
        for (String start : List.of("=", "+", "-", "@", "\t", "\r")) {
            Map<String, List<String>> cells = Map.of("quote", List.of(start + "HYPERLINK(1)"));

            assertThat(written(TableFormat.CSV, cells, "quote")).contains("'" + start + "HYPERLINK(1)");
            assertThat(written(TableFormat.TSV, cells, "quote")).contains("'");
            assertThat(written(TableFormat.JSONL, cells, "quote")).doesNotContain("'");
        }
    }

    @Test
    void aSmallTableIsWrittenWithTheSameCare() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new SpreadsheetTable(
                        List.of("Type", "Events"), List.of(List.of("=HYPERLINK(1)", "2"), List.of("Visits, all", "3")))
                .answer("what.csv")
                .content()
                .writeTo(out);

        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo("Type,Events\r\n'=HYPERLINK(1),2\r\n\"Visits, all\",3\r\n");
    }

    @Test
    void aNumberIsNoFormula() throws IOException {
        assertThat(written(TableFormat.CSV, Map.of("confidence", List.of("-0.5")), "confidence"))
                .isEqualTo("confidence\r\n-0.5\r\n");
    }

    @Test
    void quotesCommasAndLineEndsStayInTheirCell() throws IOException {
        Map<String, List<String>> cells = Map.of("quote", List.of("He said \"no\", and left.\nThen\tnothing."));

        assertThat(written(TableFormat.CSV, cells, "quote"))
                .isEqualTo("quote\r\n\"He said \"\"no\"\", and left.\nThen\tnothing.\"\r\n");
        assertThat(written(TableFormat.TSV, cells, "quote"))
                .isEqualTo("quote\nHe said \"no\", and left. Then nothing.\n");
    }

    @Test
    void severalValuesStandBetweenBarsOrInAnArray() throws IOException {
        Map<String, List<String>> cells = Map.of("topics", List.of("oil|gas", "water"));

        assertThat(written(TableFormat.CSV, cells, "topics")).isEqualTo("topics\r\noil/gas|water\r\n");
        assertThat(written(TableFormat.JSONL, cells, "topics")).isEqualTo("{\"topics\":[\"oil|gas\",\"water\"]}\n");
    }

    @Test
    void whatIsNotToldIsEmptyOrNull() throws IOException {
        assertThat(written(TableFormat.CSV, Map.of(), "begin", "count")).isEqualTo("begin,count\r\n\"\",\r\n");
        assertThat(written(TableFormat.JSONL, Map.of(), "begin", "count"))
                .isEqualTo("{\"begin\":null,\"count\":null}\n");
    }
}
