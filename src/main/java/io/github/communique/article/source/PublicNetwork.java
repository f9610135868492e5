// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.article.source;

import io.github.communique.article.ArticleAddress;
import io.github.communique.article.ArticleException;
import io.github.communique.article.RefusalReason;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;

/** Tells the open internet from what only machines near this one can reach. */
final class PublicNetwork {

    private PublicNetwork() {}

    /**
     * Lets only hosts pass all of whose addresses are public. Java remembers what a name resolved to for longer than the
     * connection that follows takes, so that a name cannot change its mind in between.
     */
    static void require(URI address) throws ArticleException {
        for (InetAddress host : resolved(address)) {
            if (!isPublic(host)) {
                throw new ArticleException(
                        RefusalReason.FORBIDDEN,
                        "%s leads to %s, a private address, and was not asked; to ask it all the same, give --allow-private"
                                .formatted(address, host.getHostAddress()));
            }
        }
    }

    private static InetAddress[] resolved(URI address) throws ArticleException {
        try {
            return InetAddress.getAllByName(ArticleAddress.host(address));
        } catch (UnknownHostException unknown) {
            throw new ArticleException(
                    RefusalReason.UNREACHABLE,
                    address + " has a host that is not known; check the spelling and the network",
                    unknown);
        }
    }

    static boolean isPublic(InetAddress host) {
        boolean special = host.isAnyLocalAddress()
                || host.isLoopbackAddress()
                || host.isLinkLocalAddress()
                || host.isSiteLocalAddress()
                || host.isMulticastAddress();
        byte[] bytes = host.getAddress();
        return !special && !(host instanceof Inet6Address ? isReserved6(bytes) : isReserved4(bytes));
    }

    /** IANA special-purpose registry: this network, shared space, protocol assignments, benchmarks, class E. */
    private static boolean isReserved4(byte[] bytes) {
        int first = bytes[0] & 0xFF;
        int second = bytes[1] & 0xFF;
        return first == 0
                || first >= 240
                || first == 100 && (second & 0xC0) == 64
                || first == 192 && second == 0
                || first == 198 && (second & 0xFE) == 18;
    }

    /** Unique local addresses, and those that hold an IPv4 address which a gateway would ask: mapped, NAT64, 6to4, Teredo. */
    private static boolean isReserved6(byte[] bytes) {
        int first = (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
        int second = (bytes[2] & 0xFF) << 8 | bytes[3] & 0xFF;
        return (first & 0xFE00) == 0xFC00
                || first == 0
                || first == 0x64 && second == 0xFF9B
                || first == 0x2002
                || first == 0x2001 && second == 0;
    }
}
