// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.llm;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** An object of an answer, whose members are taken for what they should be; what is something else is dropped and counted. */
record Claim(JsonObject object, Losses losses) {

    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000);
    /** To reckon with a number of more digits would take for ever. */
    private static final int LONGEST = 20;

    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}(\\.\\d{1,9})?");

    /** A text that is not blank. */
    Optional<String> text(String member) {
        return value(member).flatMap(this::told);
    }

    /** One of some constants, by its name in capitals or small letters; empty where it is none of them. */
    <E extends Enum<E>> Optional<E> oneOf(String member, Class<E> constants) {
        return text(member).flatMap(told -> Arrays.stream(constants.getEnumConstants())
                .filter(constant -> constant.name().equals(told.toUpperCase(Locale.ROOT)))
                .findFirst());
    }

    /** A whole number. */
    OptionalInt number(String member) {
        Optional<Integer> number = value(member).flatMap(value -> number(value).or(this::wrong));
        return number.isPresent() ? OptionalInt.of(number.get()) : OptionalInt.empty();
    }

    /** The first whole number among some members, of which others may be words. */
    Optional<Integer> numberAmong(List<String> members) {
        return members.stream()
                .flatMap(member -> value(member).flatMap(Claim::number).stream())
                .findFirst();
    }

    /** The first words among some members, of which others may be numbers. */
    Optional<String> wordsAmong(List<String> members) {
        return members.stream()
                .flatMap(member -> value(member).stream())
                .filter(value -> number(value).isEmpty())
                .flatMap(value -> text(value).flatMap(Claim::said).stream())
                .findFirst();
    }

    /** A number, also one in quotation marks. */
    Optional<BigDecimal> decimal(String member) {
        return value(member).flatMap(value -> decimal(value).or(this::wrong));
    }

    /** A text; a number is taken for its digits, a list for what stands in it with slashes between. */
    Optional<String> digits(String member) {
        return values(member).stream()
                .flatMap(value ->
                        value instanceof JsonNumber number ? Stream.of(number.toString()) : told(value).stream())
                .reduce((one, other) -> one + "/" + other);
    }

    /** An object; a bare text or number is taken for an object that has it as that member. */
    Optional<Claim> object(String member, String bare) {
        return value(member).flatMap(value -> object(value, bare));
    }

    /** The objects of a list, bare texts and numbers as well; what is no list is taken for the only thing in one. */
    List<Claim> objects(String member, String bare) {
        return values(member).stream()
                .flatMap(value -> object(value, bare).stream())
                .toList();
    }

    /** What stands in a list; what is no list is taken for the only thing in one. */
    List<JsonValue> values(String member) {
        return value(member)
                .map(value -> value instanceof JsonArray array ? List.<JsonValue>copyOf(array) : List.of(value))
                .orElse(List.of());
    }

    /** Whether there is anything. */
    boolean has(String member) {
        return value(member).isPresent();
    }

    /** The texts of a list. */
    List<String> texts(String member) {
        return values(member).stream().flatMap(value -> told(value).stream()).toList();
    }

    /** What is there; some write the word where they mean that there is nothing. */
    private Optional<JsonValue> value(String member) {
        return Optional.ofNullable(object.get(member))
                .filter(value -> value.getValueType() != JsonValue.ValueType.NULL
                        && text(value).filter("null"::equalsIgnoreCase).isEmpty());
    }

    private Optional<Claim> object(JsonValue value, String bare) {
        if (value instanceof JsonObject inner) {
            return Optional.of(new Claim(inner, losses));
        }
        return value instanceof JsonString || value instanceof JsonNumber
                ? Optional.of(
                        new Claim(Json.createObjectBuilder().add(bare, value).build(), losses))
                : wrong();
    }

    private Optional<String> told(JsonValue value) {
        return text(value).or(this::wrong).flatMap(Claim::said);
    }

    private static Optional<String> said(String text) {
        return Optional.of(text.strip()).filter(words -> !words.isEmpty());
    }

    private static Optional<String> text(JsonValue value) {
        return value instanceof JsonString text ? Optional.of(text.getString()) : Optional.empty();
    }

    /** A whole number, also one in quotation marks. */
    static Optional<Integer> number(JsonValue value) {
        return decimal(value)
                .filter(number -> number.abs().compareTo(MOST) < 0
                        && number.remainder(BigDecimal.ONE).signum() == 0)
                .map(BigDecimal::intValue);
    }

    private static Optional<BigDecimal> decimal(JsonValue value) {
        Optional<BigDecimal> told = value instanceof JsonNumber number
                ? Optional.of(number.bigDecimalValue())
                : text(value)
                        .map(String::strip)
                        .filter(NUMBER.asMatchPredicate())
                        .map(BigDecimal::new);
        return told.filter(number -> Math.abs(number.scale()) <= LONGEST);
    }

    private <T> Optional<T> wrong() {
        losses.drop(Cause.WRONG_KIND);
        return Optional.empty();
    }
}
