// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.cli;

import io.github.communique.llm.ServerAddress;
import io.github.communique.remote.RemoteAccess;
import io.github.communique.remote.RemoteLogin;
import io.github.communique.remote.RemoteStore;
import io.github.communique.store.Upstream;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/**
 * The folder that holds the copy of a store elsewhere; its name is the address of that store.
 *
 * @param folder of the copy
 * @param store the address
 */
record RemoteCopy(Path folder, URI store) {

    private static final String COPIES = "communique-copies";
    private static final int LONGEST = 250;
    private static final String PREFIX = "COMMUNIQUE_STORE_";
    private static final String PATIENCE = "120";
    private static final String PAUSE = "30";

    /** Whether what a user calls a store is an address. */
    static boolean isAddress(String name) {
        return name.matches("(?i)https?://.*");
    }

    /**
     * The folder for an address.
     *
     * @throws IllegalArgumentException if it is no address of a store
     */
    static Path folderOf(String address, House house) {
        new ServerAddress(URI.create(address), Optional.empty());
        String name = URLEncoder.encode(address.replaceFirst("/+$", ""), StandardCharsets.UTF_8);
        if (name.length() > LONGEST) {
            throw new IllegalArgumentException("the address of the store is too long for the name of a folder");
        }
        return house.file(told(house.console().environment(), "COPIES").orElse(""))
                .resolve(COPIES)
                .resolve(name);
    }

    /** The copy in a folder, if it is named as one. */
    static Optional<RemoteCopy> in(Path folder) {
        Path parent = folder.toAbsolutePath().getParent();
        return parent == null || !parent.endsWith(COPIES)
                ? Optional.empty()
                : Optional.of(URLDecoder.decode(folder.getFileName().toString(), StandardCharsets.UTF_8))
                        .filter(RemoteCopy::isAddress)
                        .map(address -> new RemoteCopy(folder, URI.create(address)));
    }

    /** What a user calls the store that a folder is meant by. */
    static String nameOf(Path folder) {
        return in(folder).map(copy -> copy.store().toString()).orElse(folder.toString());
    }

    /** Refuses what a store elsewhere cannot have done to it from here. */
    static void refuse(StoreOption store, String what, String instead) throws IOException {
        Optional<RemoteCopy> copy = in(store.folder());
        if (copy.isPresent()) {
            throw new IOException("%s is not done to the store %s, of which here is but a copy; %s"
                    .formatted(what, copy.get().store, instead));
        }
    }

    /** The way there, as the surroundings tell it. */
    Upstream upstream(Map<String, String> environment) throws IOException {
        Optional<RemoteLogin> login = login(environment);
        try {
            RemoteAccess access = new RemoteAccess(
                    store,
                    place(environment, "QUERY"),
                    place(environment, "UPDATE"),
                    login,
                    seconds(environment, "PATIENCE", PATIENCE));
            if (login.isPresent()) {
                ServerAddress.refuseOpenLine(store);
                access.query().ifPresent(ServerAddress::refuseOpenLine);
                access.update().ifPresent(ServerAddress::refuseOpenLine);
            }
            return new RemoteStore(access, folder);
        } catch (IllegalArgumentException wrong) {
            throw new IOException(wrong.getMessage(), wrong);
        }
    }

    /** How long to wait before looking again for what others changed. */
    static Duration pause(Map<String, String> environment) throws IOException {
        return seconds(environment, "PAUSE", PAUSE);
    }

    private static Optional<URI> place(Map<String, String> environment, String name) {
        Optional<URI> place = told(environment, name).map(URI::create);
        place.ifPresent(address -> new ServerAddress(address, Optional.empty()));
        return place;
    }

    private static Optional<RemoteLogin> login(Map<String, String> environment) throws IOException {
        Optional<String> token = secret(environment, "TOKEN");
        Optional<String> user = told(environment, "USER");
        if (token.isPresent()) {
            return token.map(RemoteLogin.Token::new);
        }
        if (user.isEmpty()) {
            return Optional.empty();
        }
        String password = secret(environment, "PASSWORD")
                .orElseThrow(() -> new IOException(PREFIX + "USER is set without a password; set " + PREFIX
                        + "PASSWORD, or " + PREFIX + "PASSWORD_FILE to a file that holds it"));
        return Optional.of(new RemoteLogin.Password(user.get(), password));
    }

    /** What a variable tells, or the file that another names. */
    private static Optional<String> secret(Map<String, String> environment, String name) throws IOException {
        Optional<String> file = told(environment, name + "_FILE");
        return file.isPresent()
                ? Optional.of(Files.readString(Path.of(file.get())).strip())
                : told(environment, name);
    }

    private static Duration seconds(Map<String, String> environment, String name, String usual) throws IOException {
        String wanted = told(environment, name).orElse(usual);
        if (!wanted.matches("[1-9]\\d{0,5}")) {
            throw new IOException(PREFIX + name + "=" + wanted + " is no number of seconds; set one such as " + usual);
        }
        return Duration.ofSeconds(Long.parseLong(wanted));
    }

    private static Optional<String> told(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(PREFIX + name)).filter(value -> !value.isBlank());
    }
}
