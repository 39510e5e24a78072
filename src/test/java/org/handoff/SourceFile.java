package org.handoff;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.PackageTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * One source file, read by the compiler's own parser.
 *
 * @param lines     how many lines it has
 * @param methods   lines of each method and constructor; annotations, and the tables in them, do not count
 * @param sentence  the first sentence of the package's comment, in a package-info
 */
record SourceFile(Path path, long lines, Map<String, Long> methods, Optional<String> sentence) {

    /** Every source file under the folders. */
    static List<SourceFile> under(Path... folders) {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, null, null)) {
            var sources = Stream.of(folders).flatMap(SourceFile::walk).filter(path -> path.toString().endsWith(".java")).toList();
            var task = (JavacTask) compiler.getTask(null, files, null, List.of("-proc:none"), null, files.getJavaFileObjectsFromPaths(sources));
            var trees = DocTrees.instance(task);
            var read = Stream.<SourceFile>builder();
            for (CompilationUnitTree unit : task.parse()) {
                read.add(of(unit, trees));
            }
            return read.build().toList();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static SourceFile of(CompilationUnitTree unit, DocTrees trees) throws IOException {
        var path = Path.of(unit.getSourceFile().toUri());
        var methods = new LinkedHashMap<String, Long>();
        var sentence = new StringBuilder();
        new TreePathScanner<@Nullable Void, @Nullable Void>() {
            @Override
            public @Nullable Void visitMethod(MethodTree method, @Nullable Void nothing) {
                var positions = trees.getSourcePositions();
                var lines = unit.getLineMap();
                long first = Math.max(positions.getStartPosition(unit, method), positions.getEndPosition(unit, method.getModifiers()));
                if (first >= 0) {
                    long count = lines.getLineNumber(positions.getEndPosition(unit, method)) - lines.getLineNumber(first) + 1;
                    methods.merge(method.getName().toString(), count, Math::max);
                }
                return super.visitMethod(method, nothing);
            }

            @Override
            public @Nullable Void visitPackage(PackageTree tree, @Nullable Void nothing) {
                var comment = trees.getDocCommentTree(getCurrentPath());
                if (comment != null) {
                    comment.getFirstSentence().forEach(sentence::append);
                }
                return super.visitPackage(tree, nothing);
            }
        }.scan(unit, null);
        try (var lines = Files.lines(path)) {
            return new SourceFile(path, lines.count(), methods, Optional.of(sentence.toString()).filter(text -> !text.isBlank()));
        }
    }

    private static Stream<Path> walk(Path folder) {
        try {
            return Files.walk(folder);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
