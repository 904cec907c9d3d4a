package io.github.tvarka.verification;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleDescriptor.Exports;
import java.lang.module.ModuleDescriptor.Requires;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class ModuleDescriptorTest {
  @SuppressWarnings("unused") // named by the tests below
  private static final Iterable<String> CORES = Cores.NAMES;

  @Test
  void everyCoreIsANamedModule() {
    assertThat(Cores.descriptors()).containsOnlyKeys(Cores.NAMES);
  }

  @ParameterizedTest
  @FieldSource("CORES")
  void needsAtRunTimeOnlyWhatIsAllowed(String core) {
    Set<String> needed = descriptor(core).requires().stream()
        .filter(needs -> !needs.modifiers().contains(Requires.Modifier.STATIC))
        .map(Requires::name)
        .collect(Collectors.toCollection(TreeSet::new));

    Set<String> allowed =
        new TreeSet<>(Set.of("java.base", "com.fasterxml.jackson.annotation", "org.slf4j"));
    if (!core.equals("policy")) {
      allowed.add(Cores.BASE + ".policy");
    }
    assertThat(allowed).containsAll(needed);
  }

  @ParameterizedTest
  @FieldSource("CORES")
  void exportsEveryPackageWithAPublicType(String core) {
    Set<String> exported = descriptor(core).exports().stream()
        .filter(export -> !export.isQualified())
        .map(Exports::source)
        .collect(Collectors.toCollection(TreeSet::new));

    assertThat(exported).isEqualTo(packagesWithPublicTypes(core));
  }

  @ParameterizedTest
  @FieldSource("CORES")
  void showsInternalPackagesToSistersOnly(String core) {
    assertThat(descriptor(core).exports()).filteredOn(Exports::isQualified).allSatisfy(export -> {
      assertThat(export.source()).contains(".internal");
      assertThat(export.targets()).allMatch(target -> target.startsWith(Cores.BASE + "."));
    });
    assertThat(descriptor(core).opens()).isEmpty();
  }

  private static Set<String> packagesWithPublicTypes(String core) {
    return Cores.classes().stream()
        .filter(type -> (type.getPackageName() + ".").startsWith(Cores.BASE + "." + core + "."))
        .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
        .map(JavaClass::getPackageName)
        .filter(name -> !(name + ".").contains(".internal."))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static ModuleDescriptor descriptor(String core) {
    return Cores.descriptors().get(core);
  }
}
