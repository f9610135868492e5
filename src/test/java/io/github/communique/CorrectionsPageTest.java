// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.cli.Shell;
import io.github.communique.cli.Shell.Ran;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What docs/corrections.md shows is so. */
class CorrectionsPageTest {

    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|\\S+");

    @TempDir
    private Path folder;

    @Test
    void theExampleRunsAndTheQuestionHasTheAnswer() throws IOException {
        String page = Files.readString(Path.of("docs/corrections.md"));
        List<Ran> ran = fenced(page, "sh").lines().map(this::run).toList();

        assertThat(ran)
                .hasSize(4)
                .allSatisfy(one -> assertThat(one.code()).as(one.err()).isZero());
        assertThat(ran.get(2).out()).contains("Iberia desk\twhen\t", "Both ministries give Wednesday.");
        assertThat(ran.get(3).err()).contains("1 articles read anew: 0 events appeared, 0 went, 0 changed");
        Path question = Files.writeString(folder.resolve("question.rq"), fenced(page, "sparql"));
        String answer = Shell.run("query", question, "--store", store(), "--results", "csv")
                .out();
        String table = page.substring(page.indexOf("| before |"), page.indexOf("`communique correct show"))
                .strip()
                .lines()
                .filter(line -> !line.startsWith("|---"))
                .map(line -> line.replaceAll("^\\| | \\|$", "").replace(" | ", ","))
                .collect(Collectors.joining("\n"));
        assertThat(answer.strip()).isEqualToNormalizingNewlines(table);
    }

    private Ran run(String command) {
        List<Object> words = new ArrayList<>();
        WORD.matcher(command)
                .results()
                .skip(1)
                .forEach(word -> words.add(word.group(1) == null ? word.group() : word.group(1)));
        words.replaceAll(word -> word.equals("desk") ? store() : word);
        return Shell.run(words.toArray());
    }

    private Path store() {
        return folder.resolve("desk");
    }

    private static String fenced(String page, String language) {
        Matcher block =
                Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL).matcher(page);
        assertThat(block.find()).isTrue();
        return block.group(1);
    }
}
