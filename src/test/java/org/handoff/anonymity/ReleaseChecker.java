package org.handoff.anonymity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Looks at a release as somebody would who has only the source, the hierarchies as lines of text and the released text, and
 * shares no code with the engine.
 */
record ReleaseChecker(Table source, Terms terms, Release release) {

    void check() {
        nobodyIsInvented();
        everyLabelStandsForItsValue();
        everyClassIsLargeAndDiverse();
        protectedColumnsHaveOneLevel();
        nothingButReleasedColumns();
        figuresAreTrue();
    }

    private void nobodyIsInvented() {
        int released = release.table().rows();
        assertThat(release.sources()).hasSize(released).doesNotHaveDuplicates();
        assertThat(source.rows() - released).isLessThanOrEqualTo((int) (terms.mostWithheld() * source.rows()))
                .isEqualTo(release.loss().withheld());
    }

    private void everyLabelStandsForItsValue() {
        for (int row = 0; row < release.table().rows(); row++) {
            for (String column : release.table().columns()) {
                var raw = source.value(release.sources().get(row), source.columns().indexOf(column));
                var label = release.table().value(row, release.table().columns().indexOf(column));
                if (known().contains(column)) {
                    assertThat(formsOf(column, raw)).as(column).contains(label);
                } else {
                    assertThat(label).as(column).isEqualTo(raw);
                }
            }
        }
    }

    /** A blank has but two forms. */
    private List<String> formsOf(String column, String raw) {
        return raw.isEmpty() ? List.of("", "*") : terms.hierarchies().get(column).lines().stream()
                .filter(line -> line.get(0).equals(raw)).findFirst().orElseThrow();
    }

    private void everyClassIsLargeAndDiverse() {
        for (List<Integer> each : classes().values()) {
            assertThat(each).hasSizeGreaterThanOrEqualTo(terms.k());
            for (String column : columns(Role.SENSITIVE)) {
                var counts = new HashMap<String, Integer>();
                each.stream().map(row -> value(row, column)).filter(value -> !value.isEmpty())
                        .forEach(value -> counts.merge(value, 1, Integer::sum));
                int known = counts.values().stream().mapToInt(count -> count).sum();
                assertThat(counts).hasSizeGreaterThanOrEqualTo(terms.l());
                assertThat(counts.values()).allMatch(count -> count <= terms.cap() * known + 1e-6);
            }
        }
    }

    private void protectedColumnsHaveOneLevel() {
        for (String column : columns(Role.PROTECTED)) {
            var lines = terms.hierarchies().get(column).lines();
            assertThat(IntStream.range(0, lines.get(0).size()).boxed()).as(column).anySatisfy(level -> {
                for (int row = 0; row < release.table().rows(); row++) {
                    var raw = source.value(release.sources().get(row), source.columns().indexOf(column));
                    var wanted = raw.isEmpty() ? level == lines.get(0).size() - 1 ? "*" : ""
                            : formsOf(column, raw).get(level);
                    assertThat(value(row, column)).isEqualTo(wanted);
                }
            });
        }
    }

    private void nothingButReleasedColumns() {
        var allowed = new HashSet<>(source.columns());
        allowed.removeAll(columns(Role.DROPPED));
        assertThat(release.table().columns()).containsExactlyInAnyOrderElementsOf(allowed);
    }

    private void figuresAreTrue() {
        var classes = classes();
        assertThat(release.risk().classes()).isEqualTo(classes.size());
        assertThat(release.risk().smallest()).isEqualTo(classes.values().stream().mapToInt(List::size).min().orElseThrow());
        assertThat(release.risk().aboveThreshold()).isZero();
        long discernibility = classes.values().stream().mapToLong(each -> (long) each.size() * each.size()).sum()
                + (long) release.loss().withheld() * source.rows();
        assertThat(release.loss().discernibility()).isEqualTo(discernibility);
    }

    Map<List<String>, List<Integer>> classes() {
        var classes = new HashMap<List<String>, List<Integer>>();
        for (int row = 0; row < release.table().rows(); row++) {
            int at = row;
            classes.computeIfAbsent(known().stream().map(column -> value(at, column)).toList(), none -> new ArrayList<>()).add(row);
        }
        return classes;
    }

    private String value(int row, String column) {
        return release.table().value(row, release.table().columns().indexOf(column));
    }

    private List<String> known() {
        return source.columns().stream()
                .filter(column -> terms.roles().get(column) == Role.QUASI || terms.roles().get(column) == Role.PROTECTED).toList();
    }

    private List<String> columns(Role role) {
        return source.columns().stream().filter(column -> terms.roles().get(column) == role).toList();
    }
}
