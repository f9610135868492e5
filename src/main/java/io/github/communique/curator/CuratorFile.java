// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.curator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A file of curators: a line for each, the name and the hash of the password with a colon between. */
public final class CuratorFile {

    private static final Pattern HASH = Pattern.compile("\\$shiro2\\$[^:\\s]+");

    private final Path file;
    private final Passwords passwords = new Passwords();
    private final String nobody = passwords.hash("the password of nobody at all");

    public CuratorFile(Path file) {
        this.file = file;
    }

    /**
     * All curators, in the order of the file.
     *
     * @throws IOException if the file cannot be read, or a line is none of a curator
     */
    public List<Curator> read() throws IOException {
        List<String> lines = Files.readAllLines(file);
        List<Curator> curators = new ArrayList<>();
        for (int number = 0; number < lines.size(); number++) {
            if (!lines.get(number).isBlank()) {
                curators.add(curator(lines.get(number), number + 1));
            }
        }
        return curators;
    }

    private Curator curator(String line, int number) throws IOException {
        String[] parts = line.split(":", 2);
        if (parts.length < 2 || !HASH.matcher(parts[1]).matches() || !Passwords.isHash(parts[1])) {
            throw unfit(number, "it holds no name with the hash of a password", null);
        }
        try {
            return new Curator(parts[0], parts[1]);
        } catch (IllegalArgumentException unfit) {
            throw unfit(number, unfit.getMessage(), unfit);
        }
    }

    private IOException unfit(int line, String why, Exception cause) {
        return new IOException(
                file + ", line " + line + ": " + why + "; write it with: communique curator add NAME --file " + file,
                cause);
    }

    /**
     * The curator of a name, if the password is theirs; a name that is not there takes as long.
     *
     * @throws IOException if the file cannot be read
     */
    public Optional<Curator> check(String name, String password) throws IOException {
        Optional<Curator> found = find(name);
        boolean right = passwords.match(password, found.map(Curator::hash).orElse(nobody));
        return found.filter(curator -> right);
    }

    /** The curator of a name as it is typed. */
    private Optional<Curator> find(String typed) throws IOException {
        List<Curator> all = read();
        try {
            String name = Curator.name(typed);
            return all.stream().filter(curator -> curator.name().equals(name)).findFirst();
        } catch (IllegalArgumentException nobodyIsCalledSo) {
            return Optional.empty();
        }
    }

    /**
     * Adds a curator, or gives one another password; the file is made if there is none.
     *
     * @return whether the name is new
     * @throws IllegalArgumentException if name or password will not do
     */
    public boolean add(String name, String password) throws IOException {
        Curator curator = new Curator(name, passwords.hash(password));
        List<Curator> all = new ArrayList<>(Files.exists(file) ? read() : List.of());
        boolean known = all.removeIf(other -> other.name().equals(curator.name()));
        all.add(curator);
        write(all);
        return !known;
    }

    /**
     * Takes a curator out.
     *
     * @return whether there was one of the name
     */
    public boolean remove(String typed) throws IOException {
        String name = Curator.name(typed);
        List<Curator> all = new ArrayList<>(read());
        boolean known = all.removeIf(curator -> curator.name().equals(name));
        if (known) {
            write(all);
        }
        return known;
    }

    /** Whole or not at all; such a file is for the eyes of its owner alone. */
    private void write(List<Curator> curators) throws IOException {
        String text = curators.stream()
                .map(curator -> curator.name() + ":" + curator.hash() + "\n")
                .collect(Collectors.joining());
        Path folder = file.toAbsolutePath().getParent();
        Path fresh = Files.createTempFile(folder, ".curators", "");
        try {
            Files.writeString(fresh, text);
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }
}
