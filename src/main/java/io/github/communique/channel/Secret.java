// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.channel;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What both sides know, and nobody else. Each shows the other that it does, without telling it: whoever has taken the port
 * of a program that died learns nothing and is not believed.
 */
record Secret(String digits) {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int LENGTH = 32;

    static Secret fresh() {
        return new Secret(HexFormat.of().formatHex(random()));
    }

    /** Greets as the one who calls; false if the other side does not know the secret. */
    boolean greet(DataInputStream in, DataOutputStream out) throws IOException {
        byte[] mine = random();
        out.write(mine);
        out.flush();
        byte[] theirs = in.readNBytes(LENGTH);
        if (!MessageDigest.isEqual(in.readNBytes(LENGTH), proof("door", mine, theirs))) {
            return false;
        }
        out.write(proof("caller", mine, theirs));
        out.flush();
        return true;
    }

    /** Greets as the one who is called; false if the other side does not know the secret. */
    boolean receive(DataInputStream in, DataOutputStream out) throws IOException {
        byte[] theirs = in.readNBytes(LENGTH);
        byte[] mine = random();
        out.write(mine);
        out.write(proof("door", theirs, mine));
        out.flush();
        return MessageDigest.isEqual(in.readNBytes(LENGTH), proof("caller", theirs, mine));
    }

    private byte[] proof(String side, byte[] caller, byte[] door) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(HexFormat.of().parseHex(digits), ALGORITHM));
            mac.update(side.getBytes(StandardCharsets.UTF_8));
            mac.update(caller);
            return mac.doFinal(door);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("every Java has " + ALGORITHM, missing);
        }
    }

    private static byte[] random() {
        byte[] bytes = new byte[LENGTH];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }

    @Override
    public String toString() {
        return "a secret";
    }
}
