// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shell script in front of the program, with a Java in its way that only prints what it is asked. */
class LauncherTest {

    private static final String ECHO = """
            #!/bin/sh
            if [ "$1" = -version ]; then echo 'openjdk version "%s" 2026-01-01' >&2; exit 0; fi
            for word in "$@"; do echo "[$word]"; done
            """;

    @TempDir
    private Path folder;

    private Path home;
    private Path launcher;

    @BeforeEach
    void install() throws IOException {
        home = Files.createDirectories(folder.resolve("a place with spaces/communique"));
        launcher = Files.createDirectories(home.resolve("bin")).resolve("communique");
        Files.copy(Path.of("src/main/launcher/communique"), launcher);
    }

    @Test
    void argumentsWithSpacesReachTheProgramThroughASymbolicLink() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("link"), launcher);
        String said = run(link, java("17.0.15"), "extract", "my article.html");
        assertThat(said)
                .contains("[-cp]\n[" + home.toRealPath() + ":" + home.toRealPath()
                        + "/lib/*]\n[io.github.communique.cli.Main]")
                .endsWith("[extract]\n[my article.html]\n")
                .contains("[-Xmx2g]");
    }

    @Test
    void newerJavasAreToldToBeQuiet() throws Exception {
        assertThat(run(launcher, java("25.0.3"))).contains("[--sun-misc-unsafe-memory-access=allow]");
        assertThat(run(launcher, java("17.0.15"))).doesNotContain("[--sun-misc-unsafe-memory-access=allow]");
    }

    @Test
    void aCheckWaitsForNoCompilerThatTakesItsTime() throws Exception {
        assertThat(run(launcher, java("17.0.15"), "check", "a.ttl")).contains("[-XX:TieredStopAtLevel=1]");
        assertThat(run(launcher, java("17.0.15"), "serve")).doesNotContain("TieredStopAtLevel");
    }

    @Test
    void anOldJavaIsPassedOver() throws Exception {
        Path old = java("11.0.2");
        Files.writeString(old.resolve("bin/java"), ECHO.formatted("11.0.2").replace("[$word]", "eleven"));
        assertThat(run(launcher, old)).doesNotContain("eleven");
    }

    private Path java(String version) throws IOException {
        Path javaHome = folder.resolve("java " + version);
        Path java = Files.createDirectories(javaHome.resolve("bin")).resolve("java");
        Files.writeString(java, ECHO.formatted(version));
        assertThat(java.toFile().setExecutable(true)).isTrue();
        return javaHome;
    }

    private static String run(Path program, Path javaHome, String... arguments) throws Exception {
        String[] words = new String[arguments.length + 2];
        words[0] = "sh";
        words[1] = program.toString();
        System.arraycopy(arguments, 0, words, 2, arguments.length);
        ProcessBuilder builder = new ProcessBuilder(words).redirectErrorStream(true);
        builder.environment().putAll(Map.of("JAVA_HOME", javaHome.toString()));
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }
}
