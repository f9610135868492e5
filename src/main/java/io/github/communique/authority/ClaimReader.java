// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.authority;

import io.github.communique.identity.FullName;
import io.github.communique.model.Party;
import io.github.communique.ontology.Authorities;
import io.github.communique.ontology.PlainName;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Makes of rows what they claim of things; a row that makes no sense costs itself. */
final class ClaimReader {

    private static final Pattern QID = Pattern.compile("Q[1-9]\\d*");
    private static final Pattern DAY = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?(?:T.*)?");
    private static final String GEONAMES = "https://sws.geonames.org/";

    private final ListColumns columns;
    private final Sides sides;
    private final OwnOffice offices;
    private final Optional<ListClaim.Kind> usual;

    /** @param usual the kind of thing where a row does not say it */
    ClaimReader(ListColumns columns, Sides sides, OwnOffice offices, Optional<ListClaim.Kind> usual) {
        this.columns = columns;
        this.sides = sides;
        this.offices = offices;
        this.usual = usual;
    }

    /** The claims of some rows, those on one thing together; faults are added to a list. */
    List<ListClaim> claims(List<ListRow> rows, List<ListFault> faults) {
        Map<String, ListClaim> claims = new LinkedHashMap<>();
        for (ListRow row : rows) {
            try {
                ListClaim claim = claim(row);
                claims.merge(claim.key(), claim, ListClaim::with);
            } catch (IllegalArgumentException refused) {
                faults.add(new ListFault(row.line(), row.cell("name").orElse(""), refused.getMessage()));
            }
        }
        return List.copyOf(claims.values());
    }

    private ListClaim claim(ListRow row) {
        String name = row.cell("name").orElseThrow(() -> refused("the row has no name"));
        ListClaim.Kind kind = kind(row);
        Optional<Party> side = row.cell("side").map(this::side);
        if (kind == ListClaim.Kind.PERSON
                && (side.isEmpty() || FullName.of(name).isEmpty())) {
            throw refused("a person needs a full name and the state or organisation it acts for: " + name);
        }
        Set<String> ids = ids(row);
        return new ListClaim(
                kind + " " + ids.stream().findFirst().orElseGet(() -> named(name, side)),
                kind,
                Stream.concat(Stream.of(name), aliases(row)).distinct().toList(),
                ids,
                side.stream().toList(),
                kind == ListClaim.Kind.PERSON
                        ? term(row, side.orElseThrow()).stream().toList()
                        : List.of(),
                spot(row),
                geonames(row),
                List.of(row));
    }

    /** By what a thing without an id is known again. */
    private static String named(String name, Optional<Party> side) {
        return PlainName.of(name) + side.map(of -> " " + of.name()).orElse("");
    }

    /** The number in GeoNames, which may stand within an address; "n/a" is none. */
    private static Optional<String> geonames(ListRow row) {
        return row.cell("geonames").map(number -> number.replaceAll("\\D", "")).filter(number -> !number.isEmpty());
    }

    private ListClaim.Kind kind(ListRow row) {
        Optional<ListClaim.Kind> told = row.cell("kind").map(columns::namedKind);
        boolean office = row.cell("office").isPresent();
        boolean place = Stream.of("latitude", "point", "geonames")
                .anyMatch(column -> row.cell(column).isPresent());
        return told.or(() -> usual)
                .or(() -> office ? Optional.of(ListClaim.Kind.PERSON) : Optional.empty())
                .or(() -> place ? Optional.of(ListClaim.Kind.PLACE) : Optional.empty())
                .orElseThrow(() -> refused("it is not told what the row is of; give a column \"kind\", or --kind"));
    }

    private Party side(String told) {
        return sides.party(told)
                .orElseThrow(() -> refused(
                        "no state or organisation is known as \"" + told + "\"; write its ISO code or English name"));
    }

    private static Set<String> ids(ListRow row) {
        Set<String> ids = new LinkedHashSet<>();
        row.cell("id").ifPresent(id -> {
            if (QID.matcher(id).matches()) {
                ids.add(Authorities.WIKIDATA + id);
            } else if (id.matches("https?://[^\\s<>\"{}|\\\\^`]+")) {
                ids.add(id);
            } else if (!id.startsWith("urn:list:")) {
                throw refused("\"" + id + "\" is neither an item of Wikidata, such as Q45, nor a web address");
            }
        });
        geonames(row).ifPresent(number -> ids.add(GEONAMES + number + "/"));
        return ids;
    }

    private static Stream<String> aliases(ListRow row) {
        return row.cell("aliases").stream()
                .flatMap(text -> Stream.of(text.split("[|;]")))
                .map(String::strip)
                .filter(alias -> !alias.isEmpty());
    }

    private Optional<ListClaim.Term> term(ListRow row, Party side) {
        Optional<LocalDate> from = row.cell("from").filter(ClaimReader::isTold).map(text -> day(text, false));
        Optional<LocalDate> until =
                row.cell("until").filter(ClaimReader::isTold).map(text -> day(text, true));
        if (from.isPresent() && until.isPresent() && until.get().isBefore(from.get())) {
            throw refused("the term ends before it begins: " + row.cells().get("from") + " to "
                    + row.cells().get("until"));
        }
        return row.cell("office").map(office -> new ListClaim.Term(offices.of(office, side), side, from, until));
    }

    /** Wikidata writes that a day is not known as an address that stands for nothing. */
    private static boolean isTold(String day) {
        return !day.contains("/.well-known/genid/");
    }

    private static LocalDate day(String text, boolean last) {
        var parts = DAY.matcher(text);
        try {
            if (!parts.matches()) {
                throw new DateTimeException(text);
            }
            int year = Integer.parseInt(parts.group(1));
            int month = parts.group(2) == null ? (last ? 12 : 1) : Integer.parseInt(parts.group(2));
            return parts.group(3) != null
                    ? LocalDate.of(year, month, Integer.parseInt(parts.group(3)))
                    : last ? YearMonth.of(year, month).atEndOfMonth() : LocalDate.of(year, month, 1);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("\"" + text + "\" is no day; write 2031, 2031-03 or 2031-03-09", e);
        }
    }

    private static Optional<Spot> spot(ListRow row) {
        try {
            Optional<Spot> point = row.cell("point").flatMap(Spot::ofPoint);
            if (point.isPresent()
                    || row.cell("latitude").isEmpty()
                    || row.cell("longitude").isEmpty()) {
                return point;
            }
            return Optional.of(new Spot(
                    Double.parseDouble(row.cells().get("latitude")),
                    Double.parseDouble(row.cells().get("longitude"))));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("latitude and longitude are no numbers of degrees, such as 38.72", e);
        }
    }

    private static IllegalArgumentException refused(String why) {
        return new IllegalArgumentException(why);
    }
}
