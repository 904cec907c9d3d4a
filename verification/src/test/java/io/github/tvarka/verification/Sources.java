package io.github.tvarka.verification;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/** The source files behind class files: comments are not in a class file. */
final class Sources {
  private final List<Path> roots;

  Sources(List<Path> roots) {
    this.roots = List.copyOf(roots);
  }

  /** The names of all types that have a Javadoc comment directly before their declaration, nested types as {@code A$B}. */
  Set<String> documentedTypes() {
    Set<String> documented = new TreeSet<>();
    scan((name, comment) -> {
      if (comment != null && !comment.isBlank()) {
        documented.add(name);
      }
    });
    return documented;
  }

  /** The names of all types that are not nested in another. */
  Set<String> topLevelTypes() {
    Set<String> types = new TreeSet<>();
    scan((name, comment) -> {
      if (!name.contains("$")) {
        types.add(name);
      }
    });
    return types;
  }

  private void scan(TypeSink sink) {
    List<Path> files = files();
    if (files.isEmpty()) {
      return;
    }
    var compiler = ToolProvider.getSystemJavaCompiler();
    try (var manager = compiler.getStandardFileManager(null, null, null)) {
      var task = (JavacTask) compiler.getTask(
          null,
          manager,
          null,
          List.of("-proc:none"),
          null,
          manager.getJavaFileObjectsFromPaths(files));
      Trees trees = Trees.instance(task);
      for (CompilationUnitTree unit : task.parse()) {
        if (unit.getPackageName() != null) {
          new TypeScanner(trees, sink).scan(unit, unit.getPackageName().toString() + ".");
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<Path> files() {
    return roots.stream()
        .filter(Files::isDirectory)
        .flatMap(Sources::javaFilesUnder)
        .toList();
  }

  private static Stream<Path> javaFilesUnder(Path root) {
    try (Stream<Path> walk = Files.walk(root)) {
      return walk.filter(file -> file.toString().endsWith(".java")).sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private interface TypeSink {
    void accept(String name, String comment);
  }

  private static final class TypeScanner extends TreePathScanner<Void, String> {
    private final Trees trees;
    private final TypeSink sink;

    TypeScanner(Trees trees, TypeSink sink) {
      this.trees = trees;
      this.sink = sink;
    }

    @Override
    public Void visitClass(ClassTree type, String prefix) {
      String name = prefix + type.getSimpleName();
      sink.accept(name, trees.getDocComment(getCurrentPath()));
      return super.visitClass(type, name + "$");
    }
  }
}
