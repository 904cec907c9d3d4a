package io.github.tvarka.verification;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The published cores: their classes, sources, POMs and module descriptors. */
final class Cores {
  static final String BASE = "io.github.tvarka";
  static final List<String> NAMES = List.of("policy", "attendance", "progress", "support");

  private static final Path ROOT = Path.of(
          Optional.ofNullable(System.getProperty("basedir")).orElse("."))
      .toAbsolutePath()
      .normalize()
      .getParent();

  private Cores() {}

  /** The compiled main classes of all cores, read once. */
  static JavaClasses classes() {
    return Imported.CLASSES;
  }

  static Path directory(String core) {
    return ROOT.resolve(core + "-core");
  }

  static Sources sources(String core) {
    return new Sources(List.of(directory(core).resolve("src/main/java")));
  }

  static Sources sources() {
    return new Sources(
        NAMES.stream().map(core -> directory(core).resolve("src/main/java")).toList());
  }

  /**
   * Whether nothing but the build's own types stands in the cores: then rules about fields and records have nothing to look
   * at. As soon as policy-core holds its first concept, every rule must match something.
   */
  static boolean bare() {
    return sources("policy").topLevelTypes().stream()
        .allMatch(type ->
            type.startsWith(BASE + ".policy.internal.") || type.startsWith(BASE + ".policy.json."));
  }

  /** The descriptors of the cores by the last part of their module's name. */
  static Map<String, ModuleDescriptor> descriptors() {
    Path[] built = Stream.of(
            System.getProperty("java.class.path").split(java.io.File.pathSeparator))
        .map(Path::of)
        .filter(path -> path.startsWith(ROOT))
        .toArray(Path[]::new);
    Map<String, ModuleDescriptor> descriptors = new TreeMap<>();
    for (ModuleReference module : ModuleFinder.of(built).findAll()) {
      descriptors.put(module.descriptor().name().substring(BASE.length() + 1), module.descriptor());
    }
    return descriptors;
  }

  private static final class Imported {
    private static final JavaClasses CLASSES = new ClassFileImporter()
        .withImportOption(new ImportOption.DoNotIncludeTests())
        .importPackages(NAMES.stream().map(name -> BASE + "." + name).toList());
  }
}
