// SPDX-License-Identifier: GPL-3.0-or-later
package io.github.communique.llm;

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
import java.util.function.Function;

/** An object of an answer, whose members are taken for what they should be; what is something else is dropped and counted. */
record Claim(JsonObject object, Losses losses) {

    /** A text that is not blank. */
    Optional<String> text(String member) {
        return value(member)
                .flatMap(value -> text(value).or(this::wrong))
                .map(String::strip)
                .filter(text -> !text.isEmpty());
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

    /** A number. */
    Optional<BigDecimal> decimal(String member) {
        return value(member)
                .flatMap(value -> value instanceof JsonNumber number
                        ? Optional.of(number.bigDecimalValue())
                        : this.<BigDecimal>wrong());
    }

    /** An object; a bare text is taken for an object that has it as that member. */
    Optional<Claim> object(String member, String bare) {
        return value(member)
                .flatMap(value -> value instanceof JsonString text
                        ? Optional.of(new Claim(
                                jakarta.json.Json.createObjectBuilder()
                                        .add(bare, text)
                                        .build(),
                                losses))
                        : object(value).or(this::wrong));
    }

    /** The objects of a list. */
    List<Claim> objects(String member) {
        return list(member, this::object);
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
        return list(member, Claim::text).stream()
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private <T> List<T> list(String member, Function<JsonValue, Optional<T>> reading) {
        return value(member)
                .flatMap(value -> value instanceof JsonArray array ? Optional.of(array) : this.<JsonArray>wrong())
                .map(array -> array.stream()
                        .flatMap(value -> reading.apply(value).or(this::wrong).stream())
                        .toList())
                .orElse(List.of());
    }

    private Optional<JsonValue> value(String member) {
        return Optional.ofNullable(object.get(member))
                .filter(value -> value.getValueType() != JsonValue.ValueType.NULL);
    }

    private Optional<Claim> object(JsonValue value) {
        return value instanceof JsonObject inner ? Optional.of(new Claim(inner, losses)) : Optional.empty();
    }

    private static Optional<String> text(JsonValue value) {
        return value instanceof JsonString text ? Optional.of(text.getString()) : Optional.empty();
    }

    /** A whole number, also one in quotation marks. */
    static Optional<Integer> number(JsonValue value) {
        if (value instanceof JsonString text && text.getString().matches("\\d{1,9}")) {
            return Optional.of(Integer.valueOf(text.getString()));
        }
        return value instanceof JsonNumber number
                        && number.isIntegral()
                        && number.bigDecimalValue().precision() < 10
                ? Optional.of(number.intValue())
                : Optional.empty();
    }

    private <T> Optional<T> wrong() {
        losses.drop(Cause.WRONG_KIND);
        return Optional.empty();
    }
}
