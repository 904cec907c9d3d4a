package io.github.tvarka.verification;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tvarka.policy.quantity.Band;
import java.io.File;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.ObjectMapper;

/**
 * On the module path nothing is opened: what Jackson calls must be public and in an exported package. The cores and both Jacksons are
 * loaded here a second time, as named modules.
 */
class ModulePathJsonTest {
  private static final Set<String> ROOTS = Set.of(
      "io.github.tvarka.attendance",
      "io.github.tvarka.progress",
      "io.github.tvarka.support",
      "com.fasterxml.jackson.databind",
      "com.fasterxml.jackson.datatype.jdk8",
      "com.fasterxml.jackson.datatype.jsr310",
      "tools.jackson.databind");

  private static ClassLoader modules;
  private static Class<?> json;

  @BeforeAll
  static void load() throws Exception {
    ModuleFinder found =
        ModuleFinder.of(Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
            .map(Path::of)
            .filter(ModulePathJsonTest::isWanted)
            .toArray(Path[]::new));
    Configuration configuration =
        ModuleLayer.boot().configuration().resolve(found, ModuleFinder.of(), ROOTS);
    modules = ModuleLayer.boot()
        .defineModulesWithOneLoader(configuration, ClassLoader.getPlatformClassLoader())
        .findLoader("io.github.tvarka.attendance");
    URL tests = Json.class.getProtectionDomain().getCodeSource().getLocation();
    json = new URLClassLoader(new URL[] {tests}, modules).loadClass(Json.class.getName());
  }

  private static boolean isWanted(Path entry) {
    return Stream.of("-core", "jackson", "slf4j-api", "jspecify")
        .anyMatch(entry.toString()::contains);
  }

  static List<Sample> samples() {
    return Samples.inJson();
  }

  @Test
  void nothingIsOpened() throws Exception {
    Module core = modules.loadClass(Band.class.getName()).getModule();
    Module jackson = modules.loadClass(ObjectMapper.class.getName()).getModule();

    assertThat(core.isNamed()).isTrue();
    assertThat(jackson.isNamed()).isTrue();
    assertThat(core.isOpen(Band.class.getPackageName(), jackson)).isFalse();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void bothReadAndWrite(Sample sample) throws Exception {
    Class<?> as = modules.loadClass(sample.as().getName());
    String text = Json.JACKSON_3.compact(sample.value());

    ClassLoader before = Thread.currentThread().getContextClassLoader();
    Thread.currentThread().setContextClassLoader(modules); // deduced types are looked up by name
    try {
      check(text, as);
    } finally {
      Thread.currentThread().setContextClassLoader(before);
    }
  }

  private static void check(String text, Class<?> as) throws Exception {
    for (Object mapper : json.getEnumConstants()) {
      Object read = method("read", String.class, Class.class).invoke(mapper, text, as);
      assertThat(read.getClass().getModule().isNamed()).isTrue();
      assertThat(method("compact", Object.class).invoke(mapper, read)).isEqualTo(text);
    }
  }

  private static Method method(String name, Class<?>... parameters) throws Exception {
    Method method = json.getDeclaredMethod(name, parameters);
    method.setAccessible(true); // loaded a second time, it is in another package
    return method;
  }
}
