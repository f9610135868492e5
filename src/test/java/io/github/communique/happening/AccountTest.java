// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.happening;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.happening.Account.Side;
import io.github.communique.model.Role;
import io.github.communique.model.Status;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AccountTest {

    private static Account account(String event, String type, String... parties) {
        List<Side> sides = Stream.of(parties)
                .map(party -> new Side(party, Optional.empty(), Role.PARTICIPANT))
                .toList();
        return new Account(
                event,
                "article",
                type,
                Status.ACTUAL,
                sides,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "",
                0);
    }

    @Test
    void anAccountKnowsHowManyOthersOfItsArticleItMayBeTakenFor() {
        List<Account> told = Account.ofArticle(List.of(
                account("a", "Meeting", "fr", "de"),
                account("b", "Meeting", "de", "fr", "it"),
                account("c", "Meeting", "de", "it"),
                account("d", "Call", "fr", "de"),
                account("e", "Call", "fr")));
        assertThat(told).extracting(Account::event).containsExactly("a", "b", "c", "d", "e");
        assertThat(told).extracting(Account::alike).containsExactly(1, 2, 1, 0, 1);
    }
}
