// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.release;

import java.nio.file.Path;

/**
 * A file of a release; it never changes.
 *
 * @param name under which it is published
 * @param path where it is
 * @param size its bytes
 * @param sha256 the SHA-256 of its bytes, 64 hexadecimal digits
 */
public record ReleaseFile(String name, Path path, long size, String sha256) {}
