// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.channel;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.AclFileAttributeView;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/**
 * What stands at a door: a file that only the user who opened it can read.
 *
 * @param port of this machine that is listened on
 * @param secret that callers must know
 * @param program the version of the one who listens
 */
record Plate(int port, Secret secret, String program) {

    private static final String FILE = "door";

    /** The plate in a folder, if one hangs there; it may have been left behind. */
    static Optional<Plate> in(Path folder) throws IOException {
        try {
            List<String> lines = Files.readAllLines(folder.resolve(FILE));
            return lines.size() < 3
                    ? Optional.empty()
                    : Optional.of(new Plate(Integer.parseInt(lines.get(0)), new Secret(lines.get(1)), lines.get(2)));
        } catch (NoSuchFileException none) {
            return Optional.empty();
        } catch (NumberFormatException damaged) {
            throw new IOException(folder.resolve(FILE) + " is damaged; delete it", damaged);
        }
    }

    void hang(Path folder) throws IOException {
        Path made = Files.createTempFile(folder, ".door", ""); // for the owner alone, where the system knows rights
        try {
            guard(made);
            Files.write(made, List.of(Integer.toString(port), secret.digits(), program));
            Files.move(made, folder.resolve(FILE), StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(made);
        }
    }

    /** Lets nobody but the owner in, where rights are lists, as on Windows. */
    private static void guard(Path file) throws IOException {
        AclFileAttributeView rights = Files.getFileAttributeView(file, AclFileAttributeView.class);
        if (rights != null) {
            rights.setAcl(List.of(AclEntry.newBuilder()
                    .setType(AclEntryType.ALLOW)
                    .setPrincipal(rights.getOwner())
                    .setPermissions(EnumSet.allOf(AclEntryPermission.class))
                    .build()));
        }
    }

    static void takeDown(Path folder) throws IOException {
        Files.deleteIfExists(folder.resolve(FILE));
    }
}
