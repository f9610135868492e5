// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.curator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CuratorFileTest {

    private static final String PASSWORD = "seven herons on a wall";

    @TempDir
    private Path folder;

    private Path file;
    private CuratorFile curators;

    @BeforeEach
    void begin() {
        file = folder.resolve("curators");
        curators = new CuratorFile(file);
    }

    @Test
    void aCuratorIsKnownByNameAndPassword() throws IOException {
        assertThat(curators.add("Anna Berg", PASSWORD)).isTrue();
        assertThat(curators.check("Anna Berg", PASSWORD)).map(Curator::name).contains("Anna Berg");
        assertThat(curators.check(" Anna Berg ", PASSWORD)).isPresent();
        assertThat(curators.check("Anna Berg", PASSWORD + " ")).isEmpty();
        assertThat(curators.check("Anna", PASSWORD)).isEmpty();
        assertThat(curators.check("", "")).isEmpty();
    }

    @Test
    void thePasswordStandsNowhereAndNobodyElseReadsTheFile() throws IOException {
        curators.add("Anna Berg", PASSWORD);
        curators.add("Bo", PASSWORD);
        assertThat(Files.readAllLines(file))
                .hasSize(2)
                .doesNotHaveDuplicates()
                .allMatch(line -> line.matches("[^:]+:\\$shiro2\\$argon2id\\$.*") && !line.contains("herons"));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(folder).isDirectoryContaining(path -> path.equals(file));
    }

    @Test
    void anotherPasswordTakesThePlaceOfTheFirst() throws IOException {
        curators.add("Anna Berg", PASSWORD);
        assertThat(curators.add("Anna Berg", "eight herons on a wall")).isFalse();
        assertThat(curators.read()).hasSize(1);
        assertThat(curators.check("Anna Berg", PASSWORD)).isEmpty();
    }

    @Test
    void whoIsTakenOutIsKnownNoLonger() throws IOException {
        curators.add("Anna Berg", PASSWORD);
        curators.add("Bo", PASSWORD);
        assertThat(curators.remove("Anna Berg")).isTrue();
        assertThat(curators.remove("Anna Berg")).isFalse();
        assertThat(curators.read()).extracting(Curator::name).containsExactly("Bo");
    }

    @Test
    void aNameOrPasswordThatWillNotDoIsRefused() {
        assertThatThrownBy(() -> curators.add("Bo", "short")).hasMessageContaining("12 to 1000 characters, this one 5");
        for (String name : new String[] {"", "a:b", "a\nb", "<b>", "-Bo", "x".repeat(61)}) {
            assertThatThrownBy(() -> curators.add(name, PASSWORD)).hasMessageContaining("1 to 60 letters");
        }
        assertThat(file).doesNotExist();
    }

    @Test
    void aLineThatIsNoneOfACuratorIsNamed() throws IOException {
        Files.writeString(file, "\nBo:secret\n");
        assertThatThrownBy(curators::read)
                .isInstanceOf(IOException.class)
                .hasMessageContaining("curators, line 2:")
                .hasMessageContaining("communique curator add");
    }

    @Test
    void aHashThatWasCutOffIsNamed() throws IOException {
        curators.add("Bo", PASSWORD);
        String whole = Files.readString(file).strip();
        for (String cut :
                new String[] {"Bo:$shiro2$", "Bo:$shiro2$argon2id$", whole.substring(0, whole.lastIndexOf('$'))}) {
            Files.writeString(file, cut + "\n");
            assertThatThrownBy(curators::read)
                    .as(cut)
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("curators, line 1:");
        }
    }
}
