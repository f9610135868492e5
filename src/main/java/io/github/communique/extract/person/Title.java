// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.extract.person;

import io.github.communique.model.Party;
import java.util.Optional;

/**
 * What the words beside a person's name tell of the person.
 *
 * @param office the office in the words of the sentence
 * @param side the state or organisation that the office belongs to
 * @param standing whether the office is held, was held, or there is none
 */
record Title(Optional<String> office, Optional<Party> side, Person.Standing standing) {}
