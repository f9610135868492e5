// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.backup;

/**
 * What a backup holds.
 *
 * @param files how many
 * @param bytes of all of them, unpacked
 * @param version the digest of the data
 */
public record BackupContent(int files, long bytes, String version) {}
