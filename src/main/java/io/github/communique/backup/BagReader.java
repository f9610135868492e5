// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.apache.commons.codec.digest.DigestUtils;

/** Reads a bag that {@link BagWriter} wrote, and believes nothing in it that its manifest does not vouch for. */
final class BagReader implements AutoCloseable {

    private final Path file;
    private final ZipFile zip;

    BagReader(Path file) throws IOException {
        this.file = file;
        try {
            zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8);
        } catch (ZipException e) {
            throw new IOException(file + " is no whole backup (" + e.getMessage() + "); take another copy of it", e);
        }
    }

    /** Writes the files into a folder. */
    BackupContent unpack(Path folder) throws IOException {
        Map<String, String> digests = manifest();
        refuseStrangers(digests.keySet());
        for (String name : digests.keySet()) {
            refuseOthers(name);
        }
        long bytes = 0;
        for (Map.Entry<String, String> told : digests.entrySet()) {
            bytes += unpack(told.getKey(), told.getValue(), folder);
        }
        return new BackupContent(digests.size(), bytes, version());
    }

    private Map<String, String> manifest() throws IOException {
        Map<String, String> digests = new TreeMap<>();
        for (String line : text(BagWriter.MANIFEST).lines().toList()) {
            String[] parts = line.split(" +", 2);
            if (parts.length < 2 || !parts[1].startsWith(BagWriter.DATA)) {
                throw new IOException(file + ": the manifest has a line that names no file: " + line);
            }
            digests.put(parts[1], parts[0]);
        }
        return digests;
    }

    private void refuseStrangers(Set<String> told) throws IOException {
        Set<String> strangers = new TreeSet<>();
        for (ZipEntry entry : Collections.list(zip.entries())) {
            String name = entry.getName();
            if (name.startsWith(BagWriter.ROOT + BagWriter.DATA)) {
                strangers.add(name.substring(BagWriter.ROOT.length()));
            }
        }
        strangers.removeAll(told);
        if (!strangers.isEmpty()) {
            throw new IOException(file + " holds " + strangers.iterator().next()
                    + ", which its manifest does not name; take another copy of the backup");
        }
    }

    private void refuseOthers(String name) throws IOException {
        Path inside = inside(name);
        if (inside.isAbsolute() || inside.startsWith("..")) {
            throw new IOException(file + " names a file outside of the store: " + name + "; it is no backup of ours");
        }
        if (!Belongings.hold(inside)) {
            throw new IOException(file + " names " + name + ", which no backup holds; take another copy of the backup");
        }
    }

    private static Path inside(String name) {
        return Path.of(name.substring(BagWriter.DATA.length())).normalize();
    }

    private long unpack(String name, String digest, Path folder) throws IOException {
        Path to = folder.resolve(inside(name));
        Files.createDirectories(to.getParent());
        try (DigestInputStream in = new DigestInputStream(open(BagWriter.ROOT + name), DigestUtils.getSha256Digest())) {
            long bytes = Files.copy(in, to);
            String found = HexFormat.of().formatHex(in.getMessageDigest().digest());
            if (!found.equals(digest)) {
                throw new IOException(file + " is damaged: the SHA-256 of " + name + " is " + found + ", not " + digest
                        + "; take another copy of the backup");
            }
            return bytes;
        } catch (ZipException e) {
            throw new IOException(
                    file + " is damaged: " + name + " (" + e.getMessage() + "); take another copy of the backup", e);
        }
    }

    private String version() throws IOException {
        return text(BagWriter.INFORMATION)
                .lines()
                .filter(line -> line.startsWith(BagWriter.VERSION))
                .map(line -> line.substring(BagWriter.VERSION.length()))
                .findFirst()
                .orElseThrow(() -> new IOException(file + " does not tell the version of its data"));
    }

    private String text(String name) throws IOException {
        try (InputStream in = open(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private InputStream open(String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new IOException(file + " lacks " + name + ", so it is no whole backup; take another copy of it");
        }
        return zip.getInputStream(entry);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
