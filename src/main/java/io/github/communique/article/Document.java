// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.article;

import java.net.URI;
import java.util.Optional;

/**
 * Bytes that may hold an article, before anyone has read them.
 *
 * @param source where they came from: a file or http(s) address
 * @param bytes the content
 * @param mediaType what the source says it is, such as {@code text/html}, where told
 * @param charset what the transport says of the encoding, where told
 */
public record Document(URI source, byte[] bytes, Optional<String> mediaType, Optional<String> charset) {}
