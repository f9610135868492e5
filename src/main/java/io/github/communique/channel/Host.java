// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.channel;

/** What a program does for those who call. */
public interface Host {

    /** Does what a call asks for, and gives an exit code. */
    int serve(Call call, CallerReply reply);
}
