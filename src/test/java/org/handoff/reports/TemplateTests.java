package org.handoff.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.sf.jasperreports.engine.JRDataset;
import net.sf.jasperreports.engine.JRField;
import net.sf.jasperreports.engine.JRParameter;
import net.sf.jasperreports.engine.JasperReport;
import org.handoff.reports.Publication.Definition;
import org.handoff.reports.Publication.Headline;
import org.handoff.reports.Publication.PrintedTable;
import org.junit.jupiter.api.Test;

class TemplateTests {

    private static final Pattern EXPRESSION = Pattern.compile("<\\w*[eE]xpression><!\\[CDATA\\[(.*?)]]>");
    private static final String ONLY_WHERE_A_TABLE_GOES_ON = "$V{PAGE_NUMBER} > 1";
    private static final String ACCESS = "(\\$[FPV]\\{\\w+}|\"[^\"]*\")";

    @Test
    void ofThePagesHasAParameterForEachComponentOfTheFrontPage() {
        Set<String> expected = components(FrontPage.class);
        expected.add("style");
        assertThat(parameters(Template.PUBLICATION.load().getMainDataset())).isEqualTo(expected);
    }

    @Test
    void ofThePagesHasAFieldForEachPartOfAPassage() {
        assertThat(fields(Template.PUBLICATION)).isEqualTo(Passage.words("lead").fields(0).keySet());
        assertThat(fields(Template.PUBLICATION, "headline")).isEqualTo(components(Headline.class));
    }

    @Test
    void ofTheFunnelHasTheFieldsOfItsRecords() {
        assertThat(fields(Template.FUNNEL_CHART)).isEqualTo(components(FunnelBlock.class));
        assertThat(fields(Template.FUNNEL_TABLE)).isEqualTo(components(RowsBlock.class));
        assertThat(fields(Template.FUNNEL_TABLE, "step")).isEqualTo(components(FunnelBlock.Row.class));
    }

    @Test
    void ofACascadeHasTheFieldsOfItsRecords() {
        assertThat(fields(Template.CASCADE)).isEqualTo(components(CascadeBlock.class));
        assertThat(fields(Template.CASCADE, "step")).isEqualTo(components(CascadeBlock.Row.class));
    }

    @Test
    void ofABenefitHasTheFieldsOfItsRecord() {
        assertThat(fields(Template.BENEFIT)).isEqualTo(components(BenefitBlock.class));
    }

    @Test
    void ofTheDefinitionsHasTheFieldsOfItsRecords() {
        assertThat(fields(Template.DEFINITIONS)).isEqualTo(components(RowsBlock.class));
        assertThat(fields(Template.DEFINITIONS, "definition")).isEqualTo(components(Definition.class));
    }

    @Test
    void ofATableHasAsManyColumnsAsItsWidthTakes() {
        assertColumns(Template.TABLE, Grid.WHOLE_WIDTH);
        assertColumns(Template.HALF_TABLE, Grid.HALF_WIDTH);
    }

    @Test
    void isCompiledFromEachSource() throws IOException {
        assertThat(sources()).extracting(source -> source.getFileName().toString().replace(".jrxml", ""))
                .containsExactlyInAnyOrderElementsOf(Stream.of(Template.values()).map(Template::fileName).toList());
    }

    @Test
    void readsFieldsAndJoinsThemButComputesNothing() throws IOException {
        for (Path source : sources()) {
            List<String> expressions = EXPRESSION.matcher(Files.readString(source)).results().map(match -> match.group(1))
                    .toList();
            assertThat(expressions).as(source.toString()).isNotEmpty()
                    .allMatch(expression -> expression.equals(ONLY_WHERE_A_TABLE_GOES_ON) || expression.matches(ACCESS + "(\\s*\\+\\s*" + ACCESS + ")*"));
        }
    }

    @Test
    void leavesColoursAndFontsToTheStyleAndReadsNoMarkup() throws IOException {
        for (Path source : sources()) {
            assertThat(Files.readString(source)).as(source.toString()).doesNotContain("markup", "fontName", "fontSize", "color=",
                    "Color=", "lineWidth", "<query", "linkType", "customizerClass", "scriptlet", "<import");
        }
    }

    private static void assertColumns(Template template, int columns) {
        PrintedTable table = APublication.table("Work done", 1, "label", APublication.words("What"), APublication.number("n"));
        assertThat(fields(template)).isEqualTo(Grid.fields(table, columns).keySet());
        Set<String> cells = Stream.iterate(1, column -> column + 1).limit(columns).map(column -> "cell" + column)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> headings = cells.stream().map(cell -> cell.replace("cell", "heading")).collect(Collectors.toSet());
        assertThat(fields(template, "row")).isEqualTo(cells);
        assertThat(parameters(dataset(template.load(), "row"))).isEqualTo(headings);
    }

    private static Collection<Path> sources() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("reports"))) {
            return files.filter(file -> file.toString().endsWith(".jrxml")).toList();
        }
    }

    private static Set<String> components(Class<? extends Record> type) {
        return Stream.of(type.getRecordComponents()).map(RecordComponent::getName).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> fields(Template template) {
        return names(template.load().getFields());
    }

    private static Set<String> fields(Template template, String dataset) {
        return names(dataset(template.load(), dataset).getFields());
    }

    private static Set<String> names(JRField[] fields) {
        return Stream.of(fields).map(JRField::getName).collect(Collectors.toSet());
    }

    private static Set<String> parameters(JRDataset dataset) {
        return Stream.of(dataset.getParameters()).filter(parameter -> !parameter.isSystemDefined()).map(JRParameter::getName)
                .collect(Collectors.toSet());
    }

    private static JRDataset dataset(JasperReport template, String name) {
        return Stream.of(template.getDatasets()).filter(dataset -> dataset.getName().equals(name)).findAny().orElseThrow();
    }
}
