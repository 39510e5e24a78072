package org.handoff.reports;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a funder asks, in the funder's words, codes and order, and when.
 *
 * @param funder who gets the report
 * @param basis the law, agreement or handbook the questions are from
 * @param rhythm which periods are reported and when each is due; null when the report is made on demand only
 * @param formats the files the funder wants
 */
public record FunderForm(String funder, String basis, @Nullable Rhythm rhythm, List<String> formats, List<Section> sections) {

    /** One part of the form. */
    public record Section(String title, String note, List<Line> lines) {
    }

    /**
     * One question.
     *
     * @param code the funder's number or code of it
     * @param asks the funder's words
     * @param remark how what is counted here differs from what is asked
     */
    public record Line(String code, String asks, Answer answer, String remark) {
    }

    /** What answers a question. */
    public sealed interface Answer {
    }

    /**
     * A measure of the program.
     *
     * @param part which number of it: value, numerator, denominator, median, events, people and the like
     * @param target what the funder expects it to reach; null where nothing is
     */
    public record OfMeasure(String measure, String part, @Nullable Target target) implements Answer {
    }

    /**
     * What a figure is to reach.
     *
     * @param shown as the funder writes it: {@code 80 %}
     * @param least the same as a number, a share of 1 where it is in per cent
     */
    public record Target(String shown, double least) {
    }

    /**
     * The rows of a table.
     *
     * @param codes the funder's rows; empty when the table's own are printed
     */
    public record OfTable(String table, List<Row> codes) implements Answer {
    }

    /**
     * One row as the funder wants it.
     *
     * @param keys the codes of the program that go into it
     */
    public record Row(String code, String asks, List<String> keys) {
    }

    /**
     * Nothing: the program has no such figure.
     *
     * @param word <em>not measured</em> or <em>not collected</em>
     */
    public record Lacking(String word, String reason) implements Answer {
    }

    /** The ids of every measure and table that answers a question, in the order of the form. */
    public List<String> measures() {
        return sections.stream().flatMap(section -> section.lines().stream()).flatMap(line ->
                line.answer() instanceof OfMeasure one ? Stream.of(one.measure())
                        : line.answer() instanceof OfTable table ? Stream.of(table.table()) : Stream.empty()).distinct().toList();
    }
}
